import { plainly, spellingKey } from '../spelling.ts';
import type { Half, Meaning, Sense, Slots, Unit } from './meaning.ts';

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

/** Words for a slot, alternatives with `|` between, and what they mean. */
type Words<Value> = Readonly<Record<string, Value>>;

type NumberSlot = 'month' | 'weekday' | 'away' | 'count' | 'hour' | 'part';

export type Vocabulary = { readonly [S in NumberSlot]?: Words<number> } & {
  readonly unit: Words<Unit>;
  readonly half?: Words<Half>;
};

/**
 * A phrase in the notation of regular expressions, with `{slot}` for what it fills in and a space for any gap;
 * how plainly it speaks; and what it means.
 */
export type Phrase = readonly [notation: string, level: Level, sense: Sense];

/** How a language speaks of dates. */
export interface Language {
  readonly words: Vocabulary;
  readonly phrases: readonly Phrase[];
  readonly before: Marks;
  readonly after?: Marks;
  /** Stands between the two ends of a span, which is no deadline: Monday to Friday. */
  readonly range: string;
  /** Words that make what follows a part of the sentence: *of* Friday, *every* Monday, *version* 2.3. */
  readonly binding: string;
  /** A pattern for what begins a new part of the sentence, so that what stands before it is free: Friday *with*. */
  readonly linking: string;
}

/** A phrase found in a text. */
export interface Mention {
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly saidStart: number;
  readonly saidEnd: number;
  readonly level: Level;
  readonly mark?: Mark;
  readonly meaning: Meaning;
}

export interface PhraseBook {
  readonly mentions: (plain: string) => Mention[];
  readonly isRange: (between: string) => boolean;
  readonly isBinding: (word: string) => boolean;
  /** Whether a new part of the sentence begins at that place. */
  readonly linksAt: (plain: string, place: number) => boolean;
}

const digits: Readonly<Record<string, string>> = {
  year: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<year>\d\d)`,
  mm: String.raw`(?<month>0?[1-9]|1[0-2])`,
  day: String.raw`(?<day>0?[1-9]|[12]\d|3[01])`,
  first: String.raw`(?<first>0?[1-9]|[12]\d|3[01])`,
  second: String.raw`(?<second>0?[1-9]|[12]\d|3[01])`,
  minute: String.raw`(?<minute>[0-5]\d)`,
};

/** Slots that words and digits can fill. */
const digitsToo: Readonly<Record<string, string>> = {
  count: String.raw`\d{1,4}(?:[.,]\d)?`,
  hour: String.raw`[01]?\d|2[0-4]`,
};

/** Where numbers and words are whole: never inside a price, a version, a file name or a longer number. */
const leftEdge = String.raw`(?<![\p{L}\p{M}\p{N}_$€£#@§]|\p{N}[.,:/-]|\p{L}[./_'-])`;
const rightEdge = String.raw`(?![\p{L}\p{M}\p{N}_%€$£°]|['-]\p{L}|[/:.,-]\p{N}|-\p{N})`;

const gap = ' {1,3}';
const vowelMarks = '[\\u064B-\\u0652\\u0640]*';

/** The notation as a regular expression: gaps widened, and Arabic vowel marks allowed wherever people set them. */
const pattern = (notation: string): string =>
  plainly(notation)
    .replace(/ \?/g, ' {0,3}')
    .replace(/ (?!\{)/g, gap)
    .replace(/[\u0621-\u064A]/g, `$&${vowelMarks}`);

const alternatives = (words: Words<unknown> | undefined): string[] =>
  Object.keys(words ?? {}).flatMap((entry) => entry.split('|'));

function slotPattern(slot: string, words: Vocabulary): string {
  const fixed = digits[slot];
  if (fixed) return fixed;
  const table = Object.entries(words).find(([name]) => name === slot)?.[1];
  const options = alternatives(table)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+]/g, '\\$&'));
  return `(?<${slot}>${[digitsToo[slot], ...options].filter(Boolean).join('|')})`;
}

const never = '(?!)';

const anyMark = (marks: Marks | undefined): string => Object.values(marks ?? {}).join('|') || never;

function phrasePattern(notation: string, { words, before, after }: Language): RegExp {
  const said = notation.replace(/\{([a-z]+)\}/g, (_, slot: string) => slotPattern(slot, words));
  const lead = `(?:(?:${anyMark(before)})(?::? |:)){0,3}`;
  const trail = `(?:${anyMark(after)})?`;
  return new RegExp(
    `${leftEdge}(?<lead>${pattern(lead)})(?<said>${pattern(said)})(?<trail>${pattern(trail)})${rightEdge}`,
    'giu',
  );
}

