import { Temporal } from 'temporal-polyfill';
import type { Pace } from '../chat/adapter.ts';

/**
 * The pace of a conversation, or of a workspace, as one moment: each message moves it on by the interval, and it never lags behind now.
 * It may run ahead of now by what the messages of a burst after the first take (the generic cell rate algorithm).
 */
export interface Paced {
  readonly paidUntil: Temporal.Instant;
  /** When the next message may be sent; now or earlier means at once. */
  readonly nextSendAt: Temporal.Instant;
}

export const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) > 0 ? a : b;

/** The pace after one more message was sent at `now`. */
export function afterSending(
  paidUntil: Temporal.Instant | null,
  now: Temporal.Instant,
  { intervalMs, burst }: Pace,
): Paced {
  const from = Math.max(paidUntil?.epochMilliseconds ?? 0, now.epochMilliseconds);
  const paid = from + intervalMs;
  return {
    paidUntil: Temporal.Instant.fromEpochMilliseconds(paid),
    nextSendAt: Temporal.Instant.fromEpochMilliseconds(paid - (burst - 1) * intervalMs),
  };
}
