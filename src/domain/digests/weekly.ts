import type { Temporal } from 'temporal-polyfill';
import { periodOf, type Period } from '../hours/period.ts';
import type { PingRules } from '../pings/rules.ts';
import type { Calendar } from '../rhythm/rhythm.ts';
import { nextWorkingFromWall } from '../rhythm/working-time.ts';

/** When the digest of a week comes, and from when on it would be stale, as the next one comes. */
export interface WeeklyDigest {
  /** A Monday. */
  readonly weekOn: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/**
 * The digest that came to somebody last, and the one that comes next: each is about the last week that is over as its
 * day comes.
 */
export function weeklyDigests(
  calendar: Calendar,
  { digestDay, digestAt }: Pick<PingRules, 'digestDay' | 'digestAt'>,
  now: Temporal.Instant,
): WeeklyDigest[] {
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const thisWeek = periodOf(today, 'week').startsOn;
  const comingIn = (weeks: number): Omit<WeeklyDigest, 'until'> => {
    const monday = thisWeek.add({ weeks });
    const at = nextWorkingFromWall(calendar, monday.add({ days: digestDay - 1 }), digestAt);
    return { weekOn: monday.subtract({ weeks: 1 }), at };
  };
  // Holidays may put a digest off for weeks.
  let ahead = 0;
  let last = comingIn(ahead);
  while (last.at.epochMilliseconds > now.epochMilliseconds) last = comingIn((ahead -= 1));
  const next = comingIn(ahead + 1);
  return [
    { ...last, until: next.at },
    { ...next, until: comingIn(ahead + 2).at },
  ];
}

export const weekFrom = (weekOn: Temporal.PlainDate): Period => periodOf(weekOn, 'week');
