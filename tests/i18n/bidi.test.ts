import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, direction, isolated } from '../../src/i18n/bidi.ts';

const fsi = '\u2068';
const pdi = '\u2069';

describe('direction', () => {
  it('goes from the right in Arabic only', () => {
    expect((['en', 'de', 'ar', 'uz'] as const).map(direction)).toEqual(['ltr', 'ltr', 'rtl', 'ltr']);
  });
});

describe('isolated', () => {
  it('leaves plain text as it is in a left-to-right language', () => {
    const plain = 'Ann’s “Übersicht” oʻzbekcha, 日本, <b>{x}</b> & 12 €';
    expect(isolated(plain, 'en')).toBe(plain);
  });

  it.each(['بدر', 'Ann בר', 'ﻡ', 'a\u202Eb', 'a\u200Fb'])(
    'sets %j apart, which could turn the sentence round',
    (text) => {
      expect(isolated(text, 'en')).toBe(fsi + text + pdi);
    },
  );

  it('sets everything apart in Arabic', () => {
    expect(isolated('Ann', 'ar')).toBe(`${fsi}Ann${pdi}`);
  });
});

describe('balanced', () => {
  it('closes what text leaves open, and opens what it closes too often', () => {
    expect(balanced('a\u2067b')).toBe(`a\u2067b${pdi}`);
    expect(balanced(`a${pdi}b`)).toBe(`${fsi}a${pdi}b`);
    expect(balanced(`${pdi}a\u2066\u2067b`)).toBe(`${fsi}${pdi}a\u2066\u2067b${pdi}${pdi}`);
    expect(balanced('\u2066a\u2069')).toBe('\u2066a\u2069');
  });

  it('never lets text out of the isolate it stands in', () => {
    const marks = fc.string({ unit: fc.constantFrom('\u2066', '\u2067', fsi, pdi, 'a', 'ب') });
    fc.assert(
      fc.property(marks, (text) => {
        const depths = depthsOf(balanced(text));
        expect(Math.min(...depths)).toBeGreaterThanOrEqual(0);
        expect(depths.at(-1)).toBe(0);
        expect(balanced(text)).toContain(text);
      }),
    );
  });
});

/** How many isolates are open after each character. */
const depthsOf = (text: string): number[] =>
  [...text].reduce(
    (depths, mark) => [
      ...depths,
      (depths.at(-1) ?? 0) + (mark === pdi ? -1 : /[\u2066-\u2068]/.test(mark) ? 1 : 0),
    ],
    [0],
  );
