import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../rhythm/rhythm.ts';
import { instantOfWall, isWorkingDay } from '../rhythm/working-time.ts';
import type { Pattern, RelativeDue, Shift } from './recurrence.ts';

/** One of the times that a pattern comes. */
export interface Occurrence {
  /** The day by the rule: its name. */
  readonly on: Temporal.PlainDate;
  /** The day on which it comes. */
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** No stretch of days that are not worked is longer. Whoever works on none of so many days is not waited for. */
const farthestShift = 31;

/** The occurrences of a pattern in order, from that day of the rule on. There is no end to them. */
function* occurrencesFrom(
  pattern: Pattern,
  calendar: Calendar,
  from: Temporal.PlainDate,
): Generator<Occurrence> {
  for (const on of daysOf(pattern, from)) {
    const day = shifted(on, pattern.shift, calendar);
    yield { on, day, at: instantOfWall(pattern.timeZone, day, pattern.time) };
  }
}

/** Days have no zone: what the clocks do is asked only once it is known which day it is. */
function* daysOf(
  { rule, startsOn }: Pick<Pattern, 'rule' | 'startsOn'>,
  from: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const days = new RRuleTemporal({
    rruleString: rule,
    dtstart: startsOn.toZonedDateTime('UTC'),
    temporal: Temporal,
  });
  for (let at = days.next(from.toZonedDateTime('UTC'), true); at; at = days.next(at)) yield at.toPlainDate();
}

const step: Readonly<Record<Shift, number>> = { none: 0, before: -1, after: 1 };

function shifted(on: Temporal.PlainDate, shift: Shift, calendar: Calendar): Temporal.PlainDate {
  if (shift === 'none') return on;
  for (let days = 0; days <= farthestShift; days += 1) {
    const day = on.add({ days: days * step[shift] });
    if (isWorkingDay(calendar, day)) return day;
  }
  return on;
}

/**
 * The first occurrence that comes later than a moment, and, by the rule, later than the day `since`.
 * @throws RangeError when the rule never comes
 */
export function nextOccurrence(
  pattern: Pattern,
  calendar: Calendar,
  after: Temporal.Instant,
  since: Temporal.PlainDate | null = null,
): Occurrence {
  const today = after.toZonedDateTimeISO(pattern.timeZone).toPlainDate();
  const from = today.subtract({ days: farthestShift });
  for (const occurrence of occurrencesFrom(pattern, calendar, since ? laterOf(since, from) : from)) {
    const isNew = !since || Temporal.PlainDate.compare(occurrence.on, since) > 0;
    if (isNew && Temporal.Instant.compare(occurrence.at, after) > 0) return occurrence;
  }
  throw new RangeError(`${pattern.rule} never comes`);
}

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) > 0 ? a : b;

/** From a day of the rule on, all occurrences that have come, and the next one. @throws RangeError when the rule never comes */
export function occurrencesUntil(
  pattern: Pattern,
  calendar: Calendar,
  from: Temporal.PlainDate,
  now: Temporal.Instant,
): { readonly come: readonly Occurrence[]; readonly next: Occurrence } {
  const come: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(pattern, calendar, from)) {
    if (Temporal.Instant.compare(occurrence.at, now) > 0) return { come, next: occurrence };
    come.push(occurrence);
  }
  throw new RangeError(`${pattern.rule} never comes`);
}

/** When the task of an occurrence is due. */
export const dueOf = (due: RelativeDue, { day }: Occurrence, timeZone: string): Temporal.Instant =>
  instantOfWall(timeZone, day.add({ days: due.days }), due.time);
