import type { Temporal } from 'temporal-polyfill';
import { isBefore } from './period.ts';

export const planKinds = ['monthly', 'pack', 'as-needed'] as const;
/** Hours every calendar month, a pack of hours once, or none beforehand. */
export type PlanKind = (typeof planKinds)[number];

export const overages = ['block', 'ask', 'carry'] as const;
/** Work beyond the hours: no timer starts; the client is asked for more; or the next hours pay for it. */
export type Overage = (typeof overages)[number];

export const roundings = ['exact', 'up', 'nearest'] as const;
export const roundingScopes = ['entry', 'task-day'] as const;

/** How time becomes the time that is charged. */
export interface Rounding {
  readonly direction: (typeof roundings)[number];
  /** To multiples of so many seconds; without meaning where `direction` is `exact`. */
  readonly stepSeconds: number;
  /** What is rounded as one: each entry, or all work on one task on one day of the client's calendar. */
  readonly scope: (typeof roundingScopes)[number];
  /** What is charged at least for anything that took any time at all. */
  readonly minimumSeconds: number;
}

export const spendOrders = ['soonest-expiry', 'plan-first'] as const;
export type SpendOrder = (typeof spendOrders)[number];

/** How unspent monthly hours roll into the next month. They roll once. */
export interface RollOver {
  /** At most so much of a month's hours, 0 to 100; null for no such limit. */
  readonly percent: number | null;
  /** At most so many seconds; null for no such limit. With neither limit, nothing rolls. */
  readonly seconds: number | null;
  /** How many days rolled hours last; null: to the end of the month they rolled into. */
  readonly days: number | null;
}

/** What was agreed with a client from a day on, until another plan begins. */
export interface Plan {
  readonly id: number;
  /** In the client's calendar. Of two that begin on one day, the later set counts. */
  readonly from: Temporal.PlainDate;
  readonly kind: PlanKind;
  /** Seconds a month or in the pack; 0 as needed. */
  readonly seconds: number;
  readonly rollOver: RollOver;
  /** How many days a pack lasts; null: for good. */
  readonly packDays: number | null;
  readonly overage: Overage;
  readonly rounding: Rounding;
  readonly spendOrder: SpendOrder;
}

export const grantKinds = ['grant', 'extra'] as const;

/** Hours given once: by a manager, or (`extra`) by a client who was asked for more. */
export interface Grant {
  readonly id: number;
  readonly kind: (typeof grantKinds)[number];
  readonly seconds: number;
  readonly from: Temporal.PlainDate;
  /** The first day on which they are no longer there; null: they stay. */
  readonly until: Temporal.PlainDate | null;
  readonly why: string;
}

/** Without a plan there are no hours beforehand, and time is charged as it was. */
export const noPlan: Omit<Plan, 'id' | 'from'> = {
  kind: 'as-needed',
  seconds: 0,
  rollOver: { percent: null, seconds: null, days: null },
  packDays: null,
  overage: 'ask',
  rounding: { direction: 'exact', stepSeconds: 60, scope: 'entry', minimumSeconds: 0 },
  spendOrder: 'soonest-expiry',
};

/** What is agreed on a day. `plans` in any order. */
export function planOn(plans: readonly Plan[], on: Temporal.PlainDate): Plan | undefined {
  return plans
    .filter((plan) => !isBefore(on, plan.from))
    .reduce<Plan | undefined>(
      (latest, plan) => (latest && isReplaced(plan, latest) ? latest : plan),
      undefined,
    );
}

const isReplaced = (plan: Plan, by: Plan): boolean =>
  isBefore(plan.from, by.from) || (plan.from.equals(by.from) && plan.id < by.id);
