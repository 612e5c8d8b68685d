import { spellingKey } from '../spelling.ts';
import type { Meaning, Sense } from './meaning.ts';
import { patternOf, phrasePattern, slotReader, wordEnd, wordStart, type Vocabulary } from './notation.ts';

/**
 * How plainly a phrase speaks of a date. An `adverb` (tomorrow, in 3 days) hardly does anything else; a `name`
 * (Friday, 3 March) is as often part of the work; a `weak` one (17:00, 24.12, sat, morning) may be no date at all.
 */
export type Level = 'weak' | 'name' | 'adverb';

/**
 * What the words beside a date make of it: nothing (on, at), a deadline (by, until), one that the day itself is too
 * late for (before), or the start of something, which is none (from, since).
 */
export type Mark = 'soft' | 'deadline' | 'exclusive' | 'start';

/** Words for each mark, alternatives with `|` between. */
type Marks = { readonly [M in Mark]?: string };

/**
 * A phrase in the notation of regular expressions, in small letters, with `{slot}` for what words or digits fill in
 * and a space for any gap; how plainly it speaks; and what it means.
 */
export type Phrase = readonly [notation: string, level: Level, sense: Sense];

/** How a language speaks of dates. */
export interface Language {
  readonly words: Vocabulary;
  readonly phrases: readonly Phrase[];
  readonly before: Marks;
  readonly after?: Marks;
  /** Stands between the two ends of a span, which is no deadline: Monday *to* Friday. */
  readonly range: string;
  /** Words that make what follows a part of the sentence: *of* Friday, *every* Monday, *version* 2.3. */
  readonly binding: string;
  /** What begins a new part of the sentence, so that the words before it are free: Friday *with* Sam. */
  readonly linking: string;
}

/** A phrase found in a text; its places include the marks, or only the words that were `said`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly saidStart: number;
  readonly saidEnd: number;
  readonly level: Level;
  readonly mark?: Mark;
  readonly meaning: Meaning;
}

export interface PhraseBook {
  /** In order, each found only when it is asked for. */
  readonly mentions: (plain: string) => Iterable<Mention>;
  readonly isRange: (between: string) => boolean;
  readonly isBinding: (word: string) => boolean;
  readonly linksAt: (plain: string, place: number) => boolean;
}

/** Makes a reader of a language's phrases. It is costly, so once for each language. */
export function phraseBook(language: Language): PhraseBook {
  const range = new RegExp(`^ ?(?:-|${patternOf(language.range)}) ?$`, 'u');
  const binding = new Set(language.binding.split('|').map(spellingKey));
  const linking = new RegExp(` {0,3}(?:${patternOf(language.linking)})${wordEnd}`, 'uy');
  return {
    mentions: mentionReader(language),
    isRange: (between) => range.test(between),
    isBinding: (word) => binding.has(spellingKey(word)),
    linksAt: (plain, place) => {
      linking.lastIndex = place;
      return linking.test(plain);
    },
  };
}

function mentionReader(language: Language): PhraseBook['mentions'] {
  const slotsOf = slotReader(language.words);
  const markOf = markReader(language);
  const trail = patternOf(alternatives(language.after));
  const phrases = language.phrases.map(([notation, level, sense]) => {
    const source = `(?<said>${phrasePattern(notation, language.words)})(?<trail>(?:${trail})?)${wordEnd}`;
    return { source, pattern: new RegExp(source, 'uy'), level, sense };
  });
  const anyPhrase = new RegExp(phrases.map(({ source }) => source).join('|'), 'uy');

  const longestAt = (plain: string, saidStart: number): Mention | undefined => {
    let longest: Mention | undefined;
    for (const { pattern, level, sense } of phrases) {
      pattern.lastIndex = saidStart;
      const { said = '', trail = '', ...groups } = pattern.exec(plain)?.groups ?? {};
      const saidEnd = saidStart + said.length;
      const end = saidEnd + trail.length;
      if (end <= (longest?.end ?? saidStart)) continue;
      const meaning = sense(slotsOf(groups));
      const { lead, mark } = markOf(plain.slice(Math.max(0, saidStart - longestLead), saidStart), trail);
      const start = saidStart - lead.length;
      if (meaning) longest = { start, end, saidStart, saidEnd, level, ...(mark ? { mark } : {}), meaning };
    }
    return longest;
  };

  return function* (plain) {
    let end = 0;
    for (const { index } of plain.matchAll(wordStart)) {
      anyPhrase.lastIndex = index;
      if (index < end || !anyPhrase.test(plain)) continue;
      const longest = longestAt(plain, index);
      if (!longest) continue;
      end = longest.end;
      yield longest;
    }
  };
}

const longestLead = 50;

/** Reads the marks at the end of the text before a phrase, and in what its own pattern found behind it. */
function markReader({ before, after = {} }: Language) {
  const leadPattern = new RegExp(
    `(?<!\\p{L})(?:(?:${patternOf(alternatives(before))})(?::? {1,3}|:)){1,3}$`,
    'u',
  );
  const strongestFirst = (['start', 'exclusive', 'deadline'] as const).map((mark) => ({
    mark,
    lead: new RegExp(`(?<!\\p{L})(?:${patternOf(before[mark] ?? never)})[ :]`, 'u'),
    trail: new RegExp(`^(?:${patternOf(after[mark] ?? never)})$`, 'u'),
  }));
  return (textBefore: string, trail: string): { readonly lead: string; readonly mark: Mark | undefined } => {
    const [lead = ''] = leadPattern.exec(textBefore) ?? [];
    if (lead + trail === '') return { lead, mark: undefined };
    const strongest = strongestFirst.find((marks) => marks.lead.test(lead) || marks.trail.test(trail));
    return { lead, mark: strongest?.mark ?? 'soft' };
  };
}

const never = '(?!)';

const alternatives = (marks: Marks = {}): string => Object.values(marks).join('|') || never;
