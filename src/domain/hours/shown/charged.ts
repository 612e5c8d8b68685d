import type { Temporal } from 'temporal-polyfill';
import { isThere, remainingSeconds } from '../lot.ts';
import type { ClientHours } from '../balance.ts';
import { openLines, workOf } from '../balance-of.ts';
import { isBefore } from '../period.ts';
import { reckon } from '../reckon.ts';

/** What one task was charged on one day. */
export interface ChargedDay {
  readonly task: number;
  readonly on: Temporal.PlainDate;
  readonly seconds: number;
}

export interface UsedWeek {
  /** A Monday. */
  readonly startsOn: Temporal.PlainDate;
  readonly usedSeconds: number;
  /** At its end, or now. */
  readonly leftSeconds: number;
}

/** What was left when a period ended: noted when it closed. */
export interface LeftThen {
  readonly endsOn: Temporal.PlainDate;
  readonly leftSeconds: number;
}

/** All that was charged: what the ledger holds, and the work that was not drawn up yet, whatever runs included. */
export const allCharged = (
  drawn: readonly ChargedDay[],
  hours: ClientHours,
  now: Temporal.Instant,
): ChargedDay[] => [
  ...drawn,
  ...openLines(hours, now).map(({ task, on, roundedSeconds }) => ({ task, on, seconds: roundedSeconds })),
];

/** From a day on, up to another, exclusive. */
export const chargedSeconds = (
  charged: readonly ChargedDay[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number => sumOf(within(charged, from, to));

/** What each task was charged from a day on, the most first. */
export function chargedByTask(
  charged: readonly ChargedDay[],
  from: Temporal.PlainDate,
): Array<{ task: number; seconds: number }> {
  const byTask = Map.groupBy(
    charged.filter(({ on }) => !isBefore(on, from)),
    ({ task }) => task,
  );
  return [...byTask]
    .map(([task, days]) => ({ task, seconds: sumOf(days) }))
    .filter(({ seconds }) => seconds !== 0)
    .sort((a, b) => b.seconds - a.seconds || a.task - b.task);
}

const paceDays = 28;

/** Seconds a day in the last four weeks, today included. */
export const paceOf = (charged: readonly ChargedDay[], today: Temporal.PlainDate): number =>
  Math.round(
    chargedSeconds(charged, today.subtract({ days: paceDays - 1 }), today.add({ days: 1 })) / paceDays,
  );

const weeksShown = 8;

export const firstWeekShown = (today: Temporal.PlainDate): Temporal.PlainDate =>
  today.subtract({ days: today.dayOfWeek - 1 }).subtract({ weeks: weeksShown - 1 });

/** The last eight weeks up to today; those before there was anything are left out. */
export function lastWeeks(
  hours: ClientHours,
  charged: readonly ChargedDay[],
  leftThen: readonly LeftThen[],
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): UsedWeek[] {
  const first = firstWeekShown(today);
  const work = workOf(hours, now);
  const leftOn = (end: Temporal.PlainDate): number =>
    isBefore(hours.state.on, end)
      ? leftBefore(end, hours, work)
      : (leftThen.findLast(({ endsOn }) => !isBefore(end, endsOn))?.leftSeconds ?? 0);
  const weeks = Array.from({ length: weeksShown }, (_, index): UsedWeek => {
    const startsOn = first.add({ weeks: index });
    const endsOn = startsOn.add({ weeks: 1 });
    const tomorrow = today.add({ days: 1 });
    return {
      startsOn,
      usedSeconds: chargedSeconds(charged, startsOn, endsOn),
      leftSeconds: leftOn(isBefore(tomorrow, endsOn) ? tomorrow : endsOn),
    };
  });
  const begun = weeks.findIndex(({ usedSeconds, leftSeconds }) => usedSeconds !== 0 || leftSeconds !== 0);
  return begun < 0 ? [] : weeks.slice(begun);
}

/** What could still be spent as the day before ended, as the work is known now. */
function leftBefore(day: Temporal.PlainDate, hours: ClientHours, work: ReturnType<typeof workOf>): number {
  const { lots, owed } = reckon(hours.state, hours, work, day);
  const last = day.subtract({ days: 1 });
  const left = lots.filter((lot) => isThere(lot, last)).reduce((sum, lot) => sum + remainingSeconds(lot), 0);
  return left - owed.seconds;
}

const within = (charged: readonly ChargedDay[], from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  charged.filter(({ on }) => !isBefore(on, from) && isBefore(on, to));

const sumOf = (days: readonly ChargedDay[]): number => days.reduce((sum, { seconds }) => sum + seconds, 0);
