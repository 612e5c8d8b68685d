import type { Locale } from '../domain/locale.ts';

export const direction = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

export const firstStrongIsolate = '\u2068';
export const popDirectionalIsolate = '\u2069';

/** Letters written from the right, and the invisible characters that turn text round. */
const turnsText =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u061C\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Text from outside, made safe to stand in a sentence of this language (UAX #9): isolated always where writing goes
 * from the right, elsewhere only when it could turn the sentence round, so that plain text stays plain.
 */
export const isolated = (text: string, locale: Locale): string =>
  direction(locale) === 'rtl' || turnsText.test(text)
    ? firstStrongIsolate + balanced(text) + popDirectionalIsolate
    : text;

/** Opens an isolate before the text for each that it closes too many, and closes each that it leaves open. */
export function balanced(text: string): string {
  let open = 0;
  let excess = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== popDirectionalIsolate) open += 1;
    else if (open > 0) open -= 1;
    else excess += 1;
  }
  return firstStrongIsolate.repeat(excess) + text + popDirectionalIsolate.repeat(open);
}

/** For where people read and change text themselves, and would not see the marks. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
