import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { getDocumentProxy } from 'unpdf';

/** What a file says of amounts: seconds, in the order of its lines, the totals last. */
export interface Amounts {
  readonly exact: readonly number[];
  readonly charged: readonly number[];
}

/** `1:30:05`, with either sign for what is below zero. */
function secondsIn(figure: string): number {
  const [, sign = '', hours, minutes, seconds] = /^([-−]?)(\d+):(\d\d):(\d\d)$/.exec(figure) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '' ? total : -total;
}

export const csvRows = (file: Buffer): string[][] => parse(file, { bom: true });

export function amountsInCsv(file: Buffer): Record<'asTime' | 'asSeconds', Amounts> {
  const rows = csvRows(file).slice(1);
  const column = (index: number, read: (cell: string) => number) => rows.map((row) => read(row[index] ?? ''));
  return {
    asTime: { exact: column(9, secondsIn), charged: column(11, secondsIn) },
    asSeconds: { exact: column(10, Number), charged: column(12, Number) },
  };
}

export async function amountsInXlsx(file: Buffer): Promise<Record<'asTime' | 'asSeconds', Amounts>> {
  const rows = (await readSheet(file)).slice(1);
  // A time of the day is read as one of the day that Excel counts from.
  const asSeconds = (cell: unknown) =>
    cell instanceof Date
      ? Math.round((cell.getTime() - Date.UTC(1899, 11, 30)) / 1000)
      : secondsIn(String(cell));
  const column = (index: number, read: (cell: unknown) => number) => rows.map((row) => read(row[index]));
  return {
    asTime: { exact: column(9, asSeconds), charged: column(11, asSeconds) },
    asSeconds: { exact: column(10, Number), charged: column(12, Number) },
  };
}

/** What stands on each page, piece by piece, in the order in which it was written. */
export async function pdfPages(file: Buffer): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])));
  }
  await document.loadingTask.destroy();
  return pages;
}

/** Every figure of a PDF that is an amount of time: of the head, then of the lines and the total, exact and charged in turn. */
export async function amountsInPdf(
  file: Buffer,
  inHead: number,
): Promise<Amounts & { head: readonly number[] }> {
  const figures = (await pdfPages(file)).flat().filter((text) => /^[-−]?\d+:\d\d:\d\d$/.test(text));
  const seconds = figures.map(secondsIn);
  const inTable = seconds.slice(inHead);
  return {
    head: seconds.slice(0, inHead),
    exact: inTable.filter((_, index) => index % 2 === 0),
    charged: inTable.filter((_, index) => index % 2 === 1),
  };
}
