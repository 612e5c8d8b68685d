import type { Temporal } from 'temporal-polyfill';
import { books } from './due-date/books.ts';
import { expressionsIn, isDeadline, isIntroduced, type Expression } from './due-date/expression.ts';
import { momentOf } from './due-date/moment.ts';
import type { ProblemCode, Problems } from './errors.ts';
import type { Locale } from './locale.ts';
import { unvoweled, type Place, type Unvoweled } from './spelling.ts';

/** When a due date without a time is due, by the clocks of the person who named it. */
export { endOfWorkingDay, instantAt } from './due-date/moment.ts';

/** Something wrong with what was typed, in the words of a `DomainError`. */
export type ProblemOf<Code extends ProblemCode> = {
  [C in Code]: { readonly code: C; readonly params: Problems[C] };
}[Code];

export type DueDateProblem = ProblemOf<'due-in-past' | 'due-unreadable' | 'two-due-dates'>;

export interface DueDateContext {
  readonly now: Temporal.Instant;
  /** IANA name of the zone in which the person's wall times are read. */
  readonly timeZone: string;
  readonly locale: Locale;
}

/** A due date, or what is wrong with it. */
export type DueDate =
  | { readonly due: Temporal.Instant; readonly words: string; readonly problem?: undefined }
  | { readonly due?: undefined; readonly problem: DueDateProblem };

/** A due date found in a text, with the places it was read from in order, introducing words included. */
export type FoundDueDate = DueDate & {
  readonly places: readonly Place[];
  /** Only a time was named, so that the day is today, or tomorrow. */
  readonly isTimeAlone: boolean;
};

/**
 * The dates in a text, as a person's own language has them, and then those that only English sees in it: many type
 * English whatever the language of their chat.
 */
function* expressionsByLanguage(plain: string, locale: Locale) {
  const own = expressionsIn(plain, books[locale]);
  yield { book: books[locale], expressions: own };
  if (locale === 'en') return;
  const isNew = ({ start, end }: Place) => own.every((seen) => end <= seen.start || start >= seen.end);
  yield { book: books.en, expressions: expressionsIn(plain, books.en).filter(isNew) };
}

/**
 * Finds the due date among the words of a task, if one is there (see `isDeadline` for what counts). Dates that a word
 * such as “by” introduces win over others, which then are part of the work: “slides for the meeting on Friday by
 * Thursday noon”. A past date that nothing introduces is part of the work too if it is written with its year, and
 * wrong if it is said as “yesterday”. Control characters count as punctuation.
 */
export function findDueDate(text: string, context: DueDateContext): FoundDueDate | undefined {
  const source = unvoweled(text);
  for (const { book, expressions } of expressionsByLanguage(source.plain, context.locale)) {
    const meant = expressions.filter((expression) => isDeadline(expression, source.plain, book));
    const introduced = meant.filter(isIntroduced);
    const readings = (introduced.length > 0 ? introduced : meant)
      .map((expression) => readingOf(expression, source, context))
      .filter(({ isHistory }) => introduced.length > 0 || !isHistory);
    const dueDate = agreed(readings);
    if (dueDate)
      return {
        ...dueDate,
        places: readings.map(({ place }) => place),
        isTimeAlone: readings.every((reading) => reading.isTimeAlone),
      };
  }
  return undefined;
}

/** Reads an answer to “when?”, in which any date is the due date: `friday`, `17:00`, `24.12 please`. */
export function readDueDate(text: string, context: DueDateContext): DueDate {
  const source = unvoweled(text.replace(/\s+/gu, ' ').trim());
  for (const { expressions } of expressionsByLanguage(source.plain, context.locale)) {
    const dueDate = agreed(
      expressions.filter(({ isSpan }) => !isSpan).map((expression) => readingOf(expression, source, context)),
    );
    if (dueDate) return dueDate;
  }
  return unreadable(source.written);
}

interface Reading {
  readonly dueDate: DueDate;
  readonly words: string;
  readonly place: Place;
  /** A date that has passed, or never was, written out: “the report of 3 March 2024”. */
  readonly isHistory: boolean;
  readonly isTimeAlone: boolean;
}

function readingOf(
  { asked, ...found }: Expression,
  { written, placeOf }: Unvoweled,
  { now, timeZone }: DueDateContext,
): Reading {
  const place = { start: placeOf(found.start), end: placeOf(found.end) };
  const words = written.slice(placeOf(found.saidStart), placeOf(found.saidEnd));
  const isTimeAlone =
    asked.day === undefined && asked.waitSeconds === undefined && (asked.time ?? asked.part) !== undefined;
  const reading = { words, place, isTimeAlone, isHistory: false };
  const zone = asked.time ? zoneNamedAt(written, place.end) : undefined;
  if (zone !== undefined) return { ...reading, dueDate: unreadable(words + zone) };

  const due = momentOf(asked, now.toZonedDateTimeISO(timeZone));
  const isDated = asked.day?.kind === 'date' || asked.day?.kind === 'numbers';
  if (!due) return { ...reading, dueDate: unreadable(words), isHistory: isDated };
  if (due.epochMilliseconds > now.epochMilliseconds) return { ...reading, dueDate: { due, words } };
  const isHistory = isDated && asked.day.year !== undefined;
  return { ...reading, dueDate: { problem: { code: 'due-in-past', params: { due } } }, isHistory };
}

const unreadable = (words: string): DueDate => ({ problem: { code: 'due-unreadable', params: { words } } });

/** Times are read in the person's own zone; the name of a zone after one says that another is meant. */
const otherZone =
  /^ ?\(?(?:UTC|GMT|[BEIW]ST|WES?T|CES?T|EES?T|MES?Z|MSK|[ECMP][SD]?T|AE[SD]T|[JS][GS]T|UZT|GST)(?![\p{L}\p{N}])\)?/u;
const longestZone = 8;

/** The name of a zone at a place of a text, just behind a time. */
export const zoneNamedAt = (written: string, place: number): string | undefined =>
  otherZone.exec(written.slice(place, place + longestZone))?.[0];

/** What all readings say, or what is wrong with one of them, or that they do not agree. */
function agreed(readings: readonly Reading[]): DueDate | undefined {
  const wrong = readings.find(({ dueDate }) => dueDate.problem);
  if (wrong) return wrong.dueDate;
  const moments = new Set(readings.map(({ dueDate }) => dueDate.due?.epochMilliseconds));
  return moments.size > 1
    ? { problem: { code: 'two-due-dates', params: { words: readings.map(({ words }) => words) } } }
    : readings[0]?.dueDate;
}
