import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { patternFrom } from '../../../src/domain/recurrence/beginning.ts';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { dueOf, nextOccurrence, occurrencesUntil } from '../../../src/domain/recurrence/occurrences.ts';
import { shifts, type Pattern } from '../../../src/domain/recurrence/recurrence.ts';
import { calendarOf } from '../../../src/domain/rhythm/rhythm.ts';
import { naiveDays, naiveRule } from './naive-rule.ts';

const berlin = calendarOf('Europe/Berlin', { country: 'DE' });
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const at = (wall: string, zone = 'Europe/Berlin'): Temporal.Instant =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();

/** What is meant by words that are said at a moment, in Berlin unless elsewhere. */
function said(words: string, when: string, calendar = berlin): Pattern {
  const repetition = readRepetition(words, 'en');
  if (!repetition) throw new Error(`“${words}” was not read`);
  return patternFrom(repetition, at(when, calendar.timeZone), calendar.timeZone, calendar);
}

/** The wall times of the next few that come after a moment. */
function coming(pattern: Pattern, when: string, count: number, calendar = berlin): string[] {
  const walls: string[] = [];
  let since: Temporal.PlainDate | null = null;
  while (walls.length < count) {
    const next = nextOccurrence(pattern, calendar, at(when, pattern.timeZone), since);
    walls.push(
      next.at.toZonedDateTimeISO(pattern.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    );
    since = next.on;
  }
  return walls;
}

describe('what comes, from the moment it is said', () => {
  it.each([
    ['every Monday 9:00', '2026-11-22T10:00', ['2026-11-23T09:00', '2026-11-30T09:00']],
    ['every Monday 9:00', '2026-11-23T08:59', ['2026-11-23T09:00', '2026-11-30T09:00']],
    ['every Monday 9:00', '2026-11-23T09:00', ['2026-11-30T09:00', '2026-12-07T09:00']],
    ['every 2 weeks', '2026-11-23T10:00', ['2026-12-07T09:00', '2026-12-21T09:00']],
    ['every 2 weeks on Friday', '2026-11-25T10:00', ['2026-11-27T09:00', '2026-12-11T09:00']],
    ['every 2 weeks on Monday and Friday', '2026-11-25T10:00', ['2026-11-27T09:00', '2026-12-07T09:00']],
    ['every 3 days', '2026-11-25T10:00', ['2026-11-28T09:00', '2026-12-01T09:00']],
    ['every day at 18:00', '2026-11-27T10:00', ['2026-11-27T18:00', '2026-11-28T18:00']],
    ['every 31st', '2026-11-22T10:00', ['2026-11-30T09:00', '2026-12-31T09:00']],
    ['every year on 29 February', '2026-11-25T10:00', ['2027-03-01T09:00', '2028-02-29T09:00']],
  ])('%s, said at %s', (words, when, walls) => {
    expect(coming(said(words, when), when, 2)).toEqual(walls);
  });

  it('comes in February and in short months on their last day', () => {
    const pattern = { ...said('every 31st', '2027-01-05T10:00'), shift: 'none' } as const;
    expect(coming(pattern, '2027-01-05T10:00', 4).map((wall) => wall.slice(0, 10))).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('takes the working days for those of the client', () => {
    const gulf = calendarOf('Asia/Riyadh', { days: [7, 1, 2, 3, 4] });
    const pattern = said('every working day', '2026-11-25T10:00', gulf);
    expect(pattern.rule).toBe('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,SU');
    expect(coming(pattern, '2026-11-25T10:00', 3, gulf).map((wall) => wall.slice(0, 10))).toEqual([
      '2026-11-26',
      '2026-11-29',
      '2026-11-30',
    ]);
  });
});

describe('a day that is not worked', () => {
  it('moves what comes on it to the working day after', () => {
    // Christmas is a Friday.
    expect(coming(said('every Friday', '2026-12-20T10:00'), '2026-12-20T10:00', 2)).toEqual([
      '2026-12-28T09:00',
      '2027-01-04T09:00',
    ]);
  });

  it('moves the last working day of the month to the one before', () => {
    // 31 March 2027 is worked, 30 April too; Good Friday 2024 was the last weekday of March.
    const pattern = said('last working day of the month', '2024-03-01T10:00');
    expect(pattern).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', shift: 'before' });
    expect(coming(pattern, '2024-03-01T10:00', 2)).toEqual(['2024-03-28T09:00', '2024-04-30T09:00']);
  });

  it('moves nothing where such days are what was asked for', () => {
    expect(said('every Saturday', '2026-11-22T10:00').shift).toBe('none');
    expect(said('every day', '2026-11-22T10:00').shift).toBe('none');
    expect(coming(said('every Saturday', '2026-11-22T10:00'), '2026-11-22T10:00', 1)).toEqual([
      '2026-11-28T09:00',
    ]);
  });

  it('leaves two that come to fall on one day two', () => {
    const pattern = said('every working day', '2026-12-20T10:00');
    expect(coming(pattern, '2026-12-24T12:00', 2)).toEqual(['2026-12-28T09:00', '2026-12-28T09:00']);
  });

  it('moves nothing for somebody who never works', () => {
    const never = { ...berlin, days: [] };
    expect(coming(said('every Monday', '2026-11-22T10:00'), '2026-11-22T10:00', 1, never)).toEqual([
      '2026-11-23T09:00',
    ]);
  });
});

describe('where clocks change', () => {
  const daily = (time: string): Pattern => ({ ...said('every day', '2027-03-01T10:00'), time });

  it('comes at the next moment that there is', () => {
    const { at: moment } = nextOccurrence(daily('02:30'), berlin, at('2027-03-27T12:00'));
    expect(moment.toString()).toBe('2027-03-28T01:00:00Z');
    expect(coming(daily('02:30'), '2027-03-28T12:00', 1)).toEqual(['2027-03-29T02:30']);
  });

  it('comes once where a wall time is shown twice', () => {
    const pattern = daily('02:30');
    const { come } = occurrencesUntil(pattern, berlin, day('2027-10-31'), at('2027-10-31T12:00'));
    expect(come.map((each) => each.at.toString())).toEqual(['2027-10-31T00:30:00Z']);
  });

  it('keeps its wall time on either side', () => {
    expect(coming(daily('09:00'), '2027-03-27T08:00', 2)).toEqual(['2027-03-27T09:00', '2027-03-28T09:00']);
  });
});

describe('what has come', () => {
  const monday = said('every Monday', '2026-11-22T10:00');

  it('is all from a day on, with the next', () => {
    const { come, next } = occurrencesUntil(monday, berlin, day('2026-11-23'), at('2026-12-07T09:00'));
    expect(come.map(({ on }) => on.toString())).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    expect(next.on.toString()).toBe('2026-12-14');
  });

  it('is due on the day it comes, or days later', () => {
    const [first] = occurrencesUntil(monday, berlin, day('2026-11-23'), at('2026-11-23T09:00')).come;
    if (!first) throw new Error('nothing has come');
    expect(dueOf({ days: 0, time: '17:00' }, first, 'Europe/Berlin')).toEqual(at('2026-11-23T17:00'));
    expect(dueOf({ days: 3, time: '12:00' }, first, 'Europe/Berlin')).toEqual(at('2026-11-26T12:00'));
  });
});

describe('every pattern', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tashkent', 'Africa/Cairo', 'Pacific/Apia'];

  it('comes when a calendar says that is read day by day', () => {
    fc.assert(
      fc.property(
        naiveRule,
        fc.constantFrom(...shifts),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 3000 }),
        (rule, shift, timeZone, offset) => {
          const startsOn = day('2024-01-01').add({ days: offset });
          const calendar = calendarOf(timeZone, { country: 'US' });
          const pattern: Pattern = { rule: rule.value, startsOn, time: '09:00', timeZone, shift };
          const until = startsOn.add({ days: 200 });
          const { come } = occurrencesUntil(
            pattern,
            calendar,
            startsOn,
            until.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant(),
          );
          expect(come.map((each) => [each.on.toString(), each.at.toString()])).toEqual(
            naiveDays(rule, startsOn, until, shift, calendar).map(([on, moved]) => [
              on.toString(),
              moved.toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant().toString(),
            ]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
