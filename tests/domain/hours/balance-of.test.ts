import { describe, expect, it } from 'vitest';
import type { ClientHours, DrawnLine } from '../../../src/domain/hours/balance.ts';
import { balanceOf } from '../../../src/domain/hours/balance-of.ts';
import type { EndedEntry, TimeEntry } from '../../../src/domain/hours/entry.ts';
import { reckon } from '../../../src/domain/hours/reckon.ts';
import { at, clientHours, day, entry, grant, hour, inALine, plan, rounding, worked } from './agreed.ts';

const now = at('2026-11-18T15:00:00Z');

const line = (lineNo: number, on: string, roundedSeconds: number): DrawnLine => ({
  lineNo,
  on: day(on),
  roundedSeconds,
});

const hoursOf = (date: string, hours: number, but: Partial<TimeEntry> = {}): TimeEntry => {
  const nine = at(`${date}T08:00:00Z`);
  return { ...entry(nine.toString(), nine.add({ minutes: hours * 60 }).toString()), ...but };
};

const runningSince = (instant: string, but: Partial<EndedEntry> = {}): TimeEntry => ({
  ...entry(instant, instant, but),
  endedAt: null,
});

const figures = (hours: Partial<ClientHours>, when = now) => {
  const { settledSeconds, availableSeconds, unapprovedSeconds, runningSeconds } = balanceOf(
    clientHours(hours),
    when,
  );
  expect(settledSeconds - unapprovedSeconds - runningSeconds).toBe(availableSeconds);
  return [settledSeconds, unapprovedSeconds, runningSeconds, availableSeconds].map((each) => each / hour);
};

describe('the two figures', () => {
  it('are the same while all work is approved', () => {
    const plans = [plan('2026-11-01')];
    const state = reckon(
      clientHours().state,
      { plans, grants: [] },
      [worked('2026-11-04', 3 * hour)],
      day('2026-11-09'),
    );
    expect(figures({ state })).toEqual([17, 0, 0, 17]);
  });

  it('differ by what was drawn up, what was recorded since, and what runs', () => {
    expect(
      figures({
        drawn: [line(1, '2026-11-10', 2 * hour), line(2, '2026-11-12', hour)],
        entries: [hoursOf('2026-11-16', 1.5, { id: 3 }), runningSince('2026-11-18T14:30:00Z', { id: 4 })],
      }),
    ).toEqual([20, 4.5, 0.5, 15]);
  });

  it('say what holds which hours', () => {
    const { lots } = balanceOf(
      clientHours({
        drawn: [line(12, '2026-11-10', 2 * hour)],
        entries: [hoursOf('2026-11-16', 1, { id: 34 }), runningSince('2026-11-18T14:30:00Z', { id: 56 })],
      }),
      now,
    );
    expect(lots.map(({ held }) => held)).toEqual([
      { 'line:12': 2 * hour, 'entry:34': hour, 'running:56': hour / 2 },
    ]);
  });

  it('fall below zero where hours are owed, the approved figure too', () => {
    const plans = [plan('2026-11-01', { overage: 'carry' })];
    const state = reckon(
      clientHours().state,
      { plans, grants: [] },
      [worked('2026-11-04', 21 * hour)],
      day('2026-11-09'),
    );
    const entries = [hoursOf('2026-11-16', 2)];
    expect(figures({ plans, state, entries })).toEqual([-1, 2, 0, -3]);
    expect(balanceOf(clientHours({ plans, state, entries }), now).owedSeconds).toBe(3 * hour);
  });

  it('leave out what no hours cover, and say how much that is', () => {
    const entries = [hoursOf('2026-11-16', 5), hoursOf('2026-11-17', 5, { id: 2 })];
    const plans = [plan('2026-11-01', { seconds: 6 * hour })];
    expect(figures({ plans, entries })).toEqual([6, 6, 0, 0]);
    expect(balanceOf(clientHours({ plans, entries }), now).uncoveredSeconds).toBe(4 * hour);
  });

  it('add up for a plan that was raised in mid-month, before any work is approved', () => {
    const plans = [plan('2026-11-01'), plan('2026-11-17', { id: 2, seconds: 30 * hour })];
    expect(figures({ plans, entries: [hoursOf('2026-11-16', 5)] })).toEqual([30, 5, 0, 25]);
  });
});

