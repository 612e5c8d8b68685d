import type { Temporal } from 'temporal-polyfill';
import type { Balance } from './balance.ts';
import { isThere, remainingSeconds, type HoursState } from './lot.ts';
import type { Terms } from './lots/life.ts';
import { firstOfNextMonth, isBefore } from './period.ts';
import type { Grant, Plan } from './plan.ts';
import { reckon } from './reckon.ts';

const daysAhead = 366;

/**
 * The first day in whose evening nothing is left, if so many seconds are charged every day from tomorrow on; hours come
 * and expire meanwhile as agreed. Nothing where that is more than a year off, or nothing is left already.
 */
export function usedUpOn(
  { availableSeconds, state }: Balance,
  plans: readonly Plan[],
  grants: readonly Grant[],
  secondsPerDay: number,
): Temporal.PlainDate | undefined {
  if (availableSeconds <= 0 || secondsPerDay <= 0) return undefined;
  const terms = { plans, grants };
  const spent = (after: HoursState, days: number): HoursState => {
    const work = [{ on: after.on, seconds: days * secondsPerDay, held: [] }];
    return reckon(after, terms, work, after.on.add({ days }));
  };
  const horizon = state.on.add({ days: daysAhead });
  let after = state;
  while (isBefore(after.on, horizon)) {
    const { on } = after;
    const evening = spent(after, 1);
    const left = leftOn(on, evening);
    if (left <= 0) return on;
    // Until hours begin or end, every further day takes the same.
    const daysLeft = Math.ceil(left / secondsPerDay);
    const days = evening.on.until(nextChange(on, evening, terms, horizon)).days;
    if (daysLeft <= days) return on.add({ days: daysLeft });
    after = days > 0 ? spent(evening, days) : evening;
  }
  return undefined;
}

/** What can be spent on a day, less what is owed. */
const leftOn = (on: Temporal.PlainDate, { lots, owed }: HoursState): number =>
  lots.filter((lot) => isThere(lot, on)).reduce((sum, lot) => sum + remainingSeconds(lot), 0) - owed.seconds;

/** The first day after `on` on which hours may begin or end. */
const nextChange = (
  on: Temporal.PlainDate,
  { lots }: HoursState,
  { plans, grants }: Terms,
  latest: Temporal.PlainDate,
): Temporal.PlainDate =>
  [
    firstOfNextMonth(on),
    ...lots.flatMap(({ until }) => until ?? []),
    ...[...plans, ...grants].map(({ from }) => from),
  ]
    .filter((day) => isBefore(on, day))
    .reduce((soonest, day) => (isBefore(day, soonest) ? day : soonest), latest);
