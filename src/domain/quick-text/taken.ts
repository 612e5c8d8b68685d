import { plainly, type Place } from '../spelling.ts';

/**
 * Reading a text token by token: each reader takes what it understands and leaves a mark in its place, so that what
 * was on either side does not run together, and so that the clause is known to end there.
 */
const taken = '\0';

export interface Taken<Token> {
  readonly tokens: readonly Token[];
  readonly rest: string;
}

/** Takes what stands at these places, which follow one another. */
export function takeAt(text: string, places: readonly Place[]): string {
  const kept = places.map(({ start }, index) => text.slice(places[index - 1]?.end ?? 0, start));
  return [...kept, text.slice(places.at(-1)?.end ?? 0)].join(taken);
}

/** Takes every match, in the plain spelling of the text, that `read` makes something of. */
export function take<Token>(
  text: string,
  pattern: RegExp,
  read: (groups: Readonly<Record<string, string | undefined>>, written: string) => Token,
): Taken<Token> {
  const matches = [...plainly(text).matchAll(pattern)].map(({ index, 0: { length }, groups = {} }) => ({
    groups,
    start: index,
    end: index + length,
  }));
  return {
    tokens: matches.map(({ groups, start, end }) => read(groups, text.slice(start, end))),
    rest: takeAt(text, matches),
  };
}

/** Where a token may begin and end: between spaces or punctuation, never inside a word, an address or a sum. */
export const tokenStart = String.raw`(?<=^|[\s\0(\[>,;:])`;
export const tokenEnd = String.raw`(?=$|[\s\0)\]<,;:.!?])`;

/** One space between words, at most one empty line between paragraphs, and none at the ends. */
export const evenSpaces = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What is left when all is read: the marks go, with the brackets, commas and dashes that only they needed. */
export const withoutMarks = (text: string): string =>
  evenSpaces(
    text
      .replace(/\0(?:[ ,;،؛]*\0)*/g, taken)
      .replace(/[([{] ?\0 ?[)\]}]/g, taken)
      .replace(/\0(?:[ ,;،؛]*\0)*/g, taken)
      .replace(/(?<=^|\n) ?\0 ?(?:\n|(?:[,;:،؛]|[–—-](?= )) ?)?/g, '')
      .replace(/ ?(?:[,;:،؛–—-] ?)?\0(?= ?(?:$|[\n,;:.!?،؛؟)\]}]|[–—-] ))/g, '')
      .replace(/\0/g, ' '),
  );