const lookup = <Value>(words: Words<Value> | undefined): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(words ?? {}).flatMap(([entry, value]) =>
      entry.split('|').map((word) => [spellingKey(word), value] as const),
    ),
  );

function slotReader(words: Vocabulary): (groups: Readonly<Record<string, string | undefined>>) => Slots {
  const numbers: Readonly<Record<NumberSlot, ReadonlyMap<string, number>>> = {
    month: lookup(words.month),
    weekday: lookup(words.weekday),
    away: lookup(words.away),
    count: lookup(words.count),
    hour: lookup(words.hour),
    part: lookup(words.part),
  };
  const units = lookup(words.unit);
  const halves = lookup(words.half);

  return (groups) => {
    const inDigits = (slot: string): number | undefined => {
      const said = groups[slot];
      return said !== undefined && /^\d/.test(said) ? Number(said.replace(',', '.')) : undefined;
    };
    const inWords = (slot: NumberSlot): number | undefined =>
      inDigits(slot) ?? numbers[slot].get(spellingKey(groups[slot] ?? ''));
    return {
      year: inDigits('year'),
      month: inWords('month') ?? 1,
      day: inDigits('day') ?? 1,
      first: inDigits('first') ?? 1,
      second: inDigits('second') ?? 1,
      weekday: inWords('weekday') ?? 1,
      away: inWords('away') ?? 0,
      count: inWords('count') ?? 1,
      unit: units.get(spellingKey(groups['unit'] ?? '')) ?? 'day',
      hour: inWords('hour') ?? 0,
      minute: inDigits('minute') ?? 0,
      half: halves.get(spellingKey(groups['half'] ?? '')),
      part: inWords('part') ?? 0,
    };
  };
}

/** The strongest of the marks in some words. */
function markReader({ before, after }: Language): (lead: string, trail: string) => Mark | undefined {
  const strongestFirst = (['start', 'exclusive', 'deadline'] as const).map((mark) => ({
    mark,
    lead: new RegExp(`(?<!\\p{L})(?:${pattern(before[mark] ?? never)})(?=[ :])`, 'iu'),
    trail: new RegExp(`^(?:${pattern(after?.[mark] ?? never)})$`, 'iu'),
  }));
  return (lead, trail) =>
    lead + trail === ''
      ? undefined
      : (strongestFirst.find((words) => words.lead.test(lead) || words.trail.test(trail))?.mark ?? 'soft');
}

/** Overlapping phrases: the longest is meant, as in “the day after tomorrow”. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|').map(spellingKey));

/** For a phrase that says when only as the last words of a text. */
export const atEnd = String.raw`(?=[\s\p{Cc}.!?]*$)`;

/** Makes a reader of a language's phrases; costly, so once per language. */
export function phraseBook(language: Language): PhraseBook {
  const slotsOf = slotReader(language.words);
  const phrases = language.phrases.map(
    ([notation, level, sense]) => ({ regex: phrasePattern(notation, language), level, sense }) as const,
  );
  const markOf = markReader(language);
  const range = new RegExp(`^ ?(?:-|${pattern(language.range)}) ?$`, 'iu');
  const binding = wordSet(language.binding);
  const linking = new RegExp(` {0,3}(?:${pattern(language.linking)})${rightEdge}`, 'iuy');

  return {
    mentions: (plain) =>
      withoutOverlaps(
        phrases.flatMap(({ regex, level, sense }) =>
          Array.from(plain.matchAll(regex)).flatMap((match): Mention[] => {
            const { lead = '', said = '', trail = '', ...groups } = match.groups ?? {};
            const meaning = sense(slotsOf(groups));
            if (!meaning) return [];
            const saidStart = match.index + lead.length;
            const saidEnd = saidStart + said.length;
            const mark = markOf(lead, trail);
            const end = saidEnd + trail.length;
            return [
              { start: match.index, end, saidStart, saidEnd, level, meaning, ...(mark ? { mark } : {}) },
            ];
          }),
        ),
      ),
    isRange: (between) => range.test(between),
    isBinding: (word) => binding.has(spellingKey(word)),
    linksAt: (plain, place) => {
      linking.lastIndex = place;
      return linking.test(plain);
    },
  };
}
