import type { Failure } from '../faults.ts';

/** How many messages are taken, of one bot. Slack counts other calls by method, which nobody has run into here. */
export interface RateLimits {
  /** Milliseconds between two messages to one conversation. */
  readonly betweenMessages: number;
  /** Messages to all conversations of the workspace within any 60 seconds. */
  readonly perMinute: number;
}

const minute = 60_000;

/** Says of each call how it fails by being too early, and counts those that do not. */
export const createRateLimiter = ({ betweenMessages, perMinute }: RateLimits, now: () => number) => {
  const takenAt = new Map<string, number>();
  let lastMinute: readonly number[] = [];

  return (method: string, { channel }: Readonly<Record<string, unknown>>): Failure | undefined => {
    if (method !== 'chat.postMessage' || typeof channel !== 'string') return undefined;
    const at = now();
    lastMinute = lastMinute.filter((taken) => taken > at - minute);
    const free = Math.max(
      (takenAt.get(channel) ?? -Infinity) + betweenMessages,
      lastMinute.length < perMinute ? at : (lastMinute.at(-perMinute) ?? at) + minute,
    );
    if (free > at) return { status: 429, retryAfter: Math.ceil((free - at) / 1000) };
    takenAt.set(channel, at);
    lastMinute = [...lastMinute, at];
    return undefined;
  };
};
