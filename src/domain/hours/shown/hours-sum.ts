import type { Balance } from '../balance.ts';
import { holdsHours } from '../balance-of.ts';
import { isThere, remainingSeconds, type Lot } from '../lot.ts';

export interface SumLine {
  readonly what: 'left' | 'owed' | 'available' | 'unapproved' | 'running' | 'settled' | 'uncovered';
  readonly seconds: number;
}

/** A balance as one adds it up by hand. */
export interface HoursSum {
  /** Those that count: what is left of them, and what work that is not approved has taken from them. */
  readonly lots: readonly Lot[];
  /** That work, in the order in which it was found; what is owed for it included. */
  readonly held: ReadonlyArray<{ readonly by: string; readonly seconds: number }>;
  /** What is left, less what is owed, is available; with unapproved and running work, it is settled. */
  readonly lines: readonly SumLine[];
}

export function sumOf(balance: Balance): HoursSum {
  const { on, state } = balance;
  const lots = state.lots.filter((lot) => isThere(lot, on) || (holdsHours(lot, on) && isHeld(lot)));
  const held = new Map<string, number>();
  for (const [by, seconds] of [...lots, state.owed].flatMap((each) => Object.entries(each.held)))
    held.set(by, (held.get(by) ?? 0) + seconds);
  const left = lots.filter((lot) => isThere(lot, on)).reduce((sum, lot) => sum + remainingSeconds(lot), 0);
  return {
    lots,
    held: [...held].map(([by, seconds]) => ({ by, seconds })),
    lines: [
      { what: 'left', seconds: left },
      ...whereAny('owed', balance.owedSeconds),
      { what: 'available', seconds: balance.availableSeconds },
      { what: 'unapproved', seconds: balance.unapprovedSeconds },
      ...whereAny('running', balance.runningSeconds),
      { what: 'settled', seconds: balance.settledSeconds },
      ...whereAny('uncovered', balance.uncoveredSeconds),
    ],
  };
}

const isHeld = (lot: Lot): boolean => Object.keys(lot.held).length > 0;

const whereAny = (what: SumLine['what'], seconds: number): SumLine[] =>
  seconds > 0 ? [{ what, seconds }] : [];
