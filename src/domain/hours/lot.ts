import type { Temporal } from 'temporal-polyfill';
import { isBefore } from './period.ts';

export const lotKinds = ['plan', 'rolled', 'pack', 'grant', 'extra', 'credit'] as const;
/** Where hours come from; `credit` was given back after the period it was charged in had closed. */
export type LotKind = (typeof lotKinds)[number];

/** Hours that came together and expire together. What is left of them is what nobody has spent. */
export interface Lot {
  /** The same however often it is reckoned: `plan:2026-11-01`, `rolled:2026-12-01`, `pack:7`, `grant:17`, `credit:2026-11-16`. */
  readonly id: string;
  readonly kind: LotKind;
  readonly seconds: number;
  /** First day, in the client's calendar. */
  readonly from: Temporal.PlainDate;
  /** The first day on which they are no longer there; null: they stay. */
  readonly until: Temporal.PlainDate | null;
  /** Spent by work, approved or not. */
  readonly spentSeconds: number;
  /** How much of that is not approved yet, by what holds it: `line:12`, `entry:34`, `running:56`. */
  readonly held: Readonly<Record<string, number>>;
  readonly expiredSeconds: number;
  readonly rolledSeconds: number;
}

/** What nobody has spent, and has neither expired nor rolled on: never below zero. */
export const remainingSeconds = (lot: Lot): number =>
  lot.seconds - lot.spentSeconds - lot.expiredSeconds - lot.rolledSeconds;

/** Can be spent on a day, if anything of it remains. */
export const isThere = (lot: Lot, on: Temporal.PlainDate): boolean =>
  !isBefore(on, lot.from) && (lot.until === null || isBefore(on, lot.until));

/** Work that no hours were there for. */
export interface Overrun {
  readonly seconds: number;
  /** As in `Lot`. */
  readonly held: Readonly<Record<string, number>>;
}

/** Where a client's hours stand when all days before `on` are reckoned. */
export interface HoursState {
  readonly on: Temporal.PlainDate;
  readonly lots: readonly Lot[];
  /** To be paid by the next hours; always nothing unless the plan's overage is `carry`. */
  readonly owed: Overrun;
  /** Beyond all hours, paid in another way. */
  readonly uncovered: Overrun;
}

/** One day's work of a client, in seconds as they are charged. */
export interface DayWork {
  readonly on: Temporal.PlainDate;
  /** Approved; negative where more was given back than worked. */
  readonly seconds: number;
  /** Not approved yet, in order. Spent after what is approved. */
  readonly held: ReadonlyArray<{ readonly by: string; readonly seconds: number }>;
}
