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
            <th key={column} scope="col" data-align={columns[column]?.align}>
              <CellView cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} data-align={columns[column]?.align}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const CellView = ({ cell }: { cell: Cell }) =>
  cell.type === 'rich_text' ? <RichText block={cell} /> : <Plain text={cell.text} />;
