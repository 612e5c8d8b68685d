import { describe, expect, it } from 'vitest';
import type { ClientHours } from '../../../../src/domain/hours/balance.ts';
import { balanceOf } from '../../../../src/domain/hours/balance-of.ts';
import {
  newNote,
  passingsIn,
  usedHoursOf,
  type BalanceNote,
} from '../../../../src/domain/pings/hours/thresholds.ts';
import { ordinaryRules } from '../../../../src/domain/pings/rules.ts';
import { at, clientHours, day, entry, grant, hour, plan, startingOn } from '../../hours/agreed.ts';

const now = at('2026-11-18T15:00:00Z');
const used = (hours: Partial<ClientHours>) => {
  const found = usedHoursOf(balanceOf(clientHours(hours), now));
  return found && [found.periodOn.toString(), found.usedSeconds / hour, found.totalSeconds / hour];
};
const threeHours = entry('2026-11-17T09:00:00Z', '2026-11-17T12:00:00Z');

describe('used hours', () => {
  it('are what was worked of the month, approved or not, up to this moment', () => {
    const timer = { ...entry('2026-11-18T14:00:00Z', '2026-11-18T14:00:00Z', { id: 2 }), endedAt: null };
    expect(used({ entries: [threeHours, timer] })).toEqual(['2026-11-01', 4, 20]);
  });

  it('are those of every lot that can be spent today, and of none that has ended', () => {
    const grants = [
      grant('2026-11-10', 10 * hour, { until: day('2026-12-10') }),
      grant('2026-11-10', 5 * hour, { id: 2, until: day('2026-11-18') }),
    ];
    expect(used({ grants, entries: [threeHours] })).toEqual(['2026-11-01', 0, 30]);
    const later = grants.slice(0, 1);
    expect(used({ grants: later, entries: [threeHours] })).toEqual(['2026-11-01', 3, 30]);
  });

  it('of a pack are those since it began; without a plan, since the oldest hours that are there', () => {
    const plans = [plan('2026-10-20', { kind: 'pack', seconds: 10 * hour })];
    const state = startingOn('2026-10-20');
    expect(used({ plans, state, entries: [threeHours] })).toEqual(['2026-10-20', 3, 10]);
    const grants = [grant('2026-11-12', 4 * hour), grant('2026-11-10', 2 * hour, { id: 2 })];
    expect(used({ plans: [], grants, entries: [threeHours] })).toEqual(['2026-11-10', 3, 6]);
  });

  it('are none where work is charged as it is done', () => {
    expect(used({ plans: [plan('2026-11-01', { kind: 'as-needed', seconds: 0 })] })).toBeUndefined();
    expect(used({ plans: [], entries: [threeHours] })).toBeUndefined();
  });
});

/** What is noted as a balance goes through these hours used, of so many. */
function notesThrough(usedHours: readonly number[], total = 20): BalanceNote[] {
  const periodOn = day('2026-11-01');
  return usedHours.reduce<BalanceNote[]>((notes, hours, index) => {
    const figures = { periodOn, totalSeconds: total * hour, usedSeconds: Math.round(hours * hour) };
    const note = newNote(figures, ordinaryRules, notes, now.add({ hours: index }));
    return note ? [...notes, note] : notes;
  }, []);
}

const passed = (usedHours: readonly number[], total?: number) =>
  notesThrough(usedHours, total).map((note) => note.passed.join(' '));
const told = (usedHours: readonly number[], total?: number) =>
  passingsIn(notesThrough(usedHours, total)).map(({ threshold, note }) => `${threshold} at ${note.no}`);

describe('a threshold', () => {
  it('is passed to the second', () => {
    expect(passed([10 - 1 / 3600])).toEqual([]);
    expect(passed([10])).toEqual(['50%']);
    expect(passed([18 - 1 / 3600])).toEqual(['50% 80%']);
    expect(passed([18])).toEqual(['50% 80% 2h']);
    expect(passed([20])).toEqual(['50% 80% 2h 100%']);
  });

  it('is noted only when something has changed', () => {
    expect(passed([1, 10, 11, 12, 16, 16])).toEqual(['50%', '50% 80%']);
  });

  it('has recovered two points below, and no earlier', () => {
    expect(passed([10, 9.6 + 1 / 3600, 10, 9.6, 9.7])).toEqual(['50%', '']);
    expect(passed([16, 15.6 + 1 / 3600])).toEqual(['50% 80%']);
    expect(passed([18, 17.6])).toEqual(['50% 80% 2h', '50% 80%']);
  });

  it('of hours left counts only where there are more than twice as many', () => {
    expect(passed([3], 4)).toEqual(['50%']);
    expect(passed([3], 5)).toEqual(['50% 2h']);
  });

  it('is passed as well by hours that go as by work that is done', () => {
    const periodOn = day('2026-11-01');
    const figures = { periodOn, usedSeconds: 15 * hour };
    const before = newNote({ ...figures, totalSeconds: 40 * hour }, ordinaryRules, [], now);
    const after = newNote({ ...figures, totalSeconds: 20 * hour }, ordinaryRules, [], now);
    expect([before?.passed, after?.passed]).toEqual([undefined, ['50%']]);
  });

  it('of nothing at all is passed', () => {
    expect(passed([0], 0)).toEqual(['50% 80% 100%']);
  });
});

describe('what is told', () => {
  it('is the most serious of what was passed at once', () => {
    expect(told([16])).toEqual(['80% at 1']);
    expect(told([20])).toEqual(['100% at 1']);
    expect(told([10, 16, 18, 20])).toEqual(['50% at 1', '80% at 2', '2h at 3', '100% at 4']);
  });

  it('is told again only after recovering', () => {
    expect(told([16, 15.9, 16, 15.7, 16.1])).toEqual(['80% at 1']);
    expect(told([16, 15.6, 16])).toEqual(['80% at 1', '80% at 3']);
  });

  it('is no longer told when it has recovered, nor is a lesser one in its place', () => {
    expect(told([16, 12])).toEqual([]);
    expect(told([10, 16, 12])).toEqual(['50% at 1']);
  });
});
