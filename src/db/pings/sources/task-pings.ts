import type { Act, PingSource } from '../source.ts';

/** What is said of tasks: that nobody has claimed one, that one is due, and so on. */
export const taskPings: PingSource = { kinds: [], expected: () => Promise.resolve([]) };

/** Claims without a sign of work go back to the queue, deliveries that nobody answers count as accepted. */
export const tasksByThemselves: Act = () => Promise.resolve(new Set());
