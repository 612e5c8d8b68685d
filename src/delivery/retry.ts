import { Temporal } from 'temporal-polyfill';
import type { DeliveryProblem } from '../chat/errors.ts';

const second = 1000;
const minute = 60 * second;

interface Patience {
  /** The wait after the first failure, in milliseconds, and the longest; it doubles in between. */
  readonly first: number;
  readonly longest: number;
  /** After how many failures in a row nobody tries any more. */
  readonly attempts: number;
}

const patience: Record<Exclude<DeliveryProblem, 'gone'>, Patience> = {
  // The platform has said that it will take it.
  later: { first: second, longest: minute, attempts: Infinity },
  // Each attempt may be one more message, and an outage is over within a day.
  unsure: { first: 2 * second, longest: 2 * minute, attempts: 720 },
  // Somebody must invite the bot, or mend what we send: often asking does not make that faster. Three days, and an hour.
  unreachable: { first: 15 * second, longest: 10 * minute, attempts: 432 },
  refused: { first: 30 * second, longest: 60 * minute, attempts: 8 },
};

interface Failure {
  /** In a row, this one included. */
  readonly attempts: number;
  readonly now: Temporal.Instant;
  /** From 0 to 1: those who failed at the same moment do not all come again at the same moment. */
  readonly random: number;
  /** What the platform asked for goes before our own reckoning. */
  readonly retryAfterMs?: number | undefined;
}

/** When to try again: after at least half of the wait, and after all of what the platform asked for. */
export function retryAt(
  problem: keyof typeof patience,
  { attempts, now, random, retryAfterMs = 0 }: Failure,
): Temporal.Instant {
  const { first, longest } = patience[problem];
  const wait = Math.min(first * 2 ** Math.max(attempts - 1, 0), longest);
  const jittered = Math.round((wait * (1 + random)) / 2);
  return Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds + Math.max(jittered, retryAfterMs));
}

/** Whether so many failures in a row are the last. A message that was deleted is sent anew at once, and is never given up. */
export const isGivenUp = (problem: DeliveryProblem, attempts: number): boolean =>
  problem !== 'gone' && attempts >= patience[problem].attempts;
