import { readDuration } from '../../duration.ts';
import { DomainError } from '../../errors.ts';
import { withoutQuotes } from '../../names.ts';
import { assertInRange } from './plan-terms.ts';
import { readDays } from './plan-text.ts';

export interface GrantWords {
  readonly seconds: number;
  readonly why: string;
  /** How many days they last; null: for good. */
  readonly days: number | null;
}

/**
 * Reads `5h "why" expires 30d`. The quotation marks may be left out, and the end may come before the reason.
 * @throws DomainError `grant-hours-missing`, `grant-why-missing`, `amount-unreadable`, `days-unreadable`, `out-of-range`
 */
export function readGrantWords(text: string): GrantWords {
  const { hours, rest } = hoursIn(text.trim());
  const seconds = readDuration(hours);
  if (seconds === undefined) throw new DomainError('amount-unreadable', { words: hours });
  assertInRange(seconds / 3600, 'hours', hours);
  const { life, why } = lifeIn(rest);
  if (why === '') throw new DomainError('grant-why-missing', {});
  return { seconds, why, days: life === undefined ? null : daysFrom(life) };
}

/** The first word, or the first two where the unit stands apart: `5 h`. */
function hoursIn(text: string): { hours: string; rest: string } {
  const [first, second] = text.split(/\s+/u);
  if (!first || /^["“”„«]/u.test(first)) throw new DomainError('grant-hours-missing', {});
  const isApart =
    second !== undefined && readDuration(first) === undefined && readDuration(`${first} ${second}`);
  const [, hours = first, rest = ''] =
    (isApart ? /^(\S+\s+\S+)\s*(.*)$/su : /^(\S+)\s*(.*)$/su).exec(text) ?? [];
  return { hours: hours.replace(/\s+/gu, ' '), rest };
}

/** `expires 30d` before the reason or behind it; within quotation marks it is part of the reason. */
function lifeIn(text: string): { life: string | undefined; why: string } {
  const before = /^expires\s+(\S+(?:\s+(?:days?|weeks?)\b)?)(?:\s+(.*))?$/isu.exec(text);
  if (before) return { life: before[1], why: withoutQuotes(before[2] ?? '') };
  const [, quoted, behind] = /^(["“„«].*["”“»])(?:\s+expires\s+(.+))?$/su.exec(text) ?? [];
  if (quoted !== undefined) return { life: behind?.trim(), why: withoutQuotes(quoted) };
  const [, why = text, life] = /^(.*?)\s+expires\s+(\S+(?:\s+(?:days?|weeks?))?)$/isu.exec(text) ?? [];
  return { life, why: withoutQuotes(why) };
}

function daysFrom(life: string): number | null {
  if (life.toLowerCase() === 'never') return null;
  const days = readDays(life);
  if (days === undefined) throw new DomainError('days-unreadable', { words: life });
  return days;
}
