import type { Seconds } from './happening.ts';

const moment = (iso: string): Seconds => Date.parse(iso) / 1000;

/** By a clock that is never set back: from when to when. */
interface Span {
  readonly from: Seconds;
  readonly to: Seconds;
}

const isIn = ({ from, to }: Span, real: Seconds): boolean => real >= from && real < to;

const span = (from: string, to: string): Span => ({ from: moment(from), to: moment(to) });

/** A leap year, and what befalls the machines in it. */
export const year = span('2028-01-01T00:00Z', '2029-01-01T00:00Z');

/** Nothing runs, over a weekend and a Monday on which digests are due. */
const outage = span('2028-09-09T12:00Z', '2028-09-12T12:00Z');

/** The clock shows an hour less: on a Monday, when digests have just gone out. */
const setBack = { at: moment('2028-06-12T10:20Z'), bySeconds: 3600 };

/** Times that the clock shows again. */
export const repeatedHour: Span = { from: setBack.at, to: setBack.at + setBack.bySeconds };

/** The machines look every minute: when years begin and end, on the leap day, when clocks change, and when things go wrong. */
const watchful: readonly Span[] = [
  span('2028-01-01T00:00Z', '2028-01-04T12:00Z'),
  span('2028-02-28T00:00Z', '2028-03-01T12:00Z'),
  span('2028-03-12T00:00Z', '2028-03-14T00:00Z'),
  span('2028-03-26T00:00Z', '2028-03-28T00:00Z'),
  span('2028-06-12T00:00Z', '2028-06-13T12:00Z'),
  span('2028-09-09T00:00Z', '2028-09-13T12:00Z'),
  span('2028-10-29T00:00Z', '2028-10-31T00:00Z'),
  span('2028-11-05T00:00Z', '2028-11-07T00:00Z'),
  span('2028-12-31T00:00Z', '2029-01-01T00:00Z'),
];

/** At other times they are slow, and look every two or three days, each time at another hour: not all is on time, and yet nothing is lost. */
const slowPace = 61 * 3600 + 10 * 60;

/** All moments at which the machines look. */
export const ticks: readonly Seconds[] = allTicks();

function allTicks(): Seconds[] {
  const found: Seconds[] = [];
  let slow = year.from;
  for (let minute = year.from; minute < year.to; minute += 60) {
    const isSlowTick = minute >= slow;
    if (isSlowTick) slow += slowPace;
    const isLooking = isSlowTick || watchful.some((span) => isIn(span, minute));
    if (isLooking && !isIn(outage, minute)) found.push(minute);
  }
  return found;
}

export const isUp = (real: Seconds): boolean => !isIn(outage, real);

/** What the clock of the machines shows. */
export const shownAt = (real: Seconds): Seconds => (real < setBack.at ? real : real - setBack.bySeconds);

/** When the clock shows a time that lies ahead; at once where that has gone by. */
export function realOf(shown: Seconds, now: Seconds): Seconds {
  const isBefore = now < setBack.at && shown < setBack.at;
  return Math.max(isBefore ? shown : shown + setBack.bySeconds, now);
}

/** All moments at which the machines look from one on. */
export function* ticksFrom(real: Seconds): Generator<Seconds, undefined> {
  let [low, high] = [0, ticks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ticks[middle] ?? 0) < real) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < ticks.length; at += 1) yield ticks[at] ?? 0;
}
