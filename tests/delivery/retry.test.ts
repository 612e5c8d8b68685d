import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { retryAt } from '../../src/delivery/retry.ts';

const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
const [second, minute] = [1000, 60_000];

type Problem = Parameters<typeof retryAt>[0];
const problems: readonly Problem[] = ['later', 'unsure', 'unreachable', 'refused'];

const waitAfter = (problem: Problem, attempts: number, retryAfterMs?: number): number =>
  retryAt(problem, attempts, now, retryAfterMs).epochMilliseconds - now.epochMilliseconds;

describe('the wait before another attempt', () => {
  it.each<[Problem, number, number]>([
    ['later', second, minute],
    ['unsure', 2 * second, 2 * minute],
    ['unreachable', 15 * second, 10 * minute],
    ['refused', 30 * second, 60 * minute],
  ])('when the answer was “%s” begins with %i ms and ends at %i ms', (problem, first, longest) => {
    expect(waitAfter(problem, 1)).toBe(first);
    expect(waitAfter(problem, 2)).toBe(2 * first);
    expect(waitAfter(problem, 1000)).toBe(longest);
  });

  it('never shrinks from one failure to the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...problems), fc.nat(5000), (problem, attempts) => {
        expect(waitAfter(problem, attempts + 1)).toBeGreaterThanOrEqual(waitAfter(problem, attempts));
      }),
    );
  });

  it('is at least as long as the platform asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...problems),
        fc.nat(100),
        fc.nat(10 * 60 * minute),
        (problem, attempts, asked) => {
          expect(waitAfter(problem, attempts, asked)).toBe(Math.max(asked, waitAfter(problem, attempts)));
        },
      ),
    );
  });
});
