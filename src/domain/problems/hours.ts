import type { Temporal } from 'temporal-polyfill';
import type { PlanKind } from '../hours/plan.ts';

/** Of what an amount has to be within its limits. */
export type RangeUnit = 'hours' | 'days' | 'percent' | 'minutes';

/** What can be wrong about plans, grants and balances. */
export interface HoursProblems {
  /** `mayAsk`: the client can be asked for more. `task`: what the hours were wanted for. */
  'no-hours-left': { clientName: string; task: number | null; mayAsk: boolean };
  'plan-words-unknown': { words: readonly string[] };
  'said-twice': { words: readonly string[] };
  'plan-lacks': { part: 'kind' | 'hours' | 'rollover' };
  /** What was said of a plan that has no such thing. */
  'plan-without': { kind: PlanKind; words: readonly string[] };
  'out-of-range': { words: string; unit: RangeUnit; most: number };
  'amount-unreadable': { words: string };
  'days-unreadable': { words: string };
  /** Days before `closedOn` are settled. */
  'plan-in-closed-period': { from: Temporal.PlainDate; closedOn: Temporal.PlainDate };
  'grant-hours-missing': Record<never, never>;
  'grant-why-missing': Record<never, never>;
}
