import { describe, expect, it } from 'vitest';
import { reckon } from '../../../src/domain/hours/reckon.ts';
import type { RollOver } from '../../../src/domain/hours/plan.ts';
import { day, grant, hour, lotsOf, plan, reckoned, startingOn, worked } from './agreed.ts';

const rolling = (rollOver: Partial<RollOver>) => ({
  rollOver: { percent: null, seconds: null, days: null, ...rollOver },
});

describe('monthly hours', () => {
  it('come on the first of each month, and only what nobody spent of them expires', () => {
    const state = reckoned({ plans: [plan('2026-11-01')] }, [worked('2026-11-05', 5 * hour)], '2026-12-02');
    expect(lotsOf(state)).toEqual([
      'plan:2026-11-01 until 2026-12-01: 20 = 5 spent + 15 expired',
      'plan:2026-12-01 until 2027-01-01: 20 = 20 left',
    ]);
  });

  it('come in full in a first month that is shorter', () => {
    const state = reckoned({ plans: [plan('2026-11-28')] }, [], '2026-11-29');
    expect(lotsOf(state)).toEqual(['plan:2026-11-28 until 2026-12-01: 20 = 20 left']);
  });

  it('last through the 29th of a February', () => {
    const plans = [plan('2028-02-01')];
    const work = [worked('2028-02-29', hour)];
    expect(lotsOf(reckoned({ plans }, work, '2028-03-01'))).toEqual([
      'plan:2028-02-01 until 2028-03-01: 20 = 1 spent + 19 left',
    ]);
    expect(lotsOf(reckoned({ plans }, work, '2028-03-02'))[0]).toBe(
      'plan:2028-02-01 until 2028-03-01: 20 = 1 spent + 19 expired',
    );
  });

  it('can begin on a 29th of February', () => {
    const state = reckoned(
      { plans: [plan('2028-02-29', { kind: 'pack', packDays: 366 })] },
      [],
      '2028-03-02',
    );
    expect(lotsOf(state)).toEqual(['pack:1 until 2029-03-01: 20 = 20 left']);
  });

  it('are those of the plan that was set last, of two that begin on one day', () => {
    const plans = [plan('2026-11-01', { id: 2, seconds: 30 * hour }), plan('2026-11-01')];
    expect(lotsOf(reckoned({ plans }, [], '2026-11-02'))).toEqual([
      'plan:2026-11-01 until 2026-12-01: 30 = 30 left',
    ]);
  });
});

describe('roll-over', () => {
  const afterNovember = (rollOver: Partial<RollOver>, spent: number, upTo = '2026-12-02') =>
    lotsOf(reckoned({ plans: [plan('2026-11-01', rolling(rollOver))] }, [worked('2026-11-05', spent)], upTo));

  it('takes a share of the month’s hours at most; the others expire', () => {
    expect(afterNovember({ percent: 20 }, 5 * hour)).toEqual([
      'plan:2026-11-01 until 2026-12-01: 20 = 5 spent + 11 expired + 4 rolled',
      'rolled:2026-12-01 until 2027-01-01: 4 = 4 left',
      'plan:2026-12-01 until 2027-01-01: 20 = 20 left',
    ]);
  });

  it.each([3, 15])('takes %i hours at most where that was agreed', (hours) => {
    expect(afterNovember({ seconds: hours * hour }, 2 * hour)).toContain(
      `rolled:2026-12-01 until 2027-01-01: ${hours} = ${hours} left`,
    );
  });

  it.each([
    [20, 6 * hour, 4],
    [20, 3 * hour, 3],
  ])('takes the lesser of %i % and %i seconds', (percent, seconds, rolls) => {
    expect(afterNovember({ percent, seconds }, 0)).toContain(
      `rolled:2026-12-01 until 2027-01-01: ${rolls} = ${rolls} left`,
    );
  });

  it('takes no more than what is left', () => {
    expect(afterNovember({ percent: 50 }, 19 * hour)).toContain(
      'rolled:2026-12-01 until 2027-01-01: 1 = 1 left',
    );
  });

  it.each([
    ['without a limit', {}, 0],
    ['of no hours', { seconds: 0 }, 0],
    ['when nothing is left', { percent: 100 }, 20 * hour],
  ])('does not happen %s', (_, rollOver, spent) => {
    expect(afterNovember(rollOver, spent).filter((lot) => lot.startsWith('rolled'))).toEqual([]);
  });

  it('lasts as many days as agreed', () => {
    expect(afterNovember({ percent: 20, days: 90 }, 0)).toContain(
      'rolled:2026-12-01 until 2027-03-01: 4 = 4 left',
    );
  });

  it('happens once: rolled hours that nobody spends expire', () => {
    const rolls = afterNovember({ percent: 20 }, 0, '2027-01-02').filter((lot) => lot.startsWith('rolled'));
    expect(rolls).toEqual([
      'rolled:2026-12-01 until 2027-01-01: 4 = 4 expired',
      'rolled:2027-01-01 until 2027-02-01: 4 = 4 left',
    ]);
  });

  it('goes by the plan that gave the hours, whatever was agreed since', () => {
    const plans = [
      plan('2026-11-01', rolling({ percent: 20 })),
      plan('2026-12-01', { id: 2, kind: 'as-needed', seconds: 0, ...rolling({ percent: 100 }) }),
    ];
    expect(lotsOf(reckoned({ plans }, [], '2026-12-02'))).toEqual([
      'plan:2026-11-01 until 2026-12-01: 20 = 16 expired + 4 rolled',
      'rolled:2026-12-01 until 2027-01-01: 4 = 4 left',
    ]);
  });
});

