import { Temporal } from 'temporal-polyfill';
import { books, languages } from '../due-date/books.ts';
import { dateOf } from '../due-date/calendar.ts';
import type { DueDateContext } from '../due-date.ts';
import type { Day } from '../due-date/meaning.ts';
import type { Mention, PhraseBook } from '../due-date/phrase-book.ts';
import { locales, type Locale } from '../locale.ts';
import { spellingKey, unvoweled } from '../spelling.ts';

export interface WorkedDay {
  readonly on: Temporal.PlainDate;
  /** What stands behind the words for it. */
  readonly rest: string;
}

/**
 * The day that a text begins with, in the words of any language: `yesterday`, `am Montag`, `20.11.`. Nothing where it
 * begins otherwise. What comes again every week, month or year means the last that has been; today counts.
 */
export function dayAtStart(text: string, { now, timeZone, locale }: DueDateContext): WorkedDay | undefined {
  const { plain, written, placeOf } = unvoweled(text);
  const beginning = plain.slice(0, longestDay);
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  for (const language of [locale, ...locales.filter((other) => other !== locale)]) {
    if (!mayName(beginning, language, locale)) continue;
    const [mention] = books[language].mentions(beginning);
    if (mention?.start !== 0 || !saysWhen(mention, plain, books[language], isOwn(language, locale))) continue;
    const on = mention.meaning.day && lastOf(mention.meaning.day, today, timeZone);
    if (on) return { on, rest: written.slice(placeOf(mention.end)).replace(/^[\s,:;–—-]+/u, '') };
  }
  return undefined;
}

const longestDay = 60;

const yesterdays: Readonly<Record<Locale, string>> = {
  en: 'yesterday',
  de: 'gestern|vorgestern',
  ar: 'أمس|البارحة|امبارح',
  uz: 'kecha',
};

/** The words, or their first, of which one is in whatever names a day otherwise than in numbers alone. */
const clues = new Map(
  locales.map((language) => {
    const { weekday = {}, month = {}, away = {} } = languages[language].words;
    const entries = [yesterdays[language], ...[weekday, month, away].flatMap((table) => Object.keys(table))];
    const words = entries.flatMap((entry) => entry.split('|')).map((word) => word.split(' ')[0] ?? '');
    return [language, new Set(words.map(spellingKey))];
  }),
);

/** Most memos begin without a day in any language, and opening a phrase book for the first time takes a while. */
const mayName = (beginning: string, language: Locale, locale: Locale): boolean =>
  (language === locale && /\d/.test(beginning)) ||
  beginning.split(/[^\p{L}\p{M}']+/u).some((word) => clues.get(language)?.has(spellingKey(word)));

/** People read their own language, and many type English whatever the language of their chat. */
const isOwn = (language: Locale, locale: Locale): boolean => language === locale || language === 'en';

/**
 * Short weekdays are words of other languages, and of sentences: “do the filing”, “sat with Ann”. Deadlines and days
 * that something begins on are none on which work was done.
 */
function saysWhen({ level, mark, meaning, end }: Mention, plain: string, book: PhraseBook, isOwn: boolean) {
  if (mark !== undefined && mark !== 'soft') return false;
  const isShort = level === 'weak' && meaning.day?.kind === 'weekday';
  return !isShort || (isOwn && !book.linksAt(plain, end));
}

/** Most years in a row without a 29 February, and one more. */
const yearsBack = 8;
const monthsBack = 12;

/** Undefined for a date that never was, and for words that speak only of what is to come: the end of the month. */
function lastOf(day: Day, today: Temporal.PlainDate, timeZone: string): Temporal.PlainDate | undefined {
  switch (day.kind) {
    case 'date':
    case 'numbers':
      return day.year === undefined
        ? firstUpTo(today, yearsBack, (ago) => dateOf({ ...day, year: today.year - ago }, today, timeZone))
        : dateOf(day, today, timeZone);
    case 'day-of-month':
      return firstUpTo(today, monthsBack, (ago) =>
        dateOf(day, today.with({ day: 1 }).subtract({ months: ago }), timeZone),
      );
    case 'weekday':
      return day.week === 'coming'
        ? firstUpTo(today, 1, (ago) => dateOf(day, today, timeZone)?.subtract({ weeks: ago }))
        : dateOf(day, today, timeZone);
    case 'days-away':
      return dateOf(day, today, timeZone);
    default:
      return undefined;
  }
}

/** The first of the dates, each further back, that is not to come. */
function firstUpTo(
  today: Temporal.PlainDate,
  last: number,
  dateAgo: (ago: number) => Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  for (let ago = 0; ago <= last; ago += 1) {
    const date = dateAgo(ago);
    if (date && Temporal.PlainDate.compare(date, today) <= 0) return date;
  }
  return undefined;
}
