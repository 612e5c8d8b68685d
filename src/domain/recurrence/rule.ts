/** What is counted between one occurrence and the next. */
export type Span = 'day' | 'week' | 'month' | 'year';

/** Those of the recurrence rules of iCalendar (RFC 5545) that people can ask for. */
export interface Rule {
  readonly every: Span;
  readonly interval: number;
  /** ISO days of the week, in order. In a month, `nth` says which of these days. */
  readonly weekdays?: readonly number[];
  /** 1 is the first, -1 the last. */
  readonly nth?: number;
  /** Of the month; -1 is the last. In a month that is too short for it, its last. */
  readonly day?: number;
  readonly month?: number;
}

const frequencies: Readonly<Record<Span, string>> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Every month has this day. */
const commonDay = 28;

/**
 * The rule as the value of an RRULE. A day that not every month has stands as the last of those up to it: with
 * `BYMONTHDAY=31` alone, April would be left out.
 */
export function rruleOf({ every, interval, weekdays, nth, day, month }: Rule): string {
  const parts = [
    ['FREQ', frequencies[every]],
    ['INTERVAL', interval > 1 ? interval : undefined],
    ['BYMONTH', month],
    ['BYMONTHDAY', day === undefined ? undefined : daysUpTo(day).join()],
    ['BYDAY', weekdays?.map((weekday) => weekdayCodes[weekday - 1]).join()],
    ['BYSETPOS', day !== undefined && day > commonDay ? -1 : nth],
  ] as const;
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(';');
}

const daysUpTo = (day: number): readonly number[] =>
  day <= commonDay ? [day] : Array.from({ length: day - commonDay + 1 }, (_, more) => commonDay + more);

/** Reads back what `rruleOf` wrote. @throws RangeError when it is no such value */
export function ruleFrom(value: string): Rule {
  const parts = new Map(value.split(';').map((part) => [part.split('=')[0], part.split('=')[1]] as const));
  const number = (name: string): number | undefined => {
    const last = parts.get(name)?.split(',').at(-1);
    return last === undefined ? undefined : Number(last);
  };
  const every = (Object.keys(frequencies) as Span[]).find((span) => frequencies[span] === parts.get('FREQ'));
  if (!every) throw new RangeError('not a rule of ours');
  const weekdays = parts
    .get('BYDAY')
    ?.split(',')
    .map((code) => weekdayCodes.findIndex((known) => known === code) + 1);
  const month = number('BYMONTH');
  const day = number('BYMONTHDAY');
  const nth = weekdays && number('BYSETPOS');
  return {
    every,
    interval: number('INTERVAL') ?? 1,
    ...(weekdays ? { weekdays } : {}),
    ...(nth === undefined ? {} : { nth }),
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
  };
}
