import type { AnyBlock, KnownBlock } from '@slack/types';
import type { ReactNode } from 'react';
import type { WireChartBlock } from '../../wire.ts';
import { ActionElement } from '../controls/action-element.tsx';
import { directionOfBlocks } from '../direction.ts';
import { ChartView } from './chart.tsx';
import { InputView } from './input.tsx';
import { RichText } from './rich-text.tsx';
import { ContextView, Picture, SectionView } from './section.tsx';
import { TableView } from './table.tsx';
import { dirOf } from './text.tsx';

/** Drawn in the direction of their first words, buttons and fields too. */
export const Blocks = ({ blocks }: { blocks: readonly AnyBlock[] }) => (
  <div className="blocks" dir={directionOfBlocks(blocks)}>
    {blocks.map((block, index) => (
      <BlockView key={block.block_id ?? index} block={block} />
    ))}
  </div>
);

const BlockView = ({ block }: { block: AnyBlock }): ReactNode => {
  // Blocks newer than the types end up in the default branch as well.
  const known = block as KnownBlock | WireChartBlock;
  const blockId = block.block_id ?? '';
  switch (known.type) {
    case 'header':
      return (
        <h3 className="block-header" dir={dirOf(known.text.text)}>
          {known.text.text}
        </h3>
      );
    case 'section':
      return <SectionView section={known} blockId={blockId} />;
    case 'context':
      return <ContextView context={known} />;
    case 'rich_text':
      return (
        <div className="block-text">
          <RichText block={known} />
        </div>
      );
    case 'actions':
      return (
        <div className="block-actions">
          {known.elements.map((element, index) => (
            <ActionElement key={element.action_id ?? index} element={element} blockId={blockId} />
          ))}
        </div>
      );
    case 'input':
      return <InputView input={known} blockId={blockId} />;
    case 'table':
      return <TableView rows={known.rows} columns={known.column_settings ?? []} />;
    case 'data_table':
      return <TableView rows={known.rows} caption={known.caption} columns={[]} />;
    case 'data_visualization':
      return <ChartView title={known.title} chart={known.chart} />;
    case 'image':
      return <Picture image={known} />;
    case 'divider':
      return <hr />;
    default:
      return (
        <p className="undrawn">
          A “{block.type}” block, which the playground does not draw: see its raw payload.
        </p>
      );
  }
};
