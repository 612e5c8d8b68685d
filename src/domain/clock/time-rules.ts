import { secondsBetween, type EndedEntry } from '../hours/entry.ts';

/** How a desk tracks time. */
export interface TimeRules {
  /** Whoever stops a timer or logs time says what they did. */
  readonly requiresMemo: boolean;
  /** After how many hours somebody is asked whether they are still working. */
  readonly timerCheckHours: number;
}

/** What a new desk begins with; the database has the same. */
export const timeRulesAtFirst: TimeRules = { requiresMemo: true, timerCheckHours: 8 };

/** Somebody is to say what they did; of what took no time at all there is nothing to say. */
export const wantsMemo = (
  { memo, startedAt, endedAt }: EndedEntry,
  { requiresMemo }: Pick<TimeRules, 'requiresMemo'>,
): boolean => requiresMemo && memo === null && secondsBetween(startedAt, endedAt) > 0;
