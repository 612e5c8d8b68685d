import { stringify } from 'csv-stringify/sync';
import { clockFigure } from '../i18n/formats/clock-figure.ts';

/** RFC 4180, in UTF-8 with the mark by which spreadsheets know it. Words go through `harmless` before. */
export const csvFile = (records: ReadonlyArray<readonly string[]>): Buffer =>
  Buffer.from(
    stringify(
      records.map((record) => [...record]),
      { bom: true, record_delimiter: 'windows' },
    ),
  );

/** Spreadsheets calculate what begins like this, in full width too: a memo could make one of them send data elsewhere. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

export const harmless = (words: string): string => (formula.test(words) ? `'${words}` : words);

/** A length of time as programs read it. */
export const timeCell = (seconds: number): string => clockFigure(seconds, '-');
