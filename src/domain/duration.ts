import { plainly } from './spelling.ts';

const hour = '(?:h|hrs?|hours?|std\\.?|stunden?|ساعات|ساعه|س|soat)';
const minute = '(?:m|mins?|minutes?|minuten?|دقائق|دقيقه|د|daqiqa|minut)';
const number = String.raw`\d{1,6}(?:[.,]\d{1,3})?`;

const overfull = String.raw`(?:[6-9]\d|\d{3,})`;

const secondsInWords: ReadonlyMap<string, number> = new Map([
  ['half an hour', 1800],
  ['an hour', 3600],
  ['halbe stunde', 1800],
  ['eine halbe stunde', 1800],
  ['eine stunde', 3600],
  ['نصف ساعه', 1800],
  ['ساعه', 3600],
  ['ساعه ونصف', 5400],
  ['ساعتين', 7200],
  ['ساعتين ونصف', 9000],
  ['yarim soat', 1800],
  ['bir soat', 3600],
]);

/** What `readDuration` can read, for use in larger patterns with the flag `u`, on text that is `plainly` spelt. */
export const durationPattern = [
  `(?<hours>${number}) ?${hour}(?:(?<minutes>[0-5]\\d)| ?(?<minutes>[0-5]?\\d) ?${minute})?`,
  `(?<minutes>${number}) ?${minute}`,
  String.raw`(?<hours>\d{1,3}):(?<minutes>[0-5]\d)`,
  ...[...secondsInWords.keys()].toSorted((a, b) => b.length - a.length),
].join('|');

/** What looks like one but has 60 minutes or more beside hours, `1h90m`: a slip of the finger, for the same use. */
export const overfullPattern = `${number} ?${hour}(?:${overfull}| ?${overfull} ?${minute})`;

const duration = new RegExp(`^(?:${durationPattern})$`, 'u');

/**
 * Seconds in a length of time as people write it in any of our languages: `2h`, `90m`, `1h30m`, `2h15`, `1:30`,
 * `1.5h`, `1,5 Std`, `٣٠ دقيقة`, `2 soat`. Nothing when it is anything else, such as a number without its unit, or 60
 * minutes and more beside hours.
 */
export function readDuration(text: string): number | undefined {
  const plain = plainly(text).trim();
  const { groups } = duration.exec(plain) ?? {};
  if (!groups) return undefined;
  return (
    secondsInWords.get(plain) ?? Math.round(amount(groups['hours']) * 3600 + amount(groups['minutes']) * 60)
  );
}

const amount = (digits = '0'): number => Number(digits.replace(',', '.'));
