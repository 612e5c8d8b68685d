import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceOf } from '../../../src/domain/hours/balance-of.ts';
import { usedUpOn } from '../../../src/domain/hours/forecast.ts';
import { isThere, remainingSeconds } from '../../../src/domain/hours/lot.ts';
import type { Grant, Plan } from '../../../src/domain/hours/plan.ts';
import { reckon } from '../../../src/domain/hours/reckon.ts';
import { at, clientHours, grant } from './agreed.ts';
import { anyGrants, anyPlans } from './terms.ts';

const start = '2028-01-20';

/** The same, day by day. */
function slowly(plans: Plan[], grants: Grant[], perDay: number): string | undefined {
  const balance = balanceOf(clientHours({ plans, grants }), at(`${start}T12:00:00Z`));
  if (balance.availableSeconds <= 0) return undefined;
  let after = balance.state;
  for (let day = 0; day < 366; day += 1) {
    const { on } = after;
    after = reckon(after, { plans, grants }, [{ on, seconds: perDay, held: [] }], on.add({ days: 1 }));
    const left = after.lots
      .filter((lot) => isThere(lot, on))
      .reduce((sum, lot) => sum + remainingSeconds(lot), 0);
    if (left <= after.owed.seconds) return on.toString();
  }
  return undefined;
}

it('names the day on which hours are used up, whatever was agreed', () => {
  fc.assert(
    fc.property(
      anyPlans(start, 100, 60),
      anyGrants(start, 100, 60),
      fc.integer({ min: 1, max: 400 }),
      (plans, further, perDay) => {
        const grants = [grant(start, 600, { id: 100 }), ...further.map((each, id) => ({ ...each, id }))];
        const balance = balanceOf(clientHours({ plans, grants }), at(`${start}T12:00:00Z`));
        expect(usedUpOn(balance, plans, grants, perDay)?.toString()).toBe(slowly(plans, grants, perDay));
      },
    ),
    { numRuns: 60 },
  );
});
