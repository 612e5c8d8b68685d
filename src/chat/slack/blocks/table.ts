import type { RawTextElement, RichTextBlock, TableBlock } from '@slack/types';
import type { Inline, Table, Text } from '../../card.ts';
import { directedText } from '../../direction.ts';
import { limits } from '../limits.ts';
import type { Piece, SlackBlock } from './drawing.ts';
import { bullets, paragraphs, richElements } from './rich-text.ts';

/** Slack refuses a cell in which nothing stands. */
const nothing = '–';

const between = ' · ';

/** A table, as long as Slack takes it, with its rows as bullets in case there is no room for it. */
export const tablePieces = (table: Table, locale: string): Piece[] => {
  if (table.columns.length === 0 || table.rows.length === 0) return [];
  const drawn = tableBlock(table, locale);
  const words = inWords(table, locale);
  return isTaken(drawn) ? [{ drawn, inWords: words }] : words;
};

const tableBlock = ({ columns, rows }: Table, locale: string): TableBlock => ({
  type: 'table',
  rows: [columns.map(({ label }) => label), ...rows].map((row) => row.map((text) => cell(text, locale))),
  column_settings: columns.map(({ isFigures }) => (isFigures ? { align: 'right' } : { is_wrapped: true })),
});

const isTaken = ({ rows }: TableBlock): boolean =>
  rows.length <= limits.table.rows &&
  rows.every((row) => row.length <= limits.table.columns) &&
  JSON.stringify(rows).length <= limits.table.serialised;

/** Slack links and mentions in rich text only. */
const cell = (text: Text, locale: string): RawTextElement | RichTextBlock => {
  const elements = richElements(directedText(text, locale));
  const words = elements.map((element) =>
    element.type === 'text' && !element.style ? element.text : undefined,
  );
  return words.includes(undefined)
    ? { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
    : { type: 'raw_text', text: isVisible(words.join('')) ? words.join('') : nothing };
};

const isVisible = (text: string): boolean => /[^\s\u200E\u200F]/.test(text);

const inWords = ({ columns, rows }: Table, locale: string): SlackBlock[] => [
  ...paragraphs(
    directedText([{ kind: 'strong', text: columns.map(({ label }) => label).join(between) }], locale),
  ),
  ...bullets(rows.map((row) => directedText(inOneLine(row), locale))),
];

/** What is plain stays in one piece: a line takes less room than the row it stands for. */
const inOneLine = (row: readonly Text[]): Text => {
  if (row.every((text) => typeof text === 'string')) return row.join(between);
  return row.flatMap((text, column): Inline[] => [
    ...(column > 0 ? [between] : []),
    ...(typeof text === 'string' ? [text] : text),
  ]);
};
