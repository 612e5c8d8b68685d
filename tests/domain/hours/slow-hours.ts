import type { HoursState } from '../../../src/domain/hours/lot.ts';
import type { Grant, Plan } from '../../../src/domain/hours/plan.ts';

/**
 * The same arithmetic, slow and plain: every lot is a row of single seconds, every day is lived through, and every
 * second of work looks for the one that pays for it.
 */
export interface SlowHours {
  readonly lots: SlowLot[];
  /** What each second is held by, or `approved`. */
  owed: string[];
  readonly uncovered: string[];
}

interface SlowLot {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  until: string | null;
  /** `left`, `expired`, `rolled`; spent ones say what holds them, or `approved`. */
  readonly seconds: string[];
}

export interface SlowWork {
  readonly on: string;
  readonly seconds: number;
  /** `approved`, or what holds it. */
  readonly by: string;
}

interface SlowTerms {
  readonly plans: readonly Plan[];
  readonly grants: readonly Grant[];
  readonly work: readonly SlowWork[];
}

export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

function nextMonth(date: string): string {
  let next = daysAfter(date, 1);
  while (!next.endsWith('-01')) next = daysAfter(next, 1);
  return next;
}

function planAt(plans: readonly Plan[], date: string): Plan | undefined {
  let found: Plan | undefined;
  for (const plan of [...plans].sort((a, b) => a.id - b.id)) {
    if (plan.from.toString() > date) continue;
    if (found === undefined || plan.from.toString() >= found.from.toString()) found = plan;
  }
  return found;
}

const row = (seconds: number): string[] => Array.from({ length: seconds }, () => 'left');
const isSpent = (second: string) => !['left', 'expired', 'rolled'].includes(second);

export function slowHours(from: string, upTo: string, { plans, grants, work }: SlowTerms): SlowHours {
  const hours: SlowHours = { lots: [], owed: [], uncovered: [] };
  for (let today = from; today < upTo; today = daysAfter(today, 1)) {
    endLots(hours, today, plans);
    beginLots(hours, today, plans, grants);
    const plan = planAt(plans, today);
    const planFirst = plan?.spendOrder === 'plan-first';

    hours.owed = inOrder(hours.owed).filter((by) => {
      const begun = hours.lots.filter((lot) => lot.from === today);
      return !pay(begun, by, today, planFirst);
    });

    const { toPay, credit } = netted(work.filter(({ on }) => on === today));
    for (const by of toPay) {
      if (pay(hours.lots, by, today, planFirst)) continue;
      if (plan && plan.kind !== 'as-needed' && plan.overage === 'carry') hours.owed.push(by);
      else hours.uncovered.push(by);
    }
    if (credit > 0) {
      hours.lots.push({
        id: `credit:${today}`,
        kind: 'credit',
        from: today,
        until: null,
        seconds: row(credit),
      });
    }
  }
  return hours;
}

/** What is approved, then what each holds, the oldest first. */
function inOrder(owed: readonly string[]): string[] {
  const held = [...new Set(owed.filter((by) => by !== 'approved'))];
  return ['approved', ...held].flatMap((by) => owed.filter((each) => each === by));
}

function endLots({ lots }: SlowHours, today: string, plans: readonly Plan[]): void {
  for (const lot of [...lots]) {
    if (lot.until !== today) continue;
    const plan = planAt(plans, lot.from);
    let mayRoll = 0;
    if (plan && lot.kind === 'plan') {
      const { percent, seconds } = plan.rollOver;
      const limits = [];
      if (percent !== null) limits.push(Math.floor((plan.seconds * percent) / 100));
      if (seconds !== null) limits.push(seconds);
      if (limits.length > 0) mayRoll = Math.min(...limits);
    }
    let rolled = 0;
    lot.seconds.forEach((second, index) => {
      if (second !== 'left') return;
      const rolls = rolled < mayRoll;
      if (rolls) rolled += 1;
      lot.seconds[index] = rolls ? 'rolled' : 'expired';
    });
    if (rolled > 0) {
      const days = plan?.rollOver.days ?? null;
      const until = days === null ? nextMonth(today) : daysAfter(today, days);
      lots.push({ id: `rolled:${today}`, kind: 'rolled', from: today, until, seconds: row(rolled) });
    }
  }
}

