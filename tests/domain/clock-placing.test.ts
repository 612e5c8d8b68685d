import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ClockTimes } from '../../src/domain/clock/clock-times.ts';
import { placeOf } from '../../src/domain/clock/placing.ts';
import { isDomainError } from '../../src/domain/errors.ts';
import type { TimeEntry } from '../../src/domain/hours/entry.ts';

const timeZone = 'Europe/Berlin';
const berlin = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toInstant();

/** A Thursday, 15:20. */
const now = berlin('2026-11-19T15:20:30');
const monday = berlin('2026-11-16T00:00');
const today = Temporal.PlainDate.from('2026-11-19');
const yesterday = Temporal.PlainDate.from('2026-11-18');

const entry = (from: string, to: string | null, task = 7): TimeEntry => ({
  id: 1,
  clientId: 'acme',
  task,
  personId: 'sara',
  startedAt: berlin(from),
  endedAt: to === null ? null : berlin(to),
  source: 'timer',
  memo: null,
  isProvisional: false,
  supersedes: null,
  reason: null,
  isCurrent: true,
});

const clock = (text: string): ClockTimes => {
  const [from, to] = text
    .split('-')
    .map((time) => time.split(':').map(Number))
    .map(([hour = 0, minute = 0]) => ({ hour, minute }));
  if (!from || !to) throw new Error('two times are needed');
  return { from, to };
};

const place = (
  time: number | string,
  on: Temporal.PlainDate,
  entries: readonly TimeEntry[] = [],
  day: Partial<Parameters<typeof placeOf>[1]> = {},
) => {
  const said = { on, time: typeof time === 'number' ? time * 60 : clock(time) };
  try {
    const { startedAt, endedAt } = placeOf(said, { now, timeZone, openAt: monday, entries, ...day });
    const wall = (at: Temporal.Instant) =>
      at
        .toZonedDateTimeISO(day.timeZone ?? timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
    return `${wall(startedAt)} ${wall(endedAt)}`;
  } catch (error) {
    return isDomainError(error) ? error.code : error;
  }
};

describe('a length of time', () => {
  it('is put today so that it ends now', () => {
    expect(place(90, today)).toBe('2026-11-19T13:50 2026-11-19T15:20');
  });

  it('is put today into the latest gap that is long enough', () => {
    const entries = [
      entry('2026-11-19T09:00', '2026-11-19T10:00'),
      entry('2026-11-19T12:00', '2026-11-19T15:00'),
    ];
    expect(place(20, today, entries)).toBe('2026-11-19T15:00 2026-11-19T15:20');
    expect(place(30, today, entries)).toBe('2026-11-19T11:30 2026-11-19T12:00');
    expect(place(180, today, entries)).toBe('2026-11-19T06:00 2026-11-19T09:00');
    expect(place(11 * 60, today, entries)).toBe('no-room-that-day');
  });

  it('keeps clear of the timer that runs', () => {
    expect(place(30, today, [entry('2026-11-19T14:00', null)])).toBe('2026-11-19T13:30 2026-11-19T14:00');
  });

  it('is put on a past day after nine, or else as early as there is room', () => {
    expect(place(90, yesterday)).toBe('2026-11-18T09:00 2026-11-18T10:30');
    const morning = entry('2026-11-18T08:30', '2026-11-18T10:00');
    expect(place(90, yesterday, [morning])).toBe('2026-11-18T10:00 2026-11-18T11:30');
    const allDay = entry('2026-11-18T08:30', '2026-11-18T23:30');
    expect(place(90, yesterday, [allDay])).toBe('2026-11-18T00:00 2026-11-18T01:30');
    expect(place(9 * 60, yesterday, [allDay])).toBe('no-room-that-day');
  });

  it('keeps clear of what reaches into the day from the one before', () => {
    const night = entry('2026-11-17T20:00', '2026-11-18T09:30');
    expect(place(60, yesterday, [night])).toBe('2026-11-18T09:30 2026-11-18T10:30');
  });

  it('is not put before the period that is open, nor on a day to come', () => {
    const noon = { openAt: berlin('2026-11-18T12:00') };
    expect(place(60, yesterday, [], noon)).toBe('2026-11-18T12:00 2026-11-18T13:00');
    expect(place(60, Temporal.PlainDate.from('2026-11-15'))).toBe('before-open-period');
    expect(place(60, today.add({ days: 1 }))).toBe('time-in-future');
  });

  it('is more than nothing and at most 16 hours', () => {
    expect(place(0, today)).toBe('time-zero');
    expect(place(16 * 60, yesterday)).toBe('2026-11-18T00:00 2026-11-18T16:00');
    expect(place(16 * 60 + 1, yesterday)).toBe('time-too-long');
  });

  it('is elapsed time on a day on which the clocks change', () => {
    const spring = { openAt: berlin('2026-03-01T00:00'), now: berlin('2026-03-29T04:00') };
    const day = Temporal.PlainDate.from('2026-03-29');
    expect(place(180, day, [], spring)).toBe('2026-03-29T00:00 2026-03-29T04:00');
    expect(place(181, day, [], spring)).toBe('no-room-that-day');
  });

  it('never overlaps, wherever there are entries', () => {
    const minutes = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.array(fc.tuple(minutes, minutes), { maxLength: 12 }), minutes, (stretches, length) => {
        let at = berlin('2026-11-18T00:00');
        const entries = stretches.map(([pause, work]) => {
          const startedAt = at.add({ minutes: pause });
          at = startedAt.add({ minutes: work });
          return { ...entry('2026-11-18T00:00', null), startedAt, endedAt: at };
        });
        for (const on of [yesterday, today]) {
          const around = entries.filter(({ startedAt }) => Temporal.Instant.compare(startedAt, now) < 0);
          const day = { now, timeZone, openAt: monday, entries: around };
          let placed;
          try {
            placed = placeOf({ on, time: length * 60 }, day);
          } catch (error) {
            expect(isDomainError(error) && error.code).toBe('no-room-that-day');
            continue;
          }
          const { startedAt, endedAt } = placed;
          expect(endedAt.since(startedAt).total('minutes')).toBe(length);
          for (const other of around)
            expect(
              Temporal.Instant.compare(other.endedAt, startedAt) <= 0 ||
                Temporal.Instant.compare(endedAt, other.startedAt) <= 0,
            ).toBe(true);
        }
      }),
    );
  });
});

