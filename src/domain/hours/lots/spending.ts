import { Temporal } from 'temporal-polyfill';
import { remainingSeconds, type DayWork, type Lot, type Overrun } from '../lot.ts';
import type { SpendOrder } from '../plan.ts';

/** So much that hours are to pay for. */
export interface Charge {
  /** What holds it, as in `Lot`; null once it is approved. */
  readonly by: string | null;
  readonly seconds: number;
}

type Held = Lot['held'];

const sum = (charges: readonly Charge[]): number =>
  charges.reduce((total, { seconds }) => total + seconds, 0);

/** What is approved comes before what is not. */
const approvedFirst = (charges: readonly Charge[]): Charge[] =>
  charges.toSorted((a, b) => Number(a.by !== null) - Number(b.by !== null));

/**
 * One day's work, to be charged in this order, or what is given back on it on balance. What was given back lessens
 * first what is not approved yet, in order, then what is.
 */
export function chargesOf(work: readonly DayWork[]): { charges: Charge[]; creditSeconds: number } {
  const parts = [
    ...work.flatMap((day) => day.held),
    ...work.map(({ seconds }): Charge => ({ by: null, seconds })),
  ];
  const givenBack = -sum(parts.filter(({ seconds }) => seconds < 0));
  const [lessened, charges] = cut(
    parts.filter(({ seconds }) => seconds > 0),
    givenBack,
  );
  return { charges: approvedFirst(charges), creditSeconds: givenBack - sum(lessened) };
}

/** The first so many seconds of some charges, and the others. */
function cut(charges: readonly Charge[], seconds: number): [Charge[], Charge[]] {
  const first: Charge[] = [];
  const others: Charge[] = [];
  let left = seconds;
  for (const charge of charges) {
    const taken = Math.min(charge.seconds, left);
    left -= taken;
    if (taken > 0) first.push({ ...charge, seconds: taken });
    if (taken < charge.seconds) others.push({ ...charge, seconds: charge.seconds - taken });
  }
  return [first, others];
}

/** Takes charges from what remains of some of the lots, in the order of `from`; `rest` is what they do not cover. */
export function spend(
  charges: readonly Charge[],
  lots: readonly Lot[],
  from: readonly Lot[],
): { lots: Lot[]; rest: readonly Charge[] } {
  const spent = new Map<string, Lot>();
  let rest = charges;
  for (const lot of from) {
    if (rest.length === 0) break;
    const [taken, left] = cut(rest, remainingSeconds(lot));
    spent.set(lot.id, {
      ...lot,
      spentSeconds: lot.spentSeconds + sum(taken),
      held: withHeld(lot.held, taken),
    });
    rest = left;
  }
  return { lots: lots.map((lot) => spent.get(lot.id) ?? lot), rest };
}

function withHeld(held: Held, charges: readonly Charge[]): Held {
  const all = { ...held };
  for (const { by, seconds } of charges) if (by !== null) all[by] = (all[by] ?? 0) + seconds;
  return all;
}

export const nothing: Overrun = { seconds: 0, held: {} };

export const overrunBy = (overrun: Overrun, charges: readonly Charge[]): Overrun => ({
  seconds: overrun.seconds + sum(charges),
  held: withHeld(overrun.held, charges),
});

/** What an overrun is made of, to be charged once there are hours. */
export function chargesIn({ seconds, held }: Overrun): Charge[] {
  const unapproved = Object.entries(held).map(([by, each]): Charge => ({ by, seconds: each }));
  return [{ by: null, seconds: seconds - sum(unapproved) }, ...unapproved];
}

type Precedence = (a: Lot, b: Lot) => number;

const soonestExpiry: Precedence = (a, b) =>
  compareExpiry(a, b) || Temporal.PlainDate.compare(a.from, b.from) || (a.id < b.id ? -1 : 1);

const compareExpiry: Precedence = ({ until: a }, { until: b }) =>
  a && b ? Temporal.PlainDate.compare(a, b) : Number(a === null) - Number(b === null);

const precedence: Record<SpendOrder, Precedence> = {
  'soonest-expiry': soonestExpiry,
  'plan-first': (a, b) => Number(b.kind === 'plan') - Number(a.kind === 'plan') || soonestExpiry(a, b),
};

export const inSpendingOrder = (lots: readonly Lot[], order: SpendOrder): Lot[] =>
  lots.toSorted(precedence[order]);
