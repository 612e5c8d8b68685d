/** What can be wrong about recurring tasks. */
export interface RecurringProblems {
  'two-repetitions': { words: readonly string[] };
  'repetition-unreadable': { words: string };
  /** In a text, these words say both. */
  'repetition-with-due': { repetition: string; due: string };
  /** In a form, both were filled in. */
  'repetition-with-due-day': Record<never, never>;
  'no-such-recurrence': Record<never, never>;
  'recurrence-ended': { title: string };
}
