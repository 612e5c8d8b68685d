import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readDueDate } from '../../../src/domain/due-date.ts';
import { onTheWall } from './moments.ts';

/**
 * chrono-node is another reader of English and German dates. It reads much that is no deadline, and counts by the
 * clocks of the machine it runs on; but where its reading is beyond doubt, ours must be the same.
 */
const readers = { en: chrono.en.casual, de: chrono.de.casual } as const;

function chronoReads(words: string, locale: 'en' | 'de', now: Temporal.PlainDateTime): string {
  const here = new Date(now.year, now.month - 1, now.day, now.hour);
  const [result] = readers[locale].parse(words, here, { forwardDate: true });
  const part = (name: chrono.Component) => result?.start.get(name) ?? 0;
  return Temporal.PlainDateTime.from({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  })
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
}

const english = fc
  .oneof(
    fc.tuple(
      fc.constantFrom(
        'Monday',
        'tuesday',
        'Wed',
        'thursday',
        'Fri',
        'Saturday',
        'Sunday',
        'tomorrow',
        'the day after tomorrow',
        'in 3 days',
        'in two weeks',
        'March 3',
        '3 March',
        'Nov 5th, 2031',
        '21 June 2029',
        '2031-12-31',
        '12/31/2030',
        '31/12/2030',
      ),
      fc.constantFrom('at 5pm', '5:30 pm', '17:45', 'at 9:15', '8 a.m.', 'noon'),
    ),
  )
  .map((words) => words.join(' '));

const german = fc
  .tuple(
    fc.constantFrom(
      'Montag',
      'dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
      'morgen',
      'übermorgen',
      'in 3 Tagen',
      'in zwei Wochen',
      'am 3. März',
      '21. Juni 2029',
      '31.12.2030',
      '2031-12-31',
    ),
    fc.constantFrom('um 17:45', 'um 17 Uhr', 'um 9:15 Uhr', '14:30'),
  )
  .map((words) => words.join(' '));

const daybreak = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toPlainDateTime({ hour: 7 }));

describe('a date that chrono-node reads too', () => {
  it.each([
    ['en', english],
    ['de', german],
  ] as const)('is the same date to us (%s)', (locale, phrases) => {
    fc.assert(
      fc.property(phrases, daybreak, (words, now) => {
        const timeZone = 'UTC';
        const { due } = readDueDate(words, {
          now: now.toZonedDateTime(timeZone).toInstant(),
          timeZone,
          locale,
        });
        expect(due && onTheWall(due, timeZone)).toBe(chronoReads(words, locale, now));
      }),
      { numRuns: 300 },
    );
  });
});
