/** When somebody works, and when they want quiet, by the clocks of their own time zone. */
export interface Rhythm {
  /** ISO days of the week they work on: 1 is Monday. */
  readonly days: readonly number[];
  /** 24-hour wall times, `09:00`. Where `to` is not later than `from`, it is one of the next day. */
  readonly from: string;
  readonly to: string;
  /** Nothing comes between these two, even where it is working time; null where there is no such time. */
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  /** Whose public holidays are free: ISO 3166 alpha-2, where they differ with the region after a hyphen (`DE-BY`). */
  readonly country: string | null;
}

/** A rhythm in a time zone (IANA name). */
export interface Calendar extends Rhythm {
  readonly timeZone: string;
}

/** Until a desk says otherwise. */
export const ordinaryRhythm: Rhythm = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  quietFrom: '20:00',
  quietTo: '08:00',
  country: null,
};

/** The calendar of somebody: what they say themselves goes before what is said for all. */
export const calendarOf = (timeZone: string, ...said: ReadonlyArray<Partial<Rhythm> | undefined>): Calendar =>
  said.reduce<Calendar>((calendar, one) => ({ ...calendar, ...one }), { ...ordinaryRhythm, timeZone });
