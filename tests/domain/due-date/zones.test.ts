import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readDueDate } from '../../../src/domain/due-date.ts';
import { onTheWall } from './moments.ts';

const zones = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Tashkent',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
];

const due = (words: string, now: string, timeZone: string): string => {
  const reading = readDueDate(words, { now: Temporal.Instant.from(now), timeZone, locale: 'en' });
  return reading.due ? onTheWall(reading.due, timeZone) : reading.problem.code;
};

describe('due dates through changes of the clocks', () => {
  it('skips a wall time that does not exist to the next instant that does', () => {
    expect(due('tomorrow 2:30', '2026-03-28T12:00Z', 'Europe/Berlin')).toBe('2026-03-29 03:00');
    expect(due('tomorrow 2:00', '2026-03-28T12:00Z', 'Europe/Berlin')).toBe('2026-03-29 03:00');
    expect(due('tomorrow 2:59', '2026-03-07T12:00Z', 'America/New_York')).toBe('2026-03-08 03:00');
    expect(due('Friday 0:30', '2026-04-22T12:00Z', 'Africa/Cairo')).toBe('2026-04-24 01:00');
    expect(due('tomorrow 2:15', '2026-10-03T01:00Z', 'Australia/Lord_Howe')).toBe('2026-10-04 02:30');
  });

  it('takes the first of two equal wall times', () => {
    const { due: first } = readDueDate('tomorrow 2:30', {
      now: Temporal.Instant.from('2026-10-24T12:00Z'),
      timeZone: 'Europe/Berlin',
      locale: 'en',
    });
    expect(first?.toString()).toBe('2026-10-25T00:30:00Z');
  });

  it('counts hours as they pass, and days on the calendar', () => {
    expect(due('in 3 hours', '2026-03-29T00:30Z', 'Europe/Berlin')).toBe('2026-03-29 05:30');
    expect(due('in 24 hours', '2026-03-28T11:00Z', 'Europe/Berlin')).toBe('2026-03-29 13:00');
    expect(due('in 1 day at 12:00', '2026-03-28T11:00Z', 'Europe/Berlin')).toBe('2026-03-29 12:00');
  });

  it('knows which day it is where the person lives', () => {
    expect(due('tomorrow', '2026-10-14T11:00Z', 'Pacific/Kiritimati')).toBe('2026-10-16 17:00');
    expect(due('tomorrow', '2026-10-14T11:00Z', 'Pacific/Honolulu')).toBe('2026-10-15 17:00');
  });

  it('reads a wall time of tomorrow as that wall time, or as the first instant after a gap, everywhere', () => {
    const anyMoment = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });
    const aroundChange = (timeZone: string) =>
      fc
        .tuple(fc.integer({ min: 2024, max: 2030 }), fc.constantFrom(1, 7), fc.nat(60))
        .map(([year, month, hours]) => {
          const start = Temporal.ZonedDateTime.from({ year, month, day: 1, timeZone });
          const change = start.getTimeZoneTransition('next') ?? start;
          return change.epochMilliseconds + (6 - hours) * 3_600_000;
        });
    const placeAndMoment = fc
      .constantFrom(...zones)
      .chain((timeZone) => fc.tuple(fc.constant(timeZone), fc.oneof(anyMoment, aroundChange(timeZone))));

    fc.assert(
      fc.property(
        placeAndMoment,
        fc.constantFrom('0:00', '0:30', '1:30', '2:00', '2:30', '3:00'),
        ([timeZone, at], time) => {
          const now = Temporal.Instant.fromEpochMilliseconds(at);
          const reading = readDueDate(`tomorrow ${time}`, { now, timeZone, locale: 'en' });
          if (!reading.due) throw new Error(reading.problem.code);
          const read = reading.due.toZonedDateTimeISO(timeZone);
          const wanted = now
            .toZonedDateTimeISO(timeZone)
            .toPlainDate()
            .add({ days: 1 })
            .toPlainDateTime(Temporal.PlainTime.from(time.padStart(5, '0')));
          const instantBefore = reading.due
            .subtract({ seconds: 1 })
            .toZonedDateTimeISO(timeZone)
            .toPlainDateTime();

          expect(Temporal.PlainDateTime.compare(read.toPlainDateTime(), wanted)).toBeGreaterThanOrEqual(0);
          expect(Temporal.PlainDateTime.compare(instantBefore, wanted)).toBe(-1);
        },
      ),
      { numRuns: 400 },
    );
  });
});
