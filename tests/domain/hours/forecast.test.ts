import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/domain/hours/balance-of.ts';
import { usedUpOn } from '../../../src/domain/hours/forecast.ts';
import type { Grant, Plan } from '../../../src/domain/hours/plan.ts';
import { at, clientHours, grant, hour, plan } from './agreed.ts';

const forecast = (plans: Plan[], secondsPerDay: number, grants: Grant[] = []) => {
  const balance = balanceOf(clientHours({ plans, grants }), at('2026-11-16T12:00:00Z'));
  return usedUpOn(balance, plans, grants, secondsPerDay)?.toString();
};

describe('hours are used up', () => {
  it('on the day on which nothing is left of them', () => {
    expect(forecast([plan('2026-11-01')], 5 * hour)).toBe('2026-11-20');
    expect(forecast([plan('2026-11-01')], 6 * hour)).toBe('2026-11-20');
  });

  it('later, if more come meanwhile', () => {
    const more = grant('2026-11-19', 10 * hour);
    expect(forecast([plan('2026-11-01')], 5 * hour, [more])).toBe('2026-11-22');
  });

  it('earlier, if some expire unspent', () => {
    const plans = [plan('2026-11-01', { kind: 'pack', packDays: 18 })];
    expect(forecast(plans, hour)).toBe('2026-11-19');
  });

  it('on the last of a month, if the months to come do not suffice', () => {
    expect(forecast([plan('2026-11-01', { seconds: 15 * hour })], hour)).toBe('2026-12-15');
  });
});

describe('no day is named', () => {
  it('if each month’s hours suffice', () => {
    expect(forecast([plan('2026-11-01', { seconds: 32 * hour })], hour)).toBeUndefined();
  });

  it('if they last for more than a year', () => {
    const plans = [plan('2026-11-01', { kind: 'pack', seconds: 366 * 60 })];
    expect(forecast(plans, 60)).toBe('2027-11-17');
    expect(forecast([plan('2026-11-01', { kind: 'pack', seconds: 366 * 60 + 1 })], 60)).toBeUndefined();
  });

  it('if nobody works, or nothing is left already', () => {
    expect(forecast([plan('2026-11-01')], 0)).toBeUndefined();
    expect(forecast([], hour)).toBeUndefined();
  });
});
