import fc from 'fast-check';
import type { EndedEntry } from '../../../src/domain/hours/entry.ts';
import type { Rounding } from '../../../src/domain/hours/plan.ts';
import { at, entry } from './agreed.ts';

/** Where calendars do something odd, a date on which they do, and the date before. */
export const oddDays = [
  ['Europe/Berlin', '2026-03-28', '2026-03-29'],
  ['Europe/Berlin', '2026-10-24', '2026-10-25'],
  ['Europe/Berlin', '2028-02-28', '2028-02-29'],
  ['America/New_York', '2026-03-07', '2026-03-08'],
  ['America/New_York', '2026-10-31', '2026-11-01'],
  ['America/Santiago', '2026-09-05', '2026-09-06'],
  ['Asia/Beirut', '2022-03-26', '2022-03-27'],
  ['Asia/Kathmandu', '2026-11-15', '2026-11-16'],
  ['Australia/Lord_Howe', '2026-04-04', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-03', '2026-10-04'],
  ['Pacific/Apia', '2011-12-29', '2011-12-31'],
] as const;

export interface OddDay {
  readonly timeZone: string;
  readonly before: string;
  readonly on: string;
}

export const oddDay: fc.Arbitrary<OddDay> = fc
  .constantFrom(...oddDays)
  .map(([timeZone, before, on]) => ({ timeZone, before, on }));

const fiveMinutes = fc.record({
  start: fc.integer({ min: -36 * 12, max: 60 * 12 }).map((units) => units * 300),
  seconds: fc.integer({ min: 0, max: 16 * 12 }).map((units) => units * 300),
});
const seconds = fc.record({
  start: fc.integer({ min: -36 * 3600, max: 60 * 3600 }),
  seconds: fc.integer({ min: 0, max: 300 }),
});

/** Entries around a date, to the second or of whole five minutes; several people may work at once. */
export const entriesAround = (date: string): fc.Arbitrary<EndedEntry[]> =>
  fc
    .array(
      fc.record({
        span: fc.oneof({ weight: 2, arbitrary: fiveMinutes }, seconds),
        task: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ span, task }, index) => {
        const start = at(`${date}T00:00:00Z`).add({ seconds: span.start });
        return entry(start.toString(), start.add({ seconds: span.seconds }).toString(), {
          id: index + 1,
          task,
        });
      }),
    );

const roundingIn = (scope: fc.Arbitrary<Rounding['scope']>): fc.Arbitrary<Rounding> =>
  fc.record({
    direction: fc.constantFrom('exact', 'up', 'nearest'),
    stepSeconds: fc.constantFrom(60, 360, 600, 900, 1800),
    scope,
    minimumSeconds: fc.constantFrom(0, 60, 420, 900),
  });

export const anyRounding = roundingIn(fc.constantFrom('entry', 'task-day'));
export const twoOfOneScope: fc.Arbitrary<[Rounding, Rounding]> = fc
  .constantFrom<Rounding['scope'][]>('entry', 'task-day')
  .chain((scope) => fc.tuple(roundingIn(fc.constant(scope)), roundingIn(fc.constant(scope))));
