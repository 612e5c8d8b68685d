import type { Temporal } from 'temporal-polyfill';

export const sources = ['timer', 'manual'] as const;
/** `manual` was logged by hand, and says so wherever it is shown. */
export type Source = (typeof sources)[number];

/** Nobody works longer at one go; a timer that runs on was forgotten. */
export const longestEntrySeconds = 16 * 3600;

/**
 * A stretch of one person's work on one task. It is never changed: a correction is another that supersedes it, with a
 * reason, and counts in its place. The one exception is that a running timer comes to its end.
 */
export interface TimeEntry {
  readonly id: number;
  readonly clientId: string;
  readonly task: number;
  readonly personId: string;
  readonly startedAt: Temporal.Instant;
  /** Null while the timer runs. */
  readonly endedAt: Temporal.Instant | null;
  readonly source: Source;
  readonly memo: string | null;
  /** Stopped on behalf of somebody who did not answer: counts only once they have confirmed it. */
  readonly isProvisional: boolean;
  /** The entry that this one corrects. */
  readonly supersedes: number | null;
  /** Why it does. */
  readonly reason: string | null;
  /** No other has superseded it. */
  readonly isCurrent: boolean;
}

export type EndedEntry = TimeEntry & { readonly endedAt: Temporal.Instant };

export const isEnded = (entry: TimeEntry): entry is EndedEntry => entry.endedAt !== null;

/** Counts towards the client's hours: it has ended, nobody has corrected it, and whoever did the work stands by it. */
export const counts = (entry: TimeEntry): entry is EndedEntry =>
  isEnded(entry) && entry.isCurrent && !entry.isProvisional;

/**
 * How corrected time was recorded: a correction that only takes away from a timer's time leaves it clocked, one that
 * reaches beyond it was logged by hand.
 */
export const sourceOfCorrection = (
  { source, startedAt, endedAt }: Pick<TimeEntry, 'source' | 'startedAt' | 'endedAt'>,
  to: { readonly startedAt: Temporal.Instant; readonly endedAt: Temporal.Instant },
): Source =>
  source === 'timer' &&
  endedAt !== null &&
  startedAt.epochMilliseconds <= to.startedAt.epochMilliseconds &&
  to.endedAt.epochMilliseconds <= endedAt.epochMilliseconds
    ? 'timer'
    : 'manual';

/** Whole seconds, elapsed: a change of clocks neither adds nor takes any. */
export const secondsBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 1000);
