import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../rhythm/rhythm.ts';
import { nextOccurrence } from './occurrences.ts';
import type { Pattern, RelativeDue, Shift } from './recurrence.ts';
import type { Repetition } from './repetition.ts';
import { rruleOf, type Rule } from './rule.ts';

/** When tasks come whose time nobody has said. */
const ordinaryTime = '09:00';

const endOfWork = '17:00';
const endOfDay = '23:59';

/** Due on the same day, when the working day ends, or with the day where the task comes later than that. */
export const ordinaryDue = (time: string): RelativeDue => ({
  days: 0,
  time: time < endOfWork ? endOfWork : endOfDay,
});

/**
 * What a repetition means that is asked for now, by the clocks of who asks. Without a day it counts from today; with
 * one, from the first such day whose time has not come yet.
 * @param calendar of the client: which days are working days
 */
export function patternFrom(
  said: Repetition,
  now: Temporal.Instant,
  timeZone: string,
  calendar: Calendar,
): Pattern {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const rule = ruleOf(said, today, calendar);
  const pattern = {
    rule: rruleOf(rule),
    startsOn: today,
    time: said.time ?? ordinaryTime,
    timeZone,
    shift: ordinaryShift(said, calendar),
  };
  if (said.weekdays === undefined && said.day === undefined) return pattern;
  const eachTime = { ...pattern, rule: rruleOf({ ...rule, interval: 1 }) };
  return { ...pattern, startsOn: nextOccurrence(eachTime, calendar, now).on };
}

function ruleOf(
  { time: _time, weekdays, ...said }: Repetition,
  today: Temporal.PlainDate,
  { days }: Calendar,
): Rule {
  if (weekdays !== undefined)
    return { ...said, weekdays: [...(weekdays === 'working' ? days : weekdays)].sort((a, b) => a - b) };
  if (said.day !== undefined || said.every === 'day') return said;
  if (said.every === 'week') return { ...said, weekdays: [today.dayOfWeek] };
  return said.every === 'month'
    ? { ...said, day: today.day }
    : { ...said, month: today.month, day: today.day };
}

/**
 * Where occurrences go that fall on a day that is not worked: forward, but what is the last of its month stays in it;
 * and whoever says “every day” or “every Saturday” means these days.
 */
function ordinaryShift({ every, weekdays, nth, day }: Repetition, { days }: Calendar): Shift {
  if (every === 'day') return 'none';
  if (weekdays !== undefined && weekdays !== 'working' && !weekdays.every((each) => days.includes(each)))
    return 'none';
  return nth === -1 || day === -1 ? 'before' : 'after';
}
