import type { Inline, Text } from '../../card.ts';
import { clean, ellipsis, fitting, oneLine } from '../../cut.ts';
import { allOrNothing, written, type Piece } from '../../pieces.ts';
import { href, linkParts } from './links.ts';
import { channelId, userId } from './mentions.ts';

/**
 * Running text in Slack's mrkdwn, at most `limit` units long. What people wrote stays what they wrote: it cannot
 * mention or format anything, and a link in it leads where it says.
 */
export const mrkdwn = (text: Text, limit: number): string =>
  written((typeof text === 'string' ? [text] : text).flatMap(piecesOf), limit);

/** Plain text for where Slack reads mrkdwn but shows no formatting, such as notifications. */
export const escaped = (text: string, limit: number): string => {
  const words = clean(text);
  const whole = escape(words);
  return whole.length <= limit ? whole : fitting(words, limit - ellipsis.length, escape) + ellipsis;
};

const piecesOf = (inline: Inline): readonly Piece[] => {
  if (typeof inline === 'string') return literalPieces(inline);
  switch (inline.kind) {
    case 'strong':
      return [{ words: oneLine(inline.text), write: around('*', literal) }];
    case 'code':
      return [
        { words: oneLine(inline.text), write: around('`', (words) => escape(words.replaceAll('`', 'ˋ'))) },
      ];
    case 'link': {
      const url = href(inline.url);
      return url ? [{ words: oneLine(inline.text), write: linkTo(url) }] : literalPieces(inline.text);
    }
    case 'mention': {
      const user = userId(inline);
      return user ? [allOrNothing(`<@${user}>`)] : literalPieces(inline.name);
    }
    case 'channel': {
      const channel = channelId(inline);
      return channel ? [allOrNothing(`<#${channel}>`)] : literalPieces(inline.name);
    }
  }
};

const literalPieces = (text: string): readonly Piece[] =>
  linkParts(clean(text)).map((part) => ({
    words: part.words,
    write: 'url' in part ? linkTo(part.url) : literal,
  }));

const around =
  (mark: string, inside: (words: string) => string) =>
  (words: string): string =>
    words ? mark + inside(words) + mark : '';

const linkTo =
  (url: string) =>
  (words: string): string =>
    words ? `<${escape(url)}|${escape(words)}>` : '';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * Slack has no way to escape its formatting marks, so marks that could begin or end formatting (those at the edge
 * of a word) become characters that look like them, and a line that would become a quote begins with nothing visible.
 */
const literal = (text: string): string =>
  escape(text)
    .replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, (mark) => lookalikes[mark] ?? mark)
    .replace(/^&gt;/gm, '\u200B&gt;');
