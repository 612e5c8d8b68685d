import type { Temporal } from 'temporal-polyfill';
import { isThere, remainingSeconds, type Lot } from '../lot.ts';
import { firstOfNextMonth, isBefore } from '../period.ts';
import { planOn, type Grant, type Plan } from '../plan.ts';

/** What was agreed, in any order. */
export interface Terms {
  readonly plans: readonly Plan[];
  /** Each begins on its first day; those that began before are in the lots already. */
  readonly grants: readonly Grant[];
}

/** All lots as they are in the morning of a day: some have ended, some begin. */
export function lotsGoingInto(on: Temporal.PlainDate, lots: readonly Lot[], { plans, grants }: Terms): Lot[] {
  const plan = planOn(plans, on);
  const monthly = plan && givesMonthOn(on, plan) ? plan : undefined;
  const goingOn = lots.flatMap((lot) => {
    if (hasRestAtEnd(lot, on)) return restOf(lot, on, plans);
    return [monthly && lot.kind === 'plan' && isThere(lot, on) ? replacedLot(lot, on) : lot];
  });
  return [
    ...goingOn,
    ...grants.filter(({ from }) => from.equals(on)).map(grantLot),
    ...(plan?.kind === 'pack' && plan.from.equals(on) ? [packLot(plan)] : []),
    ...(monthly ? [planLot(monthly, on, goingOn)] : []),
  ];
}

const hasRestAtEnd = (lot: Lot, on: Temporal.PlainDate): boolean =>
  lot.until !== null && remainingSeconds(lot) > 0 && !isBefore(on, lot.until);

/** What is left of a lot at its end expires, save what rolls into a lot of its own. */
function restOf(lot: Lot, on: Temporal.PlainDate, plans: readonly Plan[]): Lot[] {
  const rest = remainingSeconds(lot);
  const plan = lot.kind === 'plan' ? planOn(plans, lot.from) : undefined;
  const rolledSeconds = plan ? Math.min(rest, mostToRoll(plan)) : 0;
  const ended = { ...lot, rolledSeconds, expiredSeconds: rest - rolledSeconds };
  return plan && rolledSeconds > 0 ? [ended, rolledLot(plan, on, rolledSeconds)] : [ended];
}

function mostToRoll({ seconds, rollOver }: Plan): number {
  if (rollOver.percent === null && rollOver.seconds === null) return 0;
  return Math.min(Math.floor((seconds * (rollOver.percent ?? 100)) / 100), rollOver.seconds ?? Infinity);
}

/** Another plan takes its place in the middle of the month: nothing rolls, as the other goes on from what was spent. */
const replacedLot = (lot: Lot, on: Temporal.PlainDate): Lot => ({
  ...lot,
  until: on,
  expiredSeconds: lot.expiredSeconds + remainingSeconds(lot),
});

const givesMonthOn = (on: Temporal.PlainDate, { kind, from }: Plan): boolean =>
  kind === 'monthly' && (on.day === 1 || from.equals(on));

const untouched = { spentSeconds: 0, held: {}, expiredSeconds: 0, rolledSeconds: 0 };

/** A full month's hours, less what plans gave this month and was spent. */
function planLot(plan: Plan, on: Temporal.PlainDate, lots: readonly Lot[]): Lot {
  const firstOfMonth = on.with({ day: 1 });
  const spentThisMonth = lots
    .filter((lot) => lot.kind === 'plan' && !isBefore(lot.from, firstOfMonth))
    .reduce((total, lot) => total + lot.spentSeconds, 0);
  return {
    id: `plan:${on.toString()}`,
    kind: 'plan',
    seconds: Math.max(0, plan.seconds - spentThisMonth),
    from: on,
    until: firstOfNextMonth(on),
    ...untouched,
  };
}

const packLot = ({ id, seconds, from, packDays }: Plan): Lot => ({
  id: `pack:${id}`,
  kind: 'pack',
  seconds,
  from,
  until: packDays === null ? null : from.add({ days: packDays }),
  ...untouched,
});

const grantLot = ({ id, kind, seconds, from, until }: Grant): Lot => ({
  id: `grant:${id}`,
  kind,
  seconds,
  from,
  until,
  ...untouched,
});

const rolledLot = ({ rollOver }: Plan, on: Temporal.PlainDate, seconds: number): Lot => ({
  id: `rolled:${on.toString()}`,
  kind: 'rolled',
  seconds,
  from: on,
  until: rollOver.days === null ? firstOfNextMonth(on) : on.add({ days: rollOver.days }),
  ...untouched,
});

/** More was given back on a day than was worked on it. */
export const creditLot = (on: Temporal.PlainDate, seconds: number): Lot => ({
  id: `credit:${on.toString()}`,
  kind: 'credit',
  seconds,
  from: on,
  until: null,
  ...untouched,
});
