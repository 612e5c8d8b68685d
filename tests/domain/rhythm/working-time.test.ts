import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf, type Rhythm } from '../../../src/domain/rhythm/rhythm.ts';
import {
  addWorkingDays,
  addWorkingTime,
  instantOfWall,
  isWorking,
  lastStretchBefore,
  nextWorking,
} from '../../../src/domain/rhythm/working-time.ts';

const berlin = (said: Partial<Rhythm> = {}) => calendarOf('Europe/Berlin', said);

/** A wall time in Berlin. */
const at = (wall: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').toInstant();
const wall = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' });

const hour = 3600;

describe('working time', () => {
  it('begins when the day does and ends before its end', () => {
    expect(wall(nextWorking(berlin(), at('2028-02-29T07:00')))).toBe('2028-02-29T09:00');
    expect(isWorking(berlin(), at('2028-02-29T09:00'))).toBe(true);
    expect(isWorking(berlin(), at('2028-02-29T17:00'))).toBe(false);
  });

  it('leaves out weekends and holidays', () => {
    const thursdayBeforeEaster = at('2028-04-13T18:00');
    expect(wall(nextWorking(berlin(), thursdayBeforeEaster))).toBe('2028-04-14T09:00');
    expect(wall(nextWorking(berlin({ country: 'DE' }), thursdayBeforeEaster))).toBe('2028-04-18T09:00');
  });

  it('of the night belongs to the day on which it began', () => {
    const nights = berlin({ from: '22:00', to: '06:00', quietFrom: null, quietTo: null });
    expect(isWorking(nights, at('2028-03-04T05:30'))).toBe(true);
    expect(isWorking(nights, at('2028-03-06T05:30'))).toBe(false);
    expect(wall(addWorkingTime(nights, at('2028-03-03T22:00'), 8 * hour))).toBe('2028-03-06T22:00');
  });

  it('is interrupted by quiet hours', () => {
    const withBreak = berlin({ quietFrom: '12:00', quietTo: '13:00' });
    expect(wall(nextWorking(withBreak, at('2028-03-01T12:30')))).toBe('2028-03-01T13:00');
    const { from, to } = lastStretchBefore(withBreak, at('2028-03-01T12:30'));
    expect([wall(from), wall(to)]).toEqual(['2028-03-01T09:00', '2028-03-01T12:00']);
    expect(wall(addWorkingTime(withBreak, at('2028-03-01T11:00'), 2 * hour))).toBe('2028-03-01T14:00');
  });

  it('of one who works around the clock goes on over midnight', () => {
    const always = berlin({
      days: [1, 2, 3, 4, 5],
      from: '00:00',
      to: '00:00',
      quietFrom: null,
      quietTo: null,
    });
    const { from, to } = lastStretchBefore(always, at('2028-03-03T15:00'));
    expect([wall(from), wall(to)]).toEqual(['2028-02-28T00:00', '2028-03-03T15:00']);
  });

  it('is as long as the clocks make it', () => {
    const nights = berlin({ days: [6], from: '22:00', to: '06:00', quietFrom: null, quietTo: null });
    const lengthOf = (before: string) => {
      const { from, to } = lastStretchBefore(nights, at(before));
      return (to.epochMilliseconds - from.epochMilliseconds) / 1000 / hour;
    };
    expect(lengthOf('2028-03-19T12:00')).toBe(8);
    expect(lengthOf('2028-03-26T12:00')).toBe(7);
    expect(lengthOf('2028-10-29T12:00')).toBe(9);
  });

  it('of a working day later begins at the same wall time, over a change of the clocks too', () => {
    expect(wall(addWorkingDays(berlin(), at('2028-03-24T11:00'), 1))).toBe('2028-03-27T11:00');
    expect(wall(addWorkingDays(berlin(), at('2028-03-24T19:00'), 1))).toBe('2028-03-28T09:00');
    expect(wall(addWorkingDays(berlin(), at('2028-03-25T08:00'), 0))).toBe('2028-03-27T09:00');
  });

  it('is any time for those who have none', () => {
    const never = berlin({ from: '22:00', to: '06:00' });
    expect(isWorking(never, at('2028-03-01T12:00'))).toBe(true);
    expect(wall(nextWorking(never, at('2028-03-01T12:00')))).toBe('2028-03-01T12:00');
    expect(wall(addWorkingTime(never, at('2028-03-01T12:00'), hour))).toBe('2028-03-01T12:00');
  });
});

it.each([
  ['2028-03-26', '02:30', '2028-03-26T01:00:00Z'],
  ['2028-10-29', '02:30', '2028-10-29T00:30:00Z'],
  ['2028-10-29', '03:00', '2028-10-29T02:00:00Z'],
])('on %s it is %s in Berlin at %s', (date, time, expected) => {
  expect(instantOfWall('Europe/Berlin', Temporal.PlainDate.from(date), time).toString()).toBe(expected);
});
