import { describe, expect, it } from 'vitest';
import { day, grant, held, hour, inALine, lotsOf, plan, reckoned, worked } from './agreed.ts';

describe('work beyond all hours', () => {
  const beyond = (overage: 'block' | 'ask' | 'carry', upTo: string) =>
    reckoned({ plans: [plan('2026-11-01', { overage })] }, [worked('2026-11-20', 23 * hour)], upTo);

  it.each(['block', 'ask'] as const)('stays uncovered for good where the plan says %s', (overage) => {
    const state = beyond(overage, '2026-12-02');
    expect(state).toMatchObject({ uncovered: { seconds: 3 * hour }, owed: { seconds: 0 } });
    expect(lotsOf(state)[1]).toBe('plan:2026-12-01 until 2027-01-01: 20 = 20 left');
  });

  it('is owed where the plan says carry, until the next hours pay for it', () => {
    expect(beyond('carry', '2026-12-01')).toMatchObject({
      uncovered: { seconds: 0 },
      owed: { seconds: 3 * hour },
    });
    const state = beyond('carry', '2026-12-02');
    expect(state.owed.seconds).toBe(0);
    expect(lotsOf(state)[1]).toBe('plan:2026-12-01 until 2027-01-01: 20 = 3 spent + 17 left');
  });

  it('is owed on if the next hours do not suffice', () => {
    const plans = [plan('2026-11-01', { seconds: 2 * hour, overage: 'carry' })];
    const state = reckoned({ plans }, [worked('2026-11-20', 7 * hour)], '2027-01-02');
    expect(state.owed.seconds).toBe(hour);
    expect(lotsOf(state)).toHaveLength(3);
  });

  it('is paid in order: what is approved, then what is not, the oldest first', () => {
    const plans = [plan('2026-11-01', { seconds: 2 * hour, overage: 'carry' })];
    const work = [
      held('2026-11-20', 'line:1', 4 * hour),
      held('2026-11-21', 'entry:2', hour),
      worked('2026-11-22', hour),
    ];
    expect(reckoned({ plans }, work, '2026-12-01').owed).toEqual({
      seconds: 4 * hour,
      held: { 'line:1': 2 * hour, 'entry:2': hour },
    });
    const { lots, owed } = reckoned({ plans }, work, '2026-12-02');
    expect(lots.map((lot) => lot.held)).toEqual([{ 'line:1': 2 * hour }, { 'line:1': hour }]);
    expect(owed).toEqual({ seconds: 2 * hour, held: { 'line:1': hour, 'entry:2': hour } });
  });

  it('is uncovered without a plan, and as needed whatever the plan says', () => {
    const plans = [plan('2026-11-01', { kind: 'as-needed', seconds: 0, overage: 'carry' })];
    const work = [worked('2026-11-02', hour)];
    expect(reckoned({ plans }, work, '2026-11-03').uncovered.seconds).toBe(hour);
    expect(reckoned({ grants: [grant('2026-11-01', 60)] }, work, '2026-11-03').uncovered.seconds).toBe(
      hour - 60,
    );
  });
});

describe('the order of spending', () => {
  const grants = [
    grant('2026-11-01', 2 * hour, { id: 8, until: day('2026-11-20') }),
    grant('2026-11-02', hour, { id: 9 }),
    grant('2026-11-01', hour, { id: 10 }),
  ];
  const spentBy = (spendOrder: 'soonest-expiry' | 'plan-first', seconds: number) =>
    Object.fromEntries(
      reckoned(
        { plans: [plan('2026-11-01', { spendOrder, seconds: 3 * hour })], grants },
        [worked('2026-11-05', seconds)],
        '2026-11-06',
      ).lots.map((lot) => [lot.id, lot.spentSeconds / hour]),
    );

  it('takes what expires first, and last what stays, the older before the newer', () => {
    expect(spentBy('soonest-expiry', 5.5 * hour)).toEqual({
      'grant:8': 2,
      'plan:2026-11-01': 3,
      'grant:10': 0.5,
      'grant:9': 0,
    });
  });

  it('takes the plan’s hours first where that was agreed', () => {
    expect(spentBy('plan-first', 4 * hour)).toEqual({
      'plan:2026-11-01': 3,
      'grant:8': 1,
      'grant:10': 0,
      'grant:9': 0,
    });
  });

  it('takes approved work before what is not approved', () => {
    const plans = [plan('2026-11-01', { seconds: 3 * hour })];
    const work = [held('2026-11-05', 'line:1', 2 * hour), worked('2026-11-05', 2 * hour)];
    const state = reckoned({ plans }, work, '2026-11-06');
    expect(state.lots[0]?.held).toEqual({ 'line:1': hour });
    expect(state.uncovered).toEqual({ seconds: hour, held: { 'line:1': hour } });
  });
});

describe('hours given back', () => {
  const plans = [plan('2026-11-01')];

  it('are a credit that stays, if more is given back on a day than worked', () => {
    const state = reckoned(
      { plans },
      [worked('2026-11-16', -3 * hour), worked('2026-11-16', hour)],
      '2027-01-02',
    );
    expect(lotsOf(state)).toContain('credit:2026-11-16: 2 = 2 left');
  });

  it('lessen the day’s work otherwise: what is not approved first', () => {
    const work = [
      worked('2026-11-16', 2 * hour),
      held('2026-11-16', 'line:1', hour),
      held('2026-11-16', 'line:2', -2 * hour),
    ];
    const { lots } = reckoned({ plans }, work, '2026-11-17');
    expect(lots.map(({ spentSeconds, held: by }) => [spentSeconds, by])).toEqual([[hour, {}]]);
  });
});

it('lets new hours pay what is owed, and not what was given back', () => {
  const plans = [plan('2026-11-01', { overage: 'carry' })];
  const work = [worked('2026-11-10', 23 * hour), worked('2026-11-16', -2 * hour)];
  const { lots, owed } = reckoned({ plans }, work, '2026-11-18');
  expect(lots.map(inALine)[1]).toBe('credit:2026-11-16: 2 = 2 left');
  expect(owed.seconds).toBe(3 * hour);
});
