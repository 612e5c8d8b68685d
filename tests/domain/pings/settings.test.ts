import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { withChoice } from '../../../src/domain/pings/choices.ts';
import { clientKinds, kindsFor, sparings, wayToSpare } from '../../../src/domain/pings/chosen/hearers.ts';
import { ownRules } from '../../../src/domain/pings/chosen/own-rules.ts';
import {
  amountRuleNames,
  readAcceptAfter,
  readRule,
  typedAmounts,
} from '../../../src/domain/pings/chosen/rule-amounts.ts';
import { endOfSnooze } from '../../../src/domain/pings/chosen/snooze-ends.ts';
import { ordinaryRules, rulesOf } from '../../../src/domain/pings/rules.ts';
import type { Person } from '../../../src/domain/people.ts';
import { countryFrom } from '../../../src/domain/rhythm/country-words.ts';
import { leavesWorkingTime, ownRhythm } from '../../../src/domain/rhythm/own-rhythm.ts';
import { calendarOf, ordinaryRhythm } from '../../../src/domain/rhythm/rhythm.ts';

const somebody: Person = {
  id: 'somebody',
  name: 'Somebody',
  accounts: {},
  locale: 'en',
  timeZone: 'UTC',
  isManager: false,
  isAssistant: false,
  skills: [],
  clientIds: [],
};
const assistant = { ...somebody, isAssistant: true };

describe('the amounts of a rule', () => {
  it.each(amountRuleNames)('are read as they are written: %s', (name) => {
    const rules = rulesOf(readRule(name, typedAmounts(name, ordinaryRules), 'question'));
    expect(rules).toEqual(ordinaryRules);
  });

  it.each([
    [
      'unclaimed',
      '1:30, ٢ ساعات، 3 soat',
      { unclaimedMinutes: { channel: 90, assistants: 120, managers: 180 } },
    ],
    ['due-soon', '2h, 1 Stunde; 24 hours', { dueSoonHours: [24, 2, 1] }],
    ['balance', '100 %, 50, ٨٠٪', { balancePercents: [50, 80, 100] }],
    ['expiring', '1 day, 3 kun, 7 Tage, 7d', { expiringDays: [7, 3, 1] }],
    ['release', '2 أيام', { releaseAfterDays: 2 }],
  ] as const)('are read in all our languages, and put in order: %s %s', (name, typed, rules) => {
    expect(readRule(name, typed, 'question')).toEqual(rules);
  });

  it.each([
    ['unclaimed', '15m, 1h'],
    ['unclaimed', '15, 60, 240'],
    ['due-soon', '1h30m'],
    ['due-soon', '1h, 2h, 3h, 4h, 5h, 6h, 7h'],
    ['quiet-claim', '24h, 48h'],
    ['expiring', 'a week'],
    ['release', ''],
  ] as const)('are not guessed: %s “%s”', (name, typed) => {
    expect(() => readRule(name, typed, 'question')).toThrow('rule-unreadable');
  });

  it.each([
    ['unclaimed', '0m, 1h, 4h'],
    ['due-soon', '721h'],
    ['balance', '1001%'],
    ['release', '0'],
  ] as const)('have limits: %s “%s”', (name, typed) => {
    expect(() => readRule(name, typed, 'question')).toThrow('rule-beyond');
  });

  it('of acceptance are one number of days', () => {
    expect(readAcceptAfter('10 days', 'question')).toBe(10);
    expect(() => readAcceptAfter('5, 6', 'question')).toThrow('rule-unreadable');
    expect(() => readAcceptAfter('61', 'question')).toThrow('rule-beyond');
  });
});

describe('what is kept as somebody’s own', () => {
  it('are the rules that differ', () => {
    expect(ownRules({ dueSoonHours: [24, 2], digestDay: 2, acceptAfterDays: null }, ordinaryRules)).toEqual({
      digestDay: 2,
      acceptAfterDays: null,
    });
  });

  it('are those parts of a rhythm that differ, hours and quiet hours together', () => {
    expect(ownRhythm(ordinaryRhythm, calendarOf('Europe/Berlin'))).toEqual({});
    expect(ownRhythm({ ...ordinaryRhythm, days: [1, 2] }, ordinaryRhythm)).toEqual({ days: [1, 2] });
    expect(ownRhythm({ ...ordinaryRhythm, quietFrom: null, quietTo: null }, ordinaryRhythm)).toEqual({
      from: '09:00',
      to: '17:00',
      quietFrom: null,
      quietTo: null,
    });
    expect(ownRhythm(ordinaryRhythm, { ...ordinaryRhythm, country: 'DE' })).toEqual({ country: null });
  });
});

