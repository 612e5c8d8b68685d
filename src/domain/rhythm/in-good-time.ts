import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from './rhythm.ts';
import { lastStretchBefore, nextWorking } from './working-time.ts';

/**
 * When somebody hears of what ends at a moment, who should from another on: as soon as they work; where it would be over
 * by then, one hour before their last time of work ends that begins before, or as that begins.
 */
export function inGoodTime(
  calendar: Calendar,
  from: Temporal.Instant,
  end: Temporal.Instant,
): Temporal.Instant {
  const next = nextWorking(calendar, from);
  if (next.epochMilliseconds < end.epochMilliseconds) return next;
  const last = lastStretchBefore(calendar, end);
  const hourBefore = last.to.subtract({ hours: 1 });
  return hourBefore.epochMilliseconds < last.from.epochMilliseconds ? last.from : hourBefore;
}
