import { ellipsis } from '../../cut.ts';
import { layouts, type DrawingRoom, type Piece, type SlackBlock } from './drawing.ts';

interface Room {
  readonly blocks: number;
  /** Units of JSON. */
  readonly serialised: number;
  readonly drawn: DrawingRoom;
}

const more: SlackBlock = { type: 'context', elements: [{ type: 'plain_text', text: ellipsis }] };

/**
 * The blocks that Slack takes in one go. Where drawings take too much, words stand for them, from the last on.
 * What is still too much is left out behind a “…”, but the buttons that close a message stay: people who cannot
 * read it to its end can still act on it.
 */
export const fit = (pieces: readonly Piece[], room: Room): SlackBlock[] => {
  const possible = layouts(pieces, room.drawn);
  return possible.find((blocks) => fits(blocks, room)) ?? cutShort(possible.at(-1) ?? [], room);
};

const cutShort = (blocks: readonly SlackBlock[], room: Room): SlackBlock[] => {
  const last = blocks.at(-1);
  const closing = last?.type === 'actions' && fits([last, last, more], room) ? [last] : [];
  const shown: SlackBlock[] = [];
  for (const block of blocks) {
    if (!fits([...shown, block, more, ...closing], room)) break;
    shown.push(block);
  }
  return [...shown, more, ...closing];
};

const fits = (blocks: readonly SlackBlock[], room: Room): boolean =>
  blocks.length <= room.blocks && JSON.stringify(blocks).length <= room.serialised;
