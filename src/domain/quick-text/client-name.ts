import { withoutQuotes } from '../names.ts';
import { plainly, spellingKey, type Place } from '../spelling.ts';
import { takeAt, type Taken } from './taken.ts';

/** “For”, in every language, since people mix them. Arabic joins its shortest to the name, Uzbek puts its behind. */
const before = /(?<![\p{L}\p{M}\p{N}])(?:(?:for|für|fuer|لصالح|لحساب|من اجل) |ل\u0640+ ?|ل(?=\p{L}))/gu;
const behind = / uchun(?![\p{L}\p{N}'])/gu;

interface Known {
  readonly names: ReadonlyMap<string, string>;
  /** As many words as the longest of the names has. */
  readonly wordCount: number;
}

type Named = Place & { readonly name: string };

/** Takes `for CLIENT` where CLIENT is a known client, the longest that fits; anything else is part of the work. */
export function takeClients(text: string, clients: readonly string[]): Taken<string> {
  const plain = plainly(text);
  const introductions = [...plain.matchAll(before)];
  const followers = [...plain.matchAll(behind)];
  if (introductions.length + followers.length === 0) return { tokens: [], rest: text };

  const known = knownNames(clients);
  const named = [
    ...introductions.map(({ index, 0: word }) => clientAfter(text, index, index + word.length, known)),
    ...followers.map(({ index, 0: word }) => clientBefore(text, index, index + word.length, known)),
  ].filter((found) => found !== undefined);
  const found = oneAfterAnother(named);
  return { tokens: found.map(({ name }) => name), rest: takeAt(text, found) };
}

function oneAfterAnother(named: readonly Named[]): Named[] {
  const kept: Named[] = [];
  for (const next of named.toSorted((a, b) => a.start - b.start)) {
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  }
  return kept;
}

function knownNames(clients: readonly string[]): Known {
  const names = new Map(clients.map((name) => [spellingKey(name), name]));
  return { names, wordCount: Math.max(0, ...[...names.keys()].map((key) => key.split(' ').length)) };
}

function clientAfter(text: string, start: number, nameStart: number, known: Known): Named | undefined {
  const [line = ''] = text.slice(nameStart, nameStart + longestPassage).split('\n', 1);
  const words = line.split(' ', known.wordCount + 1);
  for (let count = words.length; count > 0; count -= 1) {
    const passage = words.slice(0, count).join(' ');
    for (const phrase of [passage, passage.replace(/[,.;:!?)\]،؛؟]+$/u, '')]) {
      const name = nameIn(phrase, known) ?? nameIn(inFull(phrase), known);
      if (name !== undefined) return { start, end: nameStart + phrase.length, name };
    }
  }
  return undefined;
}

function clientBefore(text: string, nameEnd: number, end: number, known: Known): Named | undefined {
  const line =
    text
      .slice(Math.max(0, nameEnd - longestPassage), nameEnd)
      .split('\n')
      .at(-1) ?? '';
  const words = line.split(' ').slice(-known.wordCount);
  for (let first = 0; first < words.length; first += 1) {
    const phrase = words.slice(first).join(' ');
    const name = nameIn(phrase, known);
    if (name !== undefined) return { start: nameEnd - phrase.length, end, name };
  }
  return undefined;
}

/** After “for” Arabic drops a letter of the article, and often says that it is a company: `للنور`, `لشركة النور`. */
const inFull = (phrase: string): string => phrase.replace(/^ل/u, 'ال').replace(/^شركة /u, '');

/** Names are at most 80 characters long; quotes and punctuation may stand round them. */
const longestPassage = 90;

const nameIn = (phrase: string, { names }: Known): string | undefined =>
  names.get(spellingKey(withoutQuotes(phrase)));

const name = String.raw`\p{Lu}[^\s\0\uFFFB\uFFFC,;.!?]*(?: \p{Lu}[^\s\0\uFFFB\uFFFC,;.!?]*)*|[^\s\0\uFFFB\uFFFC,;.!?]+(?: [^\s\0\uFFFB\uFFFC,;.!?]+){0,2}`;
const unknown = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:[Ff]or|FOR|[Ff]ür|لصالح|لحساب|لشركة|لـ) ?(?=(?<after>${name}))|` +
    `(?<![\\p{L}\\p{M}\\p{N}])(?<before>${name})(?= uchun(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** What might be meant for a client in a text without a known one: the last thing that something is for. */
export function possibleClient(text: string): string | undefined {
  const { groups } = [...text.matchAll(unknown)].at(-1) ?? {};
  return withoutQuotes(groups?.['after'] ?? groups?.['before'] ?? '') || undefined;
}
