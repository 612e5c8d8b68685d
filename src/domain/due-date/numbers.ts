import { atClock, onDate, onNumbers } from './meaning.ts';
import type { Phrase } from './phrase-book.ts';

/** Dates and times in digits, the same in every language. */
export const numbers: readonly Phrase[] = [
  ['{year}[-/]{mm}[-/]{day}', 'name', onDate],
  ['{day}\\. ?{mm}\\. ?{year}', 'name', onDate],
  ['{day}\\.{mm}\\.{yy}', 'name', onDate],
  ['{day}\\. ?{mm}\\.', 'name', onDate],
  ['{day}\\.{mm}', 'weak', onDate],
  ['{first}[-/]{second}[-/]{year}', 'name', onNumbers],
  ['{first}/{second}/{yy}', 'name', onNumbers],
  ['{first}/{second}', 'weak', onNumbers],
  ['{hour}:{minute}(?::\\d\\d)?', 'weak', atClock],
];
