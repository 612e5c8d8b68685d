import { translator } from '../i18n/translate.ts';
import { csvFile, harmless, timeCell } from './csv-file.ts';
import { sheetOf, type Cell } from './sheet.ts';
import type { StatementFile } from './statement-file.ts';

export function csvOf({ statement, locale }: StatementFile): Buffer {
  const { labels, rows, total } = sheetOf(statement, translator(locale));
  return csvFile([labels, ...[...rows, total].map((row) => row.map(textOf))]);
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
      return timeCell(cell.seconds);
  }
}
