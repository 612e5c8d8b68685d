import type { Temporal } from 'temporal-polyfill';
import type { PingKind } from '../kinds.ts';
import type { Expected } from '../ping.ts';
import type { Hearer, TaskFacts } from './task-facts.ts';

/** A ping about a task to somebody, while they work. */
export const toPerson = (
  { number }: TaskFacts,
  kind: PingKind,
  { id, calendar }: Hearer,
  mark: string,
  at: Temporal.Instant,
): Expected => ({
  kind,
  subject: String(number),
  task: number,
  recipient: { person: id },
  mark,
  at,
  within: calendar,
});

/** The same, whether they work or not: it is urgent. */
export const atAnyHour = ({ within: _, ...ping }: Expected): Expected => ping;
