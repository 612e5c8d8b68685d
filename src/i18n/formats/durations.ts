import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';
import { translator } from '../translate.ts';

/**
 * Hours and minutes, to the nearest minute: “1 h 30 min”, “2 h”, “0 min”, “−45 min”.
 * Never days: work is agreed and paid by the hour. `Intl.DurationFormat` would drop the sign of Arabic duals.
 */
export function formatDuration(seconds: number, locale: Locale): string {
  const t = translator(locale);
  const total = Math.round(Math.abs(seconds) / 60);
  const hours = Math.floor(total / 60);
  const minutes = total % 60;

  const duration =
    hours === 0
      ? t('duration.minutes', { minutes })
      : minutes === 0
        ? t('duration.hours', { hours })
        : t('duration.hours-and-minutes', { hours, minutes });
  return seconds < 0 && total > 0 ? t('duration.negative', { duration }) : duration;
}

/**
 * The same to the second, for what is charged: “1 h 30 min 5 s”; seconds are left out where there are none.
 * A fraction of a second is a fault of whoever asks.
 */
export function formatExactDuration(seconds: number, locale: Locale): string {
  const t = translator(locale);
  const total = Math.abs(seconds);
  const rest = total % minute;
  if (rest === 0) return formatDuration(seconds, locale);
  const duration =
    total < minute
      ? t('duration.seconds', { seconds: rest })
      : t('duration.and-seconds', { duration: formatDuration(total - rest, locale), seconds: rest });
  return seconds < 0 ? t('duration.negative', { duration }) : duration;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
const year = 365.2425 * day;
const month = year / 12;

/** The largest unit of which there are at least about two; so 89 minutes are told as minutes, 91 as hours. */
const units = [
  { unit: 'year', length: year, from: 1.5 * year },
  { unit: 'month', length: month, from: 2 * month },
  { unit: 'week', length: week, from: 2 * week },
  { unit: 'day', length: day, from: 1.5 * day },
  { unit: 'hour', length: hour, from: 1.5 * hour },
  { unit: 'minute', length: minute, from: 0.5 * minute },
] as const;

/** How far off a moment is: “in 3 hours”, “2 days ago”; “now” within half a minute. */
export function formatRelative(instant: Temporal.Instant, now: Temporal.Instant, locale: Locale): string {
  const seconds = (instant.epochMilliseconds - now.epochMilliseconds) / 1000;
  const fit = units.find(({ from }) => Math.abs(seconds) >= from);
  return fit
    ? relativeTimeFormat(locale).format(
        Math.sign(seconds) * Math.round(Math.abs(seconds) / fit.length),
        fit.unit,
      )
    : nowIn(locale);
}

const relativeTimeFormat = memoized((locale: Locale) => new Intl.RelativeTimeFormat(intlTag(locale)));

const nowIn = memoized((locale: Locale) =>
  new Intl.RelativeTimeFormat(intlTag(locale), { numeric: 'auto' }).format(0, 'second'),
);
