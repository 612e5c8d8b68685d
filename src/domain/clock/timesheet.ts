import type { Temporal } from 'temporal-polyfill';
import { secondsBetween, type TimeEntry } from '../hours/entry.ts';
import { periodFrom, startOf, type Period, type ReviewLength } from '../hours/period.ts';

/** A client for whom somebody has recorded time that was not drawn up. */
export interface TrackedClient {
  readonly id: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
  /** Where the open period begins, as a day of the client's calendar, and as a moment. */
  readonly openOn: Temporal.PlainDate;
  readonly openAt: Temporal.Instant;
  /** They have submitted their hours of that period. */
  readonly isSubmitted: boolean;
}

/** What somebody has done by the clock, as they look at it. */
export interface Timesheet {
  /** Current ones since the earliest of the open periods, and of the last days, in order; the running one last. */
  readonly entries: readonly TimeEntry[];
  /** By number. */
  readonly titles: ReadonlyMap<number, string>;
  readonly clients: readonly TrackedClient[];
}

/** Work on one task, in whole seconds, up to now if it goes on. */
export interface TaskTotal {
  readonly task: number;
  readonly seconds: number;
}

/**
 * How much was worked on each task since a moment, by number. What nobody has confirmed counts nowhere.
 * Each entry is cut to whole seconds, as on a statement.
 */
export function totalsSince(
  entries: readonly TimeEntry[],
  since: Temporal.Instant,
  now: Temporal.Instant,
): TaskTotal[] {
  const seconds = new Map<number, number>();
  for (const { task, startedAt, endedAt, isProvisional } of entries) {
    const from = startedAt.epochMilliseconds < since.epochMilliseconds ? since : startedAt;
    const worked = isProvisional ? 0 : Math.max(0, secondsBetween(from, endedAt ?? now));
    if (worked > 0) seconds.set(task, (seconds.get(task) ?? 0) + worked);
  }
  return [...seconds].map(([task, total]) => ({ task, seconds: total })).sort((a, b) => a.task - b.task);
}

/** The open period, if it is over and waits for these hours to be submitted. */
export function periodToSubmit(
  { id, timeZone, reviewLength, openOn, openAt, isSubmitted }: TrackedClient,
  entries: readonly TimeEntry[],
  now: Temporal.Instant,
): Period | undefined {
  const period = periodFrom(openOn, reviewLength);
  const end = startOf(period.endsOn, timeZone).epochMilliseconds;
  const hasWork = entries.some(
    ({ clientId, startedAt, endedAt }) =>
      clientId === id &&
      startedAt.epochMilliseconds < end &&
      (endedAt ?? now).epochMilliseconds > openAt.epochMilliseconds,
  );
  return hasWork && !isSubmitted && end <= now.epochMilliseconds ? period : undefined;
}
