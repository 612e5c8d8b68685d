import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remainingSeconds, type DayWork, type HoursState } from '../../../src/domain/hours/lot.ts';
import type { Grant, Plan } from '../../../src/domain/hours/plan.ts';
import { reckon } from '../../../src/domain/hours/reckon.ts';
import { day, held, startingOn, worked } from './agreed.ts';
import { daysAfter, quickly, slowHours, slowly, type SlowWork } from './slow-hours.ts';
import { anyGrants, anyPlans, within } from './terms.ts';

const numRuns = 50;
const start = '2028-01-20';
const end = daysAfter(start, 110);

interface Story {
  readonly plans: Plan[];
  readonly grants: Grant[];
  readonly work: SlowWork[];
}

/** Four months around the 29th of a February; some days have several pieces of work, and of work given back. */
const story: fc.Arbitrary<Story> = fc.record({
  plans: anyPlans(start, 100, 1),
  grants: anyGrants(start, 100, 1),
  work: fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: 15 }).map((week) => daysAfter(start, 7 * week)),
      seconds: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 25 }) },
        fc.integer({ min: -25, max: 0 }),
      ),
      by: fc.constantFrom('approved', 'approved', 'line:1', 'line:2', 'entry:3', 'running:4'),
    }),
    { maxLength: 40 },
  ),
});

const asDayWork = ({ on, seconds, by }: SlowWork): DayWork =>
  by === 'approved' ? worked(on, seconds) : held(on, by, seconds);

const reckonAll = ({ work, ...terms }: Story): HoursState =>
  reckon(startingOn(start), terms, work.map(asDayWork), day(end));

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

it('comes to what living through every day and paying every second comes to', () => {
  fc.assert(
    fc.property(story, (all) => {
      expect(quickly(reckonAll(all))).toEqual(slowly(slowHours(start, end, all)));
    }),
    { numRuns },
  );
});

it('comes to the same in however many steps it is settled', () => {
  fc.assert(
    fc.property(story, fc.array(within(start, 109), { maxLength: 8 }), (all, closings) => {
      const { work, ...terms } = all;
      const inSteps = [...closings.toSorted(), end].reduce(
        (state, upTo) => reckon(state, terms, work.map(asDayWork), day(upTo)),
        startingOn(start),
      );
      expect(quickly(inSteps)).toEqual(quickly(reckonAll(all)));
    }),
    { numRuns },
  );
});

it('keeps every second: what was given is spent, expired, rolled on or left, and nothing is below zero', () => {
  fc.assert(
    fc.property(story, (all) => {
      const { lots, owed, uncovered } = reckonAll(all);
      for (const lot of lots) {
        const parts = [lot.spentSeconds, lot.expiredSeconds, lot.rolledSeconds, remainingSeconds(lot)];
        expect(Math.min(...parts, ...Object.values(lot.held))).toBeGreaterThanOrEqual(0);
        expect(sum(parts)).toBe(lot.seconds);
        expect(sum(Object.values(lot.held))).toBeLessThanOrEqual(lot.spentSeconds);
      }
      const granted = lots.filter(({ kind }) => kind !== 'rolled').map(({ seconds }) => seconds);
      const spent = sum(lots.map(({ spentSeconds }) => spentSeconds));
      expect(sum(granted)).toBe(
        spent + sum(lots.map(({ expiredSeconds }) => expiredSeconds)) + sum(lots.map(remainingSeconds)),
      );
      const rolledOn = lots.filter(({ kind }) => kind === 'rolled').map(({ seconds }) => seconds);
      expect(sum(rolledOn)).toBe(sum(lots.map(({ rolledSeconds }) => rolledSeconds)));

      const credits = lots.filter(({ kind }) => kind === 'credit').map(({ seconds }) => seconds);
      expect(spent + owed.seconds + uncovered.seconds - sum(credits)).toBe(
        sum(all.work.map(({ seconds }) => seconds)),
      );
    }),
    { numRuns },
  );
});

it('comes to the same in whatever order plans, grants and work are given', () => {
  const shuffled = story.chain((all) =>
    fc.record({
      all: fc.constant(all),
      plans: fc.shuffledSubarray(all.plans, { minLength: all.plans.length }),
      grants: fc.shuffledSubarray(all.grants, { minLength: all.grants.length }),
      work: fc.shuffledSubarray(all.work, { minLength: all.work.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ all, ...inAnotherOrder }) => {
      expect(amounts(reckonAll(inAnotherOrder))).toEqual(amounts(reckonAll(all)));
    }),
    { numRuns },
  );
});

/** Which of two pieces of a day’s work comes first decides only which of them a lot holds. */
function amounts(state: HoursState) {
  const { lots, owed, uncovered } = quickly(state);
  return {
    lots: lots.map(({ held: _, ...lot }) => lot),
    owed: owed.seconds,
    uncovered: uncovered.seconds,
  };
}
