import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../../src/domain/rhythm/rhythm.ts';

/** Some weeks in a zone, quarter of an hour by quarter of an hour, and what the clocks there show: `2028-02-29T09:15`. */
export interface Quarters {
  readonly first: number;
  readonly walls: readonly string[];
}

const quarter = 15 * 60_000;
const daysAround = 26;

const shown = new Map<string, Quarters>();

/** No clocks change but on the hour, or half past. */
export function quartersAround(date: string, timeZone: string): Quarters {
  const key = `${date} ${timeZone}`;
  const before = shown.get(key);
  if (before) return before;
  const first = Date.parse(date) - daysAround * 96 * quarter;
  const walls = Array.from({ length: daysAround * 96 }, (_, half) => first + 2 * half * quarter).flatMap(
    (at) => {
      const offset =
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
      return [at, at + quarter].map((moment) => new Date(moment + offset).toISOString().slice(0, 16));
    },
  );
  const quarters = { first, walls };
  shown.set(key, quarters);
  return quarters;
}

export const instantOf = ({ first }: Quarters, at: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(first + at * quarter);

/** The first quarter of an hour at which the clocks show a time, or are past it. No clock is two days ahead of another. */
export function firstAt({ first, walls }: Quarters, wall: string): number {
  const from = Math.max(0, (Date.parse(wall.slice(0, 10)) - first) / quarter - 2 * 96);
  const found = walls.slice(from, from + 4 * 96).findIndex((shown) => shown >= wall);
  return found === -1 ? -1 : from + found;
}

export const nextDate = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether somebody works on a day, `holidays` being those of the country of any calendar that has one. */
export const isDayOfWork = (calendar: Calendar, date: string, holidays: readonly string[]): boolean =>
  calendar.days.includes(new Date(date).getUTCDay() || 7) &&
  (calendar.country === null || !holidays.includes(date));

/** For each quarter of an hour whether it is worked. */
export function workedQuarters(
  quarters: Quarters,
  calendar: Calendar,
  holidays: readonly string[],
): boolean[] {
  const dates = [...new Set(quarters.walls.map((wall) => wall.slice(0, 10)))].slice(1, -2);
  const worked = quarters.walls.map(() => false);
  const mark = (date: string, from: string, to: string, is: boolean) => {
    const end = `${to > from ? date : nextDate(date)}T${to}`;
    worked.fill(is, firstAt(quarters, `${date}T${from}`), firstAt(quarters, end));
  };
  for (const date of dates)
    if (isDayOfWork(calendar, date, holidays)) mark(date, calendar.from, calendar.to, true);
  const { quietFrom, quietTo } = calendar;
  if (quietFrom !== null && quietTo !== null && quietFrom !== quietTo)
    for (const date of dates) mark(date, quietFrom, quietTo, false);
  return worked;
}