function beginLots(
  { lots }: SlowHours,
  today: string,
  plans: readonly Plan[],
  grants: readonly Grant[],
): void {
  for (const { id, kind, seconds, from, until } of grants) {
    if (from.toString() === today) {
      lots.push({
        id: `grant:${id}`,
        kind,
        from: today,
        until: until && until.toString(),
        seconds: row(seconds),
      });
    }
  }
  const plan = planAt(plans, today);
  if (!plan) return;
  const begins = plan.from.toString() === today;
  if (plan.kind === 'pack' && begins) {
    const until = plan.packDays === null ? null : daysAfter(today, plan.packDays);
    lots.push({ id: `pack:${plan.id}`, kind: 'pack', from: today, until, seconds: row(plan.seconds) });
  }
  if (plan.kind === 'monthly' && (begins || today.endsWith('-01'))) {
    const ofPlans = lots.filter((lot) => lot.kind === 'plan');
    for (const lot of ofPlans) {
      if (lot.until === null || lot.until <= today) continue;
      lot.until = today;
      lot.seconds.forEach((second, index) => {
        if (second === 'left') lot.seconds[index] = 'expired';
      });
    }
    const thisMonth = ofPlans.filter((lot) => lot.from.slice(0, 7) === today.slice(0, 7));
    const spent = thisMonth.flatMap((lot) => lot.seconds).filter(isSpent).length;
    const seconds = row(plan.seconds).slice(spent);
    lots.push({ id: `plan:${today}`, kind: 'plan', from: today, until: nextMonth(today), seconds });
  }
}

/**
 * Each second that is given back cancels one of work: what is not approved yet, in order, then what is. Of the others,
 * what is approved is paid first.
 */
function netted(work: readonly SlowWork[]): { toPay: string[]; credit: number } {
  const toPay: string[] = [];
  let credit = 0;
  for (const wanted of ['held', 'approved']) {
    for (const { by, seconds } of work) {
      if ((by === 'approved' ? 'approved' : 'held') !== wanted) continue;
      for (let second = 0; second < seconds; second += 1) toPay.push(by);
      for (let second = 0; second > seconds; second -= 1) credit += 1;
    }
  }
  while (credit > 0 && toPay.length > 0) {
    credit -= 1;
    toPay.shift();
  }
  const isApproved = (by: string) => by === 'approved';
  return { toPay: [...toPay.filter(isApproved), ...toPay.filter((by) => !isApproved(by))], credit };
}

function pay(lots: readonly SlowLot[], by: string, today: string, planFirst: boolean): boolean {
  let best: SlowLot | undefined;
  for (const lot of lots) {
    const isThere = lot.from <= today && (lot.until === null || today < lot.until);
    if (!isThere || !lot.seconds.includes('left')) continue;
    if (best === undefined || isBetter(lot, best, planFirst)) best = lot;
  }
  if (best === undefined) return false;
  best.seconds[best.seconds.indexOf('left')] = by;
  return true;
}

function isBetter(lot: SlowLot, than: SlowLot, planFirst: boolean): boolean {
  if (planFirst && (lot.kind === 'plan') !== (than.kind === 'plan')) return lot.kind === 'plan';
  if (lot.until !== than.until) {
    if (lot.until === null) return false;
    if (than.until === null) return true;
    return lot.until < than.until;
  }
  if (lot.from !== than.from) return lot.from < than.from;
  return lot.id < than.id;
}

const count = (all: readonly string[], which: (each: string) => boolean): number => all.filter(which).length;

function heldIn(seconds: readonly string[]): Record<string, number> {
  const held = [...new Set(seconds.filter((second) => isSpent(second) && second !== 'approved'))];
  return Object.fromEntries(held.map((by) => [by, count(seconds, (second) => second === by)]));
}

/** To be compared: as plain data, lots by their ids. */
export const slowly = ({ lots, owed, uncovered }: SlowHours) => ({
  lots: [...lots]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, from, until, seconds }) => ({
      id,
      kind,
      from,
      until,
      seconds: seconds.length,
      spentSeconds: count(seconds, isSpent),
      held: heldIn(seconds),
      expiredSeconds: count(seconds, (second) => second === 'expired'),
      rolledSeconds: count(seconds, (second) => second === 'rolled'),
    })),
  owed: { seconds: owed.length, held: heldIn(owed) },
  uncovered: { seconds: uncovered.length, held: heldIn(uncovered) },
});

export const quickly = ({ lots, owed, uncovered }: HoursState) => ({
  lots: [...lots]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((lot) => ({ ...lot, from: lot.from.toString(), until: lot.until && lot.until.toString() })),
  owed,
  uncovered,
});
