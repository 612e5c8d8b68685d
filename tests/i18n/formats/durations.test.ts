import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { formatDuration, formatExactDuration, formatRelative } from '../../../src/i18n/formats/durations.ts';

const hours = (count: number) => count * 3600;
const minutes = (count: number) => count * 60;
const withoutIsolates = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe('formatDuration', () => {
  it.each([
    ['en', '2 h', '1 h 30 min', '45 min'],
    ['de', '2 Std.', '1 Std. 30 Min.', '45 Min.'],
    ['ar', 'ساعتان', 'ساعة و30 دقيقة', '45 دقيقة'],
    ['uz', '2 soat', '1 soat 30 daqiqa', '45 daqiqa'],
  ] as const)('writes hours and minutes in %s', (locale, two, oneAndAHalf, threeQuarters) => {
    const written = [hours(2), hours(1.5), minutes(45)].map((seconds) => formatDuration(seconds, locale));
    expect(written.map(withoutIsolates)).toEqual([two, oneAndAHalf, threeQuarters]);
  });

  it('says nothing as no minutes', () => {
    expect(formatDuration(0, 'en')).toBe('0 min');
    expect(formatDuration(0, 'de')).toBe('0 Min.');
    expect(withoutIsolates(formatDuration(0, 'ar'))).toBe('0 دقيقة');
  });

  it('rounds to the nearest minute, and carries into the hour', () => {
    expect(formatDuration(29, 'en')).toBe('0 min');
    expect(formatDuration(30, 'en')).toBe('1 min');
    expect(formatDuration(hours(2) - 1, 'en')).toBe('2 h');
  });

  it('goes below nothing, but never to minus zero', () => {
    expect(formatDuration(-hours(1.5), 'en')).toBe('−1 h 30 min');
    expect(formatDuration(-20, 'en')).toBe('0 min');
    expect(withoutIsolates(formatDuration(-hours(2), 'ar'))).toBe('ساعتان بالسالب');
  });

  it('never turns hours into days', () => {
    expect(formatDuration(hours(1234), 'en')).toBe('1,234 h');
    expect(formatDuration(hours(1234), 'uz')).toBe('1\u00A0234 soat');
  });

  it('tells any two numbers of minutes apart, in every language', () => {
    const minute = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(fc.constantFrom(...locales), minute, minute, (locale, a, b) => {
        const same = formatDuration(minutes(a), locale) === formatDuration(minutes(b), locale);
        expect(same).toBe(a === b);
      }),
    );
  });
});

describe('formatExactDuration', () => {
  it.each([
    ['en', '1 h 30 min 5 s', '2 min 1 s', '59 s'],
    ['de', '1 Std. 30 Min. 5 Sek.', '2 Min. 1 Sek.', '59 Sek.'],
    ['ar', 'ساعة و30 دقيقة و5 ثوانٍ', 'دقيقتان وثانية', '59 ثانية'],
    ['uz', '1 soat 30 daqiqa 5 soniya', '2 daqiqa 1 soniya', '59 soniya'],
  ] as const)('writes time to the second in %s', (locale, ...expected) => {
    const written = [5405, 121, 59].map((seconds) => formatExactDuration(seconds, locale));
    expect(written.map(withoutIsolates)).toEqual(expected);
  });

  it('leaves out seconds where there are none', () => {
    expect(formatExactDuration(0, 'en')).toBe('0 min');
    expect(formatExactDuration(hours(20), 'en')).toBe('20 h');
    expect(formatExactDuration(3605, 'en')).toBe('1 h 5 s');
  });

  it('goes below nothing', () => {
    expect(formatExactDuration(-5405, 'en')).toBe('−1 h 30 min 5 s');
    expect(withoutIsolates(formatExactDuration(-30, 'ar'))).toBe('30 ثانية بالسالب');
  });

  it('tells any two numbers of seconds apart, in every language', () => {
    const seconds = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...locales), seconds, seconds, (locale, a, b) => {
        const same = formatExactDuration(a, locale) === formatExactDuration(b, locale);
        expect(same).toBe(a === b);
      }),
    );
  });
});

describe('formatRelative', () => {
  const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
  const after = (seconds: number, locale: (typeof locales)[number] = 'en') =>
    formatRelative(now.add({ milliseconds: seconds * 1000 }), now, locale);

  it.each([
    ['en', 'in 3 hours', '2 days ago'],
    ['de', 'in 3 Stunden', 'vor 2 Tagen'],
    ['ar', 'خلال 3 ساعات', 'قبل يومين'],
    ['uz', '3 soatdan keyin', '2 kun oldin'],
  ] as const)('tells before from after in %s', (locale, ahead, ago) => {
    expect(after(hours(3), locale)).toBe(ahead);
    expect(after(-hours(48), locale)).toBe(ago);
  });

  it('says now within half a minute', () => {
    expect(locales.map((locale) => after(-29, locale))).toEqual(['now', 'jetzt', 'الآن', 'hozir']);
    expect(after(30)).toBe('in 1 minute');
  });

  it.each([
    [minutes(89), 'in 89 minutes'],
    [minutes(91), 'in 2 hours'],
    [hours(35), 'in 35 hours'],
    [hours(36), 'in 2 days'],
    [hours(24 * 13), 'in 13 days'],
    [hours(24 * 14), 'in 2 weeks'],
    [hours(24 * 60), 'in 9 weeks'],
    [hours(24 * 61), 'in 2 months'],
    [hours(24 * 540), 'in 18 months'],
    [hours(24 * 700), 'in 2 years'],
  ])('chooses a unit that tells enough: %d seconds are “%s”', (seconds, told) => {
    expect(after(seconds)).toBe(told);
  });
});
