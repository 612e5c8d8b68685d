import { stringify } from 'csv-stringify/sync';
import { translator } from '../i18n/translate.ts';
import { clockFigure } from '../i18n/formats/clock-figure.ts';
import { sheetOf, type Cell } from './sheet.ts';
import type { StatementFile } from './statement-file.ts';

/** RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
export function csvOf({ statement, locale }: StatementFile): Buffer {
  const { labels, rows, total } = sheetOf(statement, translator(locale));
  const records = [labels, ...[...rows, total].map((row) => row.map(textOf))];
  return Buffer.from(stringify(records, { bom: true, record_delimiter: 'windows' }));
}

function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'words':
      return harmless(cell.words);
    case 'number':
      return String(cell.value);
    case 'day':
      return cell.day.toString();
    case 'time':
      return clockFigure(cell.seconds, '-');
  }
}

/** Spreadsheets calculate what begins like this, in full width too: a memo could make one of them send data elsewhere. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

const harmless = (words: string): string => (formula.test(words) ? `'${words}` : words);
