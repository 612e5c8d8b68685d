import type { Vocabulary } from '../../due-date/notation.ts';
import type { Sense } from '../repetition.ts';
import type { Span } from '../rule.ts';

/**
 * How plainly a phrase speaks of a repetition: `plain` ones (every Monday) hardly say anything else; `loose` ones (daily,
 * weekly) do only where nothing follows that they could belong to.
 */
export type Level = 'plain' | 'loose';

/**
 * In the notation of due dates. Besides its slots there are `{weekdays}`, one or several; `{nth}`, first to last; and
 * `{span}`, days to years.
 */
export type Phrase = readonly [notation: string, level: Level, sense: Sense];

/** How a language speaks of repetitions. It names days, months, numbers and times as it does for due dates. */
export interface Language {
  readonly words: Vocabulary & {
    readonly nth: Readonly<Record<string, number>>;
    readonly span: Readonly<Record<string, Span>>;
  };
  /** What weekdays can end in, and what can stand between two of them. */
  readonly weekdayEnding: string;
  readonly and: string;
  readonly phrases: readonly Phrase[];
  /** Some word that each phrase has: most texts have none of them. */
  readonly cue: string;
  /** Words that make what follows a part of the sentence: *like* every Monday. */
  readonly ties: string;
  /** Words that begin what is said about something, and is no wish: the alarm *that* rings every Monday. */
  readonly subordinate: string;
  /** What would narrow the repetition down to something that is none of ours: every day *of* the trip. */
  readonly narrowing: string;
  /** A noun that follows would take the phrase for itself: every Monday meeting. */
  readonly isAttribute: boolean;
}
