import { describe, expect, it } from 'vitest';
import { choicesThatCount, isWanted } from '../../../src/domain/pings/choices.ts';

describe('somebody', () => {
  it('is pinged about everything until they say otherwise', () => {
    expect(isWanted('overdue')).toBe(true);
    expect(isWanted('morning-list', {})).toBe(true);
  });

  it('is spared what they switch off, and that alone', () => {
    expect(isWanted('balance', { balance: 'off' })).toBe(false);
    expect(isWanted('to-accept', { balance: 'off' })).toBe(true);
  });

  it('has deadlines with the morning list, which then comes even if it was switched off', () => {
    const choices = { overdue: 'daily', 'morning-list': 'off' } as const;
    expect(isWanted('overdue', choices)).toBe(false);
    expect(isWanted('due-soon', choices)).toBe(true);
    expect(isWanted('morning-list', choices)).toBe(true);
    expect(isWanted('morning-list', { 'morning-list': 'off' })).toBe(false);
  });
});

describe('an assistant', () => {
  const choices = { overdue: 'off', 'due-soon': 'daily', unclaimed: 'off' } as const;

  it('is not rid of deadlines, but may have them once a day', () => {
    expect(choicesThatCount(choices, true)).toEqual({ 'due-soon': 'daily', unclaimed: 'off' });
  });

  it('is the only one who is not', () => {
    expect(choicesThatCount(choices, false)).toEqual(choices);
  });
});
