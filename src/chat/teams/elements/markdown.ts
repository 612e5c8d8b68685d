import type { Inline, Text } from '../../card.ts';
import { clean, oneLine } from '../../cut.ts';
import { allOrNothing, written, type Piece } from '../../pieces.ts';
import { linkParts, openable } from '../../web-addresses.ts';
import { limits } from '../limits.ts';
import { channelLink, markOf, type Mentions } from './mentions.ts';

/**
 * Running text in the markdown of Teams, at most `limit` units long. What people wrote stays what they wrote: it
 * cannot mention or format anything, and a link in it leads where it says.
 */
export const markdown = (text: Text, mentions: Mentions, limit: number = limits.text): string =>
  written(
    runs(text, mentions).flatMap((run, index) => piecesOf(run, index === 0)),
    limit,
  );

/** People's words where Teams reads markdown. */
export const literal = (text: string): string =>
  replaced(text, [...disarming, opening, ...unformatting, lineBreaks]);

/** The same for words before which others stand. */
const continued = (text: string): string => replaced(text, [...disarming, ...unformatting, lineBreaks]);

/** People's words where only some clients read markdown: at worst bold, but never a link or a mention. */
export const disarmed = (text: string): string => replaced(text, [...disarming, opening]);

type Run =
  | Exclude<Inline, { readonly kind: 'mention' | 'channel' }>
  | { readonly kind: 'mark'; readonly text: string };

/** Mentions as they are written, or as the words that stand for them; words side by side as one string. */
const runs = (text: Text, mentions: Mentions): readonly Run[] => {
  const merged: Run[] = [];
  for (const inline of typeof text === 'string' ? [text] : text) {
    const run = runOf(inline, mentions);
    const last = merged.at(-1);
    if (typeof run === 'string' && typeof last === 'string') merged.splice(-1, 1, last + run);
    else merged.push(run);
  }
  return merged;
};

const runOf = (inline: Inline, mentions: Mentions): Run => {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'mention': {
      const mark = markOf(inline, mentions);
      return mark ? { kind: 'mark', text: mark } : inline.name;
    }
    case 'channel': {
      const url = channelLink(inline);
      return url ? { kind: 'link', text: inline.name, url } : inline.name;
    }
    default:
      return inline;
  }
};

const piecesOf = (run: Run, isFirst: boolean): readonly Piece[] => {
  if (typeof run === 'string') return literalPieces(run, isFirst);
  switch (run.kind) {
    case 'mark':
      return [allOrNothing(run.text)];
    // Teams knows no code in cards.
    case 'strong':
    case 'code':
      return [{ words: oneLine(run.text), write: strong }];
    case 'link': {
      const url = href(run.url);
      return url
        ? [{ words: oneLine(run.text) || url, write: linkTo(url) }]
        : literalPieces(run.text, isFirst);
    }
  }
};

const literalPieces = (text: string, isFirst: boolean): readonly Piece[] =>
  linkParts(clean(text), (words) => (words.length <= limits.linkText ? href(words) : undefined)).map(
    (part, index) => {
      if ('url' in part) return { words: part.words, write: linkTo(part.url) };
      return { words: part.words, write: isFirst && index === 0 ? literal : continued };
    },
  );

const strong = (words: string): string => (words ? `**${snug(continued(words))}**` : '');

const linkTo =
  (url: string) =>
  (words: string): string =>
    words ? `[${continued(words).replace(/[[\]]/g, '\\$&')}](${url})` : '';

/** What to write to have `url` opened: nothing in it is markdown, in whatever way a client reads that. */
const href = (url: string): string | undefined => {
  const whole = openable(url)?.replace(/[()[\]*\\;]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return whole && whole.length <= limits.linkUrl ? whole : undefined;
};

/** Invisible, and neither a space nor a punctuation mark to any parser of markdown. */
const joiner = '\u2060';

type Rule = readonly [sign: RegExp, instead: string];

const replaced = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((done, [sign, instead]) => done.replace(sign, instead), text);

/** What would begin a list, a heading, a quote or a block of code. */
const opener = '(?=[-+#> \\t]|\\d+[.)](?:\\s|$))';
const opening: Rule = [new RegExp(`^${opener}`), joiner];

/**
 * An invisible joiner takes from signs what they would mean together, in every client: some of them, on phones, do not
 * honour a backslash before a sign.
 */
const disarming: readonly Rule[] = [
  [/\\(?=[!-/:-@[-`{-~]|$)/g, `\\${joiner}`],
  [/<(?=[\w/!?])/g, `<${joiner}`],
  [/&(?=#?\w+;)/g, `&${joiner}`],
  [/\](?=[(:[])/g, `]${joiner}`],
  [/!(?=\[|$)/g, `!${joiner}`],
  [/\{(?=\{)/g, `{${joiner}`],
  [/~(?=~)/g, `~${joiner}`],
  [new RegExp(`\\n${opener}`, 'g'), `\n${joiner}`],
];

/** Signs that format by themselves. An underscore within a word never does. */
const unformatting: readonly Rule[] = [[/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&']];

/** One line break is none in markdown. */
const lineBreaks: Rule = [/\n+/g, '\n\n'];

/** Bold must begin and end at something that is no punctuation mark, or it is not read as bold. */
const snug = (words: string): string =>
  words.replace(/^(?![\p{L}\p{N}])/u, joiner).replace(/(?<![\p{L}\p{N}])$/u, joiner);
