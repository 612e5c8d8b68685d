import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isGivenUp, retryAt } from '../../src/delivery/retry.ts';

const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
const [second, minute] = [1000, 60_000];

type Problem = Parameters<typeof retryAt>[0];
const problems: readonly Problem[] = ['later', 'unsure', 'unreachable', 'refused'];
const problem = fc.constantFrom(...problems);
const random = fc.double({ min: 0, max: 1, noNaN: true });

const waitAfter = (problem: Problem, attempts: number, random: number, retryAfterMs?: number): number =>
  retryAt(problem, { attempts, now, random, retryAfterMs }).epochMilliseconds - now.epochMilliseconds;

describe('the wait before another attempt', () => {
  it.each<[Problem, number, number]>([
    ['later', second, minute],
    ['unsure', 2 * second, 2 * minute],
    ['unreachable', 15 * second, 10 * minute],
    ['refused', 30 * second, 60 * minute],
  ])('when the answer was “%s” begins with %i ms and ends at %i ms', (problem, first, longest) => {
    expect(waitAfter(problem, 1, 1)).toBe(first);
    expect(waitAfter(problem, 2, 1)).toBe(2 * first);
    expect(waitAfter(problem, 1000, 1)).toBe(longest);
  });

  it('is up to half shorter, as chance has it, so that not all come again at once', () => {
    fc.assert(
      fc.property(problem, fc.nat(100), random, (problem, attempts, random) => {
        const whole = waitAfter(problem, attempts, 1);
        expect(waitAfter(problem, attempts, 0)).toBe(whole / 2);
        const wait = waitAfter(problem, attempts, random);
        expect(wait).toBeGreaterThanOrEqual(whole / 2);
        expect(wait).toBeLessThanOrEqual(whole);
      }),
    );
    expect(waitAfter('later', 1, 0.25)).toBe(625);
  });

  it('never shrinks from one failure to the next, where chance has it alike', () => {
    fc.assert(
      fc.property(problem, fc.nat(5000), random, (problem, attempts, random) => {
        expect(waitAfter(problem, attempts + 1, random)).toBeGreaterThanOrEqual(
          waitAfter(problem, attempts, random),
        );
      }),
    );
  });

  it('is at least as long as the platform asked for, whatever chance has', () => {
    fc.assert(
      fc.property(problem, fc.nat(100), random, fc.nat(600 * minute), (problem, attempts, random, asked) => {
        expect(waitAfter(problem, attempts, random, asked)).toBe(
          Math.max(asked, waitAfter(problem, attempts, random)),
        );
      }),
    );
  });
});

describe('a post', () => {
  it.each([
    ['refused', 8],
    ['unreachable', 432],
    ['unsure', 720],
  ] as const)('that was %s is given up after %i failures in a row, and no sooner', (problem, attempts) => {
    expect(isGivenUp(problem, attempts - 1)).toBe(false);
    expect(isGivenUp(problem, attempts)).toBe(true);
  });

  it.each(['later', 'gone'] as const)('that failed with “%s” is never given up', (problem) => {
    expect(isGivenUp(problem, 1_000_000)).toBe(false);
  });
});
