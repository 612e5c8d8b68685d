import fc from 'fast-check';
import type { Grant, Plan } from '../../../src/domain/hours/plan.ts';
import { day, grant, plan, rounding } from './agreed.ts';
import { daysAfter } from './slow-hours.ts';

/** A date up to so many days after another. */
export const within = (start: string, days: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: days }).map((ahead) => daysAfter(start, ahead));

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

/** Amounts are multiples of `unit`, shares of months too; any of them may begin, change and end in the midst of months. */
export const anyPlans = (start: string, days: number, unit: number): fc.Arbitrary<Plan[]> =>
  fc
    .array(
      fc.record({
        from: fc.oneof(fc.constant(start), within(start, days)),
        kind: fc.constantFrom('monthly', 'monthly', 'monthly', 'pack', 'as-needed'),
        units: fc.integer({ min: 1, max: 3 }).map((scores) => scores * 20),
        percent: orNull(fc.constantFrom(0, 5, 20, 50, 100)),
        rolledUnits: orNull(fc.integer({ min: 0, max: 30 })),
        days: orNull(fc.integer({ min: 1, max: 60 })),
        packDays: orNull(fc.integer({ min: 1, max: 90 })),
        overage: fc.constantFrom('block', 'ask', 'carry', 'carry'),
        spendOrder: fc.constantFrom('soonest-expiry', 'plan-first'),
        rounding: fc.constantFrom(
          rounding(),
          rounding({ direction: 'up', stepSeconds: 3 * unit, minimumSeconds: unit }),
          rounding({ direction: 'nearest', stepSeconds: 2 * unit }),
        ),
      }),
      { maxLength: 4 },
    )
    .map((all) =>
      all.map(({ from, units, percent, rolledUnits, days: rollDays, ...agreed }, index) =>
        plan(from, {
          ...agreed,
          id: index + 1,
          seconds: agreed.kind === 'as-needed' ? 0 : units * unit,
          rollOver: { percent, seconds: rolledUnits === null ? null : rolledUnits * unit, days: rollDays },
        }),
      ),
    );

export const anyGrants = (start: string, days: number, unit: number): fc.Arbitrary<Grant[]> =>
  fc
    .array(
      fc.record({
        from: within(start, days),
        units: fc.integer({ min: 1, max: 30 }),
        lasts: orNull(fc.integer({ min: 1, max: 60 })),
        kind: fc.constantFrom('grant', 'extra'),
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      all.map(({ from, units, lasts, kind }, index) =>
        grant(from, units * unit, {
          id: index + 1,
          kind,
          until: lasts === null ? null : day(daysAfter(from, lasts)),
        }),
      ),
    );
