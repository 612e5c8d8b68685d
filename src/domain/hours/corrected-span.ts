import { Temporal } from 'temporal-polyfill';
import { readDuration } from '../duration.ts';
import { DomainError } from '../errors.ts';
import { longestEntrySeconds, secondsBetween, type EndedEntry } from './entry.ts';

/** When work was done as somebody says in a form, by the clocks of their zone. */
export interface SaidSpan {
  /** ISO 8601 calendar date, and 24-hour wall times: `2026-11-17`, `09:30`. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
  /** In words as `readDuration` reads them; instead of the end, where it is given. */
  readonly length?: string;
}

interface Span {
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
}

/** An entry as the form begins with it. */
export function saidOf({ startedAt, endedAt }: Span, timeZone: string): SaidSpan {
  const [from, to] = [startedAt.toZonedDateTimeISO(timeZone), endedAt.toZonedDateTimeISO(timeZone)];
  return { date: from.toPlainDate().toString(), start: minuteOf(from), end: minuteOf(to) };
}

const minuteOf = (at: Temporal.ZonedDateTime): string =>
  at.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });

/**
 * The stretch of time that somebody says an entry should be. An end that is not after the start is on the next day.
 * What they left as it was keeps its seconds, which a form does not show.
 * @throws DomainError `form-incomplete`, `time-unreadable`, `time-zero`, `time-too-long`
 */
export function correctedSpan(entry: EndedEntry, said: SaidSpan, timeZone: string): Span {
  const was = saidOf(entry, timeZone);
  const isSameStart = said.date === was.date && said.start === was.start;
  if (isSameStart && said.end === was.end && said.length === undefined) return entry;
  const start = moment(said.date, said.start);
  const startedAt = isSameStart ? entry.startedAt : start.toZonedDateTime(timeZone).toInstant();
  return { startedAt, endedAt: assertLength(startedAt, endOf(entry, said, start, startedAt, timeZone)) };
}

function endOf(
  entry: EndedEntry,
  { date, end, length }: SaidSpan,
  start: Temporal.PlainDateTime,
  startedAt: Temporal.Instant,
  timeZone: string,
): Temporal.Instant {
  if (length !== undefined) {
    const seconds = readDuration(length);
    if (seconds === undefined) throw new DomainError('time-unreadable', { words: length }, 'length');
    return startedAt.add({ seconds });
  }
  const sameDay = moment(date, end);
  const isNextDay = Temporal.PlainDateTime.compare(sameDay, start) <= 0;
  const said = isNextDay ? sameDay.add({ days: 1 }) : sameDay;
  const was = entry.endedAt.toZonedDateTimeISO(timeZone).toPlainDateTime();
  return said.equals(was.round({ smallestUnit: 'minute', roundingMode: 'trunc' }))
    ? entry.endedAt
    : said.toZonedDateTime(timeZone).toInstant();
}

function assertLength(startedAt: Temporal.Instant, endedAt: Temporal.Instant): Temporal.Instant {
  const seconds = secondsBetween(startedAt, endedAt);
  if (seconds <= 0) throw new DomainError('time-zero', {}, 'end');
  if (seconds > longestEntrySeconds)
    throw new DomainError('time-too-long', { limit: longestEntrySeconds / 3600 }, 'end');
  return endedAt;
}

function moment(date: string, time: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toPlainDateTime(
      Temporal.PlainTime.from(time),
    );
  } catch {
    throw new DomainError('form-incomplete', {});
  }
}
