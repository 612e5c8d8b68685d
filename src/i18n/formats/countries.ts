import type { Locale } from '../../domain/locale.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** The name of a country by its ISO 3166 code; a region of one (`DE-BY`) goes by its code. */
export const formatCountry = (code: string, locale: Locale): string =>
  code.includes('-') ? code : (countryNames(locale).of(code) ?? code);

const countryNames = memoized((locale: Locale) => new Intl.DisplayNames(intlTag(locale), { type: 'region' }));
