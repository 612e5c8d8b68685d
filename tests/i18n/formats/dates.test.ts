import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { formatDate, formatDateTime, formatDue } from '../../../src/i18n/formats/dates.ts';

const due = Temporal.Instant.from('2026-12-04T16:00:00Z');
const now = Temporal.Instant.from('2026-12-01T09:00:00Z');
const newYear = Temporal.Instant.from('2026-12-31T23:30:00Z');

const inEveryLanguage = (write: (locale: (typeof locales)[number]) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, write(locale)]));

describe('formatDue', () => {
  it('writes weekday, day and time as each language does', () => {
    expect(
      inEveryLanguage((locale) => formatDue(due, { locale, timeZone: 'Europe/Berlin' }, { now })),
    ).toEqual({
      en: 'Fri, Dec 4, 5:00 PM',
      de: 'Fr., 4. Dez., 17:00',
      ar: 'الجمعة، 4 ديسمبر، 5:00 م',
      uz: 'juma, 4-dekabr, 17:00',
    });
  });

  it('names the year when it is another', () => {
    const later = Temporal.Instant.from('2027-09-02T05:00:00Z');
    expect(
      inEveryLanguage((locale) => formatDue(later, { locale, timeZone: 'Asia/Tashkent' }, { now })),
    ).toEqual({
      en: 'Thu, Sep 2, 2027, 10:00 AM',
      de: 'Do., 2. Sept. 2027, 10:00',
      ar: 'الخميس، 2 سبتمبر 2027، 10:00 ص',
      uz: 'payshanba, 2027-yil 2-sentabr, 10:00',
    });
  });

  it('goes by the years of the reader’s time zone', () => {
    expect(formatDue(newYear, { locale: 'en', timeZone: 'America/New_York' }, { now })).toBe(
      'Thu, Dec 31, 6:30 PM',
    );
    expect(formatDue(newYear, { locale: 'en', timeZone: 'Asia/Dubai' }, { now })).toBe(
      'Fri, Jan 1, 2027, 3:30 AM',
    );
    expect(formatDue(newYear, { locale: 'en', timeZone: 'Asia/Dubai' }, { now: newYear })).toBe(
      'Fri, Jan 1, 3:30 AM',
    );
  });

  it('names the time zone when asked', () => {
    expect(
      inEveryLanguage((locale) => formatDue(due, { locale, timeZone: 'Asia/Tashkent' }, { now, zone: true })),
    ).toEqual({
      en: 'Fri, Dec 4, 9:00 PM GMT+5',
      de: 'Fr., 4. Dez., 21:00 GMT+5',
      ar: 'الجمعة، 4 ديسمبر، 9:00 م غرينتش+5',
      uz: 'juma, 4-dekabr, 21:00 (GMT+5)',
    });
  });

  it('keeps to summer time', () => {
    const reader = { locale: 'de', timeZone: 'Europe/Berlin' } as const;
    const beforeChange = Temporal.Instant.from('2026-10-25T00:30:00Z');
    const afterChange = Temporal.Instant.from('2026-10-25T01:30:00Z');
    expect(formatDue(beforeChange, reader, { now, zone: true })).toBe('So., 25. Okt., 02:30 MESZ');
    expect(formatDue(afterChange, reader, { now, zone: true })).toBe('So., 25. Okt., 02:30 MEZ');
  });

  it('knows time zones by their old names', () => {
    expect(formatDue(due, { locale: 'en', timeZone: 'Asia/Calcutta' }, { now })).toBe('Fri, Dec 4, 9:30 PM');
  });

  it('refuses what is no time zone', () => {
    expect(() => formatDue(due, { locale: 'en', timeZone: 'Mars/Olympus' }, { now })).toThrow(RangeError);
  });
});

describe('formatDateTime', () => {
  it('always names the year', () => {
    expect(inEveryLanguage((locale) => formatDateTime(due, { locale, timeZone: 'UTC' }))).toEqual({
      en: 'Fri, Dec 4, 2026, 4:00 PM',
      de: 'Fr., 4. Dez. 2026, 16:00',
      ar: 'الجمعة، 4 ديسمبر 2026، 4:00 م',
      uz: 'juma, 2026-yil 4-dekabr, 16:00',
    });
  });

  it('names the time zone when asked', () => {
    const reader = { locale: 'uz', timeZone: 'Asia/Tashkent' } as const;
    expect(formatDateTime(due, reader, { zone: true })).toBe('juma, 2026-yil 4-dekabr, 21:00 (GMT+5)');
  });
});

describe('formatDate', () => {
  it('writes the reader’s day without the time', () => {
    expect(inEveryLanguage((locale) => formatDate(newYear, { locale, timeZone: 'Asia/Dubai' }))).toEqual({
      en: 'Fri, Jan 1, 2027',
      de: 'Fr., 1. Jan. 2027',
      ar: 'الجمعة، 1 يناير 2027',
      uz: 'juma, 2027-yil 1-yanvar',
    });
  });
});

describe('dates of the whole year', () => {
  const days = Array.from({ length: 366 }, (_, day) => now.add({ hours: 24 * day }));

  it('hold no other letters than the Uzbek messages do', () => {
    for (const day of days)
      expect(formatDate(day, { locale: 'uz', timeZone: 'UTC' })).toMatch(
        /^[a-z]+, \d{4}-yil \d{1,2}-[a-z]+$/,
      );
  });

  it('are in Latin digits in Arabic', () => {
    for (const day of days)
      expect(formatDateTime(day, { locale: 'ar', timeZone: 'UTC' })).not.toMatch(/[\u0660-\u0669]/);
  });
});
