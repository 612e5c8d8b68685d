import { locales } from '../../../src/domain/locale.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { textOf } from '../reading.ts';
import type { Seen } from './player.ts';

const wordsOfPatience = new Set(locales.map((locale) => translator(locale)('pending.working')));

/** Whether it says no more than that the answer follows. */
export const isPatience = (seen: Pick<Seen, 'parts'>): boolean => wordsOfPatience.has(textOf(seen));

/** Whether it is the bot’s, and says all of this. */
export const saysAll = (seen: Seen, words: readonly string[]): boolean =>
  seen.isFromBot && words.every((word) => textOf(seen).includes(word));

/** The same message after an edit is something new to read. */
const name = ({ id, version }: Seen): string => `${id} ${version}`;

/** Looks for the newest that was not there before, and is more than a word of patience. */
export function lookForNews(look: () => readonly Seen[], before = look()): () => Seen | undefined {
  const known = new Set(before.map(name));
  return () => look().findLast((seen) => !known.has(name(seen)) && !isPatience(seen));
}
