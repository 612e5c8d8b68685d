import { joined, token, typed, type Part } from '../../words.ts';
import type { Entity, Message } from './payload.ts';
import { decoded, fromHtml, fromMarkdown } from './plain-words.ts';

/**
 * What somebody typed: people mentioned become the tokens of `words.ts`, the bot itself nothing. Nothing that was
 * merely typed can pass for such a token.
 */
export const typedText = (
  { text, textFormat }: Pick<Message, 'text' | 'textFormat'>,
  mentions: readonly Entity[],
  bot: string,
): string => {
  const words = plainTexts[textFormat ?? ''] ?? decoded;
  const parts = (text ?? '').split(mark);
  const meant = peopleMeant(parts, mentions);
  return joined(
    parts.map((part, index): Part => {
      const mentioned = meant.get(index);
      if (!mentioned) return typed(words(part));
      const { id, name } = mentioned;
      return id === bot ? typed(' ') : token('@', id, decoded(name ?? nameIn(part)));
    }),
  );
};

const plainTexts: Readonly<Record<string, (text: string) => string>> = {
  markdown: (text) => fromMarkdown(decoded(text)),
  xml: (text) => keepingEnds(text, fromHtml),
};

/** Text is taken apart at mentions, so the spaces around its pieces count. */
const keepingEnds = (text: string, change: (text: string) => string): string =>
  (/^\s/.test(text) ? ' ' : '') + change(text) + (/\s$/.test(text) ? ' ' : '');

const mark = /(<at\b[^>]*>.*?<\/at>)/gs;

const nameIn = (part: string): string => part.replace(/<\/?at\b[^>]*>/g, '');

type Mentioned = NonNullable<Entity['mentioned']>;

/**
 * Whom each `<at>` means, by its place among the parts: the first not yet meant whose mention has the same text; what
 * then is left over, in order. An `<at>` more than there are mentions was typed by hand.
 */
const peopleMeant = (
  parts: readonly string[],
  mentions: readonly Entity[],
): ReadonlyMap<number, Mentioned> => {
  const left = [...mentions];
  const meant = new Map<number, Mentioned>();
  const assign = (isMeant: (part: string, mention: Entity) => boolean): void => {
    for (let index = 1; index < parts.length; index += 2) {
      if (meant.has(index)) continue;
      const found = left.findIndex((mention) => isMeant(parts[index] ?? '', mention));
      const [mention] = found < 0 ? [] : left.splice(found, 1);
      if (mention?.mentioned) meant.set(index, mention.mentioned);
    }
  };
  assign((part, { text }) => part === text);
  assign((part, { text, mentioned }) => [nameIn(text ?? ''), mentioned?.name].includes(nameIn(part)));
  assign(() => true);
  return meant;
};
