import type { Temporal } from 'temporal-polyfill';
import { dayOf, startOf } from '../hours/period.ts';
import type { Calendar } from '../rhythm/rhythm.ts';
import { instantOfWall, isWorkingDay, nextWorkingFromWall } from '../rhythm/working-time.ts';

/** A working day of somebody. */
export interface Morning {
  readonly on: Temporal.PlainDate;
  /** When their work begins. */
  readonly at: Temporal.Instant;
  /** When it ends. */
  readonly until: Temporal.Instant;
}

/** Nobody is free for longer. */
const daysSearched = 400;

/** Somebody's last three working days up to today, and the two that come next, as far as there are so many. */
export function morningsAround(calendar: Calendar, now: Temporal.Instant): Morning[] {
  const today = dayOf(now, calendar.timeZone);
  const mornings = (count: number, from: number, step: 1 | -1): Morning[] => {
    const found: Morning[] = [];
    for (let days = from; days < daysSearched && found.length < count; days += 1) {
      const morning = morningOf(calendar, today.add({ days: step * days }));
      if (morning) found.push(morning);
    }
    return found;
  };
  return [...mornings(3, 0, -1).toReversed(), ...mornings(2, 1, 1)];
}

/** Undefined where nobody works, or clocks that are set forward leave nothing of the time. */
function morningOf(calendar: Calendar, on: Temporal.PlainDate): Morning | undefined {
  if (!isWorkingDay(calendar, on)) return undefined;
  const { timeZone, from, to } = calendar;
  const at = nextWorkingFromWall(calendar, on, from);
  const until = instantOfWall(timeZone, to <= from ? on.add({ days: 1 }) : on, to);
  return at.epochMilliseconds < until.epochMilliseconds ? { on, at, until } : undefined;
}

/** When a day is over: at midnight, or with the work that reaches beyond it. */
export const endOf = ({ on, until }: Morning, { timeZone }: Pick<Calendar, 'timeZone'>): Temporal.Instant => {
  const midnight = startOf(on.add({ days: 1 }), timeZone);
  return until.epochMilliseconds > midnight.epochMilliseconds ? until : midnight;
};
