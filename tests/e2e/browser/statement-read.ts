import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { amountsInCsv, amountsInPdf, amountsInXlsx, type Amounts } from '../../statements/reading-back.ts';
import { fieldsOf, rowsOf } from './cards-read.ts';
import type { Tab } from './tab.ts';

/** What a statement’s card says of amounts, as it says it: line by line, the totals last. */
export async function amountsOnCard(card: Locator, { t }: Tab): Promise<Record<keyof Amounts, string[]>> {
  const [rows, fields] = [await rowsOf(card), await fieldsOf(card)];
  return {
    exact: [...rows.map((row) => row.at(-2) ?? ''), fields[t('statement.exact')] ?? ''],
    charged: [...rows.map((row) => row.at(-1) ?? ''), fields[t('statement.charged')] ?? ''],
  };
}

/** What the files say to which its links lead, each in every way it says it. */
export async function amountsInFiles(card: Locator, { page }: Tab): Promise<Record<string, Amounts>> {
  const csv = amountsInCsv(await download(page, card, 'CSV'));
  const xlsx = await amountsInXlsx(await download(page, card, 'XLSX'));
  // Of what the head names, three are amounts: charged, exact, and left at the end.
  const { head, ...pdf } = await amountsInPdf(await download(page, card, 'PDF'), 3);
  const inHead = { exact: [head[1] ?? NaN], charged: [head[0] ?? NaN] };
  return {
    csvTimes: csv.asTime,
    csvSeconds: csv.asSeconds,
    xlsxTimes: xlsx.asTime,
    xlsxSeconds: xlsx.asSeconds,
    pdf,
    inHead,
  };
}

async function download(page: Page, card: Locator, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await file.path());
}
