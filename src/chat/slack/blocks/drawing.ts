import type { Block, KnownBlock, TableBlock } from '@slack/types';

/** As its reference describes it; @slack/types 3.2 does not know it yet. */
export interface DataVisualizationBlock extends Block {
  type: 'data_visualization';
  title: string;
  chart: Pie | Graph;
}

export interface Pie {
  type: 'pie';
  segments: DataPoint[];
}

export interface Graph {
  type: 'bar' | 'line';
  series: { name: string; data: DataPoint[] }[];
  /** Each of the series has one point for each category. */
  axis_config: { categories: string[]; x_label?: string };
}

export interface DataPoint {
  label: string;
  value: number;
}

export type SlackBlock = KnownBlock | DataVisualizationBlock;

/** What Slack can draw, but only so often in one place, and what says the same in words. */
export interface Drawing {
  readonly drawn: TableBlock | DataVisualizationBlock;
  readonly inWords: readonly SlackBlock[];
}

export type Piece = SlackBlock | Drawing;

/** How many of each may be drawn. */
export type DrawingRoom = Readonly<Record<Drawing['drawn']['type'], number>>;

/** The ways to lay out `pieces`: first with all the drawings there may be, then with ever fewer of them, last with none. */
export const layouts = (pieces: readonly Piece[], room: DrawingRoom): SlackBlock[][] => {
  const drawings = pieces.filter(isDrawing);
  const drawable = drawings.filter(({ drawn: { type } }, index) => {
    const before = drawings.slice(0, index).filter(({ drawn }) => drawn.type === type);
    return before.length < room[type];
  });
  return [...drawable, undefined].map((_, fewer) =>
    laidOut(pieces, drawable.slice(0, drawable.length - fewer)),
  );
};

const laidOut = (pieces: readonly Piece[], drawable: readonly Drawing[]): SlackBlock[] =>
  pieces.flatMap((piece) => {
    if (!isDrawing(piece)) return [piece];
    return drawable.includes(piece) ? [piece.drawn] : piece.inWords;
  });

const isDrawing = (piece: Piece): piece is Drawing => 'drawn' in piece;
