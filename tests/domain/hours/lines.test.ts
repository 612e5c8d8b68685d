import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/domain/hours/lines.ts';
import type { EndedEntry } from '../../../src/domain/hours/entry.ts';
import type { Rounding } from '../../../src/domain/hours/plan.ts';
import { rounded } from '../../../src/domain/hours/rounding.ts';
import { at, day, entry, plan, rounding } from './agreed.ts';

const minute = 60;
const up: Partial<Rounding> = { direction: 'up', stepSeconds: 15 * minute };

/** `2026-11-16: 10 → 15` for each line, in minutes. */
const inMinutes = (
  entries: EndedEntry[],
  agreed: Partial<Rounding> = {},
  {
    timeZone = 'Europe/Berlin',
    ...wanted
  }: Partial<Omit<Parameters<typeof linesOf>[1], 'plans'>> & { timeZone?: string } = {},
) =>
  linesOf(entries, {
    timeZone,
    plans: [plan('2000-01-01', { rounding: rounding(agreed) })],
    before: [],
    ...wanted,
  }).map(
    ({ on, exactSeconds, roundedSeconds }) =>
      `${on.toString()}: ${exactSeconds / minute} → ${roundedSeconds / minute}`,
  );

const minutesFrom = (start: string, minutes: number, but: Partial<EndedEntry> = {}) =>
  entry(start, at(start).add({ minutes }).toString(), but);

describe('rounding', () => {
  it.each<[string, Partial<Rounding>, [number, number][]]>([
    [
      'leaves exact time as it is',
      {},
      [
        [0, 0],
        [1, 1],
        [899, 899],
      ],
    ],
    [
      'goes up to the next multiple',
      up,
      [
        [0, 0],
        [1, 900],
        [899, 900],
        [901, 1800],
      ],
    ],
    [
      'goes to the nearest multiple, a half up',
      { ...up, direction: 'nearest' },
      [
        [449, 0],
        [450, 900],
        [1349, 900],
        [1350, 1800],
      ],
    ],
    [
      'never changes an exact multiple',
      up,
      [
        [900, 900],
        [1800, 1800],
        [900_000, 900_000],
      ],
    ],
    [
      'never changes an exact multiple to the nearest',
      { ...up, direction: 'nearest' },
      [
        [900, 900],
        [900_000, 900_000],
      ],
    ],
    [
      'charges a minimum for anything that took any time',
      { ...up, direction: 'nearest', minimumSeconds: 600 },
      [
        [0, 0],
        [1, 600],
        [700, 900],
      ],
    ],
    [
      'charges a minimum of exact time too',
      { minimumSeconds: 600 },
      [
        [1, 600],
        [601, 601],
      ],
    ],
  ])('%s', (_, agreed, pairs) => {
    expect(pairs.map(([seconds]) => [seconds, rounded(seconds, rounding(agreed))])).toEqual(pairs);
  });
});

describe('an entry', () => {
  it('is a line for its day', () => {
    expect(
      linesOf([entry('2026-11-16T09:00:00Z', '2026-11-16T09:10:30Z')], {
        timeZone: 'Europe/Berlin',
        plans: [],
        before: [],
      }),
    ).toEqual([
      {
        entryId: 1,
        personId: 'sara',
        task: 7,
        on: day('2026-11-16'),
        exactSeconds: 630,
        roundedSeconds: 630,
      },
    ]);
  });

  it('over midnight is cut there, and rounded once', () => {
    expect(inMinutes([minutesFrom('2026-11-16T22:50:00Z', 20)], up)).toEqual([
      '2026-11-16: 10 → 15',
      '2026-11-17: 10 → 15',
    ]);
    expect(inMinutes([minutesFrom('2026-11-16T22:50:00Z', 14)], up)).toEqual([
      '2026-11-16: 10 → 15',
      '2026-11-17: 4 → 0',
    ]);
  });

  it('loses no second where midnight cuts one', () => {
    const cut = entry('2026-11-16T22:59:58.5Z', '2026-11-16T23:00:01.6Z');
    const seconds = linesOf([cut], { timeZone: 'Europe/Berlin', plans: [], before: [] });
    expect(seconds.map(({ exactSeconds }) => exactSeconds)).toEqual([1, 2]);
  });

  it('of no length is no line', () => {
    expect(inMinutes([minutesFrom('2026-11-16T09:00:00Z', 0)], { minimumSeconds: 600 })).toEqual([]);
  });
});

