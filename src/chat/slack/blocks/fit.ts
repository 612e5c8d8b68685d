import type { KnownBlock } from '@slack/types';
import { ellipsis } from './cut.ts';

interface Room {
  readonly blocks: number;
  /** Units of JSON. */
  readonly serialised: number;
}

const more: KnownBlock = { type: 'context', elements: [{ type: 'plain_text', text: ellipsis }] };

/**
 * The blocks that Slack takes in one go. What is too much is left out behind a “…”, but the buttons that close a
 * message stay: people who cannot read it to its end can still act on it.
 */
export const fit = (blocks: KnownBlock[], room: Room): KnownBlock[] => {
  if (fits(blocks, room)) return blocks;
  const last = blocks.at(-1);
  const closing = last?.type === 'actions' && fits([last, last, more], room) ? [last] : [];
  const shown: KnownBlock[] = [];
  for (const block of blocks) {
    if (!fits([...shown, block, more, ...closing], room)) break;
    shown.push(block);
  }
  return [...shown, more, ...closing];
};

const fits = (blocks: readonly KnownBlock[], room: Room): boolean =>
  blocks.length <= room.blocks && JSON.stringify(blocks).length <= room.serialised;
