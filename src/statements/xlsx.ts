import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { direction } from '../i18n/bidi.ts';
import { translator } from '../i18n/translate.ts';
import { clockFigure } from '../i18n/formats/clock-figure.ts';
import { sheetOf, type Cell } from './sheet.ts';
import type { StatementFile } from './statement-file.ts';

const secondsOfDay = 86_400;

/** Characters a column is wide, in the order of the columns. */
const widths = [7, 12, 18, 7, 32, 44, 16, 28, 22, 11, 11, 11, 11];

/** A workbook whose figures can be reckoned with; its sheet is read from the right where the language is. */
export function xlsxOf({ statement, locale }: StatementFile): Promise<Buffer> {
  const { labels, rows, total } = sheetOf(statement, translator(locale));
  const data = [
    labels.map((label) => ({ value: label, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => row.map(cellOf)),
    total.map((cell) => ({ ...cellOf(cell), fontWeight: 'bold' as const })),
  ];
  return writeXlsxFile(data, {
    sheet: statement.period.startsOn.toString(),
    stickyRowsCount: 1,
    rightToLeft: direction(locale) === 'rtl',
    columns: widths.map((width) => ({ width })),
  }).toBuffer();
}

function cellOf(cell: Cell): CellObject {
  switch (cell.kind) {
    case 'words':
      return { value: cell.words, type: String, wrap: true };
    case 'number':
      return { value: cell.value, type: Number, format: '0' };
    case 'day':
      return { value: new Date(cell.day.toString()), type: Date, format: 'yyyy-mm-dd' };
    case 'time':
      // Excel shows no time below zero but a row of #: what is taken back is reckoned with in the column of seconds.
      return cell.seconds < 0
        ? { value: clockFigure(cell.seconds), type: String, align: 'right' }
        : { value: cell.seconds / secondsOfDay, type: Number, format: '[h]:mm:ss' };
  }
}
