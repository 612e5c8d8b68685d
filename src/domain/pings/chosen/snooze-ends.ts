import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../rhythm/rhythm.ts';
import { nextWorkingFromWall } from '../../rhythm/working-time.ts';

/** How long somebody can be left alone. */
export const snoozeLengths = ['hour', 'tomorrow', 'monday'] as const;
export type SnoozeLength = (typeof snoozeLengths)[number];

export const isSnoozeLength = (text: string | undefined): text is SnoozeLength =>
  snoozeLengths.some((length) => length === text);

/** Until when; mornings are when their work begins, on a working day of theirs. */
export function endOfSnooze(
  length: SnoozeLength,
  calendar: Calendar,
  now: Temporal.Instant,
): Temporal.Instant {
  if (length === 'hour') return now.add({ hours: 1 });
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const days = length === 'tomorrow' ? 1 : 8 - today.dayOfWeek;
  return nextWorkingFromWall(calendar, today.add({ days }), calendar.from);
}
