import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { afterSending } from '../../src/delivery/pacing.ts';

const start = Date.UTC(2026, 10, 22);
const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);

const pace = fc.record({
  intervalMs: fc.integer({ min: 0, max: 5000 }),
  burst: fc.integer({ min: 1, max: 10 }),
});
/** How long after it might have been sent each message is written. */
const delays = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 });

/** When messages go out that are each sent as soon as they are written and the pace allows. */
function sendingTimes(
  { intervalMs, burst }: { intervalMs: number; burst: number },
  waits: readonly number[],
): number[] {
  let [now, paidUntil]: [number, Temporal.Instant | null] = [start, null];
  return waits.map((wait) => {
    now += wait;
    const sentAt = now;
    const paced = afterSending(paidUntil, at(now), { intervalMs, burst });
    paidUntil = paced.paidUntil;
    now = Math.max(now, paced.nextSendAt.epochMilliseconds);
    return sentAt;
  });
}

describe('the pace of a conversation', () => {
  it('never lets more through than a burst and what the time since then allows', () => {
    fc.assert(
      fc.property(pace, delays, ({ intervalMs, burst }, waits) => {
        const times = sendingTimes({ intervalMs, burst }, waits);
        times.forEach((first, index) => {
          const counted = times.slice(index);
          counted.forEach((last, further) => {
            expect((further + 1 - burst) * intervalMs).toBeLessThanOrEqual(last - first);
          });
        });
      }),
    );
  });

  it('lets a burst through at once, and then one message an interval', () => {
    fc.assert(
      fc.property(pace, fc.integer({ min: 1, max: 30 }), ({ intervalMs, burst }, count) => {
        const times = sendingTimes({ intervalMs, burst }, Array<number>(count).fill(0));
        expect(times).toEqual(times.map((_, index) => start + Math.max(0, index + 1 - burst) * intervalMs));
      }),
    );
  });

  it('never makes a message wait longer than one interval after the one before', () => {
    fc.assert(
      fc.property(pace, delays, ({ intervalMs, burst }, waits) => {
        let paidUntil: Temporal.Instant | null = null;
        let now = start;
        for (const wait of waits) {
          now += wait;
          const paced = afterSending(paidUntil, at(now), { intervalMs, burst });
          expect(paced.nextSendAt.epochMilliseconds).toBeLessThanOrEqual(now + intervalMs);
          paidUntil = paced.paidUntil;
          now = Math.max(now, paced.nextSendAt.epochMilliseconds);
        }
      }),
    );
  });

  it('has its whole burst again after a rest', () => {
    fc.assert(
      fc.property(pace, fc.integer({ min: 1, max: 30 }), ({ intervalMs, burst }, count) => {
        const rest = burst * intervalMs;
        const waits = [...Array<number>(count).fill(0), rest, ...Array<number>(burst - 1).fill(0)];
        const after = sendingTimes({ intervalMs, burst }, waits).slice(count);
        expect(new Set(after).size).toBe(1);
      }),
    );
  });
});
