import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import type { Reader } from './dates.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

interface Span {
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
}

/** From when to when, with the day, or both: “Sun, Nov 22, 10:00 – 11:30 AM”. */
export const formatSpan = ({ startedAt, endedAt }: Span, { locale, timeZone }: Reader): string =>
  spanFormat(locale)(timeZone).formatRange(startedAt.epochMilliseconds, endedAt.epochMilliseconds);

const spanFormat = memoized((locale: Locale) =>
  memoized(
    (timeZone: string) =>
      new Intl.DateTimeFormat(intlTag(locale), {
        timeZone,
        weekday: locale === 'uz' ? 'long' : 'short',
        day: 'numeric',
        month: locale === 'uz' ? 'long' : 'short',
        hour: 'numeric',
        minute: '2-digit',
      }),
  ),
);
