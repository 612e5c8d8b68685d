import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { rruleOf, type Rule } from '../../../src/domain/recurrence/rule.ts';
import type { Shift } from '../../../src/domain/recurrence/recurrence.ts';
import type { Calendar } from '../../../src/domain/rhythm/rhythm.ts';
import { isWorkingDay } from '../../../src/domain/rhythm/working-time.ts';

/** A rule, and whether a day is one of its days, asked of each day alone. */
interface NaiveRule {
  readonly value: string;
  readonly isOn: (day: Temporal.PlainDate, startsOn: Temporal.PlainDate) => boolean;
}

const interval = fc.integer({ min: 1, max: 4 });
const weekday = fc.integer({ min: 1, max: 7 });

const rule = (each: Rule, isOn: NaiveRule['isOn']): NaiveRule => ({ value: rruleOf(each), isOn });

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
const weeksBetween = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  mondayOf(a).until(mondayOf(b)).days / 7;
const monthsBetween = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  (b.year - a.year) * 12 + b.month - a.month;
const isThatDay = (date: Temporal.PlainDate, day: number) =>
  date.day === (day === -1 ? date.daysInMonth : Math.min(day, date.daysInMonth));

/** All days of a month that fall on one of these weekdays. */
const daysIn = (date: Temporal.PlainDate, weekdays: readonly number[]) =>
  Array.from({ length: date.daysInMonth }, (_, index) => date.with({ day: index + 1 })).filter((each) =>
    weekdays.includes(each.dayOfWeek),
  );

export const naiveRule: fc.Arbitrary<NaiveRule> = fc.oneof(
  interval.map((every) =>
    rule(
      { every: 'day', interval: every },
      (day, startsOn) => startsOn.until(day, { largestUnit: 'day' }).days % every === 0,
    ),
  ),
  fc
    .tuple(interval, fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }))
    .map(([every, weekdays]) =>
      rule(
        { every: 'week', interval: every, weekdays },
        (day, startsOn) => weekdays.includes(day.dayOfWeek) && weeksBetween(startsOn, day) % every === 0,
      ),
    ),
  fc
    .tuple(interval, fc.constantFrom(-1, 1, 15, 28, 29, 30, 31))
    .map(([every, which]) =>
      rule(
        { every: 'month', interval: every, day: which },
        (day, startsOn) => isThatDay(day, which) && monthsBetween(startsOn, day) % every === 0,
      ),
    ),
  fc
    .tuple(
      interval,
      fc.constantFrom(1, 2, 3, 4, -1),
      fc.oneof(
        weekday.map((one) => [one]),
        fc.constant([1, 2, 3, 4, 5]),
      ),
    )
    .map(([every, nth, weekdays]) =>
      rule({ every: 'month', interval: every, nth, weekdays }, (day, startsOn) => {
        const wanted = daysIn(day, weekdays).at(nth > 0 ? nth - 1 : nth);
        return wanted?.equals(day) === true && monthsBetween(startsOn, day) % every === 0;
      }),
    ),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }))
    .map(([month, which]) =>
      rule(
        { every: 'year', interval: 1, month, day: which },
        (day) => day.month === month && isThatDay(day, which),
      ),
    ),
);

/** Each day by the rule with the day it moves to, of those that have come by the noon of `until`. */
export function naiveDays(
  { isOn }: NaiveRule,
  startsOn: Temporal.PlainDate,
  until: Temporal.PlainDate,
  shift: Shift,
  calendar: Calendar,
): Array<[on: Temporal.PlainDate, moved: Temporal.PlainDate]> {
  const found: Array<[Temporal.PlainDate, Temporal.PlainDate]> = [];
  const reach = until.add({ days: 20 });
  for (let on = startsOn; Temporal.PlainDate.compare(on, reach) <= 0; on = on.add({ days: 1 })) {
    if (!isOn(on, startsOn)) continue;
    let moved = on;
    while (shift !== 'none' && !isWorkingDay(calendar, moved))
      moved = shift === 'after' ? moved.add({ days: 1 }) : moved.subtract({ days: 1 });
    if (Temporal.PlainDate.compare(moved, until) <= 0) found.push([on, moved]);
  }
  return found;
}
