import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** The name of an ISO day of the week, of which 1 is Monday. */
export const formatWeekday = (day: number, locale: Locale): string =>
  weekdayFormat(locale).format(
    Temporal.PlainDate.from({ year: 2024, month: 1, day }).toZonedDateTime('UTC').epochMilliseconds,
  );

const weekdayFormat = memoized(
  (locale: Locale) => new Intl.DateTimeFormat(intlTag(locale), { timeZone: 'UTC', weekday: 'long' }),
);
