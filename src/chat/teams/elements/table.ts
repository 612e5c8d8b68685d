import type { Table as CardTable, Text } from '../../card.ts';
import { ellipsis } from '../../cut.ts';
import type { Table, TableRow } from '../adaptive-card.ts';
import { limits } from '../limits.ts';
import { markdown } from './markdown.ts';
import type { Mentions } from './mentions.ts';

/** Nothing for a table without rows. What is too long or too wide is cut, a “…” standing for the rows left out. */
export const table = ({ columns, rows }: CardTable, mentions: Mentions): Table[] => {
  const wide = columns.slice(0, limits.table.columns);
  if (wide.length === 0 || rows.length === 0) return [];
  const row = (texts: readonly Text[], isHeader: boolean): TableRow => ({
    type: 'TableRow',
    cells: wide.map((_, column) => {
      const text = markdown(texts[column] ?? '', mentions, limits.table.cell);
      return {
        type: 'TableCell',
        items: text
          ? [{ type: 'TextBlock', text, wrap: true, ...(isHeader ? { weight: 'Bolder' as const } : {}) }]
          : [],
      };
    }),
  });
  const shown = rows.slice(0, limits.table.rows);
  return [
    {
      type: 'Table',
      firstRowAsHeaders: true,
      showGridLines: true,
      columns: wide.map(({ isFigures }) =>
        isFigures ? { width: 1, horizontalCellContentAlignment: 'Right' } : { width: 2 },
      ),
      rows: [
        row(
          wide.map(({ label }) => label),
          true,
        ),
        ...shown.map((texts) => row(texts, false)),
        ...(rows.length > shown.length ? [row([ellipsis], false)] : []),
      ],
    },
  ];
};
