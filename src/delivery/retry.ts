import { Temporal } from 'temporal-polyfill';
import type { DeliveryProblem } from '../chat/errors.ts';

const second = 1000;
const minute = 60 * second;

/** The first wait after each kind of failure, and the longest; it doubles in between. */
const waits: Record<
  Exclude<DeliveryProblem, 'gone'>,
  { readonly first: number; readonly longest: number }
> = {
  later: { first: second, longest: minute },
  unsure: { first: 2 * second, longest: 2 * minute },
  // Somebody must invite the bot or mend what we send: often asking does not make that faster.
  unreachable: { first: 15 * second, longest: 10 * minute },
  refused: { first: 30 * second, longest: 60 * minute },
};

/** When to try again after `attempts` failures in a row; what the platform asked for goes before our own reckoning. */
export function retryAt(
  problem: keyof typeof waits,
  attempts: number,
  now: Temporal.Instant,
  retryAfterMs?: number,
): Temporal.Instant {
  const { first, longest } = waits[problem];
  const wait = Math.min(first * 2 ** Math.max(attempts - 1, 0), longest);
  return Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds + Math.max(wait, retryAfterMs ?? 0));
}
