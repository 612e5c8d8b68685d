import { DomainError } from '../../errors.ts';
import type { RangeUnit } from '../../problems/hours.ts';
import type { Plan } from '../plan.ts';

/** What a plan says, whenever it begins. */
export type PlanTerms = Omit<Plan, 'id' | 'from'>;

/** The least and the most that is taken; what is beyond is a slip of the finger. */
const ranges: Record<RangeUnit, readonly [least: number, most: number]> = {
  /** Of a month, a pack or a grant; a minute at least. */
  hours: [1 / 60, 10_000],
  /** How long hours last. */
  days: [1, 3650],
  percent: [0, 100],
  /** What time is rounded to, and the least that is charged. */
  minutes: [1, 240],
};

export const isSameTerms = (a: PlanTerms, b: PlanTerms): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

const inOrder = ({ kind, seconds, rollOver, packDays, overage, rounding, spendOrder }: PlanTerms) => [
  kind,
  seconds,
  [rollOver.percent, rollOver.seconds, rollOver.days],
  packDays,
  overage,
  [rounding.direction, rounding.stepSeconds, rounding.scope, rounding.minimumSeconds],
  spendOrder,
];

/** @throws DomainError `out-of-range`; `words`: the amount as it was typed */
export function assertInRange(amount: number, unit: RangeUnit, words: string, question?: string): void {
  const [least, most] = ranges[unit];
  if (!(amount >= least && amount <= most))
    throw new DomainError('out-of-range', { words, unit, most }, question);
}
