import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** A 24-hour wall time as people write it: “9:00 AM”. */
export const formatTimeOfDay = (time: string, locale: Locale): string =>
  timeFormat(locale).format(
    Temporal.PlainDate.from('2024-01-01').toPlainDateTime(time).toZonedDateTime('UTC').epochMilliseconds,
  );

const timeFormat = memoized(
  (locale: Locale) =>
    new Intl.DateTimeFormat(intlTag(locale), { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }),
);
