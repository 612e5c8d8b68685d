import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isCountry, isHoliday } from '../../../src/domain/rhythm/holidays.ts';

const datesIn = (country: string, from: string, to: string): string[] => {
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: first.until(to).days + 1 }, (_, days) => first.add({ days }))
    .filter((date) => isHoliday(country, date))
    .map(String);
};

describe('public holidays', () => {
  it('are those of the whole country, and those of a region where it is named', () => {
    expect(datesIn('DE', '2028-01-01', '2028-12-31')).toEqual([
      '2028-01-01',
      '2028-04-14',
      '2028-04-17',
      '2028-05-01',
      '2028-05-25',
      '2028-06-05',
      '2028-10-03',
      '2028-12-25',
      '2028-12-26',
    ]);
    expect(datesIn('DE-BY', '2028-01-02', '2028-01-31')).toEqual(['2028-01-06']);
  });

  it('are free on every one of their days, from the date on that begins with the evening before', () => {
    expect(datesIn('SA', '2028-02-23', '2028-03-05')).toEqual([
      '2028-02-26',
      '2028-02-27',
      '2028-02-28',
      '2028-02-29',
    ]);
    expect(datesIn('TR', '2028-02-23', '2028-03-05')).toEqual(['2028-02-26', '2028-02-27', '2028-02-28']);
  });

  it('go on over New Year', () => {
    expect(datesIn('SZ', '2028-12-27', '2029-01-05')).toEqual([
      '2028-12-28',
      '2028-12-29',
      '2028-12-30',
      '2028-12-31',
      '2029-01-01',
      '2029-01-02',
    ]);
  });

  it('are kept where they are moved to as well', () => {
    expect(datesIn('US', '2027-12-23', '2028-01-03')).toEqual([
      '2027-12-24',
      '2027-12-25',
      '2027-12-31',
      '2028-01-01',
    ]);
  });

  it('do not count where they are half a day, only observed, or for banks alone', () => {
    expect(datesIn('IS', '2027-12-23', '2027-12-25')).toEqual(['2027-12-25']);
    expect(datesIn('DE', '2028-12-24', '2028-12-24')).toEqual([]);
    expect(datesIn('US', '2028-02-14', '2028-02-14')).toEqual([]);
    expect(datesIn('GB', '2028-12-24', '2028-12-31')).toEqual(['2028-12-25', '2028-12-26']);
  });

  it('are not known of what is no country', () => {
    expect(isHoliday('XX', Temporal.PlainDate.from('2028-01-01'))).toBe(false);
  });
});

it.each([
  ['DE', true],
  ['DE-BY', true],
  ['UZ', true],
  ['US-CA', true],
  ['de', false],
  ['DE-XX', false],
  ['DE-', false],
  ['DE-BY-1', false],
  ['XX', false],
  ['toString', false],
  ['', false],
])('tells whether there is a country “%s”: %s', (text, is) => {
  expect(isCountry(text)).toBe(is);
});
