import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../../src/domain/locale.ts';
import { readQuickText } from '../../../src/domain/quick-text.ts';
import type { Repetition } from '../../../src/domain/recurrence/repetition.ts';

/** A Sunday, 10:00 in Berlin. */
const now = Temporal.Instant.from('2026-11-22T09:00:00Z');

/** What is left of a text, and the repetition in it as few words: `week 2: 5 at 09:00`. */
export interface Understood {
  readonly text: string;
  readonly repeats?: string;
  readonly dueTime?: string;
  readonly problems?: readonly string[];
}

export function understood(typed: string, locale: Locale): Understood {
  const read = readQuickText(typed, { now, timeZone: 'Europe/Berlin', locale, clients: [] });
  return {
    text: read.text,
    ...(read.repetition ? { repeats: inShort(read.repetition) } : {}),
    ...(read.dueTime === undefined ? {} : { dueTime: read.dueTime }),
    ...(read.problems.length > 0 ? { problems: read.problems.map(({ code }) => code) } : {}),
  };
}

export function inShort({ every, interval, weekdays, nth, month, day, time }: Repetition): string {
  const days = [
    nth === undefined ? undefined : `#${nth}`,
    typeof weekdays === 'string' ? weekdays : weekdays?.join(),
    month === undefined ? undefined : `month ${month}`,
    day === undefined ? undefined : `day ${day}`,
  ].filter((part) => part !== undefined);
  const span = interval === 1 ? every : `${every}/${interval}`;
  return [span, ...days, ...(time === undefined ? [] : [`at ${time}`])].join(' ');
}
