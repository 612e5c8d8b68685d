import type { RawNumberElement, RawTextElement, RichTextBlock, TableBlock } from '@slack/types';
import { RichText } from './rich-text.tsx';
import { Plain } from './text.tsx';

type Cell = RichTextBlock | RawTextElement | RawNumberElement;

interface Props {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: NonNullable<TableBlock['column_settings']>;
  readonly caption?: string;
}

/** Its first row holds the headings. */
export const TableView = ({ rows: [headings = [], ...rows], columns, caption }: Props) => (
  <div className="block-table">
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {headings.map((cell, column) => (
            <th key={column} scope="col" {...looksOf(columns[column])}>
              <CellView cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} {...looksOf(columns[column])}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

type Column = Props['columns'][number];

const looksOf = (column: Column | undefined) => ({
  'data-align': column?.align,
  'data-wraps': column?.is_wrapped,
});

const CellView = ({ cell }: { cell: Cell }) =>
  cell.type === 'rich_text' ? <RichText block={cell} /> : <Plain text={cell.text} />;
