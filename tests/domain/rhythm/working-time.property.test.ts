import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../src/domain/rhythm/rhythm.ts';
import {
  addWorkingDays,
  addWorkingTime,
  instantOfWall,
  isWorking,
  isWorkingDay,
  lastStretchBefore,
  nextWorking,
  nextWorkingFromWall,
} from '../../../src/domain/rhythm/working-time.ts';
import {
  firstAt,
  instantOf,
  isDayOfWork,
  nextDate,
  quartersAround,
  workedQuarters,
  type Quarters,
} from './quarter-hours.ts';

const holidays = ['2028-04-14', '2028-04-17', '2028-05-01', '2028-10-03'];

/** Near them the clocks change somewhere, by an hour or half of one, some at midnight. */
const anchors = ['2028-03-27', '2028-04-14', '2028-09-28', '2028-10-29'];
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

const timeOf = (quarter: number): string =>
  Temporal.PlainTime.from({ hour: 0 })
    .add({ minutes: quarter * 15 })
    .toString({ smallestUnit: 'minute' });

const wall = fc.integer({ min: 0, max: 95 }).map(timeOf);

/** Also those who do not work in the day, who work around the clock, and who want quiet in the middle of work. */
const hours = fc.oneof(
  fc.record({ from: wall, to: wall }),
  fc.constantFrom(
    { from: '09:00', to: '17:00' },
    { from: '22:00', to: '06:00' },
    { from: '00:00', to: '00:00' },
  ),
);
const quiet = fc.oneof(
  fc.constant({ quietFrom: null, quietTo: null }),
  fc.record({ quietFrom: wall, quietTo: wall }),
  fc.constantFrom({ quietFrom: '20:00', quietTo: '08:00' }, { quietFrom: '02:30', quietTo: '03:00' }),
);

const calendars = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    days: fc.oneof(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.constant([1, 2, 3, 4, 5, 6, 7]),
    ),
    country: fc.constantFrom(null, 'DE'),
    hours,
    quiet,
  })
  .map(({ hours, quiet, ...rest }): Calendar => ({ ...rest, ...hours, ...quiet }));

/** Quarters of an hour in the middle of those that are known. */
const moments = fc.record({
  calendar: calendars,
  anchor: fc.constantFrom(...anchors),
  at: fc.integer({ min: 14 * 96, max: 28 * 96 }),
});

interface Asked {
  readonly calendar: Calendar;
  readonly quarters: Quarters;
  readonly worked: readonly boolean[];
  readonly at: number;
  readonly now: Temporal.Instant;
  readonly date: string;
}

/** Compares what is reckoned with what all quarters of an hour show. */
const agree = (compare: (asked: Asked, count: number) => void) => {
  const counts = fc.integer({ min: 1, max: 95 });
  fc.assert(
    fc.property(moments, counts, ({ calendar, anchor, at }, count) => {
      const quarters = quartersAround(anchor, calendar.timeZone);
      const worked = workedQuarters(quarters, calendar, holidays);
      const date = quarters.walls[at]?.slice(0, 10) ?? '';
      compare({ calendar, quarters, worked, at, now: instantOf(quarters, at), date }, count);
    }),
    { numRuns: 100 },
  );
};

/** The instant of a quarter of an hour; of one that lies too far off to be known, nothing is said. */
function known(quarters: Quarters, at: number): string {
  fc.pre(at > 3 * 96 && at < 46 * 96);
  return instantOf(quarters, at).toString();
}

const plain = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

describe('agrees with one who goes through all quarters of an hour', () => {
  it('whether it is working time', () => {
    agree(({ calendar, worked, at, now }) => {
      fc.pre(worked.slice(3 * 96, 46 * 96).includes(true));
      expect(isWorking(calendar, now)).toBe(worked[at]);
    });
  });

  it('what is a working day', () => {
    agree(({ calendar, date }) => {
      expect(isWorkingDay(calendar, plain(date))).toBe(isDayOfWork(calendar, date, holidays));
    });
  });

  it('what a wall time is', () => {
    agree(({ calendar, quarters, date }, count) => {
      const time = timeOf(count);
      const actual = instantOfWall(calendar.timeZone, plain(date), time);
      expect(actual.toString()).toBe(known(quarters, firstAt(quarters, `${date}T${time}`)));
    });
  });

  it('when work goes on', () => {
    agree(({ calendar, quarters, worked, at, now }) => {
      expect(nextWorking(calendar, now).toString()).toBe(known(quarters, worked.indexOf(true, at)));
    });
  });

  it('when work goes on after a wall time', () => {
    agree(({ calendar, quarters, worked, date }, count) => {
      const time = timeOf(count);
      const then = worked.indexOf(true, firstAt(quarters, `${date}T${time}`));
      const actual = nextWorkingFromWall(calendar, plain(date), time);
      expect(actual.toString()).toBe(known(quarters, then));
    });
  });

  it('what was the last time of work', () => {
    agree(({ calendar, quarters, worked, at, now }) => {
      const last = worked.lastIndexOf(true, at - 1);
      const from = known(quarters, last === -1 ? -1 : worked.lastIndexOf(false, last) + 1);
      const { from: actualFrom, to } = lastStretchBefore(calendar, now);
      expect([actualFrom.toString(), to.toString()]).toEqual([from, known(quarters, last + 1)]);
    });
  });

  it('when so much time has been worked', () => {
    agree(({ calendar, quarters, worked, at, now }, count) => {
      const workedSince = worked.flatMap((is, quarter) => (is && quarter >= at ? [quarter] : []));
      const actual = addWorkingTime(calendar, now, count * 900);
      expect(actual.toString()).toBe(known(quarters, workedSince[count] ?? -1));
    });
  });

  it('when so many working days have gone by', () => {
    agree(({ calendar, quarters, worked, at, now, date }, count) => {
      const days = 1 + (count % 5);
      const later = Array.from({ length: 30 }, (_, days) => nextDate(date, days + 1));
      const then = later.filter((one) => isDayOfWork(calendar, one, holidays))[days - 1];
      fc.pre(then !== undefined);
      const sameTime = firstAt(quarters, `${then}${quarters.walls[at]?.slice(10)}`);
      const expected = known(quarters, sameTime === -1 ? -1 : worked.indexOf(true, sameTime));
      expect(addWorkingDays(calendar, now, days).toString()).toBe(expected);
    });
  });
});
