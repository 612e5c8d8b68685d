import { setImmediate } from 'node:timers/promises';
import { direction, isolated } from '../../i18n/bidi.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { translator } from '../../i18n/translate.ts';
import { clockFigure } from '../../i18n/formats/clock-figure.ts';
import type { StatementFile } from '../statement-file.ts';
import { openPaper, pageHeight, pageWidth, type Paper, type Stretch, type Style } from './paper.ts';
import { tableOf, type Block } from './table.ts';

const margin = 40;
const body: Stretch = { from: margin, width: pageWidth - 2 * margin };
const bottom = pageHeight - 56;
/** What is higher goes on over the page rather than leave much of one empty. */
const together = 120;

const ink = '#1d1c1d';
const title: Style = { size: 20, weight: 700, color: ink };
const name: Style = { size: 12, weight: 700, color: ink };
const value: Style = { size: 10, weight: 400, color: ink };
const label: Style = { size: 8, weight: 400, color: '#616061' };
const small: Style = { ...label, size: 6.5 };

/** For paper: a head, a table with its labels and a foot on every page, and what proves it. */
export async function pdfOf(file: StatementFile): Promise<Buffer> {
  const { statement, locale, writtenAt } = file;
  const t = translator(locale);
  const paper = openPaper({ title: headline(file), locale, writtenAt });
  paper.addPage();
  let y = writeHead(paper, file);
  if (statement.lines.length === 0) write(paper, t('statement.none'), value, body, y);
  else await writeTable();
  writeFeet(paper, file);
  return paper.finish();

  async function writeTable(): Promise<void> {
    const { head, rows, total } = tableOf(paper, statement, locale, body);
    const write = (block: Block) => {
      block.write(y);
      y += block.height;
    };
    write(head);
    for (const row of rows) {
      for (const part of row.within(together)) await writeWhereRoomIs(part);
    }
    await writeWhereRoomIs(total);

    async function writeWhereRoomIs(block: Block): Promise<void> {
      if (y + block.height > bottom) {
        paper.addPage();
        y = margin;
        write(head);
        // Everybody else is served between two pages.
        await setImmediate();
      }
      write(block);
    }
  }
}

const headline = ({ statement, locale }: StatementFile): string =>
  translator(locale)('statement.heading', {
    client: statement.clientName,
    days: formatDays(statement.period, locale),
  });

/** @returns where the table can begin */
function writeHead(paper: Paper, { statement, locale }: StatementFile): number {
  const t = translator(locale);
  write(paper, t('statement.title'), title, body, 58);
  write(paper, statement.clientName, name, body, 80);
  const { leftSeconds } = statement;
  const facts: ReadonlyArray<readonly [string, string]> = [
    [t('statement.period'), formatDays(statement.period, locale)],
    [t('statement.zone'), statement.timeZone],
    [t('statement.status'), t(`statement.${statement.status}`)],
    [t('statement.charged'), clockFigure(statement.roundedSeconds)],
    [t('statement.exact'), clockFigure(statement.exactSeconds)],
    ...(leftSeconds === null ? [] : [[t('statement.left'), clockFigure(leftSeconds)] as const]),
  ];
  const width = body.width / 3;
  facts.forEach(([what, is], index) => {
    const stretch = { from: margin + (index % 3) * width, width: width - 8 };
    const baseline = 104 + Math.floor(index / 3) * 30;
    write(paper, what, label, stretch, baseline);
    write(paper, is, value, stretch, baseline + 13);
  });
  return 174;
}

/** Last, when it is known how many pages there are. */
function writeFeet(paper: Paper, { statement, fingerprint, locale }: StatementFile): void {
  const t = translator(locale);
  const about = `${isolated(statement.clientName, locale)} · ${formatDays(statement.period, locale)}`;
  const proof =
    fingerprint && t('statement.fingerprint', { line: fingerprint.lineNo, hash: fingerprint.hash });
  for (let page = 0; page < paper.pages; page += 1) {
    paper.goTo(page);
    const number = t('statement.page', { page: page + 1, pages: paper.pages });
    write(paper, number, small, { from: pageWidth - margin - 100, width: 100 }, pageHeight - 36, 'end');
    write(
      paper,
      about,
      small,
      { ...body, width: body.width - 110 },
      pageHeight - 36,
      'start',
      direction(locale),
    );
    if (proof) write(paper, proof, small, body, pageHeight - 26, 'start', direction(locale));
  }
}

/** As much of a text as one line takes. */
function write(
  paper: Paper,
  text: string,
  style: Style,
  stretch: Stretch,
  baseline: number,
  align: 'start' | 'end' = 'start',
  written?: 'ltr' | 'rtl',
): void {
  const [line] = paper.lines(text, style, stretch.width, written);
  if (line) paper.write(line, style, stretch, baseline, align);
}
