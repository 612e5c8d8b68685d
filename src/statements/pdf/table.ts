import { marksOf } from '../../cards/hours/line-marks.ts';
import { clean } from '../../chat/cut.ts';
import type { Statement, StatementLine } from '../../domain/hours/statement.ts';
import type { Locale } from '../../domain/locale.ts';
import { direction, isolated } from '../../i18n/bidi.ts';
import { translator } from '../../i18n/translate.ts';
import { clockFigure } from '../../i18n/formats/clock-figure.ts';
import type { Line } from './lines.ts';
import type { Paper, Stretch, Style } from './paper.ts';

const lineHeight = 11.5;
const padding = 3.5;
/** From the top of a line to where its letters stand. */
const ascent = 8.5;
/** Between columns. */
const gap = 6;

const plain: Style = { size: 8, weight: 400, color: '#1d1c1d' };
const strong: Style = { ...plain, weight: 700 };
const muted: Style = { ...plain, size: 7.5, color: '#616061' };
const shade = '#efefef';
const rule = '#d4d4d4';

/** What is written below something else, as a whole or a part. */
export interface Block {
  readonly height: number;
  /** In blocks that are no higher than that. */
  within(height: number): Block[];
  write(top: number): void;
}

interface Paragraph {
  readonly text: string;
  readonly style: Style;
  /** Of our own words; others are written as their first letter is. */
  readonly direction?: 'ltr' | 'rtl';
}

interface Column {
  readonly label: string;
  /** Of the width of the table. */
  readonly share: number;
  readonly isFigures?: true;
  readonly cell: (line: StatementLine) => readonly Paragraph[];
  readonly total?: string;
}

const figure = (text: string): Paragraph => ({ text, style: plain, direction: 'ltr' });
const words = (text: string): Paragraph => ({ text: clean(text), style: plain });

function columnsOf({ exactSeconds, roundedSeconds }: Statement, locale: Locale): readonly Column[] {
  const t = translator(locale);
  const ours = direction(locale);
  return [
    {
      label: t('column.line'),
      share: 0.06,
      isFigures: true,
      cell: ({ lineNo }) => [figure(String(lineNo))],
    },
    { label: t('column.date'), share: 0.105, cell: ({ on }) => [figure(on.toString())] },
    { label: t('column.assistant'), share: 0.14, cell: ({ person }) => [words(person.name)] },
    {
      label: t('column.task'),
      share: 0.215,
      cell: ({ task, title }) => [
        {
          text: `${isolated(`#${task}`, locale)} ${isolated(clean(title), locale)}`,
          style: plain,
          direction: ours,
        },
      ],
    },
    {
      label: t('column.memo'),
      share: 0.25,
      cell: (line) => [
        ...(line.memo === null ? [] : [words(line.memo)]),
        ...marksOf(line, t).map((text) => ({ text, style: muted, direction: ours })),
      ],
    },
    {
      label: t('column.exact'),
      share: 0.11,
      isFigures: true,
      cell: ({ exactSeconds }) => [figure(clockFigure(exactSeconds))],
      total: clockFigure(exactSeconds),
    },
    {
      label: t('column.charged'),
      share: 0.12,
      isFigures: true,
      cell: ({ roundedSeconds }) => [figure(clockFigure(roundedSeconds))],
      total: clockFigure(roundedSeconds),
    },
  ];
}

/** The lines of a statement as they stand on paper, under labels that are repeated and above their total. */
export function tableOf(
  paper: Paper,
  statement: Statement,
  locale: Locale,
  body: Stretch,
): { readonly head: Block; readonly rows: Iterable<Block>; readonly total: Block } {
  const columns = columnsOf(statement, locale);
  const stretches = columns.map(({ share }, index) => {
    const before = columns.slice(0, index).reduce((sum, column) => sum + column.share, 0);
    return { from: body.from + before * body.width, width: share * body.width - gap };
  });
  const ours = direction(locale);
  const totalLabel = translator(locale)('statement.total');

  const row = (cells: ReadonlyArray<readonly Paragraph[]>, background?: string): Block =>
    block(
      cells.map((paragraphs, index) =>
        paragraphs.flatMap(({ text, style, direction }) =>
          paper
            .lines(text, style, stretches[index]?.width ?? 0, direction)
            .map((line): Written => ({ line, style })),
        ),
      ),
      background,
    );

  const block = (cells: ReadonlyArray<readonly Written[]>, background?: string, isLast = true): Block => {
    const count = Math.max(...cells.map(({ length }) => length));
    const height = count * lineHeight + 2 * padding;
    return {
      height,
      within(atMost) {
        if (height <= atMost) return [this];
        const room = Math.floor((atMost - 2 * padding) / lineHeight);
        const parts = Math.ceil(count / room);
        return Array.from({ length: parts }, (_, part) =>
          block(
            cells.map((lines) => lines.slice(part * room, (part + 1) * room)),
            background,
            part === parts - 1,
          ),
        );
      },
      write(top) {
        if (background) paper.fill(body, top, height, background);
        if (isLast) paper.fill(body, top + height - 0.5, 0.5, rule);
        cells.forEach((lines, index) => {
          const column = columns[index];
          const stretch = stretches[index];
          lines.forEach(({ line, style }, n) => {
            const baseline = top + padding + ascent + n * lineHeight;
            if (stretch) paper.write(line, style, stretch, baseline, column?.isFigures ? 'end' : 'start');
          });
        });
      },
    };
  };

  /** One by one, as they are written: of many lines, nobody else should have to wait for all. */
  function* rows() {
    for (const line of statement.lines) yield row(columns.map(({ cell }) => cell(line)));
  }

  const label = (text: string): Paragraph[] => [{ text, style: { ...strong, size: 7.5 }, direction: ours }];
  return {
    head: row(
      columns.map(({ label: text }) => label(text)),
      shade,
    ),
    rows: rows(),
    total: row(
      columns.map(({ total }, index) => {
        const text = total ?? (index === labelled ? totalLabel : undefined);
        return text === undefined ? [] : [{ text, style: strong, direction: total ? 'ltr' : ours }];
      }),
      shade,
    ),
  };
}

/** The column in which the total says that it is one. */
const labelled = 1;

interface Written {
  readonly line: Line;
  readonly style: Style;
}
