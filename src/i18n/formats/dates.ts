import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** For whom a moment is written. `timeZone` is an IANA name, or an old alias of one; another throws a RangeError. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}

interface MomentOptions {
  /** Names the time zone: where people of several zones read the same message. */
  readonly zone?: boolean;
}

interface DueOptions extends MomentOptions {
  readonly now: Temporal.Instant;
}

/** Weekday, day and time, the year only where it is not the reader’s present one: “Fri, Dec 4, 5:00 PM”. */
export function formatDue(due: Temporal.Instant, reader: Reader, { now, zone = false }: DueOptions): string {
  if (yearOf(due, reader) !== yearOf(now, reader)) return formatDateTime(due, reader, { zone });
  return write(due, reader, zone ? 'due, zone' : 'due');
}

/** Weekday, day, year and time: “Fri, Dec 4, 2026, 5:00 PM”. */
export const formatDateTime = (
  instant: Temporal.Instant,
  reader: Reader,
  { zone = false }: MomentOptions = {},
): string => write(instant, reader, zone ? 'moment, zone' : 'moment');

/** Weekday, day and year: “Fri, Dec 4, 2026”. */
export const formatDate = (instant: Temporal.Instant, reader: Reader): string =>
  write(instant, reader, 'date');

const yearOf = (instant: Temporal.Instant, { timeZone }: Reader): number =>
  instant.toZonedDateTimeISO(timeZone).year;

const year = { year: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit' } as const;
const zone = { timeZoneName: 'short' } as const;

const styles = {
  date: year,
  due: time,
  'due, zone': { ...time, ...zone },
  moment: { ...year, ...time },
  'moment, zone': { ...year, ...time, ...zone },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof styles;

/** Uzbek has no abbreviations of weekdays and months that everyone knows. */
const nameWidth = (locale: Locale) => (locale === 'uz' ? 'long' : 'short');

const dateFormat = memoized((locale: Locale) =>
  memoized((timeZone: string) =>
    memoized(
      (style: Style) =>
        new Intl.DateTimeFormat(intlTag(locale), {
          timeZone,
          weekday: nameWidth(locale),
          day: 'numeric',
          month: nameWidth(locale),
          ...styles[style],
        }),
    ),
  ),
);

function write(instant: Temporal.Instant, { locale, timeZone }: Reader, style: Style): string {
  const format = dateFormat(locale)(timeZone)(style);
  const milliseconds = instant.epochMilliseconds;
  return locale === 'uz' ? yearFirst(format.formatToParts(milliseconds)) : format.format(milliseconds);
}

/** Uzbek says “2026-yil 4-dekabr” where CLDR has “4-dekabr, 2026”. */
function yearFirst(parts: readonly Intl.DateTimeFormatPart[]): string {
  const year = parts.find(({ type }) => type === 'year')?.value;
  return parts
    .filter(({ type }, index) => type !== 'year' && parts[index + 1]?.type !== 'year')
    .map(({ type, value }) => (type === 'day' && year ? `${year}-yil ${value}` : value))
    .join('');
}
