import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../../errors.ts';
import type { Period } from '../period.ts';

/** What somebody typed to see hours of: perhaps a time, and the words that name whose. */
export interface PeriodText {
  /** The days that were named; undefined: the latest there are. */
  readonly days: Period | undefined;
  readonly rest: string;
}

/** How a time is written, at the end: a day, a week of the year, a month. */
const shapes: ReadonlyArray<{ shape: RegExp; read: (parts: number[]) => Period | undefined }> = [
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, read: dayOf },
  { shape: /^(\d{4})-?w(\d{1,2})$/i, read: weekOf },
  { shape: /^(\d{4})-(\d{1,2})$/, read: monthOf },
];

/**
 * Reads `[CLIENT] [PERIOD]`, where a period is `2026-11-18`, `2026-W47` or `2026-11`.
 * @throws DomainError `period-unreadable` for what looks like one and is on no calendar: `2026-02-30`
 */
export function readPeriodText(text: string): PeriodText {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  for (const { shape, read } of shapes) {
    const [, ...parts] = shape.exec(last) ?? [];
    if (parts.length === 0) continue;
    const days = read(parts.map(Number));
    if (!days) throw new DomainError('period-unreadable', { words: last });
    return { days, rest: words.slice(0, -1).join(' ') };
  }
  return { days: undefined, rest: words.join(' ') };
}

function dayOf([year, month, day]: number[]): Period | undefined {
  const startsOn = onCalendar(year, month, day);
  return startsOn && { startsOn, endsOn: startsOn.add({ days: 1 }) };
}

function monthOf([year, month]: number[]): Period | undefined {
  const startsOn = onCalendar(year, month, 1);
  return startsOn && { startsOn, endsOn: startsOn.add({ months: 1 }) };
}

/** ISO 8601: weeks begin on Monday, and the first of a year is the one that has January 4. */
function weekOf([year, week = 0]: number[]): Period | undefined {
  const january4 = onCalendar(year, 1, 4);
  const startsOn = january4?.subtract({ days: january4.dayOfWeek - 1 }).add({ weeks: week - 1 });
  const isInYear = startsOn !== undefined && startsOn.yearOfWeek === year;
  return isInYear ? { startsOn, endsOn: startsOn.add({ weeks: 1 }) } : undefined;
}

function onCalendar(year = 0, month = 0, day = 0): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
