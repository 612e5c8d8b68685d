import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../errors.ts';
import { longestEntrySeconds, secondsBetween, type TimeEntry } from '../hours/entry.ts';
import { startOf } from '../hours/period.ts';
import { instantAt } from '../due-date/moment.ts';
import { momentsOf } from './clock-times.ts';
import type { Logged } from './log-words.ts';

/** A stretch of time, from one moment up to another. */
export interface Stretch {
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
}

/** What a person's day is like when they log time by hand. */
export interface DayOfLogging {
  readonly now: Temporal.Instant;
  /** Of the person: by their clocks and calendar the time is meant. IANA name. */
  readonly timeZone: string;
  /** Since when time can be recorded for the client. */
  readonly openAt: Temporal.Instant;
  /** What else the person has done, and does, in order. */
  readonly entries: readonly TimeEntry[];
}

const startOfWorkingDay = { hour: 9, minute: 0 };

/**
 * When the time was worked that somebody logs. What has no times of its own is put where there is room for it: today
 * as late as can be, on a day that is over after nine o'clock, or else as early as can be.
 * @throws DomainError `time-zero`, `time-too-long`, `time-in-future`, `before-open-period`, `no-room-that-day`, `time-overlaps`
 */
export function placeOf({ on, time }: Pick<Logged, 'on' | 'time'>, day: DayOfLogging): Stretch {
  const { timeZone } = day;
  if (typeof time === 'number') return roomFor(time, on, day);
  const stretch = momentsOf(time, on, timeZone);
  assertLength(secondsBetween(stretch.startedAt, stretch.endedAt));
  assertPast(stretch, day);
  const other = day.entries.find((entry) => overlaps(entry, stretch));
  if (other)
    throw new DomainError('time-overlaps', {
      task: other.task,
      startedAt: other.startedAt,
      endedAt: other.endedAt,
    });
  return stretch;
}

/** The stretches of a day that `placeOf` looks at: until a range that begins on it may have ended. */
export const aroundDay = (on: Temporal.PlainDate, timeZone: string): Stretch => ({
  startedAt: startOf(on, timeZone),
  endedAt: startOf(on.add({ days: 2 }), timeZone),
});

function roomFor(seconds: number, on: Temporal.PlainDate, day: DayOfLogging): Stretch {
  assertLength(seconds);
  const [startedAt, endedAt] = [startOf(on, day.timeZone), startOf(on.add({ days: 1 }), day.timeZone)];
  if (isBefore(day.now, startedAt)) throw new DomainError('time-in-future', { at: startedAt });
  if (!isBefore(day.openAt, endedAt)) throw new DomainError('before-open-period', { since: day.openAt });
  const isToday = isBefore(day.now, endedAt);
  const open = { startedAt: later(startedAt, day.openAt), endedAt: isToday ? wholeMinute(day.now) : endedAt };
  const hasRoom = (gap: Stretch) => secondsBetween(gap.startedAt, gap.endedAt) >= seconds;
  const gaps = gapsIn(open, day.entries);
  if (isToday) {
    const gap = gaps.findLast(hasRoom);
    if (gap) return { startedAt: gap.endedAt.subtract({ seconds }), endedAt: gap.endedAt };
  } else {
    const from = later(open.startedAt, instantAt(on, startOfWorkingDay, day.timeZone));
    const gap = gapsIn({ ...open, startedAt: from }, day.entries).find(hasRoom) ?? gaps.find(hasRoom);
    if (gap) return { startedAt: gap.startedAt, endedAt: gap.startedAt.add({ seconds }) };
  }
  throw new DomainError('no-room-that-day', { on: startedAt });
}

/** What the entries, which do not overlap, leave free of a stretch of time. In order. */
function gapsIn({ startedAt, endedAt }: Stretch, entries: readonly TimeEntry[]): Stretch[] {
  const gaps: Stretch[] = [];
  let from = startedAt;
  for (const entry of entries) {
    gaps.push({ startedAt: from, endedAt: earlier(entry.startedAt, endedAt) });
    from = later(from, entry.endedAt ?? endedAt);
  }
  return [...gaps, { startedAt: from, endedAt }].filter((gap) => isBefore(gap.startedAt, gap.endedAt));
}

function assertLength(seconds: number): void {
  if (seconds <= 0) throw new DomainError('time-zero', {});
  if (seconds > longestEntrySeconds)
    throw new DomainError('time-too-long', { limit: longestEntrySeconds / 3600 });
}

function assertPast({ startedAt, endedAt }: Stretch, { now, openAt }: DayOfLogging): void {
  if (isBefore(now, endedAt)) throw new DomainError('time-in-future', { at: endedAt });
  if (isBefore(startedAt, openAt)) throw new DomainError('before-open-period', { since: openAt });
}

const overlaps = (entry: TimeEntry, { startedAt, endedAt }: Stretch): boolean =>
  isBefore(entry.startedAt, endedAt) && (entry.endedAt === null || isBefore(startedAt, entry.endedAt));

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (isBefore(a, b) ? b : a);
const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (isBefore(a, b) ? a : b);

const wholeMinute = (at: Temporal.Instant): Temporal.Instant =>
  at.round({ smallestUnit: 'minute', roundingMode: 'floor' });
