import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration } from '../../src/domain/duration.ts';

const minute = 60;
const hour = 60 * minute;

describe('readDuration', () => {
  it.each([
    ['2h', 2 * hour],
    ['90m', 90 * minute],
    ['1h30m', 90 * minute],
    ['1h 30m', 90 * minute],
    ['1 h 30 min', 90 * minute],
    ['2h15', 135 * minute],
    ['1:30', 90 * minute],
    ['0:05', 5 * minute],
    ['1.5h', 90 * minute],
    ['1,5h', 90 * minute],
    ['0.25 hours', 15 * minute],
    ['2 hrs', 2 * hour],
    ['45 mins', 45 * minute],
    ['2H', 2 * hour],
    [' 2h ', 2 * hour],
    ['an hour', hour],
    ['Half an hour', 30 * minute],
    ['1,5 Std', 90 * minute],
    ['2 Std. 15 Min', 135 * minute],
    ['3 Stunden', 3 * hour],
    ['eine halbe Stunde', 30 * minute],
    ['٢س', 2 * hour],
    ['٣٠ دقيقة', 30 * minute],
    ['۳۰ دقیقه', 30 * minute],
    ['١٫٥ ساعة', 90 * minute],
    ['3 ساعات', 3 * hour],
    ['ساعتين', 2 * hour],
    ['نصف ساعة', 30 * minute],
    ['2 soat', 2 * hour],
    ['1 soat 30 daqiqa', 90 * minute],
    ['yarim soat', 30 * minute],
    ['0h', 0],
    ['0m', 0],
    ['1000h', 1000 * hour],
  ])('reads “%s”', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each([
    '',
    '2',
    '1.5',
    'h',
    'soon',
    '2d',
    '1w',
    '-2h',
    '2h30people',
    '1:75',
    '1h90m',
    '1h 60m',
    '2h75',
    '1 soat 60 daqiqa',
    '25:00:00',
    '2h 30',
    '2 h x',
    '1..5h',
    'constructor',
  ])('makes nothing of “%s”', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it('reads every number of minutes however it is split into hours and minutes', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const seconds = hours * hour + minutes * minute;
        const padded = String(minutes).padStart(2, '0');
        expect(readDuration(`${hours}h${minutes}m`)).toBe(seconds);
        expect(readDuration(`${hours}:${padded}`)).toBe(seconds);
        expect(readDuration(`${hours * 60 + minutes}m`)).toBe(seconds);
      }),
    );
  });

  it('never throws, and never makes a length of time negative', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,:hm -سد٣Std'), maxLength: 20 }),
        (text) => {
          expect(readDuration(text) ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
