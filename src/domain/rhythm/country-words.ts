import { locales } from '../locale.ts';
import { spellingKey } from '../spelling.ts';
import { isCountry } from './holidays.ts';

/**
 * The country somebody means: by its ISO code, that of one of its regions (`DE-BY`), or its name in any of our languages.
 * Undefined where there is none, or its public holidays are not known.
 */
export function countryFrom(words: string): string | undefined {
  const code = words.trim().toUpperCase();
  if (isCountry(code)) return code;
  const key = spellingKey(words);
  return codes.find((each) => namesOf(each).includes(key) && isCountry(each));
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All that could be codes; some are old ones of countries that have another now. */
const codes = letters.flatMap((first) => letters.map((second) => first + second));

const languages = locales.map(
  (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
);

const namesOf = (code: string): string[] =>
  languages.flatMap((language) => language.of(code) ?? []).map(spellingKey);
