import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { formatDate } from './dates.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** A day of a calendar, wherever its readers are: “Mon, Nov 16, 2026”. */
export const formatDay = (day: Temporal.PlainDate, locale: Locale): string =>
  formatDate(day.toZonedDateTime('UTC').toInstant(), { locale, timeZone: 'UTC' });

/** Without the year, for a row of days that are near: “Nov 16”. */
export const formatDayAndMonth = (day: Temporal.PlainDate, locale: Locale): string =>
  locale === 'uz' ? uzbekDays.format(millisecondsOf(day)) : dayFormat(locale).format(millisecondsOf(day));

const dayFormat = memoized(
  (locale: Locale) =>
    new Intl.DateTimeFormat(intlTag(locale), { timeZone: 'UTC', day: 'numeric', month: 'short' }),
);

interface Days {
  readonly startsOn: Temporal.PlainDate;
  /** The first day that is not among them any more. */
  readonly endsOn: Temporal.PlainDate;
}

/** Days that follow each other: “Nov 16 – 22, 2026”. */
export function formatDays({ startsOn, endsOn }: Days, locale: Locale): string {
  const lastOn = endsOn.subtract({ days: 1 });
  if (locale !== 'uz')
    return rangeFormat(locale).formatRange(millisecondsOf(startsOn), millisecondsOf(lastOn));
  return startsOn.year === lastOn.year
    ? inUzbekYear(startsOn, uzbekDays.formatRange(millisecondsOf(startsOn), millisecondsOf(lastOn)))
    : [startsOn, lastOn].map((day) => inUzbekYear(day, uzbekDays.format(millisecondsOf(day)))).join(' – ');
}

const millisecondsOf = (day: Temporal.PlainDate): number =>
  day.toZonedDateTime('UTC').toInstant().epochMilliseconds;

const rangeFormat = memoized(
  (locale: Locale) =>
    new Intl.DateTimeFormat(intlTag(locale), {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
);

/** Without the year, which stands first in Uzbek, as in `formatDate`. */
const uzbekDays = new Intl.DateTimeFormat(intlTag('uz'), { timeZone: 'UTC', day: 'numeric', month: 'long' });

const inUzbekYear = ({ year }: Temporal.PlainDate, days: string): string => `${year}-yil ${days}`;
