import type { Temporal } from 'temporal-polyfill';
import { firstInstantAt } from '../rhythm/wall-time.ts';
import { dateOf } from './calendar.ts';
import type { Meaning, Time } from './meaning.ts';

export interface WallTime {
  readonly hour: number;
  readonly minute: number;
}

/** A date without a time is due when the working day ends, one that is itself too late when it begins. */
export const endOfWorkingDay: WallTime = { hour: 17, minute: 0 };
const startOfWorkingDay: WallTime = { hour: 9, minute: 0 };
/** What “today” means once the working day has ended. */
const endOfDay: WallTime = { hour: 23, minute: 59 };

export interface Asked extends Meaning {
  /** The day itself is too late: before Friday. */
  readonly isExclusive: boolean;
  /** A weekday named beside the date. */
  readonly weekday?: number;
}

/**
 * The instant that is meant, seen from `now` in its time zone; nothing where there is none (31 February, a Friday
 * that is a Thursday). It lies in the past only where the words name a past moment: a weekday or a time of day comes
 * again, and a date without a year is the next one from today on.
 */
export function momentOf(asked: Asked, now: Temporal.ZonedDateTime): Temporal.Instant | undefined {
  if (asked.waitSeconds !== undefined) return now.toInstant().add({ seconds: asked.waitSeconds });
  const today = now.toPlainDate();
  const date = asked.day ? dateOf(asked.day, today, now.timeZoneId) : today;
  if (!date || (asked.weekday !== undefined && asked.weekday !== date.dayOfWeek)) return undefined;

  const days = daysUntilAgain(asked);
  const hasEnded = now.hour >= endOfWorkingDay.hour && date.equals(today) && days === undefined;
  const time = timeOf(asked, hasEnded);
  const moment = instantAt(date, time, now.timeZoneId);
  return days === undefined || moment.epochMilliseconds > now.epochMilliseconds
    ? moment
    : instantAt(date.add({ days }), time, now.timeZoneId);
}

function daysUntilAgain({ day, time }: Asked): number | undefined {
  if (day) return day.kind === 'weekday' ? 7 : undefined;
  return time === 'close' ? undefined : 1;
}

function timeOf(asked: Asked, hasEnded: boolean): WallTime {
  const named = wallTimeIn(asked);
  if (named) return named;
  if (asked.isExclusive && !asked.time) return startOfWorkingDay;
  return hasEnded ? endOfDay : endOfWorkingDay;
}

/** The time of day that words name, where they name one; hour 24 is the midnight that ends the day. */
export function wallTimeIn({ time, part }: Pick<Meaning, 'time' | 'part'>): WallTime | undefined {
  if (time && time !== 'close') return { hour: hourOf(time, part), minute: time.minute };
  return part === undefined ? undefined : { hour: part, minute: 0 };
}

/** “Tomorrow evening at 8” is after noon; “at 3” alone too, for nobody wants things done before dawn. */
function hourOf({ hour, isSpoken }: Exclude<Time, 'close'>, part: number | undefined): number {
  const isAfternoon =
    part === undefined ? isSpoken && hour >= 1 && hour <= 6 : part > 12 && hour >= 1 && hour < 12;
  return isAfternoon ? hour + 12 : hour;
}

/** Where the clocks jump over a wall time, the first instant after the jump; where they show it twice, the first. */
export function instantAt(
  date: Temporal.PlainDate,
  { hour, minute }: WallTime,
  timeZone: string,
): Temporal.Instant {
  const wall = date.add({ days: Math.floor(hour / 24) }).toPlainDateTime({ hour: hour % 24, minute });
  return firstInstantAt(wall, timeZone);
}
