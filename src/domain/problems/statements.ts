import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../hours/period.ts';

/** What can be wrong about statements and their files. */
export interface StatementsProblems {
  'period-unreadable': { words: string };
  /** `at`: when it is drawn up, at the latest. */
  'statement-not-yet': { client: string; period: Period; at: Temporal.Instant };
  'no-statement-then': { client: string; firstOn: Temporal.PlainDate };
  'whose-hours': { clients: readonly string[] };
}
