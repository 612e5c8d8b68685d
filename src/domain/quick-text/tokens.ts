import { durationPattern, readDuration } from '../duration.ts';
import { take, tokenEnd, tokenStart, type Taken } from './taken.ts';

/** Somebody named with an @: by the platform, with the id of their account, or by hand. */
export interface PersonMention {
  readonly id?: string;
  /** Without the @; the id where the platform gave no name. */
  readonly name: string;
}

const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['._&/-][\p{L}\p{M}\p{N}]+)*`;

const person = new RegExp(
  `<@[^|<>\\s]+(?:\\|[^<>]*)?>(?![\\p{L}\\p{N}'])|${tokenStart}@${word}${tokenEnd}`,
  'gu',
);

export const takePeople = (text: string): Taken<PersonMention> =>
  take(text, person, (_, written) => {
    const [, id, label] = /^<@([^|]+)(?:\|(.*))?>$/u.exec(written) ?? [];
    return id === undefined ? { name: written.slice(1) } : { id, name: label || id };
  });

const skill = new RegExp(`${tokenStart}\\+${word}[+#]{0,2}${tokenEnd}`, 'gu');

/** Skills, each once, as they are stored: lower case and NFKC. */
export function takeSkills(text: string): Taken<string> {
  const { tokens, rest } = take(text, skill, (_, written) =>
    written.slice(1).normalize('NFKC').toLowerCase(),
  );
  return { tokens: [...new Set(tokens)], rest };
}

export interface Cap {
  /** Nothing where the words are no length of time. */
  readonly seconds: number | undefined;
  readonly words: string;
}

const cap = new RegExp(
  `${tokenStart}~(?<sign>-?)(?:` +
    `(?<length>${durationPattern})|` +
    String.raw`\d*\p{L}[\p{L}\p{M}\p{N}'-]*|` +
    String.raw`\d[\d.,]*(?= ?(?:$|[\n\0,;:!?)\]]))` +
    `)${tokenEnd}`,
  'gu',
);

/** Time caps; `~soon` and `~5` cannot be read as one. A rough number of something, `~500 words`, is none. */
export const takeCaps = (text: string): Taken<Cap> =>
  take(text, cap, ({ sign, length }, words) => {
    const seconds = length === undefined ? undefined : readDuration(length);
    return { seconds: seconds && sign ? -seconds : seconds, words };
  });

const urgentWords =
  '(?:urgent|urgently|asap|dringend|eilt|eilig|عاجل|عاجلا|مستعجل|shoshilinch|tezkor|zudlik bilan)!*';
/** With these before it, “urgent” says something else. */
const tie =
  '(?:not|less|more|very|how|is|are|was|if|nicht|weniger|mehr|sehr|wie|ist|sind|غير|ليس|ليست|juda|eng)';

const sign = `${tokenStart}!+(?!\\?)${tokenEnd}`;
const ownClause = `(?<=(?:^|[,;:.!?()[\\]\\n\\0]|- ) ?)${urgentWords}(?= ?(?:$|[,;:.!?()[\\]\\n\\0]| -))`;
const firstWord = `(?<=^[ \\0]*)${urgentWords}(?= (?!emas))`;
const lastWord = `(?<= )(?<!(?:^| )${tie} )${urgentWords}(?=[ \\0.]*$)`;
const urgency = new RegExp([sign, ownClause, firstWord, lastWord].join('|'), 'gu');

/**
 * `!` anywhere on its own, and words for “urgent” as a clause of their own or as the first or last word of the text:
 * “urgent, …”, “… asap”, but not “reply to the urgent mail” or “it is not urgent”.
 */
export const takeUrgency = (text: string): Taken<true> => take(text, urgency, () => true);
