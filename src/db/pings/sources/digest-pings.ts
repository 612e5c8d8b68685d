import type { PingSource } from '../source.ts';

/** The weekly digests of clients. */
export const clientDigests: PingSource = { kinds: [], expected: () => Promise.resolve([]) };

/** The weekly digests of assistants and managers, and the morning list. */
export const ownDigests: PingSource = { kinds: [], expected: () => Promise.resolve([]) };
