import { readFileSync } from 'node:fs';
import arabicRanges from '@fontsource/noto-sans-arabic/unicode.json' with { type: 'json' };
import latinRanges from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import { unpackFont } from './unpack-font.ts';

export type Weight = 400 | 700;

/** A font file comes for some scripts; what stands in a text decides which are embedded. */
export interface Subset {
  readonly name: string;
  readonly covers: (codePoint: number) => boolean;
}

type Family = 'noto-sans' | 'noto-sans-arabic';

const subset = (family: Family, script: string, ranges: string): Subset => {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return {
    name: `${family}-${script}`,
    covers: (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to),
  };
};

/** The first that covers a character draws it. */
const subsets: readonly Subset[] = [
  subset('noto-sans', 'latin', latinRanges.latin),
  subset('noto-sans-arabic', 'arabic', arabicRanges.arabic),
  ...(
    ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'devanagari'] as const
  ).map((script) => subset('noto-sans', script, latinRanges[script])),
];

const [standard] = subsets;

/**
 * Which font draws a character: the one before goes on as long as it can, so that words are not torn apart. What none
 * has is drawn as a box.
 */
export const subsetFor = (codePoint: number, before: Subset | undefined): Subset | undefined =>
  before?.covers(codePoint) ? before : (subsets.find(({ covers }) => covers(codePoint)) ?? standard);

export const fontName = (subset: string, weight: Weight): string => `${subset}-${weight}`;

const files = new Map<string, Buffer>();

/** What a font consists of, read once. */
export function fontFile(subset: string, weight: Weight): Buffer {
  const name = fontName(subset, weight);
  const known = files.get(name);
  if (known) return known;
  const family: Family = subset.startsWith('noto-sans-arabic-') ? 'noto-sans-arabic' : 'noto-sans';
  const path = import.meta.resolve(`@fontsource/${family}/files/${name}-normal.woff`);
  const file = unpackFont(readFileSync(new URL(path)));
  files.set(name, file);
  return file;
}
