import type { Locale } from '../../domain/locale.ts';
import { isolated } from '../bidi.ts';
import { intlTag } from '../intl-tag.ts';
import { memoized } from '../memoized.ts';

/** All of the items in one phrase: “Ann, Bob, and Cem”. Each keeps its own direction. */
export const formatList = (items: readonly string[], locale: Locale): string =>
  listFormat(locale).format(items.map((item) => isolated(item, locale)));

const listFormat = memoized(
  (locale: Locale) => new Intl.ListFormat(intlTag(locale), { style: 'long', type: 'conjunction' }),
);
