import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../hours/period.ts';
import type { DisputeState } from '../hours/statement.ts';

/** A stretch of somebody's work, as a problem names it. */
interface Named {
  readonly task: number;
  readonly startedAt: Temporal.Instant;
}

/** What can be wrong about review, disputes and corrections. */
export interface ReviewProblems {
  'nothing-to-submit': Record<never, never>;
  'week-drawn-already': { period: Period };
  'week-not-ready': {
    lacksMemo: readonly Named[];
    unconfirmed: readonly Named[];
    running: readonly Named[];
  };
  'no-such-period': Record<never, never>;
  /** `by`: the name of who approved it; null: silence did. */
  'review-over': { period: Period; by: string | null };
  'older-review-first': { period: Period };
  'no-such-line': Record<never, never>;
  'line-taken-back': Record<never, never>;
  'line-disputed': { task: number; state: DisputeState };
  'nothing-to-dispute': Record<never, never>;
  'no-such-dispute': Record<never, never>;
  'dispute-ended': { outcome: Exclude<DisputeState, 'open'> };
  'no-time-to-correct': Record<never, never>;
  'timer-runs-on': { task: number };
  /** `startedAt` and `endedAt`: what it is now. */
  'corrected-already': { task: number; startedAt: Temporal.Instant; endedAt: Temporal.Instant };
  'time-was-waived': Record<never, never>;
  'nothing-to-correct': Record<never, never>;
}
