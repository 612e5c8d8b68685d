import { instantAt, type WallTime } from '../due-date/moment.ts';
import { plainSigns } from '../spelling.ts';
import type { Temporal } from 'temporal-polyfill';

/** From one time of day to another, by the clocks of the person who says so. */
export interface ClockTimes {
  readonly from: WallTime;
  /** Before `from`: on the next day. Hour 24 is the midnight that ends the day. */
  readonly to: WallTime;
}

const half = '(?:am|pm|a\\.m\\.|p\\.m\\.)';
const time = (name: string) =>
  `(?<${name}Hour>\\d{1,2})(?:[:.](?<${name}Minute>\\d\\d))? ?(?<${name}Half>${half})?(?: ?uhr)?`;
const between = plainSigns('(?: ?- ?| (?:to|until|till|bis|إلى|حتى) |-?dan )');

/** What `readClockTimes` reads, for use in a larger pattern with the flag `u`, on text that is `plainly` spelt. */
export const clockTimesPattern = `${time('from')}${between}${time('to')}(?:-?gacha)?`;

const clockTimes = new RegExp(`^(?:${clockTimesPattern})$`, 'u');

/** Reads `9:00-10:30`, `9–10:30`, `9.00 bis 10.30 Uhr`, `1-3pm`, `9:00dan 10:30gacha`; nothing where a clock shows no such time. */
export function readClockTimes(text: string): ClockTimes | undefined {
  const { groups } = clockTimes.exec(text) ?? {};
  if (!groups) return undefined;
  const [fromHalf, toHalf] = [groups['fromHalf'], groups['toHalf']];
  const to = wallTime(groups['toHour'], groups['toMinute'], toHalf);
  // In “1–3 pm” both are after noon, in “11–1 pm” only one is.
  const sameHalf = wallTime(groups['fromHour'], groups['fromMinute'], fromHalf ?? toHalf);
  const ownHalf = wallTime(groups['fromHour'], groups['fromMinute'], fromHalf);
  const from = sameHalf && to && minutesOf(sameHalf) < minutesOf(to) ? sameHalf : ownHalf;
  return from && to && minutesOf(from) < minutesInDay ? { from, to } : undefined;
}

const minutesInDay = 24 * 60;
const minutesOf = ({ hour, minute }: WallTime): number => hour * 60 + minute;

function wallTime(hours = '', minutes = '0', half?: string): WallTime | undefined {
  const [said, minute] = [Number(hours), Number(minutes)];
  if (half !== undefined && (said < 1 || said > 12)) return undefined;
  const hour = half === undefined ? said : (said % 12) + (half.startsWith('p') ? 12 : 0);
  return minute < 60 && hour * 60 + minute <= minutesInDay ? { hour, minute } : undefined;
}

/** The moments at which the clocks of a zone show these times, beginning on that day. */
export function momentsOf(
  { from, to }: ClockTimes,
  on: Temporal.PlainDate,
  timeZone: string,
): { readonly startedAt: Temporal.Instant; readonly endedAt: Temporal.Instant } {
  const endsOn = minutesOf(to) < minutesOf(from) ? on.add({ days: 1 }) : on;
  return { startedAt: instantAt(on, from, timeZone), endedAt: instantAt(endsOn, to, timeZone) };
}
