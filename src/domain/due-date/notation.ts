import { plainSigns, spellingKey } from '../spelling.ts';
import type { Half, Slots, Unit } from './meaning.ts';

/** Words for a slot, alternatives with `|` between, and what they mean. */
type Words<Value> = Readonly<Record<string, Value>>;

type NumberSlot = 'month' | 'weekday' | 'away' | 'count' | 'hour' | 'part';

export type Vocabulary = { readonly [S in NumberSlot]?: Words<number> } & {
  readonly unit: Words<Unit>;
  readonly half?: Words<Half>;
};

const inDigits: Readonly<Record<string, string>> = {
  year: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<year>\d\d)`,
  mm: String.raw`(?<month>0?[1-9]|1[0-2])`,
  day: String.raw`(?<day>0?[1-9]|[12]\d|3[01])`,
  first: String.raw`(?<first>0?[1-9]|[12]\d|3[01])`,
  second: String.raw`(?<second>0?[1-9]|[12]\d|3[01])`,
  minute: String.raw`(?<minute>[0-5]\d)`,
};

/** Slots that words and digits can fill. */
const inDigitsToo: Readonly<Record<string, string>> = {
  count: String.raw`\d{1,4}(?:[.,]\d)?`,
  hour: String.raw`[01]?\d|2[0-4]`,
};

/** Where a word or number begins that is whole: not inside a price, a version, a file name or a longer number. */
export const wordStart = /(?<![\p{L}\p{M}\p{N}_$€£#@§>]|\p{N}[.,:/-]|\p{L}[./_'-])[\p{L}\p{N}]/gu;
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}_%€$£°@+~]|['-]\p{L}|[/:.,-]\p{N})`;

/** For a phrase that says when only as the last words of a text. */
export const atEnd = String.raw`(?=[\s\p{Cc}.!?]*$)`;

/** Notation as it is matched against text that is spelt plainly: a space stands for any gap. */
export const patternOf = (notation: string): string =>
  plainSigns(notation)
    .replace(/ \?/g, ' {0,3}')
    .replace(/ (?!\{)/g, ' {1,3}');

/** A phrase in notation as it is matched, with each `{slot}` a group of that name. */
export const phrasePattern = (notation: string, words: Vocabulary): string =>
  patternOf(notation.replace(/\{([a-z]+)\}/g, (_, slot: string) => slotPattern(slot, words)));

function slotPattern(slot: string, words: Vocabulary): string {
  const table = Object.entries(words).find(([name]) => name === slot)?.[1] ?? {};
  const options = Object.keys(table)
    .flatMap((entry) => entry.split('|'))
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+]/g, '\\$&'));
  return inDigits[slot] ?? `(?<${slot}>${[inDigitsToo[slot], ...options].filter(Boolean).join('|')})`;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads what the slots of a phrase were filled with. */
export function slotReader(words: Vocabulary): (groups: Groups) => Slots {
  const tables = new Map(
    Object.entries(words).map(([slot, table]) => [slot, lookup<number | Unit | Half>(table)]),
  );
  const units = lookup(words.unit);
  const halves = lookup(words.half);

  return (groups) => {
    const number = (slot: keyof Slots): number | undefined => {
      const said = groups[slot];
      if (said === undefined) return undefined;
      const value = /^\d/.test(said)
        ? Number(said.replace(',', '.'))
        : tables.get(slot)?.get(spellingKey(said));
      return typeof value === 'number' ? value : undefined;
    };
    return {
      year: number('year'),
      month: number('month') ?? 1,
      day: number('day') ?? 1,
      first: number('first') ?? 1,
      second: number('second') ?? 1,
      weekday: number('weekday') ?? 1,
      away: number('away') ?? 0,
      count: number('count') ?? 1,
      unit: units.get(spellingKey(groups['unit'] ?? '')) ?? 'day',
      hour: number('hour') ?? 0,
      minute: number('minute') ?? 0,
      half: halves.get(spellingKey(groups['half'] ?? '')),
      part: number('part') ?? 0,
    };
  };
}

const lookup = <Value>(words: Words<Value> = {}): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(words).flatMap(([entry, value]) =>
      entry.split('|').map((word) => [spellingKey(word), value] as const),
    ),
  );
