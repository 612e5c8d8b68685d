import type { Temporal } from 'temporal-polyfill';

/**
 * When clocks in a zone show a wall time. Where they jump over it, the first instant after the jump; where they show it
 * twice, the first.
 */
export function firstInstantAt(wall: Temporal.PlainDateTime, timeZone: string): Temporal.Instant {
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const exists = zoned.toPlainDateTime().equals(wall);
  return (exists ? zoned : (zoned.getTimeZoneTransition('next') ?? zoned)).toInstant();
}
