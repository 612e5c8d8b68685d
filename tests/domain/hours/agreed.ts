import { Temporal } from 'temporal-polyfill';
import type { ClientHours } from '../../../src/domain/hours/balance.ts';
import type { EndedEntry } from '../../../src/domain/hours/entry.ts';
import type { DayWork, HoursState, Lot } from '../../../src/domain/hours/lot.ts';
import { noPlan, type Grant, type Plan, type Rounding } from '../../../src/domain/hours/plan.ts';
import { reckon } from '../../../src/domain/hours/reckon.ts';

export const hour = 3600;
export const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);
export const at = (instant: string): Temporal.Instant => Temporal.Instant.from(instant);

/** Twenty hours a month, exact, blocked beyond; nothing rolls. */
export const plan = (from: string, but: Partial<Plan> = {}): Plan => ({
  ...noPlan,
  id: 1,
  from: day(from),
  kind: 'monthly',
  seconds: 20 * hour,
  overage: 'block',
  ...but,
});

export const grant = (from: string, seconds: number, but: Partial<Grant> = {}): Grant => ({
  id: 1,
  kind: 'grant',
  seconds,
  from: day(from),
  until: null,
  why: 'welcome',
  ...but,
});

/** Approved. */
export const worked = (on: string, seconds: number): DayWork => ({ on: day(on), seconds, held: [] });

export const held = (on: string, by: string, seconds: number): DayWork => ({
  on: day(on),
  seconds: 0,
  held: [{ by, seconds }],
});

export const rounding = (but: Partial<Rounding> = {}): Rounding => ({ ...noPlan.rounding, ...but });

export const startingOn = (on: string): HoursState => ({
  on: day(on),
  lots: [],
  owed: { seconds: 0, held: {} },
  uncovered: { seconds: 0, held: {} },
});

/** Where hours stand as a day begins, when they began with the first of the plans or grants. */
export function reckoned(
  { plans = [], grants = [] }: { plans?: Plan[]; grants?: Grant[] },
  work: DayWork[],
  upTo: string,
): HoursState {
  const [first = upTo] = [...plans, ...grants].map(({ from }) => from.toString()).sort();
  return reckon(startingOn(first), { plans, grants }, work, day(upTo));
}

/** A lot in a line, what is nothing left out: `plan:2026-11-01 until 2026-12-01: 72000 = 3600 spent + 68400 expired`. */
export function inALine({ id, until, seconds, ...lot }: Lot): string {
  const left = seconds - lot.spentSeconds - lot.expiredSeconds - lot.rolledSeconds;
  const parts = {
    spent: lot.spentSeconds,
    expired: lot.expiredSeconds,
    rolled: lot.rolledSeconds,
    left,
  };
  const sum = Object.entries(parts).flatMap(([name, part]) => (part === 0 ? [] : `${part / hour} ${name}`));
  return `${id}${until ? ` until ${until.toString()}` : ''}: ${seconds / hour} = ${sum.join(' + ') || '0'}`;
}

export const lotsOf = (state: HoursState): string[] => state.lots.map(inALine);

export const entry = (startedAt: string, endedAt: string, but: Partial<EndedEntry> = {}): EndedEntry => ({
  id: 1,
  clientId: 'acme',
  task: 7,
  personId: 'sara',
  startedAt: at(startedAt),
  endedAt: at(endedAt),
  source: 'timer',
  memo: null,
  isProvisional: false,
  supersedes: null,
  reason: null,
  isCurrent: true,
  ...but,
});

/** A client in Berlin whose hours begin with November 2026, reviewed by weeks; the 16th is a Monday. */
export const clientHours = (but: Partial<ClientHours> = {}): ClientHours => ({
  clientId: 'acme',
  clientName: 'Acme',
  timeZone: 'Europe/Berlin',
  state: startingOn('2026-11-01'),
  openAt: at('2026-11-15T23:00:00Z'),
  openOn: day('2026-11-16'),
  plans: [plan('2026-11-01')],
  grants: [],
  drawn: [],
  entries: [],
  before: [],
  ...but,
});
