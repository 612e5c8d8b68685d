import type { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

/**
 * When clocks in a zone show a wall time. Where they jump over it, the first instant after the jump; where they show it
 * twice, the first.
 */
export const firstInstantAt = remembered(
  20_000,
  (wall: Temporal.PlainDateTime, timeZone: string) => `${wall.toString()} ${timeZone}`,
  (wall, timeZone) => {
    const zoned = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
    const exists = zoned.toPlainDateTime().equals(wall);
    return (exists ? zoned : (zoned.getTimeZoneTransition('next') ?? zoned)).toInstant();
  },
);
