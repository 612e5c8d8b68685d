import { nameKey, withoutQuotes } from './names.ts';
import { plainSigns, spellingKey } from './spelling.ts';

export interface LeadingName {
  /** The known name that was meant. */
  readonly known: string | undefined;
  /** What was typed for it; empty where no name comes first. */
  readonly typed: string;
  /** What follows it. */
  readonly rest: string;
}

/**
 * The name that a command begins with: in quotation marks, or the longest known one that fits. Of an unknown one, all
 * before the first word that begins with a digit or a sign.
 */
export function leadingName(text: string, known: readonly string[]): LeadingName {
  const said = text.trim();
  const [, quoted, afterQuotes = ''] = /^(["“”„«‘'‚][^"“”„»’']+["“”»’'])(?:\s+(.*))?$/su.exec(said) ?? [];
  if (quoted !== undefined) {
    const typed = withoutQuotes(quoted);
    return { known: nameLike(typed, known), typed, rest: afterQuotes };
  }
  const words = said.split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const typed = words.slice(0, count).join(' ');
    const name = nameLike(typed, known);
    if (name !== undefined) return { known: name, typed, rest: words.slice(count).join(' ') };
  }
  const end = words.findIndex((word) => /^[^\p{L}]/u.test(plainSigns(word)));
  const count = end < 0 ? words.length : end;
  return { known: undefined, typed: words.slice(0, count).join(' '), rest: words.slice(count).join(' ') };
}

/** The very name, else one that is only spelt otherwise. */
const nameLike = (typed: string, known: readonly string[]): string | undefined =>
  known.find((name) => nameKey(name) === nameKey(typed)) ??
  known.find((name) => spellingKey(name) === spellingKey(typed));