describe('a plan that takes the place of another in mid-month', () => {
  const changed = (seconds: number, spent: number, upTo = '2026-11-11') =>
    lotsOf(
      reckoned(
        {
          plans: [plan('2026-11-01', rolling({ percent: 100 })), plan('2026-11-10', { id: 2, seconds })],
        },
        [worked('2026-11-05', spent)],
        upTo,
      ),
    );

  it('leaves 25 of 30 hours if 5 of 20 were spent, and nothing rolls', () => {
    expect(changed(30 * hour, 5 * hour)).toEqual([
      'plan:2026-11-01 until 2026-11-10: 20 = 5 spent + 15 expired',
      'plan:2026-11-10 until 2026-12-01: 25 = 25 left',
    ]);
  });

  it('leaves 5 of 10 hours if 5 of 20 were spent', () => {
    expect(changed(10 * hour, 5 * hour)[1]).toBe('plan:2026-11-10 until 2026-12-01: 5 = 5 left');
  });

  it('leaves nothing, and takes nothing back, if more was spent than it has', () => {
    expect(changed(10 * hour, 15 * hour)[1]).toBe('plan:2026-11-10 until 2026-12-01: 0 = 0');
  });

  it('ends hours of which nothing is left as well', () => {
    expect(changed(30 * hour, 20 * hour)).toEqual([
      'plan:2026-11-01 until 2026-11-10: 20 = 20 spent',
      'plan:2026-11-10 until 2026-12-01: 10 = 10 left',
    ]);
  });

  it('has its full hours from the next month on', () => {
    expect(changed(30 * hour, 5 * hour, '2026-12-02')[2]).toBe(
      'plan:2026-12-01 until 2027-01-01: 30 = 30 left',
    );
  });

  it('counts all that plans gave this month, also when it is the third', () => {
    const plans = [
      plan('2026-11-01'),
      plan('2026-11-10', { id: 2, seconds: 30 * hour }),
      plan('2026-11-20', { id: 3, seconds: 40 * hour }),
    ];
    const work = [worked('2026-11-05', 5 * hour), worked('2026-11-15', 6 * hour)];
    expect(lotsOf(reckoned({ plans }, work, '2026-11-21'))[2]).toBe(
      'plan:2026-11-20 until 2026-12-01: 29 = 29 left',
    );
  });

  it('lets the month run out and roll, where it gives no monthly hours itself', () => {
    const plans = [
      plan('2026-11-01', rolling({ percent: 50 })),
      plan('2026-11-10', { id: 2, kind: 'pack', seconds: 5 * hour, packDays: 30 }),
    ];
    expect(lotsOf(reckoned({ plans }, [], '2026-12-12'))).toEqual([
      'plan:2026-11-01 until 2026-12-01: 20 = 10 expired + 10 rolled',
      'rolled:2026-12-01 until 2027-01-01: 10 = 10 left',
      'pack:2 until 2026-12-10: 5 = 5 expired',
    ]);
  });

  it('does not give a month twice when monthly hours are back after a pause', () => {
    const plans = [
      plan('2026-11-01'),
      plan('2026-11-10', { id: 2, kind: 'as-needed', seconds: 0 }),
      plan('2026-11-20', { id: 3 }),
    ];
    expect(lotsOf(reckoned({ plans }, [worked('2026-11-15', hour)], '2026-11-21'))).toEqual([
      'plan:2026-11-01 until 2026-11-20: 20 = 1 spent + 19 expired',
      'plan:2026-11-20 until 2026-12-01: 19 = 19 left',
    ]);
  });
});

describe('packs and grants', () => {
  it('give a pack once, for as many days as it lasts', () => {
    const plans = [plan('2026-11-10', { kind: 'pack', packDays: 60 })];
    expect(lotsOf(reckoned({ plans }, [worked('2026-12-01', hour)], '2027-01-10'))).toEqual([
      'pack:1 until 2027-01-09: 20 = 1 spent + 19 expired',
    ]);
  });

  it('keep a pack for good that has no end', () => {
    const plans = [plan('2026-11-10', { kind: 'pack' })];
    expect(lotsOf(reckoned({ plans }, [], '2030-01-01'))).toEqual(['pack:1: 20 = 20 left']);
  });

  it('give granted hours from their first day to the day before they end', () => {
    const grants = [grant('2026-11-10', 2 * hour, { until: day('2026-11-12') })];
    const work = ['09', '10', '11', '12'].map((date) => worked(`2026-11-${date}`, hour / 2));
    const state = reckon(startingOn('2026-11-01'), { plans: [], grants }, work, day('2026-11-13'));
    expect(lotsOf(state)).toEqual(['grant:1 until 2026-11-12: 2 = 1 spent + 1 expired']);
    expect(state.uncovered.seconds).toBe(hour);
  });

  it('cover work of the day on which they were granted', () => {
    const grants = [grant('2026-11-10', hour, { kind: 'extra' })];
    const state = reckoned(
      { plans: [plan('2026-11-10', { kind: 'as-needed', seconds: 0 })], grants },
      [worked('2026-11-10', hour)],
      '2026-11-11',
    );
    expect(lotsOf(state)).toEqual(['grant:1: 1 = 1 spent']);
    expect(state.uncovered.seconds).toBe(0);
  });
});

it('leaves out work of other days', () => {
  const state = reckon(
    startingOn('2026-11-02'),
    { plans: [plan('2026-11-02')], grants: [] },
    [worked('2026-11-01', hour), worked('2026-11-03', hour)],
    day('2026-11-03'),
  );
  expect(lotsOf(state)).toEqual(['plan:2026-11-02 until 2026-12-01: 20 = 20 left']);
});
