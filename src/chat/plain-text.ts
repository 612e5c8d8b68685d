import type { Card, Element, Inline, Table, Text } from './card.ts';
import { chartTable } from './chart-table.ts';

/**
 * The whole card in plain text, buttons included: for notifications, screen readers and wherever a platform
 * cannot draw the card itself. Nothing in it is markup of any platform.
 */
export const plainText = (card: Card): string => card.elements.flatMap(lines).join('\n');

/** Running text without its looks. */
export const plainWords = (text: Text): string =>
  typeof text === 'string' ? text : text.map(plainInline).join('');

const lines = (element: Element): string[] => {
  switch (element.kind) {
    case 'heading':
      return [element.text];
    case 'text':
    case 'note':
      return [plainWords(element.text)];
    case 'quote':
      return element.text.split('\n').map((line) => `> ${line}`);
    case 'fields':
      return element.fields.map(({ label, value }) => `${label}: ${plainWords(value)}`);
    case 'list':
      return element.items.map((item) => `• ${plainWords(item)}`);
    case 'table':
      return tableLines(element);
    case 'chart':
      return [element.chart.title, ...tableLines(chartTable(element.chart))];
    case 'buttons':
      return element.buttons.length > 0 ? [element.buttons.map(({ label }) => `[${label}]`).join(' ')] : [];
    case 'divider':
      return [];
  }
};

const tableLines = ({ columns, rows }: Table): string[] =>
  [columns.map(({ label }) => label), ...rows.map((row) => row.map(plainWords))].map((cells) =>
    cells.join(' · '),
  );

const plainInline = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
    case 'code':
      return inline.text;
    case 'link':
      return inline.text === inline.url ? inline.url : `${inline.text} (${inline.url})`;
    case 'mention':
    case 'channel':
      return inline.name;
  }
};
