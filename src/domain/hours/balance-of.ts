import type { Temporal } from 'temporal-polyfill';
import type { Balance, ClientHours } from './balance.ts';
import {
  counts,
  isEnded,
  longestEntrySeconds,
  secondsBetween,
  type EndedEntry,
  type TimeEntry,
} from './entry.ts';
import { linesOf, type WorkLine } from './lines.ts';
import { isThere, remainingSeconds, type DayWork, type Lot } from './lot.ts';
import { dayOf, isBefore } from './period.ts';
import { noPlan, planOn } from './plan.ts';
import { reckon } from './reckon.ts';
import { inSpendingOrder } from './lots/spending.ts';

/** What a client has left at this moment, if all work up to it is approved and whatever runs stopped now. */
export function balanceOf(hours: ClientHours, now: Temporal.Instant): Balance {
  const { plans, timeZone } = hours;
  const today = later(dayOf(now, timeZone), hours.openOn);
  const plan = planOn(plans, today);
  const state = reckon(hours.state, hours, workOf(hours, now), today.add({ days: 1 }));
  const { owed, uncovered } = state;
  const inUse = state.lots.filter((lot) => remainingSeconds(lot) > 0 || Object.keys(lot.held).length > 0);
  const there = inUse.filter((lot) => isThere(lot, today));
  const held = [...inUse.filter((lot) => holdsHours(lot, today)), owed].flatMap((each) =>
    Object.entries(each.held),
  );
  const availableSeconds = sum(there.map(remainingSeconds)) - owed.seconds;
  const runningSeconds = sum(held.filter(([by]) => isRunning(by)).map(([, seconds]) => seconds));
  const unapprovedSeconds = sum(held.filter(([by]) => !isRunning(by)).map(([, seconds]) => seconds));
  return {
    on: today,
    plan,
    settledSeconds: availableSeconds + unapprovedSeconds + runningSeconds,
    availableSeconds,
    unapprovedSeconds,
    runningSeconds,
    owedSeconds: owed.seconds,
    uncoveredSeconds: uncovered.seconds,
    provisionalSeconds: provisionalSeconds(hours),
    lots: inSpendingOrder(there, (plan ?? noPlan).spendOrder),
    state,
  };
}

const sum = (seconds: readonly number[]): number => seconds.reduce((total, each) => total + each, 0);

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate => (isBefore(a, b) ? b : a);

/**
 * What the lot holds could be spent again today if it were not approved. That is so of a plan's lot too that another
 * took the place of this month: the other would be larger.
 */
export const holdsHours = (lot: Lot, today: Temporal.PlainDate): boolean =>
  isThere(lot, today) || (lot.kind === 'plan' && !isBefore(lot.from, today.with({ day: 1 })));

const running = 'running:';
const isRunning = (by: string): boolean => by.startsWith(running);

/** All work that is not settled, none of it approved yet: what was drawn up, what was recorded since, what runs. */
export function workOf(hours: ClientHours, now: Temporal.Instant): DayWork[] {
  const runs = new Set(hours.entries.filter((entry) => !isEnded(entry)).map(({ id }) => id));
  const lines = openLines(hours, now).map(({ entryId, on, roundedSeconds }) =>
    heldWork(`${runs.has(entryId) ? running : 'entry:'}${entryId}`, on, roundedSeconds),
  );
  const drawn = hours.drawn
    .toSorted((a, b) => a.lineNo - b.lineNo)
    .map(({ lineNo, on, roundedSeconds }) => heldWork(`line:${lineNo}`, on, roundedSeconds));
  return [...drawn, ...lines];
}

/** The work that was not drawn up yet, as it would be charged; a timer as if it was stopped now. */
export function openLines(hours: ClientHours, now: Temporal.Instant): WorkLine[] {
  const { timeZone, plans, before, openAt, openOn } = hours;
  const timers = hours.entries.filter((entry) => !isEnded(entry));
  const ended = [...hours.entries.filter(counts), ...timers.map((timer) => stoppedAt(timer, now))];
  // Where the client's zone has changed, the open period may begin on an earlier day of the new one.
  return linesOf(ended, { timeZone, plans, before, from: openAt }).map((line) => ({
    ...line,
    on: later(line.on, openOn),
  }));
}

const heldWork = (by: string, on: Temporal.PlainDate, seconds: number): DayWork => ({
  on,
  seconds: 0,
  held: [{ by, seconds }],
});

/** A timer as if it was stopped now; one that was forgotten stops when nobody works any longer. */
function stoppedAt(timer: TimeEntry, now: Temporal.Instant): EndedEntry {
  const { startedAt } = timer;
  const worked = Math.min(Math.max(0, secondsBetween(startedAt, now)), longestEntrySeconds);
  return { ...timer, endedAt: startedAt.add({ seconds: worked }) };
}

function provisionalSeconds({ entries, timeZone, plans, before }: ClientHours): number {
  const unconfirmed = entries.filter(isEnded).filter((entry) => entry.isCurrent && entry.isProvisional);
  return sum(linesOf(unconfirmed, { timeZone, plans, before }).map(({ roundedSeconds }) => roundedSeconds));
}
