import { Temporal } from 'temporal-polyfill';
import type { Balance, ClientHours } from '../hours/balance.ts';
import { balanceOf } from '../hours/balance-of.ts';
import { usedUpOn } from '../hours/forecast.ts';
import { dayOf, isBefore, type Period } from '../hours/period.ts';
import {
  allCharged,
  chargedSeconds,
  lastWeeks,
  paceOf,
  type ChargedDay,
  type LeftThen,
} from '../hours/shown/charged.ts';
import { leftOf } from '../hours/shown/left.ts';
import { lossesAhead } from '../pings/hours/losses.ts';
import { correctionsOf } from './corrections.ts';
import type { Awaited, ClientFigures, TaskFigure, WeekFigure } from './figures.ts';
import { weekFrom } from './weekly.ts';

/** What the ledger holds of a day's work, and on which day it counts: later, where it came late. */
export interface LedgerDay {
  readonly workOn: Temporal.PlainDate;
  readonly chargedOn: Temporal.PlainDate;
  readonly seconds: number;
}

/** A client's hours, as far back as a digest goes. */
export interface HoursFacts {
  /** Null where nothing was ever agreed or worked. */
  readonly hours: ClientHours | null;
  readonly ledger: readonly LedgerDay[];
}

/** All that the digest of a week is made of. */
export interface ClientFacts extends HoursFacts {
  readonly clientId: string;
  readonly clientName: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly weekOn: Temporal.PlainDate;
  /** Nothing was agreed with them or delegated by them before the digest was to come. */
  readonly isNew: boolean;
  readonly leftThen: readonly LeftThen[];
  readonly deliveries: ReadonlyArray<TaskFigure & { readonly at: Temporal.Instant }>;
  readonly waiting: ReadonlyArray<TaskFigure & { readonly for: Awaited }>;
  readonly reviews: ReadonlyArray<Period & { readonly approveBy: Temporal.Instant }>;
  /** The one before, where there was any. */
  readonly before: ClientFigures | null;
}

/** Of hours that would be lost later than so many days from now a digest says nothing yet. */
const lossDays = 14;

export function clientFigures(facts: ClientFacts, now: Temporal.Instant): ClientFigures {
  const { clientName, hours } = facts;
  const balance = hours && balanceOf(hours, now);
  const charged = chargedDays(facts, now);
  const { startsOn, endsOn } = weekFrom(facts.weekOn);
  return {
    of: 'client',
    clientName,
    usedSeconds: chargedSeconds(charged.byCharge, startsOn, endsOn),
    left: balance && leftOf(balance),
    usedUpOn: (hours && balance && forecast(hours, balance, charged.byCharge)) ?? null,
    expiring: (hours && balance ? lossesAhead(hours, balance, lossDays) : []).map(({ seconds, on }) => ({
      seconds,
      lastOn: on.subtract({ days: 1 }).toString(),
    })),
    delivered: delivered(facts),
    waiting: facts.waiting,
    reviews: facts.reviews.map((review) => ({
      startsOn: review.startsOn.toString(),
      endsOn: review.endsOn.toString(),
      approveBy: review.approveBy.toString(),
    })),
    weeks: weeks(facts, charged, now),
    corrections: correctionsOf(facts.before?.weeks ?? [], ({ startsOn: told }) => {
      const week = weekFrom(Temporal.PlainDate.from(told));
      return isBefore(week.startsOn, firstWeekOf(facts))
        ? undefined
        : chargedSeconds(charged.byWork, week.startsOn, week.endsOn);
    }),
  };
}

/** There is something to say: hours were agreed, something was done, or something waits. */
export const isClientToBeTold = (
  facts: ClientFacts,
  figures: ClientFigures,
  now: Temporal.Instant,
): boolean =>
  !facts.isNew &&
  ((facts.hours !== null && balanceOf(facts.hours, now).plan !== undefined) ||
    figures.left !== null ||
    figures.usedSeconds !== 0 ||
    [figures.delivered, figures.waiting, figures.reviews, figures.corrections].some(
      ({ length }) => length > 0,
    ));

interface ChargedDays {
  readonly byCharge: readonly ChargedDay[];
  readonly byWork: readonly ChargedDay[];
}

const noTask = 0;

/** By the days that it counts on, as balances do, and by those on which it was done, which late corrections change too. */
export function chargedDays({ hours, ledger }: HoursFacts, now: Temporal.Instant): ChargedDays {
  const days = (on: 'chargedOn' | 'workOn'): readonly ChargedDay[] => {
    const drawn = ledger.map((day) => ({ task: noTask, on: day[on], seconds: day.seconds }));
    return hours ? allCharged(drawn, hours, now) : drawn;
  };
  return { byCharge: days('chargedOn'), byWork: days('workOn') };
}

const forecast = (
  { plans, grants }: ClientHours,
  balance: Balance,
  charged: readonly ChargedDay[],
): string | undefined => usedUpOn(balance, plans, grants, paceOf(charged, balance.on))?.toString();

function delivered({ deliveries, weekOn, timeZone }: ClientFacts): TaskFigure[] {
  const { startsOn, endsOn } = weekFrom(weekOn);
  const inWeek = deliveries.filter(({ at }) => {
    const on = dayOf(at, timeZone);
    return !isBefore(on, startsOn) && isBefore(on, endsOn);
  });
  return [...new Map(inWeek.map(({ task, title }) => [task, { task, title }])).values()];
}

const weeksShown = 8;

/** Ledgers are read from here on. */
export const firstWeekOf = ({ weekOn }: { readonly weekOn: Temporal.PlainDate }): Temporal.PlainDate =>
  weekOn.subtract({ weeks: weeksShown - 1 });

function weeks(
  { hours, leftThen, weekOn }: ClientFacts,
  charged: ChargedDays,
  now: Temporal.Instant,
): WeekFigure[] {
  if (!hours) return [];
  const lastDay = weekOn.add({ days: 6 });
  return lastWeeks(hours, charged.byCharge, leftThen, lastDay, now).map(({ startsOn, ...week }) => ({
    startsOn: startsOn.toString(),
    ...week,
    workedSeconds: chargedSeconds(charged.byWork, startsOn, startsOn.add({ weeks: 1 })),
  }));
}
