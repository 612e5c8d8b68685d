import type { Temporal } from 'temporal-polyfill';
import type { Named } from '../people.ts';
import type { Source } from './entry.ts';
import type { Period } from './period.ts';

/** What became of a client's objection to a line. */
export type DisputeState = 'open' | 'kept' | 'corrected' | 'waived';

/** A line of the ledger as it is read: what was worked, and what of it is charged. */
export interface StatementLine {
  readonly lineNo: number;
  readonly entryId: number;
  /** The day of the work, in the client's calendar. */
  readonly on: Temporal.PlainDate;
  /** Of the whole entry, which may reach into other days. */
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
  readonly person: Named;
  readonly task: number;
  readonly title: string;
  readonly memo: string | null;
  readonly source: Source;
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
  /** The line that this one takes back, and why. */
  readonly reverses: number | null;
  readonly reason: string | null;
  readonly dispute: DisputeState | null;
}

/** What was charged to a client in one period. */
export interface Statement {
  readonly clientId: string;
  readonly clientName: string;
  /** IANA name; what the days are days of. */
  readonly timeZone: string;
  readonly period: Period;
  readonly status: 'in review' | 'closed';
  readonly lines: readonly StatementLine[];
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
  /** Noted when the period closed. */
  readonly leftSeconds: number | null;
}
