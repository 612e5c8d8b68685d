import { describe, expect, it } from 'vitest';
import { readPeriodText } from '../../src/domain/hours/period/period-text.ts';
import { formatDays } from '../../src/i18n/formats/days.ts';
import { Temporal } from 'temporal-polyfill';

const read = (text: string) => {
  const { days, rest } = readPeriodText(text);
  return [days && `${days.startsOn.toString()}..${days.endsOn.toString()}`, rest];
};

describe('the time of a statement', () => {
  it.each([
    ['2026-11-18', '2026-11-18..2026-11-19'],
    ['2026-2-3', '2026-02-03..2026-02-04'],
    ['2026-W47', '2026-11-16..2026-11-23'],
    ['2026-w1', '2025-12-29..2026-01-05'],
    ['2026W47', '2026-11-16..2026-11-23'],
    ['2026-W53', '2026-12-28..2027-01-04'],
    ['2026-11', '2026-11-01..2026-12-01'],
    ['2028-02', '2028-02-01..2028-03-01'],
  ])('%s is %s', (text, days) => {
    expect(read(text)).toEqual([days, '']);
  });

  it('comes after the name of the client, and may be left out', () => {
    expect(read('Acme Travel 2026-W47')).toEqual(['2026-11-16..2026-11-23', 'Acme Travel']);
    expect(read('Studio 54')).toEqual([undefined, 'Studio 54']);
    expect(read('')).toEqual([undefined, '']);
  });

  it.each(['2026-02-30', '2027-W53', '2026-W00', '2026-13', '2026-00-10'])(
    'is on a calendar, which %s is not',
    (words) => {
      expect(() => readPeriodText(`Acme ${words}`)).toThrow(
        expect.objectContaining({ code: 'period-unreadable', params: { words } }),
      );
    },
  );
});

describe('days that follow each other', () => {
  const days = (from: string, until: string) => ({
    startsOn: Temporal.PlainDate.from(from),
    endsOn: Temporal.PlainDate.from(until),
  });
  const week = days('2026-11-16', '2026-11-23');
  const overNewYear = days('2026-12-28', '2027-01-04');

  it('are named by their first and last, in every language', () => {
    expect(formatDays(week, 'en')).toMatch(/^Nov 16\s–\s22, 2026$/);
    expect(formatDays(week, 'de')).toBe('16.–22. Nov. 2026');
    expect(formatDays(week, 'ar')).toBe('16–22 نوفمبر 2026');
    expect(formatDays(week, 'uz')).toMatch(/^2026-yil 16\s–\s22-noyabr$/);
    expect(formatDays(overNewYear, 'uz')).toBe('2026-yil 28-dekabr – 2027-yil 3-yanvar');
  });
});
