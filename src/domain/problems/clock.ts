import type { Temporal } from 'temporal-polyfill';
import type { Status } from '../status.ts';

/** What can be wrong about starting, stopping and logging time. */
export interface ClockProblems {
  'which-task': Record<never, never>;
  'not-under-way': { task: number; status: Status };
  'time-missing': Record<never, never>;
  'time-unreadable': { words: string };
  'minutes-beside-hours': { words: string };
  'time-negative': { words: string };
  'time-zero': Record<never, never>;
  'time-too-long': { limit: number };
  /** `at`: the end of it, or the day. */
  'time-in-future': { at: Temporal.Instant };
  'before-open-period': { since: Temporal.Instant };
  'no-room-that-day': { on: Temporal.Instant };
  'time-overlaps': { task: number; startedAt: Temporal.Instant; endedAt: Temporal.Instant | null };
  'memo-missing': Record<never, never>;
  'no-such-entry': Record<never, never>;
  'memo-settled': Record<never, never>;
  'hours-unreadable': { words: string; limit: number };
}
