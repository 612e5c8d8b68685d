import type { Temporal } from 'temporal-polyfill';
import type { TimeEntry } from './entry.ts';
import type { HoursState, Lot } from './lot.ts';
import type { Grant, Plan } from './plan.ts';

/** All that a client's balance is made of. */
export interface ClientHours {
  readonly clientId: string;
  readonly clientName: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Where the hours stood when the last period closed. */
  readonly state: HoursState;
  /** What is before this was drawn up, and lies in the ledger. */
  readonly openAt: Temporal.Instant;
  readonly openOn: Temporal.PlainDate;
  readonly plans: readonly Plan[];
  /** Those that are not in the state yet. */
  readonly grants: readonly Grant[];
  /** Lines of periods that are not closed. */
  readonly drawn: readonly DrawnLine[];
  /** Current entries that were not drawn up, or not wholly, the running one included. */
  readonly entries: readonly TimeEntry[];
  /** What the ledger holds of the same days and entries: rounding goes on from there. */
  readonly before: readonly DrawnPart[];
}

export interface DrawnLine {
  readonly lineNo: number;
  /** The day of the work, or the first of the period it is reviewed in if that is later. */
  readonly on: Temporal.PlainDate;
  readonly roundedSeconds: number;
}

/** Sums over ledger lines of one entry and day. */
export interface DrawnPart {
  readonly entryId: number;
  readonly task: number;
  readonly on: Temporal.PlainDate;
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
}

/** What a client has left, and how it came about. All in seconds as they are charged. */
export interface Balance {
  /** Today in the client's calendar. */
  readonly on: Temporal.PlainDate;
  readonly plan: Plan | undefined;
  /** What approved work leaves. */
  readonly settledSeconds: number;
  /** What is left if all work up to now is approved: `settled` less what is not approved and what runs. Below zero where hours are owed. */
  readonly availableSeconds: number;
  /** Of `settled`, spent by work that is not approved yet. */
  readonly unapprovedSeconds: number;
  readonly runningSeconds: number;
  /** To be paid by the next hours. */
  readonly owedSeconds: number;
  /** Beyond all hours, for good. */
  readonly uncoveredSeconds: number;
  /** Waits for its assistant to confirm it, and counts nowhere. */
  readonly provisionalSeconds: number;
  /** Those that can be spent today, in the order in which they are spent. */
  readonly lots: readonly Lot[];
  /** Everything, as it was reckoned. */
  readonly state: HoursState;
}
