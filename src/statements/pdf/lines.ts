import bidiFactory from 'bidi-js/dist/bidi.mjs';
import { subsetFor, type Subset } from './typeface.ts';

/** A word, or as much of it as has one font and one direction, as the font is to shape it. Words recur, and are shaped once. */
export interface Run {
  readonly text: string;
  readonly font: string;
}

/** Runs from the left to the right, whatever the direction of what they say. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

interface Column {
  readonly width: number;
  /** `auto`: as the first letter is written. */
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly widthOf: (run: Run) => number;
}

interface Span {
  readonly start: number;
  /** Not included. */
  end: number;
}

const bidi = bidiFactory();

/**
 * Breaks a text into lines and puts their runs in the order in which they are seen (UAX #9). A word that is wider than
 * the column is broken where it has to be.
 */
export function linesIn(words: string, { width, direction, widthOf }: Column): Line[] {
  const text = withoutOverrides(words);
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const { levels } = embedding;
  const fonts = fontsOf(text);
  const isSpace = (index: number): boolean => text[index] === ' ';
  const isRightToLeft = (index: number): boolean => (levels[index] ?? 0) % 2 === 1;

  /** Neighbours of one font, one direction and one word, in the order given. */
  const runsOf = (order: Iterable<number>): Run[] => {
    const pieces: Array<{ start: number; end: number; last: number }> = [];
    for (const index of order) {
      const piece = pieces.at(-1);
      const isAlike =
        piece !== undefined &&
        Math.abs(index - piece.last) === 1 &&
        !isSpace(index) &&
        !isSpace(piece.last) &&
        levels[index] === levels[piece.last] &&
        fonts[index] === fonts[piece.last];
      if (!isAlike) pieces.push({ start: index, end: index + 1, last: index });
      else {
        piece.start = Math.min(piece.start, index);
        piece.end = Math.max(piece.end, index + 1);
        piece.last = index;
      }
    }
    return pieces.flatMap(({ start, end }) => {
      const run = text.slice(start, end).replace(unseen, '');
      const font = fonts[start]?.name ?? '';
      return run === '' ? [] : [{ text: asShaped(run, isRightToLeft(start)), font }];
    });
  };

  const widthOfAll = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + widthOf(run), 0);

  /** The same in any order. */
  const widthBetween = ({ start, end }: Span): number =>
    widthOfAll(runsOf(Array.from({ length: end - start }, (_, offset) => start + offset)));

  const asSeen = ({ start, end }: Span): Line => {
    const order = bidi.getReorderedIndices(text, embedding, start, end - 1).slice(start, end);
    const runs = runsOf(order);
    return { runs, width: widthOfAll(runs) };
  };

  const lines: Span[] = [];
  let room = 0;
  for (const word of wordsIn(text)) {
    const line = lines.at(-1);
    const wanted = line ? widthBetween({ start: line.end, end: word.end }) : 0;
    if (line && wanted <= room) {
      line.end = word.end;
      room -= wanted;
    } else {
      lines.push(...inParts(text, word, (part) => widthBetween(part) <= width));
      room = width - widthBetween(lines.at(-1) ?? word);
    }
  }
  return lines.map(asSeen);
}

/** Characters that force a direction upon others are not for a document of ours; those that set words apart stay. */
const withoutOverrides = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u202A-\u202E]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** They have done their work when the order is known, and no font draws them. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u2060-\u206F\uFEFF]/g;

/** What has any of these is laid out from the right when it is shaped: right for words, wrong for Arabic digits. */
const turnedRound = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The characters in the order in which the shaper shows them as they are meant; brackets mirrored. */
function asShaped(run: string, isRightToLeft: boolean): string {
  const characters = Array.from(run, (character) =>
    isRightToLeft ? (bidi.getMirroredCharacter(character) ?? character) : character,
  );
  return (isRightToLeft === turnedRound.test(run) ? characters : characters.reverse()).join('');
}

/** One for each UTF-16 unit. */
function fontsOf(text: string): Array<Subset | undefined> {
  const fonts: Array<Subset | undefined> = [];
  for (const character of text) {
    const font = subsetFor(character.codePointAt(0) ?? 0, fonts.at(-1));
    fonts.push(...Array.from({ length: character.length }, () => font));
  }
  return fonts;
}

const wordsIn = (text: string): Span[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The most that fits of a word, then the most of the rest, and so on. */
function inParts(text: string, { start, end }: Span, fits: (part: Span) => boolean): Span[] {
  if (fits({ start, end })) return [{ start, end }];
  const parts: Span[] = [];
  let part: Span | undefined;
  for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
    const longer: Span = { start: part?.start ?? start + index, end: start + index + segment.length };
    if (part && !fits(longer)) {
      parts.push(part);
      part = { start: start + index, end: longer.end };
    } else part = longer;
  }
  return part ? [...parts, part] : parts;
}
