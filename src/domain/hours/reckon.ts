import { Temporal } from 'temporal-polyfill';
import { creditLot, lotsGoingInto, type Terms } from './lots/life.ts';
import { isThere, remainingSeconds, type DayWork, type HoursState, type Lot } from './lot.ts';
import { firstOfNextMonth, isBefore } from './period.ts';
import { noPlan, planOn } from './plan.ts';
import {
  chargesIn,
  chargesOf,
  inSpendingOrder,
  nothing,
  overrunBy,
  spend,
  type Charge,
} from './lots/spending.ts';

/**
 * Where hours stand when all days from `state.on` up to `upTo`, exclusive, have gone by. Work of other days is left out.
 * Goes from one day on which hours begin or end to the next: what is worked in between is spent from the same lots.
 */
export function reckon(
  state: HoursState,
  terms: Terms,
  work: readonly DayWork[],
  upTo: Temporal.PlainDate,
): HoursState {
  const days = [...Map.groupBy(work, ({ on }) => on.toString()).values()]
    .flatMap((ofDay) => (ofDay[0] ? [{ on: ofDay[0].on, ofDay }] : []))
    .filter(({ on }) => !isBefore(on, state.on) && isBefore(on, upTo))
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  const beginnings = [...terms.plans, ...terms.grants].map(({ from }) => from);
  let reckoned = state;
  while (isBefore(reckoned.on, upTo)) {
    const morning = inTheMorning(reckoned, terms);
    const { on, lots } = morning;
    const changes = [...beginnings, ...endsOf(lots)].filter((date) => isBefore(on, date));
    const until = earliest([upTo, firstOfNextMonth(on), ...changes]);
    const nextDay = days.findIndex((day) => !isBefore(day.on, until));
    const worked = days.splice(0, nextDay < 0 ? days.length : nextDay);
    reckoned = { ...spendDays(morning, terms, worked), on: until };
  }
  return reckoned;
}

const earliest = ([first, ...others]: [Temporal.PlainDate, ...Temporal.PlainDate[]]): Temporal.PlainDate =>
  others.reduce((soonest, date) => (isBefore(date, soonest) ? date : soonest), first);

const endsOf = (lots: readonly Lot[]): Temporal.PlainDate[] =>
  lots.flatMap((lot) => (lot.until && remainingSeconds(lot) > 0 ? lot.until : []));

/** What can be spent on a day, in order. */
const there = (lots: readonly Lot[], on: Temporal.PlainDate, { plans }: Terms): Lot[] =>
  inSpendingOrder(
    lots.filter((lot) => remainingSeconds(lot) > 0 && isThere(lot, on)),
    (planOn(plans, on) ?? noPlan).spendOrder,
  );

/** Hours have ended and begun, and those that begin have paid what was owed. */
function inTheMorning({ on, lots, owed, uncovered }: HoursState, terms: Terms): HoursState {
  const begun = lotsGoingInto(on, lots, terms);
  const paying = there(begun, on, terms).filter((lot) => lot.from.equals(on));
  const paid = spend(chargesIn(owed), begun, paying);
  return { on, lots: paid.lots, owed: overrunBy(nothing, paid.rest), uncovered };
}

interface WorkedDay {
  readonly on: Temporal.PlainDate;
  readonly ofDay: readonly DayWork[];
}

/** Spends the work of days on which no hours end or begin but those that are given back, which are there from the next day on. */
function spendDays(morning: HoursState, terms: Terms, days: readonly WorkedDay[]): HoursState {
  let state = morning;
  let due: Charge[] = [];
  for (const { on, ofDay } of days) {
    const { charges, creditSeconds } = chargesOf(ofDay);
    due.push(...charges);
    if (creditSeconds === 0) continue;
    const { lots, ...overruns } = spendAll({ ...state, on }, terms, due);
    state = { ...overruns, lots: [...lots, creditLot(on, creditSeconds)] };
    due = [];
  }
  const last = days.at(-1);
  return last ? spendAll({ ...state, on: last.on }, terms, due) : state;
}

function spendAll(state: HoursState, terms: Terms, charges: readonly Charge[]): HoursState {
  if (charges.length === 0) return state;
  const { on } = state;
  const plan = planOn(terms.plans, on) ?? noPlan;
  const { lots, rest } = spend(charges, state.lots, there(state.lots, on, terms));
  const isCarried = plan.kind !== 'as-needed' && plan.overage === 'carry';
  const overrun = isCarried ? 'owed' : 'uncovered';
  return { ...state, lots, [overrun]: overrunBy(state[overrun], rest) };
}
