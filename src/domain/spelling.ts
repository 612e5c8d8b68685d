/** Signs that people's keyboards write differently and readers take for the same. */
const sameSigns: readonly (readonly [variants: string, sign: string])[] = [
  ...Array.from(
    { length: 10 },
    (_, digit) => [`${'٠١٢٣٤٥٦٧٨٩'[digit]}${'۰۱۲۳۴۵۶۷۸۹'[digit]}`, `${digit}`] as const,
  ),
  ['ʻʼ‘’`´ʹ', "'"],
  ['أإآٱ', 'ا'],
  ['ة', 'ه'],
  ['ىی', 'ي'],
  ['ک', 'ك'],
  ['٫', '.'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['−–—', '-'],
  ['～∼', '~'],
  ['！', '!'],
  // The one capital letter that would grow in small letters.
  ['İ', 'i'],
  ['\u00A0\u202F\u2009\u200E\u200F\u061C\u2066\u2067\u2068\u2069', ' '],
];

const plainSign = new Map(
  sameSigns.flatMap(([variants, sign]) => [...variants].map((variant) => [variant, sign])),
);
const variants = new RegExp(`[${[...plainSign.keys()].join('')}]`, 'g');

/** All that can be spelt otherwise: whatever is beyond ASCII, and the backtick that does for an apostrophe. */
const special = /[^\0-\x7F]|`/;

/** The same text with plain digits, apostrophes, dashes, spaces and Arabic letters, at the same places. */
export const plainSigns = (text: string): string =>
  special.test(text) ? text.replace(variants, (variant) => plainSign.get(variant) ?? variant) : text;

/** The same text with plain signs and in small letters, at the same places. */
export const plainly = (text: string): string => plainSigns(text).toLowerCase();

/** What two spellings of one word have in common: no case, accents, vowel marks or tatweel, and plain signs. */
export const spellingKey = (words: string): string =>
  (special.test(words)
    ? plainly(words.normalize('NFKD').replace(/[\p{M}\u0640]/gu, ''))
    : words.toLowerCase()
  )
    .replace(/\s+/gu, ' ')
    .trim();

/** A stretch of a text, from its first character to the one after its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const vowelMarks = /[\u064B-\u0652\u0640]/;

export interface Unvoweled {
  readonly written: string;
  readonly plain: string;
  /** The place in the original text of a place in the plain one. */
  readonly placeOf: (index: number) => number;
}

/** A text spelt `plainly`, without the vowel marks and tatweel that Arabic may set anywhere in a word. */
export function unvoweled(written: string): Unvoweled {
  const plain = plainly(written);
  if (!vowelMarks.test(plain)) return { written, plain, placeOf: (index) => index };
  const places = Array.from({ length: plain.length }, (_, place) => place).filter(
    (place) => !vowelMarks.test(plain.charAt(place)),
  );
  return {
    written,
    plain: places.map((place) => plain.charAt(place)).join(''),
    placeOf: (index) => places[index] ?? plain.length,
  };
}
