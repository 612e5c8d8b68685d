import type { Temporal } from 'temporal-polyfill';
import { DomainError } from './errors.ts';
import type { TaskPart } from './task.ts';

/** What a client asks for, before it is a task. */
export interface Draft {
  readonly title: string;
  readonly details: string | null;
  readonly due: Temporal.Instant | null;
  readonly capSeconds: number | null;
  readonly isUrgent: boolean;
  readonly skills: readonly string[];
  readonly preferredId: string | null;
}

const titleLimit = 150;
export const textLimit = 3000;
/** No single task is capped at more than a thousand hours: a larger number is a slip of the finger. */
export const capLimitHours = 1000;

/**
 * Splits what somebody wrote into the title of a card and, where it is longer, the details, which then hold all of it.
 * @throws DomainError `text-missing`, `text-too-long`
 */
export function titleAndDetails(written: string): Pick<Draft, 'title' | 'details'> {
  const text = written.trim();
  if (text === '') throw new DomainError('text-missing', {}, 'title');
  const length = [...text].length;
  if (length > textLimit) throw new DomainError('text-too-long', { length, limit: textLimit }, 'title');
  const [firstLine = ''] = text.split('\n');
  const title = cutAtWord(firstLine.trim(), titleLimit);
  return title === text ? { title, details: null } : { title, details: text };
}

function cutAtWord(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** @throws DomainError `due-in-past` */
export function assertFuture(due: Temporal.Instant, now: Temporal.Instant): void {
  if (due.epochMilliseconds <= now.epochMilliseconds) throw new DomainError('due-in-past', { due }, 'due');
}

const isSame: { readonly [Part in TaskPart]: (a: Draft, b: Draft) => boolean } = {
  title: (a, b) => a.title === b.title,
  details: (a, b) => a.details === b.details,
  due: (a, b) => a.due === b.due || (a.due !== null && b.due !== null && isSameMinute(a.due, b.due)),
  cap: (a, b) => a.capSeconds === b.capSeconds,
  urgent: (a, b) => a.isUrgent === b.isUrgent,
  skills: (a, b) => [...a.skills].sort().join() === [...b.skills].sort().join(),
  preferred: (a, b) => a.preferredId === b.preferredId,
};

/** A form knows minutes only: what differs in seconds is what was there before. */
export const isSameMinute = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Math.floor(a.epochMilliseconds / 60_000) === Math.floor(b.epochMilliseconds / 60_000);

/** Which parts of a task an edit changes. */
export const changedParts = (before: Draft, after: Draft): TaskPart[] =>
  (Object.keys(isSame) as TaskPart[]).filter((part) => !isSame[part](before, after));
