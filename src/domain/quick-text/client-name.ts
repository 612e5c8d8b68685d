import { withoutQuotes } from '../names.ts';
import { plainly, spellingKey } from '../spelling.ts';
import { takeAt, type Place, type Taken } from './taken.ts';

/** “For”, in every language, since people mix them. Arabic joins its shortest to the name, Uzbek puts its behind. */
const before =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:for|für|fuer|لصالح|لحساب|لشركه|من اجل) |ل\u0640+ ?|ل(?=\p{L}))/giu;
const behind = / uchun(?![\p{L}\p{N}'])/giu;

/** No name is longer, quotes and spaces included. */
const longestName = 100;

type Known = ReadonlyMap<string, string>;
type Named = Place & { readonly name: string };

/** Takes `for CLIENT` where CLIENT is a known client, the longest that fits; anything else is part of the work. */
export function takeClients(text: string, clients: readonly string[]): Taken<string> {
  const plain = plainly(text);
  const introductions = [...plain.matchAll(before)];
  const followers = [...plain.matchAll(behind)];
  if (introductions.length + followers.length === 0) return { tokens: [], rest: text };

  const known: Known = new Map(clients.map((name) => [spellingKey(name), name]));
  const found = [
    ...introductions.map(({ index, 0: word }) => clientAfter(text, index, index + word.length, known)),
    ...followers.map(({ index, 0: word }) => clientBefore(text, index, index + word.length, known)),
  ]
    .filter((named) => named !== undefined)
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
  return { tokens: found.map(({ name }) => name), rest: takeAt(text, found) };
}

function clientAfter(text: string, start: number, nameStart: number, known: Known): Named | undefined {
  const [line = ''] = text.slice(nameStart, nameStart + longestName).split('\n', 1);
  const wordEnds = [...line.matchAll(/(?<=\S)(?= |$)/g)].map(({ index }) => index);
  for (const wordEnd of wordEnds.reverse()) {
    const words = line.slice(0, wordEnd);
    for (const phrase of [words, words.replace(/[,.;:!?)\]،؛؟]+$/u, '')]) {
      const name =
        nameIn(phrase, known) ?? (phrase.startsWith('ل') ? nameIn(`ا${phrase}`, known) : undefined);
      if (name !== undefined) return { start, end: nameStart + phrase.length, name };
    }
  }
  return undefined;
}

function clientBefore(text: string, nameEnd: number, end: number, known: Known): Named | undefined {
  const line =
    text
      .slice(Math.max(0, nameEnd - longestName), nameEnd)
      .split('\n')
      .at(-1) ?? '';
  for (const { index } of line.matchAll(/(?<=^| )(?=\S)/g)) {
    const name = nameIn(line.slice(index), known);
    if (name !== undefined) return { start: nameEnd - line.length + index, end, name };
  }
  return undefined;
}

const nameIn = (phrase: string, known: Known): string | undefined =>
  known.get(spellingKey(withoutQuotes(phrase)));

const name = String.raw`\p{Lu}[^\s\0,;.!?]*(?: \p{Lu}[^\s\0,;.!?]*)*|[^\s\0,;.!?]+(?: [^\s\0,;.!?]+){0,2}`;
const unknown = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:[Ff]or|FOR|[Ff]ür|لصالح|لحساب|لشركة|لـ) ?(?<after>${name})|` +
    `(?<![\\p{L}\\p{M}\\p{N}])(?<before>${name})(?= uchun(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** What might be meant for a client in a text without a known one: the last thing that something is for. */
export function possibleClient(text: string): string | undefined {
  const { groups } = [...text.matchAll(unknown)].at(-1) ?? {};
  return withoutQuotes(groups?.['after'] ?? groups?.['before'] ?? '') || undefined;
}
