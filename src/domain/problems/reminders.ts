/** What can be wrong about reminders. */
export interface RemindersProblems {
  /** `example`: how such a thing is written. */
  'rule-unreadable': { words: string; example: string };
  'rule-beyond': { words: string; least: string; most: string };
  'country-unknown': { words: string };
  'no-working-day': Record<never, never>;
  'half-quiet': Record<never, never>;
  'always-quiet': Record<never, never>;
  'no-such-reminder': Record<never, never>;
}
