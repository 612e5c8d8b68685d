import { books as dateBooks } from '../../due-date/books.ts';
import { patternOf, phrasePattern, slotReader, wordEnd, wordStart } from '../../due-date/notation.ts';
import type { Locale } from '../../locale.ts';
import { plainSigns, spellingKey, type Place } from '../../spelling.ts';
import { isPossible, type Meaning, type Slots } from '../repetition.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Language, Level } from './language.ts';
import { uzbek } from './uzbek.ts';

/** A phrase found in a text. */
export interface Mention extends Place {
  readonly level: Level;
  readonly meaning: Meaning;
}

export interface RepetitionBook {
  /** In order. */
  readonly mentions: (plain: string) => readonly Mention[];
  /** Whether the words before a mention leave it free: nothing ties it to the sentence. */
  readonly isFree: (before: string) => boolean;
  /** Whether what follows makes something else of it. */
  readonly isNarrowed: (plain: string, place: number) => boolean;
  /** Whether what follows a mention inside a clause cannot belong to it. */
  readonly isApart: (plain: string, place: number) => boolean;
}

const make = (language: Language, locale: Locale): RepetitionBook => {
  const dates = dateBooks[locale];
  const ties = new Set(language.ties.split('|').map(spellingKey));
  const subordinate = new RegExp(`(?<!\\p{L})(?:${patternOf(language.subordinate)})(?!\\p{L})`, 'u');
  const narrowing = new RegExp(
    ` {0,3}(?:${phrasePattern(language.narrowing, language.words)})${wordEnd}`,
    'uy',
  );
  return {
    mentions: mentionReader(language),
    isFree: (before) => {
      const lastWord = before.trimEnd().split(' ').at(-1) ?? '';
      return !ties.has(spellingKey(lastWord)) && !dates.isBinding(lastWord) && !subordinate.test(before);
    },
    isNarrowed: (plain, place) => {
      narrowing.lastIndex = place;
      return narrowing.test(plain);
    },
    isApart: (plain, place) => !language.isAttribute || dates.linksAt(plain, place),
  };
};

function mentionReader(language: Language): RepetitionBook['mentions'] {
  const cue = new RegExp(plainSigns(language.cue), 'u');
  const slotsOf = reader(language);
  const weekdays = `(?<weekdays>${listOf(language)})`;
  const phrases = language.phrases.map(([notation, level, sense]) => {
    const pattern = phrasePattern(notation.replaceAll('{weekdays}', weekdays), language.words);
    return { pattern: new RegExp(`(?:${pattern})${wordEnd}`, 'uy'), level, sense };
  });

  const longestAt = (plain: string, start: number): Mention | undefined => {
    let longest: Mention | undefined;
    for (const { pattern, level, sense } of phrases) {
      pattern.lastIndex = start;
      const match = pattern.exec(plain);
      const end = start + (match?.[0].length ?? 0);
      if (end <= (longest?.end ?? start)) continue;
      const meaning = sense(slotsOf(match?.groups ?? {}));
      if (isPossible(meaning)) longest = { start, end, level, meaning };
    }
    return longest;
  };

  return (plain) => {
    const found: Mention[] = [];
    if (!cue.test(plain)) return found;
    for (const { index } of plain.matchAll(wordStart)) {
      const longest = index < (found.at(-1)?.end ?? 0) ? undefined : longestAt(plain, index);
      if (longest) found.push(longest);
    }
    return found;
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function reader(language: Language): (groups: Groups) => Slots {
  const { weekday = {}, nth, span } = language.words;
  const slotsOf = slotReader(language.words);
  const [weekdays, nths, spans] = [lookup(weekday), lookup(nth), lookup(span)];
  const eachWeekday = new RegExp(`${oneOf(language)}(?!\\p{L})`, 'gu');
  const weekdayOf = (word: string): number =>
    weekdays.get(spellingKey(word)) ?? weekdays.get(spellingKey(word.replace(/s$/, ''))) ?? 1;
  return (groups) => ({
    ...slotsOf(groups),
    weekdays: [...new Set(groups['weekdays']?.match(eachWeekday)?.map(weekdayOf))],
    nth: nths.get(spellingKey(groups['nth'] ?? '')) ?? 1,
    span: spans.get(spellingKey(groups['span'] ?? '')) ?? 'day',
  });
}

const lookup = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(words).flatMap(([entry, value]) =>
      entry.split('|').map((word) => [spellingKey(word), value] as const),
    ),
  );

/** The pattern of one weekday, and of several. */
const oneOf = ({ words, weekdayEnding }: Language): string => {
  const names = Object.keys(words.weekday ?? {}).flatMap((entry) => entry.split('|'));
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return patternOf(`(?:${longestFirst.join('|')})${weekdayEnding}`);
};
const listOf = (language: Language): string =>
  `${oneOf(language)}(?:${patternOf(language.and)}${oneOf(language)})*`;

/** Costly to make, so once for each language. */
export const repetitionBooks: Readonly<Record<Locale, RepetitionBook>> = {
  en: make(english, 'en'),
  de: make(german, 'de'),
  ar: make(arabic, 'ar'),
  uz: make(uzbek, 'uz'),
};
