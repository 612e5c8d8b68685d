import type { Locale } from '../locale.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { phraseBook, type Language, type PhraseBook } from './phrase-book.ts';
import { uzbek } from './uzbek.ts';

export const languages: Readonly<Record<Locale, Language>> = {
  en: english,
  de: german,
  ar: arabic,
  uz: uzbek,
};

export const books: Readonly<Record<Locale, PhraseBook>> = {
  en: phraseBook(english),
  de: phraseBook(german),
  ar: phraseBook(arabic),
  uz: phraseBook(uzbek),
};
