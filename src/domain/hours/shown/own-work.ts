import type { Temporal } from 'temporal-polyfill';
import { secondsBetween, type TimeEntry } from '../entry.ts';

export interface OwnWork {
  readonly tasks: ReadonlyArray<{
    readonly task: number;
    readonly thisWeekSeconds: number;
    readonly lastWeekSeconds: number;
  }>;
  readonly thisWeekSeconds: number;
  readonly lastWeekSeconds: number;
  /** Waits to be confirmed, and is not among the others. */
  readonly provisionalSeconds: number;
}

interface Weeks {
  readonly lastBegan: Temporal.Instant;
  readonly begins: Temporal.Instant;
  readonly now: Temporal.Instant;
}

/** A person's current entries of two weeks, as they were worked: whatever runs up to now included, nothing rounded. */
export function workedByTask(entries: readonly TimeEntry[], { lastBegan, begins, now }: Weeks): OwnWork {
  const confirmed = entries.filter(({ isProvisional }) => !isProvisional);
  const thisWeek = (some: readonly TimeEntry[]) => workedBetween(some, begins, now);
  const lastWeek = (some: readonly TimeEntry[]) => workedBetween(some, lastBegan, begins);
  const tasks = [...Map.groupBy(confirmed, ({ task }) => task)]
    .map(([task, of]) => ({ task, thisWeekSeconds: thisWeek(of), lastWeekSeconds: lastWeek(of) }))
    .filter(({ thisWeekSeconds, lastWeekSeconds }) => thisWeekSeconds + lastWeekSeconds > 0);
  return {
    tasks,
    thisWeekSeconds: thisWeek(confirmed),
    lastWeekSeconds: lastWeek(confirmed),
    provisionalSeconds: workedBetween(
      entries.filter(({ isProvisional }) => isProvisional),
      lastBegan,
      now,
    ),
  };
}

/** Whole seconds of entries between two moments; whatever runs goes on to the second. */
export const workedBetween = (
  entries: ReadonlyArray<Pick<TimeEntry, 'startedAt' | 'endedAt'>>,
  from: Temporal.Instant,
  to: Temporal.Instant,
): number =>
  entries
    .map(({ startedAt, endedAt }) => secondsBetween(later(startedAt, from), earlier(endedAt ?? to, to)))
    .reduce((sum, seconds) => sum + Math.max(0, seconds), 0);

const later = (a: Temporal.Instant, b: Temporal.Instant) =>
  a.epochMilliseconds < b.epochMilliseconds ? b : a;
const earlier = (a: Temporal.Instant, b: Temporal.Instant) =>
  a.epochMilliseconds < b.epochMilliseconds ? a : b;
