import { Temporal } from 'temporal-polyfill';
import { Refused } from '../slack-error.ts';
import type { World } from '../world.ts';
import { personOf } from './presence.ts';

type Move = (now: Temporal.ZonedDateTime) => Temporal.ZonedDateTime;

const nine = Temporal.PlainTime.from('09:00');
const daysOfWeek = 7;

/** The next one that is still to come: this morning's, as long as it is. */
const mondayAtNine: Move = (now) => {
  const monday = now.add({ days: daysOfWeek - now.dayOfWeek + 1 }).withPlainTime(nine);
  const thisMorning = now.withPlainTime(nine);
  return now.dayOfWeek === 1 && Temporal.ZonedDateTime.compare(now, thisMorning) < 0 ? thisMorning : monday;
};

const moves: ReadonlyMap<string, Move> = new Map([
  ['hour', (now) => now.add({ hours: 1 })],
  ['tomorrow', (now) => now.add({ days: 1 }).withPlainTime(nine)],
  ['monday', mondayAtNine],
]);

/** @throws Refused for a date or a time that there is not */
const momentOf = (wallTime: string, timeZone: string): Temporal.ZonedDateTime => {
  try {
    return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone);
  } catch {
    throw new Refused(wallTime === '' ? 'Choose a date and a time.' : `“${wallTime}” is no date and time.`);
  }
};

/**
 * Somebody moves the clock: by one of the moves, or to a wall time. Both are of their time zone; where a wall time is
 * skipped or repeated there, the later and the earlier moment is meant.
 * @throws Refused when that is no time, or not later than it is
 */
export const moveClock = async (
  world: World,
  { as, to }: { readonly as: string; readonly to: string },
): Promise<void> => {
  const { timeZone } = personOf(world, as);
  const now = Temporal.Instant.fromEpochMilliseconds(world.clock.now()).toZonedDateTimeISO(timeZone);
  const moment = moves.get(to)?.(now) ?? momentOf(to, timeZone);
  await world.clock.moveTo(moment.epochMilliseconds);
};
