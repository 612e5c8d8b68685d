import { Temporal } from 'temporal-polyfill';
import { longestEntrySeconds, secondsBetween, type TimeEntry } from '../hours/entry.ts';
import type { HoursEvent } from '../hours/event.ts';

/** How long somebody has to say that they are still working, in seconds. */
const patienceSeconds = 30 * 60;

/** A timer that runs, and what its person was asked about it. */
export interface RunningTimer {
  readonly entryId: number;
  readonly clientId: string;
  readonly task: number;
  readonly personId: string;
  readonly startedAt: Temporal.Instant;
  /** After so many hours without a sign they are asked: a setting of the agency. */
  readonly checkHours: number;
  /** When they last said that they were still working. */
  readonly confirmedAt: Temporal.Instant | null;
  /** What they were asked and have not answered yet. */
  readonly question: { readonly id: number; readonly at: Temporal.Instant } | null;
  /** How often they were asked. */
  readonly timesAsked: number;
  /** That the client's hours ran out meanwhile. */
  readonly isToldOfHours: boolean;
}

/** What is to be done about a timer: its person is asked whether they still work, or it is stopped for them. */
export function dueOf(timer: RunningTimer, now: Temporal.Instant): 'ask' | 'stop' | undefined {
  const { startedAt, confirmedAt, question, checkHours } = timer;
  if (secondsBetween(startedAt, now) >= longestEntrySeconds) return 'stop';
  if (question) return secondsBetween(question.at, now) >= patienceSeconds ? 'stop' : undefined;
  return secondsBetween(confirmedAt ?? startedAt, now) >= checkHours * 3600 ? 'ask' : undefined;
}

/** What there is to say about a timer that seemed forgotten. */
export interface TimerMatter {
  /** As it is now, corrected if it was. */
  readonly entry: TimeEntry;
  /** Of the task. */
  readonly title: string;
  /** What its person was asked. */
  readonly asked?: HoursEvent;
}

/** When its person had last shown that they worked, as they were asked about a timer. */
export const lastSignIn = ({ at, details }: HoursEvent): Temporal.Instant =>
  details.at === undefined ? at : Temporal.Instant.from(details.at);
