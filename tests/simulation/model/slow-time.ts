import type { Habit } from '../world/cast.ts';
import type { Seconds } from '../script/happening.ts';
import { freeDays } from './free-days.ts';

const quarter = 900;
const day = 86_400;

/** Beyond the year, since what is reckoned may begin before it and end after it. */
const first = Date.parse('2027-12-01T00:00:00Z') / 1000;
const last = Date.parse('2029-02-15T00:00:00Z') / 1000;

/** What clocks in a zone show at each quarter of an hour, as if they showed UTC. */
type Clocks = Float64Array;

/** For each quarter of an hour whether it is worked. */
export interface Slow {
  readonly days: readonly number[];
  readonly country: string | null;
  readonly clocks: Clocks;
  readonly worked: Uint8Array;
  readonly from: string;
  readonly to: string;
}

const zones = new Map<string, Clocks>();

function clocksIn(timeZone: string): Clocks {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const offsetAt = (at: Seconds): Seconds => {
    const said = format.format(at * 1000);
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(said) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
  };
  const clocks = new Float64Array((last - first) / quarter);
  for (let begin = first; begin < last; begin += day) {
    const isSteady = offsetAt(begin) === offsetAt(begin + day);
    const steady = offsetAt(begin);
    for (let at = begin; at < begin + day; at += quarter)
      clocks[(at - first) / quarter] = at + (isSteady ? steady : offsetAt(at));
  }
  zones.set(timeZone, clocks);
  return clocks;
}

const shown = (date: string, time: string): Seconds => Date.parse(`${date}T${time}:00Z`) / 1000;

/** The first quarter of an hour at which clocks show a time, or are past it. */
function quarterOf(clocks: Clocks, time: Seconds): number {
  let at = Math.max(0, Math.floor((time - first) / quarter) - 60);
  while (at < clocks.length - 1 && (clocks[at] ?? 0) < time) at += 1;
  return at;
}

export const nextDate = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * day * 1000).toISOString().slice(0, 10);

const isFree = (country: string | null, date: string): boolean =>
  country !== null && (freeDays[country] ?? []).includes(date);

export const isDayOfWork = ({ days, country }: Pick<Slow, 'days' | 'country'>, date: string): boolean =>
  days.includes(new Date(date).getUTCDay() || 7) && !isFree(country, date);

const usual = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', quietFrom: '20:00', quietTo: '08:00' };

const reckoned = new Map<string, Slow>();

/** Somebody’s time, where what they say goes before what the desk says, and that before what is usual. */
export function slowly(timeZone: string, ...said: readonly Habit[]): Slow {
  const habit: Habit = Object.assign({}, usual, ...said);
  const key = `${timeZone} ${JSON.stringify(habit)}`;
  const slow = reckoned.get(key) ?? reckon(clocksIn(timeZone), habit);
  reckoned.set(key, slow);
  return slow;
}

function reckon(clocks: Clocks, habit: Habit): Slow {
  const { days = [], from = '', to = '', quietFrom = null, quietTo = null, country = null } = habit;
  const worked = new Uint8Array(clocks.length);
  const mark = (date: string, begins: string, ends: string, is: 0 | 1) => {
    const end = shown(ends > begins ? date : nextDate(date), ends);
    worked.fill(is, quarterOf(clocks, shown(date, begins)), quarterOf(clocks, end));
  };
  const dates = Array.from({ length: (last - first) / day - 3 }, (_, at) => nextDate('2027-12-02', at));
  for (const date of dates) if (isDayOfWork({ days, country }, date)) mark(date, from, to, 1);
  if (quietFrom !== null && quietTo !== null) for (const date of dates) mark(date, quietFrom, quietTo, 0);
  return { days, country, clocks, worked, from, to };
}

const indexOf = (at: Seconds): number => Math.floor((at - first) / quarter);
const startOf = (index: number): Seconds => first + index * quarter;

export const works = ({ worked }: Slow, at: Seconds): boolean => worked[indexOf(at)] === 1;

/** Now, or when work goes on. */
export function whenWorking(slow: Slow, at: Seconds): Seconds {
  if (works(slow, at)) return at;
  return startOf(slow.worked.indexOf(1, indexOf(at)));
}

/** When so many seconds of work have gone by. */
export function afterWork(slow: Slow, from: Seconds, seconds: Seconds): Seconds {
  let left = seconds;
  for (let index = indexOf(from); ; index += 1) {
    if (slow.worked[index] !== 1) continue;
    const begins = Math.max(from, startOf(index));
    const room = startOf(index + 1) - begins;
    if (left < room) return begins + left;
    left -= room;
  }
}

export const wallTime = ({ clocks }: Slow, date: string, time: string): Seconds =>
  startOf(quarterOf(clocks, shown(date, time)));

/** What the clocks show, as ISO text without a zone. */
const shownIn = ({ clocks }: Slow, at: Seconds): string => {
  const index = indexOf(at);
  return new Date(((clocks[index] ?? 0) + at - startOf(index)) * 1000).toISOString().slice(0, 19);
};

export const dateIn = (slow: Slow, at: Seconds): string => shownIn(slow, at).slice(0, 10);

/** At the same time of day so many working days later, or when work goes on after that. */
export function workingDaysLater(slow: Slow, from: Seconds, count: number): Seconds {
  let date = dateIn(slow, from);
  for (let left = count; left > 0;) {
    date = nextDate(date);
    if (isDayOfWork(slow, date)) left -= 1;
  }
  const time = shownIn(slow, from).slice(11);
  const onQuarter = Math.floor((shown(date, '00:00') + secondsOf(time)) / quarter) * quarter;
  const found = quarterOf(slow.clocks, onQuarter);
  const isShown = slow.clocks[found] === onQuarter;
  return whenWorking(slow, startOf(found) + (isShown ? secondsOf(time) % quarter : 0));
}

const secondsOf = (time: string): Seconds => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

/** An hour before the last time of work before a moment ended, or when that began. */
export function hourBeforeTheEnd({ worked }: Slow, before: Seconds): Seconds {
  const end = worked.lastIndexOf(1, indexOf(before) - 1) + 1;
  const begin = worked.lastIndexOf(0, end - 1) + 1;
  return Math.max(startOf(begin), startOf(end) - 3600);
}
