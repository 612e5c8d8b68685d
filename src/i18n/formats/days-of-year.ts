import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** A day that comes every year: “March 3”. */
export const formatDayOfYear = (month: number, day: number, locale: Locale): string =>
  dayFormat(locale).format(
    Temporal.PlainDate.from({ year: leapYear, month, day }).toZonedDateTime('UTC').epochMilliseconds,
  );

const leapYear = 2024;

const dayFormat = memoized(
  (locale: Locale) =>
    new Intl.DateTimeFormat(intlTag(locale), { timeZone: 'UTC', day: 'numeric', month: 'long' }),
);
