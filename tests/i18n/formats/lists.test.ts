import { describe, expect, it } from 'vitest';
import { formatList } from '../../../src/i18n/formats/lists.ts';

const fsi = '\u2068';
const pdi = '\u2069';

describe('formatList', () => {
  it('joins items as the language does', () => {
    const names = ['Ann', 'Bob', 'Cem'];
    expect(formatList(names, 'en')).toBe('Ann, Bob, and Cem');
    expect(formatList(names, 'de')).toBe('Ann, Bob und Cem');
    expect(formatList(names, 'uz')).toBe('Ann, Bob va Cem');
  });

  it('keeps each item apart in Arabic', () => {
    expect(formatList(['Ann', 'بدر'], 'ar')).toBe(`${fsi}Ann${pdi} و${fsi}بدر${pdi}`);
  });

  it('keeps a right-to-left item apart in a left-to-right list', () => {
    expect(formatList(['Ann', 'بدر'], 'en')).toBe(`Ann and ${fsi}بدر${pdi}`);
  });

  it('is the item where there is one, and nothing where there is none', () => {
    expect(formatList(['Ann'], 'de')).toBe('Ann');
    expect(formatList([], 'de')).toBe('');
  });
});
