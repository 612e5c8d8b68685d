import type { PingSource } from '../source.ts';

/** What is said of a client’s hours: balances, hours that expire, reviews that close. */
export const clientHoursPings: PingSource = { kinds: [], expected: () => Promise.resolve([]) };

/** What is said to assistants of the weeks they have not submitted. */
export const weekPings: PingSource = { kinds: [], expected: () => Promise.resolve([]) };
