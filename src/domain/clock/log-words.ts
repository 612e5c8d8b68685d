import type { Temporal } from 'temporal-polyfill';
import { durationPattern, overfullPattern, readDuration } from '../duration.ts';
import type { DueDateContext } from '../due-date.ts';
import { DomainError } from '../errors.ts';
import { plainly } from '../spelling.ts';
import { clockTimesPattern, readClockTimes, type ClockTimes } from './clock-times.ts';
import { dayAtStart } from './worked-day.ts';

/** What somebody logs by hand, as `/time log` is told it. */
export interface Logged {
  /** As it was typed. */
  readonly task: string;
  /** By the calendar of the person. */
  readonly on: Temporal.PlainDate;
  /** How long, in seconds, or from when to when. */
  readonly time: number | ClockTimes;
  /** What was done; empty where they do not say. */
  readonly memo: string;
}

/**
 * Reads `12 1h30m yesterday Called three hotels`: the task, the time and the day in either order (today, unless one is
 * named), the memo.
 * @throws DomainError `which-task`, `time-missing`, `time-unreadable`, `minutes-beside-hours`, `time-negative`
 */
export function readLog(text: string, context: DueDateContext): Logged {
  const [task = '', words] = cut(text.trim(), /^#?\d+(?!\S)/u);
  if (task === '') throw new DomainError('which-task', {});
  const named = timeAtStart(words) === undefined ? dayAtStart(words, context) : undefined;
  const before = named && timeAtStart(named.rest) !== undefined ? named : undefined;
  const [time, rest] = timeOf(before?.rest ?? words);
  const after = before ? undefined : dayAtStart(rest, context);
  const today = context.now.toZonedDateTimeISO(context.timeZone).toPlainDate();
  return { task, time, on: (before ?? after)?.on ?? today, memo: after?.rest ?? rest };
}

const end = '(?=$|[\\s,;:])';
const timePattern = new RegExp(`^(?:${clockTimesPattern}|${durationPattern})${end}`, 'u');

/** What is no time worked, and why. */
const slips = [
  ['minutes-beside-hours', new RegExp(`^(?:${overfullPattern})${end}`, 'u')],
  ['time-negative', new RegExp(`^-(?:${durationPattern})${end}`, 'u')],
  ['time-unreadable', /^\S*/u],
] as const;

/** The words for a time that a text begins with. */
function timeAtStart(text: string): string | undefined {
  const length = timePattern.exec(plainly(text))?.[0].length;
  return length === undefined ? undefined : text.slice(0, length);
}

function timeOf(words: string): readonly [time: Logged['time'], rest: string] {
  if (words === '') throw new DomainError('time-missing', {});
  const plain = plainly(words);
  const said = slips[0][1].test(plain) ? undefined : timeAtStart(words);
  const time = said === undefined ? undefined : (readClockTimes(plainly(said)) ?? readDuration(said));
  if (said === undefined || time === undefined) throw slipIn(words, plain);
  return [time, words.slice(said.length).replace(/^[\s,:;]+/u, '')];
}

function slipIn(words: string, plain: string): DomainError {
  const [code, pattern] = slips.find(([, slip]) => slip.test(plain)) ?? slips[2];
  return new DomainError(code, { words: words.slice(0, pattern.exec(plain)?.[0].length) });
}

/** What a pattern finds at the start of a text, and the rest. */
function cut(text: string, pattern: RegExp): readonly [found: string, rest: string] {
  const found = pattern.exec(text)?.[0] ?? '';
  return [found, text.slice(found.length).trim()];
}