describe('a day that is worked through', () => {
  it.each([
    ['2026-10-25', 'Europe/Berlin', 25],
    ['2026-03-29', 'Europe/Berlin', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-03-08', 'America/New_York', 23],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
    ['2026-09-06', 'America/Santiago', 23],
    ['2026-11-16', 'Asia/Kathmandu', 24],
    ['2028-02-29', 'Europe/Berlin', 24],
    ['2011-12-29', 'Pacific/Apia', 24],
    ['2011-12-30', 'Pacific/Apia', 0],
    ['2011-12-31', 'Pacific/Apia', 24],
  ])('%s has in %s %f hours', (date, timeZone, hours) => {
    const noon = at(`${date}T12:00:00Z`).subtract({ hours: 48 });
    const entries = Array.from({ length: 16 }, (_, id) =>
      minutesFrom(noon.add({ hours: 6 * id }).toString(), 360, { id }),
    );
    const worked = linesOf(entries, { timeZone, plans: [], before: [] })
      .filter(({ on }) => on.equals(day(date)))
      .reduce((sum, { exactSeconds }) => sum + exactSeconds, 0);
    expect(worked).toBe(hours * 60 * minute);
  });
});

describe('what is rounded as one', () => {
  const three = [
    minutesFrom('2026-11-16T09:00:00Z', 5, { id: 1 }),
    minutesFrom('2026-11-16T10:00:00Z', 4, { id: 2 }),
    minutesFrom('2026-11-16T11:00:00Z', 8, { id: 3 }),
  ];

  it('is each entry', () => {
    expect(inMinutes(three, up)).toEqual(['2026-11-16: 5 → 15', '2026-11-16: 4 → 15', '2026-11-16: 8 → 15']);
  });

  it('is all work on a task on a day, whoever did it and in whatever order it is given', () => {
    const [first, second, third] = three;
    const shuffled = [third, first, second].flatMap((each) => each ?? []);
    expect(inMinutes(shuffled, { ...up, scope: 'task-day' })).toEqual([
      '2026-11-16: 5 → 15',
      '2026-11-16: 4 → 0',
      '2026-11-16: 8 → 15',
    ]);
  });

  it('is not work on another task or another day', () => {
    const apart = [
      minutesFrom('2026-11-16T09:00:00Z', 5),
      minutesFrom('2026-11-16T10:00:00Z', 5, { id: 2, task: 8 }),
      minutesFrom('2026-11-17T10:00:00Z', 5, { id: 3 }),
    ];
    expect(inMinutes(apart, { ...up, scope: 'task-day' }).map((line) => line.slice(-6))).toEqual([
      '5 → 15',
      '5 → 15',
      '5 → 15',
    ]);
  });

  it('goes on from what the ledger holds', () => {
    const drawn = {
      entryId: 1,
      task: 7,
      on: day('2026-11-16'),
      exactSeconds: 5 * minute,
      roundedSeconds: 15 * minute,
    };
    const later = three.slice(1);
    expect(inMinutes(later, { ...up, scope: 'task-day' }, { before: [drawn] })).toEqual([
      '2026-11-16: 4 → 0',
      '2026-11-16: 8 → 15',
    ]);
  });

  it('is rounded by the plan in force on the day', () => {
    const plans = [plan('2026-11-17', { id: 2, rounding: rounding(up) }), plan('2026-11-01')];
    const entries = [
      minutesFrom('2026-11-16T09:00:00Z', 5),
      minutesFrom('2026-11-17T09:00:00Z', 5, { id: 2 }),
    ];
    const lines = linesOf(entries, { timeZone: 'Europe/Berlin', plans, before: [] });
    expect(lines.map(({ roundedSeconds }) => roundedSeconds / minute)).toEqual([5, 15]);
  });
});

describe('a stretch of time', () => {
  const overnight = minutesFrom('2026-11-16T22:50:00Z', 20);
  const midnight = at('2026-11-16T23:00:00Z');

  it('has only the work in it', () => {
    expect(inMinutes([overnight], up, { to: midnight })).toEqual(['2026-11-16: 10 → 15']);
    expect(inMinutes([overnight], up, { from: midnight })).toEqual(['2026-11-17: 10 → 15']);
    expect(inMinutes([overnight], up, { from: at('2026-11-17T00:00:00Z') })).toEqual([]);
    expect(inMinutes([overnight], up, { to: at('2026-11-16T22:00:00Z') })).toEqual([]);
  });

  it('charges what is in it as if all had been rounded at once, when what came before was drawn up', () => {
    const drawn = {
      entryId: 1,
      task: 7,
      on: day('2026-11-16'),
      exactSeconds: 10 * minute,
      roundedSeconds: 15 * minute,
    };
    expect(
      inMinutes([minutesFrom('2026-11-16T22:50:00Z', 14)], up, { from: midnight, before: [drawn] }),
    ).toEqual(['2026-11-17: 4 → 0']);
  });
});
