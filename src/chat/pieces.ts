import { ellipsis, fitting } from './cut.ts';

/** A stretch of running text in the markup of some platform. */
export interface Piece {
  readonly words: string;
  /** What is written for these words, or for as many of them as there is room for. */
  readonly write: (words: string) => string;
}

/** Markup that is written as it is, or not at all. */
export const allOrNothing = (markup: string): Piece => ({
  words: markup,
  write: (words) => (words === markup ? markup : ''),
});

/** The pieces one after the other, at most `limit` units of markup; what there is no room for is shown as “…”. */
export const written = (pieces: readonly Piece[], limit: number): string => {
  const all = pieces.map(({ words, write }) => write(words)).join('');
  if (all.length <= limit) return all;
  let text = '';
  for (const { words, write } of pieces) {
    const room = limit - ellipsis.length - text.length;
    const fitted = fitting(words, room, write);
    text += fitted;
    if (fitted !== write(words)) break;
  }
  return text + ellipsis;
};
