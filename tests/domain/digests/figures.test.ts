import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/domain/digests/corrections.ts';
import { managerFigures, type DeskFacts } from '../../../src/domain/digests/manager-figures.ts';
import { morningFigures, type HeldTask } from '../../../src/domain/digests/morning-figures.ts';
import { at, clientHours, day, grant } from '../hours/agreed.ts';

const now = at('2026-11-23T08:00:00Z');

describe('a manager’s digest', () => {
  const client = (name: string, more: Partial<DeskFacts['clients'][number]> = {}) => ({
    clientId: name,
    name,
    timeZone: 'Europe/Berlin',
    overdue: 0,
    hours: null,
    ledger: [],
    ...more,
  });
  const facts: DeskFacts = {
    weekOn: day('2026-11-16'),
    timeZone: 'Europe/Berlin',
    isNew: false,
    clients: [],
    assistants: [],
    claims: [],
    openSince: [],
    before: null,
  };
  const withHours = (seconds: number) => clientHours({ grants: [grant('2026-11-01', seconds)] });
  const worked = (seconds: number) => [{ workOn: day('2026-11-18'), chargedOn: day('2026-11-18'), seconds }];

  it('begins with what presses: what is overdue, then whose hours end soonest, then the most work', () => {
    const clients = [
      client('idle'),
      client('busy', { ledger: worked(7200) }),
      client('short', { hours: withHours(3600), ledger: worked(3600) }),
      client('long', { hours: withHours(360_000), ledger: worked(3600) }),
      client('rested', { hours: withHours(3600) }),
      client('late', { overdue: 1 }),
      client('later', { overdue: 3 }),
    ];
    const { clients: rows } = managerFigures({ ...facts, clients }, now);
    expect(rows.map(({ name }) => name)).toEqual([
      'later',
      'late',
      'short',
      'long',
      'busy',
      'idle',
      'rested',
    ]);
  });

  it('tells how long tasks waited to be claimed in the week, and how long others wait now', () => {
    const waited = (minutes: number, claimedAt = '2026-11-18T10:00:00Z') => ({
      at: at(claimedAt),
      openSince: at(claimedAt).subtract({ minutes }),
    });
    const before = waited(500, '2026-11-15T22:59:59Z');
    const after = waited(500, '2026-11-22T23:00:00Z');
    const claims = [waited(40), before, waited(10), waited(60, '2026-11-15T23:00:00Z'), after, waited(20)];
    const openSince = [now.subtract({ minutes: 5 }), now.subtract({ minutes: 90 })];
    expect(managerFigures({ ...facts, claims, openSince }, now).unclaimed).toEqual({
      claimed: 4,
      medianSeconds: 30 * 60,
      longestSeconds: 60 * 60,
      open: 2,
      longestOpenSeconds: 90 * 60,
    });
  });

  it('says whose last week is not what it was', () => {
    const earlier = { ...facts, weekOn: day('2026-11-09') };
    const drawn = (seconds: number) => [
      { workOn: day('2026-11-10'), chargedOn: day('2026-11-10'), seconds },
      ...worked(60),
    ];
    const told = managerFigures(
      { ...earlier, clients: [client('a', { ledger: drawn(36_000) }), client('b', { ledger: drawn(60) })] },
      now,
    );
    const clients = [client('a', { ledger: drawn(34_200) }), client('b', { ledger: drawn(60) })];
    const figures = managerFigures(
      { ...facts, clients, before: { weekOn: earlier.weekOn, figures: told } },
      now,
    );
    expect(figures.corrections).toEqual([
      { of: 'a', startsOn: '2026-11-09', wasSeconds: 36_000, isSeconds: 34_200 },
    ]);
  });
});

it('corrections are of weeks that were told of and are still known', () => {
  const told = [
    { startsOn: '2026-11-02', workedSeconds: 10 },
    { startsOn: '2026-11-09', workedSeconds: 20 },
    { startsOn: '2026-11-16', workedSeconds: 30 },
  ];
  const known = new Map([
    ['2026-11-09', 20],
    ['2026-11-16', 0],
  ]);
  expect(correctionsOf(told, ({ startsOn }) => known.get(startsOn))).toEqual([
    { startsOn: '2026-11-16', wasSeconds: 30, isSeconds: 0 },
  ]);
});

describe('a morning’s list', () => {
  const endsAt = at('2026-11-23T23:00:00Z');
  const morning = { now, endsAt, soonUntil: endsAt, since: at('2026-11-20T08:00:00Z') };
  const task = (number: number, more: Partial<HeldTask> = {}): HeldTask => ({
    task: number,
    title: 'Book a flight',
    clientName: 'Acme',
    due: null,
    status: 'claimed',
    answeredAt: null,
    ...more,
  });
  const listed = (tasks: readonly HeldTask[], of = morning) =>
    morningFigures(tasks, of).tasks.map(({ task: number, why }) => `${number} ${why}`);
  const due = (text: string): Partial<HeldTask> => ({ due: Temporal.Instant.from(text) });

  it('names each task once, by the first reason there is, and what is due first', () => {
    const answered = { status: 'in progress', answeredAt: at('2026-11-22T10:00:00Z') } as const;
    expect(
      listed([
        task(1, answered),
        task(2, { status: 'changes requested' }),
        task(3, due('2026-11-23T16:00:00Z')),
        task(4, { ...due('2026-11-20T12:00:00Z'), ...answered }),
        task(5, due('2026-11-19T12:00:00Z')),
        task(6, { ...due('2026-11-23T08:00:00Z'), status: 'changes requested' }),
      ]),
    ).toEqual(['5 overdue', '4 overdue', '6 today', '3 today', '2 changes', '1 answered']);
  });

  it('says nothing of what is for later, of old answers, and of what the client is late with', () => {
    expect(
      listed([
        task(1),
        task(2, due('2026-11-23T23:00:00Z')),
        task(3, { status: 'in progress', answeredAt: at('2026-11-20T07:59:59Z') }),
        task(4, { ...due('2026-11-20T12:00:00Z'), status: 'waiting for client' }),
      ]),
    ).toEqual([]);
  });

  it('looks a working day further for those who hear of deadlines in no other way', () => {
    const further = { ...morning, soonUntil: at('2026-11-24T23:00:00Z') };
    expect(
      listed([task(1, due('2026-11-24T16:00:00Z')), task(2, due('2026-11-23T16:00:00Z'))], further),
    ).toEqual(['2 today', '1 soon']);
  });
});
