import { Temporal } from 'temporal-polyfill';
import type { Rhythm } from './rhythm.ts';
import { lastStretchBefore } from './working-time.ts';

/** What is decided together: half of one rhythm and half of another might leave no time to work in. */
const together: ReadonlyArray<ReadonlyArray<keyof Rhythm>> = [
  ['days'],
  ['from', 'to', 'quietFrom', 'quietTo'],
  ['country'],
];

/** Of a rhythm what is to be kept as somebody's own, since it is not what holds for them anyway. */
export function ownRhythm(chosen: Rhythm, anyway: Rhythm): Partial<Rhythm> {
  const own = together.filter((parts) => parts.some((part) => String(chosen[part]) !== String(anyway[part])));
  return Object.fromEntries(own.flat().map((part) => [part, chosen[part]]));
}

/** Whether there is any time to work in: quiet hours may leave none of the working hours. */
export function leavesWorkingTime(rhythm: Rhythm): boolean {
  const everyDay = { ...rhythm, days: [1, 2, 3, 4, 5, 6, 7], country: null, timeZone: 'UTC' };
  const { from, to } = lastStretchBefore(everyDay, Temporal.Instant.from('2024-01-03T00:00Z'));
  return !from.equals(to);
}