describe('a rhythm', () => {
  it.each([
    ['22:00', '06:00', '20:00', '08:00', false],
    ['22:00', '06:00', null, null, true],
    ['09:00', '17:00', '09:00', '17:00', false],
    ['09:00', '17:00', '09:00', '16:59', true],
    ['09:00', '09:00', '20:00', '08:00', true],
    ['20:00', '08:00', '20:00', '20:00', true],
  ])(
    'from %s to %s with quiet from %s to %s leaves time to work: %s',
    (from, to, quietFrom, quietTo, leaves) => {
      expect(leavesWorkingTime({ ...ordinaryRhythm, from, to, quietFrom, quietTo })).toBe(leaves);
    },
  );
});

describe('a country', () => {
  it.each([
    ['de', 'DE'],
    [' de-by ', 'DE-BY'],
    ['United Kingdom', 'GB'],
    ['vereinigtes königreich', 'GB'],
    ['ألمانيا', 'DE'],
    ['Oʻzbekiston', 'UZ'],
    ["o'zbekiston", 'UZ'],
    ['Atlantis', undefined],
    ['DE-XX', undefined],
    ['', undefined],
  ])('is known by its code or its name in our languages: “%s”', (words, code) => {
    expect(countryFrom(words)).toBe(code);
  });
});

describe('whoever is reminded', () => {
  it('hears of what their roles have to do with', () => {
    expect(kindsFor(somebody)).toEqual([]);
    expect(kindsFor({ ...somebody, isManager: true })).toContain('manager-digest');
    expect(kindsFor(assistant)).not.toContain('client-digest');
  });

  it('can be spared anything but what would go wrong in silence, and deadlines that they keep', () => {
    expect(wayToSpare('quiet-claim', assistant)).toBeNull();
    expect(wayToSpare('overdue', assistant)).toBe('daily');
    expect(wayToSpare('overdue', somebody)).toBe('off');
    expect(clientKinds).not.toContain('recurring-paused');
    expect(sparings(['due-soon', 'overdue', 'unclaimed', 'quiet-claim'], assistant)).toEqual([
      { way: 'daily' },
      { way: 'off', kind: 'unclaimed' },
    ]);
  });

  it('can take a choice back', () => {
    const chosen = withChoice({ balance: 'off' }, ['overdue', 'due-soon'], 'daily');
    expect(chosen).toEqual({ balance: 'off', overdue: 'daily', 'due-soon': 'daily' });
    expect(withChoice(chosen, ['overdue', 'due-soon'], undefined)).toEqual({ balance: 'off' });
  });
});

describe('not now', () => {
  const at = Temporal.Instant.from;
  const berlin = calendarOf('Europe/Berlin', { country: 'DE' });
  const riyadh = calendarOf('Asia/Riyadh', { days: [7, 1, 2, 3, 4], from: '08:00' });

  it.each([
    ['hour', berlin, '2026-11-24T15:30Z', '2026-11-24T16:30Z'],
    ['tomorrow', berlin, '2026-11-24T15:30Z', '2026-11-25T08:00Z'],
    ['tomorrow', berlin, '2026-11-27T15:30Z', '2026-11-30T08:00Z'],
    ['tomorrow', berlin, '2026-12-24T10:00Z', '2026-12-28T08:00Z'],
    ['tomorrow', riyadh, '2026-11-26T10:00Z', '2026-11-29T05:00Z'],
    ['monday', berlin, '2026-11-23T10:00Z', '2026-11-30T08:00Z'],
    ['monday', berlin, '2026-11-29T10:00Z', '2026-11-30T08:00Z'],
    ['monday', berlin, '2027-03-26T10:00Z', '2027-03-30T07:00Z'],
  ] as const)('ends as somebody’s calendar says: %s', (length, calendar, now, end) => {
    expect(endOfSnooze(length, calendar, at(now)).toString()).toBe(at(end).toString());
  });
});
