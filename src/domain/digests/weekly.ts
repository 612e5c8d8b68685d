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

/** Holidays may put a digest off for so many weeks: of those before and after them one has come, and one has not. */
const weeksAround = [-3, -2, -1, 0, 1, 2];

/** Digests that come to somebody about now: each is about the last week that is over as its day comes. */
export function weeklyDigests(
  calendar: Calendar,
  { digestDay, digestAt }: Pick<PingRules, 'digestDay' | 'digestAt'>,
  now: Temporal.Instant,
): WeeklyDigest[] {
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const thisWeek = periodOf(today, 'week').startsOn;
  const moments = weeksAround.map((ahead) => {
    const monday = thisWeek.add({ weeks: ahead });
    const at = nextWorkingFromWall(calendar, monday.add({ days: digestDay - 1 }), digestAt);
    return { weekOn: monday.subtract({ weeks: 1 }), at };
  });
  return moments.flatMap((moment, index) => {
    const next = moments[index + 1];
    return next ? [{ ...moment, until: next.at }] : [];
  });
}

export const weekFrom = (weekOn: Temporal.PlainDate): Period => periodOf(weekOn, 'week');
