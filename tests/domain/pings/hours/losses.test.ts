import { describe, expect, it } from 'vitest';
import type { ClientHours } from '../../../../src/domain/hours/balance.ts';
import { balanceOf } from '../../../../src/domain/hours/balance-of.ts';
import { lossesAhead, nextChangeOn } from '../../../../src/domain/pings/hours/losses.ts';
import { at, clientHours, day, entry, grant, hour, plan } from '../../hours/agreed.ts';

const now = at('2026-11-18T15:00:00Z');
const threeHours = entry('2026-11-17T09:00:00Z', '2026-11-17T12:00:00Z');
const rolling = (percent: number, days: number | null = null) =>
  plan('2026-11-01', { rollOver: { percent, seconds: null, days } });

const losses = (but: Partial<ClientHours>, days = 40) => {
  const hours = clientHours({ entries: [threeHours], ...but });
  return lossesAhead(hours, balanceOf(hours, now), days).map(
    ({ on, from, seconds }) => `${from.toString()} to ${on.toString()}: ${seconds / hour}`,
  );
};

describe('what is lost', () => {
  it('is what nobody has worked by the end of the month', () => {
    expect(losses({}, 13)).toEqual(['2026-11-01 to 2026-12-01: 17']);
    expect(losses({}, 12)).toEqual([]);
  });

  it('is not what rolls into the next month, but that at its end', () => {
    expect(losses({ plans: [rolling(50)] }, 44)).toEqual([
      '2026-11-01 to 2026-12-01: 7',
      '2026-12-01 to 2027-01-01: 10',
      '2026-12-01 to 2027-01-01: 10',
    ]);
    expect(losses({ plans: [rolling(100)] }, 13)).toEqual([]);
  });

  it('is nothing where all is used, or stays', () => {
    const plans = [plan('2026-11-01', { kind: 'pack', seconds: 10 * hour })];
    expect(losses({ plans, grants: [grant('2026-11-02', hour)] })).toEqual([]);
    const small = [plan('2026-11-01', { seconds: 3 * hour })];
    expect(losses({ plans: small }, 13)).toEqual([]);
  });

  it('is the rest of what was granted for a while, the soonest first', () => {
    const grants = [
      grant('2026-11-10', 5 * hour, { until: day('2026-11-28') }),
      grant('2026-11-10', 2 * hour, { id: 2, until: day('2026-11-24') }),
    ];
    expect(losses({ grants }, 13)).toEqual(['2026-11-10 to 2026-11-28: 4', '2026-11-01 to 2026-12-01: 20']);
  });

  it('is none of a plan that another takes the place of', () => {
    const plans = [plan('2026-11-01'), plan('2026-11-25', { id: 2, seconds: 30 * hour })];
    expect(losses({ plans }, 13)).toEqual(['2026-11-25 to 2026-12-01: 27']);
  });

  it('counts what is owed as paid by hours that come', () => {
    const plans = [plan('2026-11-01', { seconds: 2 * hour, overage: 'carry' })];
    expect(losses({ plans }, 44)).toEqual(['2026-12-01 to 2027-01-01: 1']);
  });
});

describe('hours', () => {
  const next = (but: Partial<ClientHours>) => {
    const hours = clientHours(but);
    return nextChangeOn(hours, balanceOf(hours, now)).toString();
  };

  it('change by themselves with the month, and when any of them end or another plan begins', () => {
    expect(next({})).toBe('2026-12-01');
    expect(next({ grants: [grant('2026-11-10', hour, { until: day('2026-11-28') })] })).toBe('2026-11-28');
    expect(next({ plans: [plan('2026-11-01'), plan('2026-11-20', { id: 2 })] })).toBe('2026-11-20');
    expect(next({ grants: [grant('2026-11-10', hour, { until: day('2026-11-18') })] })).toBe('2026-12-01');
  });
});
