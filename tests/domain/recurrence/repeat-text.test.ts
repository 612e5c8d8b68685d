import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateTo } from '../../../src/cards/audience.ts';
import { repeatText } from '../../../src/cards/recurring/repeat-text.ts';
import { locales, type Locale } from '../../../src/domain/locale.ts';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { rruleOf, ruleFrom, type Rule } from '../../../src/domain/recurrence/rule.ts';
import { withoutIsolates } from '../../../src/i18n/bidi.ts';
import { sunday } from '../../support/desk.ts';

const working = { days: [1, 2, 3, 4, 5] };

const said = (rule: Rule, time: string, locale: Locale): string =>
  withoutIsolates(
    repeatText(
      { rule: rruleOf(rule), time },
      working,
      privateTo({ locale, timeZone: 'UTC' }, sunday, 'slack'),
    ),
  );

const interval = fc.integer({ min: 1, max: 40 });
const weekday = fc.integer({ min: 1, max: 7 });
const nth = fc.constantFrom(1, 2, 3, 4, -1);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const weekdays = fc
  .uniqueArray(weekday, { minLength: 1, maxLength: 6 })
  .map((days) => days.sort((a, b) => a - b))
  .filter((days) => days.join() !== working.days.join());

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ every: fc.constant('day'), interval }),
  fc.record({ every: fc.constant('week'), interval, weekdays }),
  fc.record({ every: fc.constant('month'), interval, day: fc.constantFrom(-1, 1, 2, 3, 15, 22, 28, 29, 31) }),
  fc.record({ every: fc.constant('month'), interval, nth, weekdays: weekday.map((day) => [day]) }),
  fc.record({
    every: fc.constant('year'),
    interval,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 29 }),
  }),
);

describe('how often something comes', () => {
  it.each([
    [{ every: 'week', interval: 1, weekdays: [1] }, 'Every Monday at 9:00 AM'],
    [{ every: 'week', interval: 2, weekdays: [1, 5] }, 'Every 2 weeks on Monday and Friday at 9:00 AM'],
    [{ every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] }, 'Every working day at 9:00 AM'],
    [{ every: 'month', interval: 1, day: 22 }, 'Every month on the 22nd at 9:00 AM'],
    [{ every: 'month', interval: 3, day: -1 }, 'Every 3 months on the last day at 9:00 AM'],
    [
      { every: 'month', interval: 1, nth: -1, weekdays: [1, 2, 3, 4, 5] },
      'Every month on the last working day at 9:00 AM',
    ],
    [{ every: 'month', interval: 1, nth: 1, weekdays: [1] }, 'Every month on the first Monday at 9:00 AM'],
    [{ every: 'year', interval: 1, month: 3, day: 3 }, 'Every year on March 3 at 9:00 AM'],
  ] satisfies ReadonlyArray<[Rule, string]>)('is said in English: %j', (each, words) => {
    expect(said(each, '09:00', 'en').replace('\u202F', ' ')).toBe(words);
  });

  it.each([
    ['de', 'Alle 2 Wochen am Freitag um 9:00 Uhr'],
    ['ar', 'كل أسبوعين يوم الجمعة الساعة 9:00 ص'],
    ['uz', 'Har 2 haftada juma kuni, soat 9:00 da'],
  ] as const)('is said in every language: %s', (locale, words) => {
    expect(said({ every: 'week', interval: 2, weekdays: [5] }, '09:00', locale)).toBe(words);
  });

  it.each(locales)('is read again from what is said, in %s', (locale) => {
    fc.assert(
      fc.property(rule, time, (each, at) => {
        expect(readRepetition(said(each, at, locale), locale)).toEqual({ ...each, time: at });
      }),
    );
    for (const each of [
      { every: 'week', interval: 1, weekdays: working.days },
      { every: 'month', interval: 2, nth: -1, weekdays: working.days },
    ] as const)
      expect(readRepetition(said(each, '08:30', locale), locale)).toEqual({
        ...each,
        weekdays: 'working',
        time: '08:30',
      });
  });

  it('is kept as the value of an RRULE', () => {
    fc.assert(
      fc.property(rule, (each) => {
        expect(ruleFrom(rruleOf(each))).toEqual(each);
      }),
    );
    expect(rruleOf({ every: 'week', interval: 2, weekdays: [1, 5] })).toBe(
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
    );
    expect(rruleOf({ every: 'month', interval: 1, day: 31 })).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    );
    expect(() => ruleFrom('FREQ=HOURLY')).toThrow(RangeError);
  });
});
