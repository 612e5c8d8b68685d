import { cut } from '../../chat/cut.ts';
import type { Button, Card, Element, Inline, Text } from '../../chat/card.ts';
import type { Period } from '../../domain/hours/period.ts';
import type { Statement, StatementLine } from '../../domain/hours/statement.ts';
import { clockFigure } from '../../i18n/formats/clock-figure.ts';
import { formatDayAndMonth, formatDays } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import { marksOf } from './line-marks.ts';
import type { Temporal } from 'temporal-polyfill';

/** Lines shown in chat; the files have all. */
const linesShown = 20;
/** Characters of a memo that a cell shows. */
const memoShown = 80;

export interface StatementLinks {
  /** Followed by the ending of a format. */
  readonly address: string;
  readonly expiresAt: Temporal.Instant;
}

export interface StatementView {
  readonly statement: Statement;
  readonly links: StatementLinks;
  /** The periods before and after it that were drawn up. */
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
}

/** What was charged in a period, line by line, with its files. For one person: it is full of figures. */
export function statementCard({ statement, links, previous, next }: StatementView, audience: Audience): Card {
  const { t, locale } = audience;
  const { clientId, clientName, period, lines } = statement;
  return {
    locale,
    elements: [
      {
        kind: 'heading',
        text: t('statement.heading', { client: clientName, days: formatDays(period, locale) }),
      },
      fieldsOf(statement, audience),
      ...linesOf(lines, audience),
      { kind: 'text', text: filesText(links, audience) },
      { kind: 'note', text: t('statement.files-until', { until: moment(links.expiresAt, audience) }) },
      {
        kind: 'buttons',
        buttons: [
          { kind: 'button', action: 'verify-ledger', value: clientId, label: t('button.verify-ledger') },
          ...(previous ? [periodButton(clientId, previous, t('button.previous-statement'))] : []),
          ...(next ? [periodButton(clientId, next, t('button.next-statement'))] : []),
        ],
      },
    ],
  };
}

/** Where several periods are meant, each has a button. */
export const statementsCard = (
  { clientId, clientName }: { readonly clientId: string; readonly clientName: string },
  periods: readonly Period[],
  { t, locale }: Audience,
): Card => ({
  locale,
  elements: [
    { kind: 'text', text: t('statement.several', { client: clientName }) },
    {
      kind: 'buttons',
      buttons: periods.map((period) => periodButton(clientId, period, formatDays(period, locale))),
    },
  ],
});

const periodButton = (clientId: string, { startsOn }: Period, label: string): Button => ({
  kind: 'button',
  action: 'export-hours',
  value: `${clientId}:${startsOn.toString()}`,
  label,
});

function fieldsOf(statement: Statement, { t, locale }: Audience): Element {
  const { exactSeconds, roundedSeconds, leftSeconds, status } = statement;
  return {
    kind: 'fields',
    fields: [
      { label: t('statement.charged'), value: formatExactDuration(roundedSeconds, locale) },
      { label: t('statement.exact'), value: formatExactDuration(exactSeconds, locale) },
      { label: t('statement.status'), value: t(`statement.${status}`) },
      ...(leftSeconds === null
        ? []
        : [{ label: t('statement.left'), value: formatExactDuration(leftSeconds, locale) }]),
    ],
  };
}

function linesOf(lines: readonly StatementLine[], audience: Audience): Element[] {
  const { t } = audience;
  if (lines.length === 0) return [{ kind: 'text', text: t('statement.none') }];
  const more = lines.length - linesShown;
  return [
    {
      kind: 'table',
      columns: [
        { label: t('column.line'), isFigures: true },
        { label: t('column.date') },
        { label: t('column.assistant') },
        { label: t('column.task') },
        { label: t('column.memo') },
        { label: t('column.exact'), isFigures: true },
        { label: t('column.charged'), isFigures: true },
      ],
      rows: lines.slice(0, linesShown).map((line) => rowOf(line, audience)),
    },
    ...(more > 0 ? ([{ kind: 'note', text: t('statement.more', { count: more }) }] as const) : []),
  ];
}

const rowOf = (line: StatementLine, { t, locale }: Audience): Text[] => [
  String(line.lineNo),
  formatDayAndMonth(line.on, locale),
  line.person.name,
  t('task.heading', { task: taskNumber(line.task), title: line.title }),
  [...(line.memo === null ? [] : [cut(line.memo, memoShown)]), ...marksOf(line, t)].join(' · '),
  // As in the files: seven columns have no room for words.
  clockFigure(line.exactSeconds),
  clockFigure(line.roundedSeconds),
];

const filesText = ({ address }: StatementLinks, { t }: Audience): Text => {
  const link = (text: string, ending: string): Inline => ({
    kind: 'link',
    text,
    url: `${address}.${ending}`,
  });
  return t.rich('statement.files', {
    csv: link('CSV', 'csv'),
    xlsx: link('XLSX', 'xlsx'),
    pdf: link('PDF', 'pdf'),
  });
};