describe('work', () => {
  it('counts nowhere while nobody has confirmed it', () => {
    const entries = [hoursOf('2026-11-16', 2, { isProvisional: true })];
    expect(figures({ entries })).toEqual([20, 0, 0, 20]);
    expect(balanceOf(clientHours({ entries }), now).provisionalSeconds).toBe(2 * hour);
  });

  it('that was corrected counts as corrected', () => {
    const entries = [
      hoursOf('2026-11-16', 2, { isCurrent: false }),
      hoursOf('2026-11-16', 1, { id: 2, supersedes: 1, reason: 'lunch' }),
    ];
    expect(figures({ entries })).toEqual([20, 1, 0, 19]);
  });

  it('is charged as it is rounded, a running timer with it', () => {
    const plans = [
      plan('2026-11-01', { rounding: rounding({ direction: 'up', stepSeconds: 900, scope: 'task-day' }) }),
    ];
    const entries = [hoursOf('2026-11-18', 0.1), runningSince('2026-11-18T14:59:00Z', { id: 2 })];
    expect(figures({ plans, entries })).toEqual([20, 0.25, 0, 19.75]);
  });

  it('over the start of the open period counts from there on; the ledger has the rest', () => {
    const overnight = entry('2026-11-15T22:00:00Z', '2026-11-16T00:00:00Z');
    const before = [{ entryId: 1, task: 7, on: day('2026-11-15'), exactSeconds: hour, roundedSeconds: hour }];
    expect(figures({ drawn: [line(1, '2026-11-15', hour)], entries: [overnight], before })).toEqual([
      20, 2, 0, 18,
    ]);
  });

  it('of a timer that nobody stopped counts for sixteen hours, and of one just started not at all', () => {
    expect(figures({ entries: [runningSince('2026-11-17T15:00:00Z')] })).toEqual([20, 0, 16, 4]);
    expect(figures({ entries: [runningSince('2026-11-18T15:00:00Z')] })).toEqual([20, 0, 0, 20]);
    expect(figures({ entries: [runningSince('2026-11-18T15:00:01Z')] })).toEqual([20, 0, 0, 20]);
  });

  it('is not lost where the client’s zone moved west since the period began', () => {
    const timeZone = 'America/New_York';
    const early = entry('2026-11-15T23:30:00Z', '2026-11-16T00:30:00Z');
    const state = { ...clientHours().state, on: day('2026-11-16') };
    const plans = [plan('2026-11-16')];
    expect(figures({ timeZone, plans, state, entries: [early] })).toEqual([20, 1, 0, 19]);
    expect(figures({ timeZone, plans, state, entries: [early] }, at('2026-11-16T01:00:00Z'))).toEqual([
      20, 1, 0, 19,
    ]);
  });
});

describe('today', () => {
  const lateInTheEvening = at('2026-11-30T22:59:59Z');
  const midnight = at('2026-11-30T23:00:00Z');

  it('is a day of the client’s calendar: the month’s hours last until its midnight', () => {
    const hours = clientHours({ entries: [hoursOf('2026-11-16', 5)] });
    expect(balanceOf(hours, lateInTheEvening)).toMatchObject({
      on: day('2026-11-30'),
      availableSeconds: 15 * hour,
    });
    expect(balanceOf(hours, midnight)).toMatchObject({ on: day('2026-12-01'), availableSeconds: 20 * hour });
  });

  it('has a plan, or none', () => {
    const plans = [plan('2026-12-01')];
    expect(balanceOf(clientHours({ plans }), lateInTheEvening).plan).toBeUndefined();
    expect(balanceOf(clientHours({ plans }), midnight).plan?.id).toBe(1);
  });

  it('lists the hours that can be spent in the order in which they are', () => {
    const grants = [
      grant('2026-11-01', 2 * hour, { id: 1 }),
      grant('2026-11-01', 2 * hour, { id: 2, until: day('2026-11-20') }),
      grant('2026-11-01', 2 * hour, { id: 3, until: day('2026-11-18') }),
      grant('2026-11-19', 2 * hour, { id: 4 }),
    ];
    const { lots } = balanceOf(clientHours({ grants, entries: [hoursOf('2026-11-18', 2)] }), now);
    expect(lots.map(inALine)).toEqual([
      'grant:2 until 2026-11-20: 2 = 2 spent',
      'plan:2026-11-01 until 2026-12-01: 20 = 20 left',
      'grant:1: 2 = 2 left',
    ]);
  });
});
