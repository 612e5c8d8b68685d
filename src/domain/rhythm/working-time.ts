import { Temporal } from 'temporal-polyfill';
import { isHoliday } from './holidays.ts';
import { remembered } from './remembered.ts';
import type { Calendar } from './rhythm.ts';
import { firstInstantAt } from './wall-time.ts';

// Working moments lie in the hours of a working day, and not in quiet ones. To whoever has none in 400 days, every moment
// is as good as another.

/** Time of work from a moment up to, and without, another: in epoch milliseconds where nothing else is said. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
const week = 7 * day;
const horizonDays = 400;
const horizon = horizonDays * day;

/** A day of the week on which they work, and no public holiday. */
export const isWorkingDay = ({ days, country }: Calendar, date: Temporal.PlainDate): boolean =>
  days.includes(date.dayOfWeek) && !(country !== null && isHoliday(country, date));

/** The instant of a 24-hour wall time. In a gap of the clocks the next that exists, in a repeat the first. */
export const instantOfWall = remembered(
  20_000,
  (timeZone: string, date: Temporal.PlainDate, time: string) => `${date.toString()} ${time} ${timeZone}`,
  (timeZone, date, time) => firstInstantAt(date.toPlainDateTime(time), timeZone),
);

export const isWorking = (calendar: Calendar, at: Temporal.Instant): boolean =>
  nextWorking(calendar, at) === at;

/** The moment itself where it is a working one, else when work next begins. */
export function nextWorking(calendar: Calendar, at: Temporal.Instant): Temporal.Instant {
  const stretch = stretchesAfter(calendar, at.epochMilliseconds).next().value;
  return stretch && stretch.from > at.epochMilliseconds ? instant(stretch.from) : at;
}

/** The first working moment from a wall time on. */
export const nextWorkingFromWall = (
  calendar: Calendar,
  date: Temporal.PlainDate,
  time: string,
): Temporal.Instant => nextWorking(calendar, instantOfWall(calendar.timeZone, date, time));

/** The last time of work without a break that begins before a moment, as far as it lies before it. */
export function lastStretchBefore(
  calendar: Calendar,
  at: Temporal.Instant,
): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  const end = at.epochMilliseconds;
  let last: Stretch | undefined;
  for (const { from, to } of stretchesBefore(calendar, end)) {
    if (last && to < last.from) break;
    last = { from, to: last?.to ?? Math.min(to, end) };
  }
  return last ? { from: instant(last.from), to: instant(last.to) } : { from: at, to: at };
}

/**
 * The moment at which so many seconds have been worked. It is a working moment itself: where the last second ends a
 * stretch, the beginning of the next.
 */
export function addWorkingTime(
  calendar: Calendar,
  from: Temporal.Instant,
  seconds: number,
): Temporal.Instant {
  let left = Math.round(seconds * 1000);
  for (const stretch of stretchesAfter(calendar, from.epochMilliseconds)) {
    const beginning = Math.max(from.epochMilliseconds, stretch.from);
    const room = stretch.to - beginning;
    if (left < room) return instant(beginning + left);
    left -= room;
  }
  return from;
}

/** The same wall time so many working days later, or when work next begins after it. */
export function addWorkingDays(calendar: Calendar, from: Temporal.Instant, days: number): Temporal.Instant {
  const wall = from.toZonedDateTimeISO(calendar.timeZone).toPlainDateTime();
  const date = wall.toPlainDate();
  let left = days;
  for (let later = 1; left > 0 && later <= horizonDays; later++)
    if (isWorkingDay(calendar, date.add({ days: later })) && --left === 0)
      return nextWorking(calendar, firstInstantAt(wall.add({ days: later }), calendar.timeZone));
  return nextWorking(calendar, from);
}

const instant = (milliseconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);

/** All that ends after a moment, in order. */
function* stretchesAfter(calendar: Calendar, at: number): Generator<Stretch, undefined> {
  for (let from = at - leeway; from < at + horizon; from += week)
    for (const stretch of stretchesOfWeek(calendar, weekOf(from))) if (stretch.to > at) yield stretch;
}

/** All that begins before a moment, the last first. */
function* stretchesBefore(calendar: Calendar, at: number): Generator<Stretch, undefined> {
  for (let from = at + leeway; from > at - horizon; from -= week)
    for (const stretch of stretchesOfWeek(calendar, weekOf(from)).toReversed())
      if (stretch.from < at) yield stretch;
}

/** Weeks are of dates, wherever that is: some ahead of, some behind UTC, and work that began a day before may go on. */
const leeway = 3 * day;

/** Weeks of the epoch, on whatever day they begin: numbers that are quickly found for an instant. */
const weekOf = (at: number): number => Math.floor(at / week);

/** What is worked on the working days of a week, in order. Work that goes on over midnight can be two stretches. */
const stretchesOfWeek = remembered(
  20_000,
  ({ timeZone, country, days, from, to, quietFrom, quietTo }: Calendar, number: number) =>
    [number, timeZone, country, days.join(), from, to, quietFrom, quietTo].join(' '),
  (calendar, number): readonly Stretch[] => {
    const first = Temporal.PlainDate.from(new Date(number * week).toISOString().slice(0, 10));
    const hours = hoursOf(calendar);
    return Array.from({ length: 7 }, (_, days) => first.add({ days }))
      .filter((date) => isWorkingDay(calendar, date))
      .flatMap((date) => hours.map((stretch) => onDate(calendar.timeZone, date, stretch)))
      .filter(isLong);
  },
);

/**
 * What is worked on any working day, in minutes on the wall clock since its midnight; it may reach into the next day. Quiet
 * hours that end at the time at which they begin are none.
 */
function hoursOf({ from, to, quietFrom, quietTo }: Calendar): readonly Stretch[] {
  const hours = between(from, to, 0);
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return [hours];
  return [-1, 0, 1]
    .map((days) => between(quietFrom, quietTo, days))
    .reduce((rest, quiet) => rest.flatMap((stretch) => without(stretch, quiet)), [hours]);
}

/** Two wall times, some days later; the second is one of the next day unless it is later than the first. */
const between = (from: string, to: string, days: number): Stretch => ({
  from: minutesOf(from) + days * minutesADay,
  to: minutesOf(to) + (to > from ? days : days + 1) * minutesADay,
});

const minutesADay = 1440;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const without = ({ from, to }: Stretch, quiet: Stretch): Stretch[] =>
  [
    { from, to: Math.min(to, quiet.from) },
    { from: Math.max(from, quiet.to), to },
  ].filter(isLong);

const isLong = ({ from, to }: Stretch): boolean => from < to;

function onDate(timeZone: string, date: Temporal.PlainDate, { from, to }: Stretch): Stretch {
  const midnight = date.toPlainDateTime();
  const at = (minutes: number) => firstInstantAt(midnight.add({ minutes }), timeZone).epochMilliseconds;
  return { from: at(from), to: at(to) };
}
