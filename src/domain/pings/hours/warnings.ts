import type { Temporal } from 'temporal-polyfill';
import { dayOf, isBefore, startOf } from '../../hours/period.ts';
import { inGoodTime } from '../../rhythm/in-good-time.ts';
import type { Calendar } from '../../rhythm/rhythm.ts';
import type { Loss } from './losses.ts';

/** When somebody is to hear of something, and from when on that would be too late. */
export interface Warning {
  readonly at: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/** A warning of what a client's hours lose as a day begins. */
interface LossWarning extends Warning {
  readonly lossOn: Temporal.PlainDate;
}

/** So many days before hours are lost; hours that were not there before that day need no such warning. */
export const lossWarnings = (
  losses: readonly Loss[],
  daysBefore: readonly number[],
  clientZone: string,
  calendar: Calendar,
): LossWarning[] =>
  losses.flatMap(({ on, from }) =>
    daysBefore
      .map((days) => on.subtract({ days }))
      .filter((day) => isBefore(from, day))
      .map((day) => {
        const until = startOf(on, clientZone);
        return { at: inGoodTime(calendar, startOf(day, clientZone), until), until, lossOn: on };
      }),
  );

/** Silence approves a client's hours: they are warned a day before. */
export const approvalWarning = (approveBy: Temporal.Instant, calendar: Calendar): Warning => ({
  at: inGoodTime(calendar, approveBy.subtract({ hours: 24 }), approveBy),
  until: approveBy,
});

/** What somebody hears of on one day. */
interface WarningsOfDay<W extends Warning> extends Warning {
  /** The day, in the calendar of whoever hears it. */
  readonly on: Temporal.PlainDate;
  readonly warnings: readonly W[];
}

/**
 * Warnings by the days on which they come: all of one day are told at once, so that what is settled meanwhile does not
 * have the others told again.
 */
export function byDay<W extends Warning>(
  warnings: readonly W[],
  { timeZone }: Pick<Calendar, 'timeZone'>,
): Array<WarningsOfDay<W>> {
  const days = Map.groupBy(warnings, ({ at }) => dayOf(at, timeZone).toString());
  return [...days.values()].flatMap((ofDay) => {
    const [first, ...others] = ofDay;
    return first
      ? {
          on: dayOf(first.at, timeZone),
          at: others.reduce((earliest, { at }) => earlierOf(earliest, at), first.at),
          until: others.reduce((latest, { until }) => laterOf(latest, until), first.until),
          warnings: ofDay,
        }
      : [];
  });
}

const earlierOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  b.epochMilliseconds < a.epochMilliseconds ? b : a;

const laterOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  a.epochMilliseconds < b.epochMilliseconds ? b : a;
