import { describe, expect, it } from 'vitest';
import { localeFrom } from '../../src/domain/locale.ts';

describe('localeFrom', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['de-DE', 'de'],
    ['DE', 'de'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['uz-UZ', 'uz'],
    ['uz_UZ', 'uz'],
    ['uz-Latn-UZ', 'uz'],
    ['uz-Cyrl', 'uz'],
  ])('reads %s as %s', (tag, locale) => {
    expect(localeFrom(tag)).toBe(locale);
  });

  it.each(['fr-FR', 'arz', 'english', '', '-', 'x-en', undefined])(
    'knows no language of ours in %s',
    (tag) => {
      expect(localeFrom(tag)).toBeUndefined();
    },
  );
});
