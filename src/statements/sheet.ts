import type { Temporal } from 'temporal-polyfill';
import { correctionMark, disputeMark, sourceMark } from '../cards/hours/line-marks.ts';
import { clean } from '../chat/cut.ts';
import type { Statement, StatementLine } from '../domain/hours/statement.ts';
import type { Translator } from '../i18n/translate.ts';

export type Cell =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'time'; readonly seconds: number };

/** A statement as a table for programs: one row a line, and one with the totals. */
export interface Sheet {
  readonly labels: readonly string[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
  readonly total: readonly Cell[];
}

const words = (text: string): Cell => ({ kind: 'words', words: clean(text) });
const number = (value: number): Cell => ({ kind: 'number', value });
const time = (seconds: number): Cell => ({ kind: 'time', seconds });
const empty = words('');

interface Amounts {
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
}

interface Column {
  readonly label: string;
  readonly cell: (line: StatementLine) => Cell;
  readonly total?: (statement: Statement) => Cell;
}

/** Of lines, and in the same way of all of them. */
const amount = (label: string, cell: (of: Amounts) => Cell): Column => ({ label, cell, total: cell });

const columnsOf = (t: Translator): readonly Column[] => [
  {
    label: t('column.line'),
    cell: ({ lineNo }) => number(lineNo),
    total: () => words(t('statement.total')),
  },
  { label: t('column.date'), cell: ({ on }) => ({ kind: 'day', day: on }) },
  { label: t('column.assistant'), cell: ({ person }) => words(person.name) },
  { label: t('column.task'), cell: ({ task }) => number(task) },
  { label: t('column.title'), cell: ({ title }) => words(title) },
  { label: t('column.memo'), cell: ({ memo }) => words(memo ?? '') },
  { label: t('column.source'), cell: (line) => words(sourceMark(line, t)) },
  { label: t('column.correction'), cell: (line) => words(correctionMark(line, t)) },
  { label: t('column.dispute'), cell: (line) => words(disputeMark(line, t)) },
  amount(t('column.exact'), ({ exactSeconds }) => time(exactSeconds)),
  amount(t('column.exact-seconds'), ({ exactSeconds }) => number(exactSeconds)),
  amount(t('column.charged'), ({ roundedSeconds }) => time(roundedSeconds)),
  amount(t('column.charged-seconds'), ({ roundedSeconds }) => number(roundedSeconds)),
];

export function sheetOf(statement: Statement, t: Translator): Sheet {
  const columns = columnsOf(t);
  return {
    labels: columns.map(({ label }) => label),
    rows: statement.lines.map((line) => columns.map(({ cell }) => cell(line))),
    total: columns.map(({ total }) => total?.(statement) ?? empty),
  };
}
