import { Temporal } from 'temporal-polyfill';

export const reviewLengths = ['week', 'month'] as const;
export type ReviewLength = (typeof reviewLengths)[number];

/** A stretch of days that a client reviews together, in the client's calendar. */
export interface Period {
  readonly startsOn: Temporal.PlainDate;
  /** The first day of the next. */
  readonly endsOn: Temporal.PlainDate;
}

const monday = 1;
const thursday = 4;

/** The period that a day lies in, if nothing has cut it short. */
export function periodOf(day: Temporal.PlainDate, length: ReviewLength): Period {
  const startsOn = length === 'week' ? day.subtract({ days: day.dayOfWeek - monday }) : day.with({ day: 1 });
  return { startsOn, endsOn: startsOn.add(length === 'week' ? { weeks: 1 } : { months: 1 }) };
}

/** The one that follows when days before `startsOn` have been drawn up: shorter, where the length was changed meanwhile. */
export const periodFrom = (startsOn: Temporal.PlainDate, length: ReviewLength): Period => ({
  startsOn,
  endsOn: periodOf(startsOn, length).endsOn,
});

/** The start of a day in a zone: not everywhere and always midnight. */
export const startOf = (day: Temporal.PlainDate, timeZone: string): Temporal.Instant =>
  day.toZonedDateTime(timeZone).toInstant();

/** The day that an instant lies in. */
export const dayOf = (at: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(timeZone).toPlainDate();

/** Made from its parts: hours are reckoned month by month, and adding to a date takes many times as long. */
export const firstOfNextMonth = ({ year, month }: Temporal.PlainDate): Temporal.PlainDate =>
  new Temporal.PlainDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1);

export const isBefore = (day: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, other) < 0;

/** When hours are submitted by themselves: noon of the first Monday after the period. */
export function submittedBy({ endsOn }: Period, timeZone: string): Temporal.Instant {
  return firstOn(monday, endsOn).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant();
}

/**
 * When silence approves: as the Thursday ends after the Monday of `submittedBy`; of a period that was drawn up later
 * than that, the first Thursday that leaves two days.
 */
export function approvedBy(period: Period, drawnAt: Temporal.Instant, timeZone: string): Temporal.Instant {
  const drawnOn = drawnAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const from = firstOn(monday, period.endsOn);
  const counted = Temporal.PlainDate.compare(drawnOn, from) > 0 ? drawnOn.add({ days: 2 }) : from;
  return startOf(firstOn(thursday, counted).add({ days: 1 }), timeZone);
}

const firstOn = (weekday: number, from: Temporal.PlainDate): Temporal.PlainDate =>
  from.add({ days: (7 + weekday - from.dayOfWeek) % 7 });
