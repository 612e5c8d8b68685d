import { books as dateBooks } from '../due-date/books.ts';
import { clauseEdge } from '../due-date/expression.ts';
import { wallTimeIn, type WallTime } from '../due-date/moment.ts';
import type { Mention as DateMention, PhraseBook } from '../due-date/phrase-book.ts';
import { zoneNamedAt, type ProblemOf } from '../due-date.ts';
import type { Locale } from '../locale.ts';
import { unvoweled, type Place } from '../spelling.ts';
import type { Meaning, Repetition } from './repetition.ts';
import { repetitionBooks, type Mention, type RepetitionBook } from './phrases/book.ts';

export type RepetitionProblem = ProblemOf<'two-repetitions' | 'repetition-unreadable'>;

/** A repetition found in a text, or what is wrong with it, with the places it was read from in order. */
export type FoundRepetition = { readonly places: readonly Place[]; readonly words: string } & (
  | { readonly repetition: Repetition; readonly problem?: undefined }
  | { readonly repetition?: undefined; readonly problem: RepetitionProblem }
);

/** All the words that say when: the days, and the time beside them. */
interface Expression extends Mention {
  readonly time: WallTime | undefined;
}

/** The phrases of a language for repetitions, and for the times beside them. */
interface Spoken {
  readonly phrases: RepetitionBook;
  readonly dates: PhraseBook;
}

const own = (locale: Locale): Spoken => ({ phrases: repetitionBooks[locale], dates: dateBooks[locale] });

/** As a person's own language has them, and then as English has: see `findDueDate`. */
function* expressionsByLanguage(plain: string, locale: Locale) {
  for (const spoken of locale === 'en' ? [own('en')] : [own(locale), own('en')]) {
    const mentions = spoken.phrases.mentions(plain);
    if (mentions.length > 0)
      yield { spoken, expressions: mentions.map((mention) => withTime(mention, plain, spoken.dates)) };
  }
}

/**
 * Finds what is plainly a repetition among the words of a task: neither tied to the sentence (the notes *of* every
 * Monday), nor narrowed down (every day *of* the trip), nor the attribute of something (every Monday meeting).
 */
export function findRepetition(text: string, locale: Locale): FoundRepetition | undefined {
  const { written, plain, placeOf } = unvoweled(text);
  for (const { spoken, expressions } of expressionsByLanguage(plain, locale)) {
    const readings = expressions
      .map((expression) => {
        const place = { start: placeOf(expression.start), end: placeOf(expression.end) };
        const zone = expression.time && zoneNamedAt(written, place.end);
        return { ...expression, place, zone, words: written.slice(place.start, place.end) + (zone ?? '') };
      })
      .filter((reading) => isWish(reading, plain, spoken));
    const [first] = readings;
    if (!first) continue;
    const words = readings.map((reading) => reading.words);
    const found = { places: readings.map(({ place }) => place), words: words.join(', ') };
    if (readings.some(({ zone }) => zone !== undefined))
      return { ...found, problem: { code: 'repetition-unreadable', params: { words: found.words } } };
    const different = new Set(readings.map((reading) => JSON.stringify(repetitionOf(reading))));
    return different.size > 1
      ? { ...found, problem: { code: 'two-repetitions', params: { words } } }
      : { ...found, repetition: repetitionOf(first) };
  }
  return undefined;
}

/** Reads an answer to “how often?”, which says nothing else: `every Monday at 9`. */
export function readRepetition(text: string, locale: Locale): Repetition | undefined {
  const { plain } = unvoweled(text.replace(/\s+/gu, ' ').trim());
  for (const { expressions } of expressionsByLanguage(plain, locale)) {
    const [only, another] = expressions;
    const isAll = only && /^[\p{P}\s]*$/u.test(plain.slice(0, only.start) + plain.slice(only.end));
    if (isAll && !another) return repetitionOf(only);
  }
  return undefined;
}

const repetitionOf = ({
  meaning: { part: _part, ...meaning },
  time,
}: {
  readonly meaning: Meaning;
  readonly time: WallTime | undefined;
}): Repetition => ({ ...meaning, ...(time ? { time: asText(time) } : {}) });

const asText = ({ hour, minute }: WallTime): string =>
  [hour % 24, minute].map((part) => String(part).padStart(2, '0')).join(':');

/** The phrase with the time that stands beside it: “at 9:00 every Monday”, “every evening at 8”. */
function withTime(mention: Mention, plain: string, dates: PhraseBook): Expression {
  const reach = Math.max(0, mention.start - longestTime);
  const before = timeBefore(plain.slice(reach, mention.start), dates);
  const after = timesAfter(plain.slice(mention.end, mention.end + longestTime), dates);
  const said = [...(before ? [before] : []), ...after].map(({ meaning }) => meaning);
  const time = said.find((meaning) => meaning.time)?.time;
  const part = mention.meaning.part ?? said.find((meaning) => meaning.part)?.part;
  return {
    ...mention,
    start: before ? reach + before.start : mention.start,
    end: mention.end + (after.at(-1)?.end ?? 0),
    time: wallTimeIn({ ...(time ? { time } : {}), ...(part === undefined ? {} : { part }) }),
  };
}

/** As far as the words for a time of day can reach, in characters. */
const longestTime = 80;

function timesAfter(text: string, dates: PhraseBook): readonly DateMention[] {
  const times: DateMention[] = [];
  for (const mention of dates.mentions(text)) {
    const isBeside = /^[ ,]*$/.test(text.slice(times.at(-1)?.end ?? 0, mention.start));
    if (!isBeside || !isTime(mention)) break;
    times.push(mention);
  }
  return times;
}

/** A part of the day that stands before is one of the work: “plan the evening every Monday”. */
function timeBefore(text: string, dates: PhraseBook): DateMention | undefined {
  const last = [...dates.mentions(text)].at(-1);
  return last?.meaning.time && isTime(last) && /^[ ,]*$/.test(text.slice(last.end)) ? last : undefined;
}

/** “By 5 pm” is when the work is due, and no time at which it comes. */
const isTime = ({ meaning: { day, waitSeconds, time, part }, mark = 'soft' }: DateMention): boolean =>
  day === undefined &&
  waitSeconds === undefined &&
  time !== 'close' &&
  (time ?? part) !== undefined &&
  mark === 'soft';

function isWish(
  { start, end, level, time, zone }: Expression & { readonly zone: string | undefined },
  plain: string,
  { phrases, dates }: Spoken,
): boolean {
  const clause = plain.slice(0, start).split(clauseEdge).at(-1) ?? '';
  if (!phrases.isFree(clause)) return false;
  const mark = markBeside(plain.slice(end, end + longestTime), dates);
  if (mark !== undefined) return mark !== 'start';
  if (zone !== undefined) return true;
  if (phrases.isNarrowed(plain, end)) return false;
  const after = plain.slice(end).trimStart();
  const ends = after === '' || clauseEdge.test(after.slice(0, 1));
  if (level === 'loose' && !time) return ends;
  return clause.trim() === '' || ends || phrases.isApart(plain, end);
}

/** What follows may be when it is due (“every day *by* 5 pm”), or when it begins, which is none of ours. */
function markBeside(text: string, dates: PhraseBook): DateMention['mark'] {
  const [next] = dates.mentions(text);
  return next?.mark !== 'soft' && /^[ ,]*$/.test(text.slice(0, next?.start)) ? next?.mark : undefined;
}
