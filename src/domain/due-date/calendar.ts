import { Temporal } from 'temporal-polyfill';
import type { Day } from './meaning.ts';

const friday = 5;
const workdaysInWeek = 5;

/** The date that is meant today, or nothing where the calendar has no such date. */
export function dateOf(
  day: Day,
  today: Temporal.PlainDate,
  timeZone: string,
): Temporal.PlainDate | undefined {
  switch (day.kind) {
    case 'date':
      return dateIn(day.year, day, today);
    case 'numbers':
      return dateIn(day.year, inOrder(day, timeZone), today);
    case 'day-of-month':
      return upTo(12, (months) => dayOfMonth(today.toPlainYearMonth().add({ months }), day.day), today);
    case 'weekday':
      return day.week === 'next'
        ? today.add({ days: 7 - today.dayOfWeek + day.weekday })
        : today.add({ days: (7 + day.weekday - today.dayOfWeek) % 7 });
    case 'days-away':
      return today.add({ days: day.days });
    case 'workdays-away':
      return workdaysLater(today, day.days);
    case 'months-away':
      return today.add({ months: day.months });
    case 'end':
      return day.of === 'week' ? endOfWeek(today, day.ahead) : lastDay(today.add({ months: day.ahead }));
    case 'end-of-month':
      return day.year === undefined
        ? lastDay(today.add({ months: (12 + day.month - today.month) % 12 }))
        : lastDay(Temporal.PlainDate.from({ year: day.year, month: day.month, day: 1 }));
  }
}

interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

function dateIn(year: number | undefined, { month, day }: MonthAndDay, today: Temporal.PlainDate) {
  if (month > 12) return undefined;
  const inYear = (someYear: number) =>
    dayOfMonth(Temporal.PlainYearMonth.from({ year: someYear, month }), day);
  return year === undefined ? upTo(8, (years) => inYear(today.year + years), today) : inYear(year);
}

/** The first of the dates from today on; 29 February may be eight years off. */
function upTo(
  count: number,
  nth: (index: number) => Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  for (let index = 0; index <= count; index += 1) {
    const date = nth(index);
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return undefined;
}

const dayOfMonth = (month: Temporal.PlainYearMonth, day: number): Temporal.PlainDate | undefined =>
  day <= month.daysInMonth ? month.toPlainDate({ day }) : undefined;

const lastDay = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: date.daysInMonth });

/** Friday; at the weekend “the end of the week” is the one to come. */
function endOfWeek(today: Temporal.PlainDate, ahead: number): Temporal.PlainDate {
  const weeks = ahead === 0 && today.dayOfWeek > friday ? 1 : ahead;
  return today.add({ days: 7 * weeks + friday - today.dayOfWeek });
}

function workdaysLater(today: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const weekday = Math.min(today.dayOfWeek, friday);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const workdays = weekday - 1 + count;
  return monday.add({ weeks: Math.floor(workdays / workdaysInWeek), days: workdays % workdaysInWeek });
}

/** A number above 12 is the day; else people in the United States, and only they, write the month first. */
function inOrder({ first, second }: { first: number; second: number }, timeZone: string): MonthAndDay {
  const monthFirst = second > 12 || (first <= 12 && unitedStates.test(timeZone));
  return monthFirst ? { month: first, day: second } : { month: second, day: first };
}

const unitedStates =
  /^(?:US\/|Pacific\/Honolulu$|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Yakutat|Metlakatla|Adak|Menominee|Indiana|Kentucky|North_Dakota)(?:$|\/))/;
