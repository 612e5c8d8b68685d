import { Temporal } from 'temporal-polyfill';
import type { Balance } from '../../hours/balance.ts';
import { isThere } from '../../hours/lot.ts';
import type { PingRules } from '../rules.ts';

/** How much of the hours that can be spent today is used, by work that is not approved and by running timers too. */
export interface UsedHours {
  /** The first day of what they are hours of: the month, the pack, else the oldest of them. */
  readonly periodOn: Temporal.PlainDate;
  readonly totalSeconds: number;
  readonly usedSeconds: number;
}

/** Undefined where there are no hours beforehand. */
export function usedHoursOf({ on, plan, state }: Balance): UsedHours | undefined {
  const there = state.lots.filter((lot) => isThere(lot, on));
  const [oldest] = there.map(({ from }) => from).sort(Temporal.PlainDate.compare);
  if (!oldest) return undefined;
  const firstDays = { monthly: on.with({ day: 1 }), pack: plan?.from, 'as-needed': undefined };
  return {
    periodOn: (plan && firstDays[plan.kind]) ?? oldest,
    totalSeconds: sum(there.map((lot) => lot.seconds - lot.expiredSeconds - lot.rolledSeconds)),
    usedSeconds: sum(there.map(({ spentSeconds }) => spentSeconds)),
  };
}

const sum = (seconds: readonly number[]): number => seconds.reduce((total, each) => total + each, 0);

type Thresholds = Pick<PingRules, 'balancePercents' | 'balanceLeftHours' | 'recoveryPoints'>;

interface Threshold {
  /** `80%`, or `2h` for so much left. */
  readonly name: string;
  /** It is passed once so much is used, and has recovered once no more than this is. */
  readonly passedAt: number;
  readonly recoveredAt: number;
}

/** “2 h left” of fewer hours than twice that would be said almost at once. */
const leastTimesLeft = 2;

/** From the least serious to the most. */
function thresholdsOf(totalSeconds: number, rules: Thresholds): Threshold[] {
  const margin = (totalSeconds * rules.recoveryPoints) / 100;
  const leftSeconds = rules.balanceLeftHours * 3600;
  const isLeftSaid = totalSeconds > leastTimesLeft * leftSeconds;
  return [
    ...rules.balancePercents.map((percent) => ({
      name: `${percent}%`,
      passedAt: (totalSeconds * percent) / 100,
    })),
    ...(isLeftSaid ? [{ name: `${rules.balanceLeftHours}h`, passedAt: totalSeconds - leftSeconds }] : []),
  ]
    .map((threshold) => ({ ...threshold, recoveredAt: threshold.passedAt - margin }))
    .sort((a, b) => a.passedAt - b.passedAt);
}

/** What a balance had come to when it was looked at, noted whenever that has changed. */
export interface BalanceNote {
  /** From 1 in each period. */
  readonly no: number;
  readonly at: Temporal.Instant;
  /** The names of all thresholds that were passed and had not recovered. */
  readonly passed: readonly string[];
}

/**
 * What a balance has come to: nothing where that is what was noted of the period last.
 * @param noted of this period, in order
 */
export function newNote(
  { totalSeconds, usedSeconds }: UsedHours,
  rules: Thresholds,
  noted: readonly BalanceNote[],
  now: Temporal.Instant,
): BalanceNote | undefined {
  const before = noted.at(-1)?.passed ?? [];
  const passed = thresholdsOf(totalSeconds, rules)
    .filter(
      ({ name, passedAt, recoveredAt }) =>
        usedSeconds >= passedAt || (before.includes(name) && usedSeconds > recoveredAt),
    )
    .map(({ name }) => name);
  const isNews = passed.length !== before.length || passed.some((name) => !before.includes(name));
  return isNews ? { no: noted.length + 1, at: now, passed } : undefined;
}

/** A threshold that was passed, and when that was noticed. */
interface Passing {
  readonly threshold: string;
  readonly note: BalanceNote;
}

/** What is to be told of a period: of thresholds passed at once the most serious, as long as it has not recovered. */
export function passingsIn(notes: readonly BalanceNote[]): Passing[] {
  const still = notes.at(-1)?.passed ?? [];
  return notes.flatMap((note, index) => {
    const before = notes[index - 1]?.passed ?? [];
    const threshold = note.passed.findLast((name) => !before.includes(name));
    return threshold !== undefined && still.includes(threshold) ? [{ threshold, note }] : [];
  });
}
