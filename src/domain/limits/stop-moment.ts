import { Temporal } from 'temporal-polyfill';
import { isSameMinute } from '../draft.ts';
import { DomainError } from '../errors.ts';

/**
 * When a timer is said to have been stopped: an ISO day and a 24-hour time in the person's zone, to the minute. The
 * minute of its start is its start.
 * @throws DomainError `form-incomplete`, `stop-outside-timer`
 */
export function endOfTimer(
  day: unknown,
  time: unknown,
  startedAt: Temporal.Instant,
  now: Temporal.Instant,
  timeZone: string,
): Temporal.Instant {
  const said = momentOf(day, time, timeZone);
  if (isSameMinute(said, startedAt)) return startedAt;
  const isWithin = Temporal.Instant.compare(startedAt, said) <= 0 && Temporal.Instant.compare(said, now) <= 0;
  if (!isWithin) throw new DomainError('stop-outside-timer', { startedAt }, 'time');
  return said;
}

function momentOf(day: unknown, time: unknown, timeZone: string): Temporal.Instant {
  try {
    const on = Temporal.PlainDate.from(String(day));
    return on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(String(time)) }).toInstant();
  } catch {
    throw new DomainError('form-incomplete', {});
  }
}
