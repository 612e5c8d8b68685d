/** A day as words name it, before anyone knows which day it is today. */
export type Day =
  /** Without a year, the next such date from today on. */
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  /** Two numbers and a year with strokes between, in the order of the reader's country. */
  | { readonly kind: 'numbers'; readonly year?: number; readonly first: number; readonly second: number }
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** ISO numbers, Monday is 1. `next` is in the calendar week after this one. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'coming' | 'next' }
  | { readonly kind: 'days-away'; readonly days: number }
  | { readonly kind: 'workdays-away'; readonly days: number }
  | { readonly kind: 'months-away'; readonly months: number }
  /** The last working day of a week, or the last day of a month, `ahead` of the present one. */
  | { readonly kind: 'end'; readonly of: 'week' | 'month'; readonly ahead: number }
  | { readonly kind: 'end-of-month'; readonly year?: number; readonly month: number };

/**
 * `close` is the end of the working day; hour 24 the midnight that ends the day. An hour that is `spoken`, without
 * minutes or half of the day, may be on either side of noon.
 */
export type Time = { readonly hour: number; readonly minute: number; readonly isSpoken?: true } | 'close';

/** What a phrase says of a moment: a day, a time or part of the day, or how long from now. */
export interface Meaning {
  readonly day?: Day;
  readonly time?: Time;
  /** The hour by which work for that part of the day is expected. */
  readonly part?: number;
  readonly waitSeconds?: number;
}

/** The half of the day that a word gives to an hour; at night it is 3 before and 11 after noon and midnight. */
export type Half = 'am' | 'pm' | 'night';

export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month';

/** What the words of a phrase can fill in. */
export interface Slots {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly first: number;
  readonly second: number;
  readonly weekday: number;
  readonly away: number;
  readonly count: number;
  readonly unit: Unit;
  readonly hour: number;
  readonly minute: number;
  readonly half: Half | undefined;
  readonly part: number;
}

export type Sense = (slots: Slots) => Meaning | undefined;

const withYear = (year: number | undefined) =>
  year === undefined ? {} : { year: year < 100 ? 2000 + year : year };

export const onDate: Sense = ({ year, month, day }) => ({
  day: { kind: 'date', ...withYear(year), month, day },
});

export const onNumbers: Sense = ({ year, first, second }) => ({
  day: { kind: 'numbers', ...withYear(year), first, second },
});

export const onDayOfMonth: Sense = ({ day }) => ({ day: { kind: 'day-of-month', day } });

export const onWeekday: Sense = ({ weekday }) => ({ day: { kind: 'weekday', weekday, week: 'coming' } });

export const onWeekdayNextWeek: Sense = ({ weekday }) => ({
  day: { kind: 'weekday', weekday, week: 'next' },
});

/** Today, tomorrow. */
export const daysAway: Sense = ({ away }) => ({ day: { kind: 'days-away', days: away } });

export const tomorrow: Sense = () => ({ day: { kind: 'days-away', days: 1 } });

export const yesterday: Sense = () => ({ day: { kind: 'days-away', days: -1 } });

export const dayBeforeYesterday: Sense = () => ({ day: { kind: 'days-away', days: -2 } });

const after: Readonly<Record<Unit, (count: number) => Meaning>> = {
  minute: (count) => ({ waitSeconds: Math.round(count * 60) }),
  hour: (count) => ({ waitSeconds: Math.round(count * 3600) }),
  day: (count) => ({ day: { kind: 'days-away', days: count } }),
  workday: (count) => ({ day: { kind: 'workdays-away', days: count } }),
  week: (count) => ({ day: { kind: 'days-away', days: count * 7 } }),
  month: (count) => ({ day: { kind: 'months-away', months: count } }),
};

/** Minutes and hours are elapsed time; everything longer is counted on the calendar, in whole numbers only. */
export const later: Sense = ({ count, unit }) =>
  Number.isInteger(count) || unit === 'minute' || unit === 'hour' ? after[unit](count) : undefined;

export const atEndOf =
  (of: 'week' | 'month', ahead: number): Sense =>
  () => ({ day: { kind: 'end', of, ahead } });

export const atEndOfMonth: Sense = ({ year, month }) => ({
  day: { kind: 'end-of-month', ...withYear(year), month },
});

export const atClose: Sense = () => ({ time: 'close' });

/** A time to the minute, on the 24-hour clock unless a word names the half of the day. */
export function atClock({ hour, minute, half }: Slots): Meaning | undefined {
  const hours = half ? inHalf[half](hour) : hour;
  return hours === undefined || hours > 24 || (hours === 24 && minute > 0)
    ? undefined
    : { time: { hour: hours, minute } };
}

const inHalf: Readonly<Record<Half, (hour: number) => number | undefined>> = {
  am: (hour) => (hour <= 12 ? hour % 12 : undefined),
  pm: (hour) => (hour < 12 ? hour + 12 : hour),
  night: (hour) => (hour >= 6 && hour <= 12 ? hour + 12 : hour),
};

/** An hour alone: “at 5”, “half past four”. */
export const atOClock: Sense = (slots) =>
  slots.half ? atClock(slots) : { time: { hour: slots.hour, minute: slots.minute, isSpoken: true } };

export const minutesPast =
  (minute: number): Sense =>
  (slots) =>
    atOClock({ ...slots, minute });

/** German counts towards the hour: “halb fünf” is half past four. */
export const halfTo: Sense = (slots) =>
  atOClock({ ...slots, hour: slots.hour === 1 ? 12 : slots.hour - 1, minute: 30 });

export const inPart: Sense = ({ part }) => ({ part });

/** Tonight, this morning. */
export const todayIn =
  (part: number): Sense =>
  () => ({ day: { kind: 'days-away', days: 0 }, part });

export const onWeekdayIn: Sense = (slots) => ({ ...onWeekday(slots), ...inPart(slots) });

/** Hours by which work promised for a part of the day is expected. */
export const partsOfDay = {
  morning: 9,
  noon: 12,
  afternoon: 15,
  evening: 19,
  night: 22,
  midnight: 24,
} as const;
