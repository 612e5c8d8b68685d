import type { Temporal } from 'temporal-polyfill';
import type { Balance } from './balance.ts';
import { isThere, remainingSeconds } from './lot.ts';
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
  let after = state;
  for (let day = 0; day < daysAhead; day += 1) {
    const { on } = after;
    after = reckon(after, { plans, grants }, [{ on, seconds: secondsPerDay, held: [] }], on.add({ days: 1 }));
    const left = after.lots
      .filter((lot) => isThere(lot, on))
      .reduce((sum, lot) => sum + remainingSeconds(lot), 0);
    if (left <= after.owed.seconds) return on;
  }
  return undefined;
}
