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
  ['\u00A0\u202F\u2009\u200E\u200F\u061C\u2066\u2067\u2068\u2069', ' '],
];

const plainSign = new Map(
  sameSigns.flatMap(([variants, sign]) => [...variants].map((variant) => [variant, sign])),
);
const variants = new RegExp(`[${[...plainSign.keys()].join('')}]`, 'g');

/** All that can be spelt otherwise: whatever is beyond ASCII, and the backtick that does for an apostrophe. */
const special = /[^\0-\x7F]|`/;

/**
 * The same text with plain digits, apostrophes, dashes, spaces and Arabic letters. It is as long as the original,
 * so that a place in one is the same place in the other.
 */
export const plainly = (text: string): string =>
  special.test(text) ? text.replace(variants, (variant) => plainSign.get(variant) ?? variant) : text;

/** What two spellings of one word have in common: no case, accents, vowel marks or tatweel, and plain signs. */
export const spellingKey = (words: string): string =>
  special.test(words)
    ? plainly(words.normalize('NFKD').replace(/[\p{M}\u0640]/gu, ''))
        .toLowerCase()
        .replace(/\s+/gu, ' ')
        .trim()
    : words.toLowerCase().replace(/\s+/g, ' ').trim();
