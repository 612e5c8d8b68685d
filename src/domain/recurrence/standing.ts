import { Temporal } from 'temporal-polyfill';
import { nextOccurrence, occurrencesUntil, type Occurrence } from './occurrences.ts';
import type { Recurrence } from './recurrence.ts';

/** What is to come of a recurrence. */
export interface Standing {
  /** Null while it is paused, and once it has ended. */
  readonly next: Occurrence | null;
  /** Those before it that were skipped and have not come yet. */
  readonly skipped: readonly Occurrence[];
}

/** How a recurrence stands at a moment, when what has come of it was delegated. */
export function standingOf(recurrence: Recurrence, now: Temporal.Instant): Standing {
  const { pattern, calendar, nextOn, lastOn } = recurrence;
  if (!nextOn) return { next: null, skipped: [] };
  const { next } = occurrencesUntil(pattern, calendar, nextOn, now);
  const skipped: Occurrence[] = [];
  let ahead = nextOccurrence(pattern, calendar, now, lastOn);
  while (Temporal.PlainDate.compare(ahead.on, next.on) < 0) {
    skipped.push(ahead);
    ahead = nextOccurrence(pattern, calendar, now, ahead.on);
  }
  return { next, skipped };
}