describe('a range of times', () => {
  it('is where it says, and past midnight ends on the next day', () => {
    expect(place('9:00-10:30', yesterday)).toBe('2026-11-18T09:00 2026-11-18T10:30');
    expect(place('22:00-1:00', yesterday)).toBe('2026-11-18T22:00 2026-11-19T01:00');
    expect(place('22:00-24:00', yesterday)).toBe('2026-11-18T22:00 2026-11-19T00:00');
  });

  it.each([
    ['9:00-9:00', yesterday, 'time-zero'],
    ['6:00-23:00', yesterday, 'time-too-long'],
    ['15:00-15:30', today, 'time-in-future'],
    ['22:00-1:00', today, 'time-in-future'],
    ['22:00-1:00', Temporal.PlainDate.from('2026-11-15'), 'before-open-period'],
  ])('is refused: %s', (times, on, code) => {
    expect(place(times, on)).toBe(code);
  });

  it('does not overlap, and may touch', () => {
    const entries = [entry('2026-11-18T09:00', '2026-11-18T10:00')];
    expect(place('8:00-9:00', yesterday, entries)).toBe('2026-11-18T08:00 2026-11-18T09:00');
    expect(place('10:00-11:00', yesterday, entries)).toBe('2026-11-18T10:00 2026-11-18T11:00');
    expect(place('9:59-11:00', yesterday, entries)).toBe('time-overlaps');
    expect(place('8:00-12:00', yesterday, entries)).toBe('time-overlaps');
    expect(place('14:00-15:00', today, [entry('2026-11-19T14:30', null)])).toBe('time-overlaps');
  });

  it('is nothing where the clocks leave it out', () => {
    const spring = { openAt: berlin('2026-03-01T00:00'), now: berlin('2026-03-30T00:00') };
    const day = Temporal.PlainDate.from('2026-03-29');
    expect(place('2:15-2:45', day, [], spring)).toBe('time-zero');
    expect(place('1:30-3:30', day, [], spring)).toBe('2026-03-29T01:30 2026-03-29T03:30');
  });
});
