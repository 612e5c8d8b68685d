import type { Temporal } from 'temporal-polyfill';

/** What can be wrong about forgotten timers, caps and more time. */
export interface LimitsProblems {
  /** `startedAt`: of the timer, which cannot have been stopped before, nor later than now. */
  'stop-outside-timer': { startedAt: Temporal.Instant };
  'nothing-to-ask': { task: number };
  'more-asked-already': { task: number };
  'more-unreadable': { words: string };
  'more-zero': { words: string };
  'no-such-request': Record<never, never>;
}
