import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { secondsBetween, type EndedEntry } from '../../../src/domain/hours/entry.ts';
import { linesOf, type WorkLine } from '../../../src/domain/hours/lines.ts';
import type { Rounding } from '../../../src/domain/hours/plan.ts';
import { at, plan } from './agreed.ts';
import { anyRounding, entriesAround, oddDay, twoOfOneScope } from './moments.ts';
import { slowLines } from './slow-clock.ts';

const numRuns = 50;

interface Situation {
  readonly timeZone: string;
  /** The second rounding is agreed from here on. */
  readonly on: string;
  readonly roundings: readonly [Rounding, Rounding];
  readonly entries: readonly EndedEntry[];
  readonly shuffled: readonly EndedEntry[];
  /** Somewhere in the midst of it. */
  readonly cutAt: Temporal.Instant;
}

const situation = (roundings: fc.Arbitrary<[Rounding, Rounding]>): fc.Arbitrary<Situation> =>
  oddDay.chain(({ timeZone, before, on }) =>
    entriesAround(before).chain((entries) =>
      fc.record({
        timeZone: fc.constant(timeZone),
        on: fc.constant(on),
        roundings,
        entries: fc.constant(entries),
        shuffled: fc.shuffledSubarray(entries, { minLength: entries.length }),
        cutAt: fc
          .integer({ min: -36 * 60, max: 60 * 60 })
          .map((minutes) => at(`${before}T00:00:00Z`).add({ minutes })),
      }),
    ),
  );

const agreed = ({ on, roundings: [first, then] }: Situation) => [
  plan(on, { id: 2, rounding: then }),
  plan('2000-01-01', { rounding: first }),
];

const plain = ({ entryId, task, on, exactSeconds, roundedSeconds }: WorkLine) => ({
  entryId,
  task,
  on: on.toString(),
  exactSeconds,
  roundedSeconds,
});

/** Sums by a key, in order of the keys. */
function sums(
  lines: readonly WorkLine[],
  key: (line: WorkLine) => string,
  what: 'exactSeconds' | 'roundedSeconds',
) {
  const byKey = new Map<string, number>();
  for (const line of lines) byKey.set(key(line), (byKey.get(key(line)) ?? 0) + line[what]);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
}

const day = (line: WorkLine) => `${line.entryId} ${line.on.toString()}`;
const group = ({ scope }: Rounding) =>
  scope === 'entry'
    ? (line: WorkLine) => `${line.entryId}`
    : (line: WorkLine) => `${line.task} ${line.on.toString()}`;

it('charges what somebody with a calendar and a pencil would, in whatever order entries come', () => {
  fc.assert(
    fc.property(situation(fc.tuple(anyRounding, anyRounding)), (all) => {
      const { timeZone, on, roundings, entries, shuffled } = all;
      const lines = linesOf(shuffled, { timeZone, plans: agreed(all), before: [] });
      const slow = slowLines(entries, timeZone, (date) => roundings[date < on ? 0 : 1]);
      expect(lines.map(plain)).toEqual(slow);
    }),
    { numRuns },
  );
});

it('loses no second and adds none', () => {
  fc.assert(
    fc.property(situation(fc.tuple(anyRounding, anyRounding)), (all) => {
      const lines = linesOf(all.entries, { timeZone: all.timeZone, plans: agreed(all), before: [] });
      const elapsed = all.entries.flatMap(({ id, startedAt, endedAt }) => {
        const seconds = secondsBetween(startedAt, endedAt);
        return seconds > 0 ? [[`${id}`, seconds]] : [];
      });
      expect(sums(lines, ({ entryId }) => `${entryId}`, 'exactSeconds')).toEqual(elapsed);
    }),
    { numRuns },
  );
});

it('charges the same in all if part of it was drawn up before, whenever that was', () => {
  fc.assert(
    fc.property(situation(twoOfOneScope), (all) => {
      const { timeZone, cutAt, shuffled, roundings } = all;
      const wanted = { timeZone, plans: agreed(all) };
      const atOnce = linesOf(shuffled, { ...wanted, before: [] });
      const drawn = linesOf(shuffled, { ...wanted, before: [], to: cutAt });
      const later = linesOf(shuffled, { ...wanted, before: drawn, from: cutAt });
      const inTwo = [...drawn, ...later];
      expect(sums(inTwo, day, 'exactSeconds')).toEqual(sums(atOnce, day, 'exactSeconds'));
      const key = group(roundings[0]);
      expect(sums(inTwo, key, 'roundedSeconds')).toEqual(sums(atOnce, key, 'roundedSeconds'));
    }),
    { numRuns },
  );
});
