import type { Inline, Text } from './card.ts';
import { plainWords } from './plain-text.ts';

const leftToRightMark = '\u200E';
const rightToLeftMark = '\u200F';

const languagesFromTheRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const firstStrong = /[\p{L}\u200E\u200F\u061C]/u;
const fromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F\u061C]/u;

/** Whether people read the language of `locale` from the right. */
export const isFromTheRight = (locale: string): boolean =>
  languagesFromTheRight.has(locale.toLowerCase().split(/[-_]/)[0] ?? '');

/**
 * For platforms that take a line's direction from its first letter: each line of `text`, with an invisible mark
 * before it where that letter (a client's name, an address) would turn a sentence of `locale` the wrong way.
 */
export const directed = (text: string, locale: string): string =>
  text
    .split('\n')
    .map((line) => markFor(line, locale) + line)
    .join('\n');

/** The same for running text. */
export const directedText = (text: Text, locale: string): readonly Inline[] => {
  if (typeof text === 'string') return [directed(text, locale)];
  const [firstLine = ''] = plainWords(text).split('\n');
  const mark = markFor(firstLine, locale);
  const inlines = text.map((inline) =>
    typeof inline === 'string' ? withLaterLines(inline, locale) : inline,
  );
  return mark ? [mark, ...inlines] : inlines;
};

const withLaterLines = (text: string, locale: string): string => {
  const [first = '', ...later] = text.split('\n');
  return [first, ...later.map((line) => markFor(line, locale) + line)].join('\n');
};

/** The direction that `text` takes from its first letter; undefined where it has none. */
export const startsFromTheRight = (text: string): boolean | undefined => {
  const strong = firstStrong.exec(text)?.[0];
  return strong === undefined ? undefined : fromTheRight.test(strong);
};

const markFor = (line: string, locale: string): string => {
  const starts = startsFromTheRight(line);
  if (isFromTheRight(locale)) return line && !starts ? rightToLeftMark : '';
  return starts ? leftToRightMark : '';
};
