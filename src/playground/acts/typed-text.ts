import type { AnyBlock } from '@slack/types';
import type { WorkspaceDescription } from '../description.ts';

/**
 * Turns typed words into what Slack sends on: `@bea` becomes `<@U…>`, `#general` `<#C…>`, and `&`, `<`, `>` are escaped.
 * With `names` the tokens carry them too, as in commands that are declared with `should_escape`: `<@U…|bea>`.
 */
export type Encode = (typed: string, options: { readonly names: boolean }) => string;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Named {
  /** What may stand after the sign, in lower case. */
  readonly spelling: string;
  readonly id: string;
  readonly name: string;
}

const longestFirst = (named: readonly Named[]): readonly Named[] =>
  named.toSorted((a, b) => b.spelling.length - a.spelling.length);

const matcher = (sign: string, named: readonly Named[]): RegExp => {
  const spellings = longestFirst(named).map(({ spelling }) =>
    spelling.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${sign}(${spellings.join('|')})(?![\p{L}\p{N}_-])`, 'giu');
};

export const createEncoder = ({ bot, people, channels }: WorkspaceDescription): Encode => {
  const users: readonly Named[] = [{ id: bot.userId, handle: bot.handle, name: bot.name }, ...people].flatMap(
    ({ id, handle, name }) =>
      [handle, name].map((spelling) => ({ spelling: escaped(spelling).toLowerCase(), id, name: handle })),
  );
  const rooms: readonly Named[] = channels.map(({ id, name }) => ({
    spelling: name.toLowerCase(),
    id,
    name,
  }));
  const kinds = [
    { sign: '@', named: users },
    { sign: '#', named: rooms },
  ]
    .filter(({ named }) => named.length > 0)
    .map(({ sign, named }) => ({
      sign,
      pattern: matcher(sign, named),
      bySpelling: new Map(named.toReversed().map((each) => [each.spelling, each])),
    }));

  return (typed, { names }) =>
    kinds.reduce(
      (text, { sign, pattern, bySpelling }) =>
        text.replace(pattern, (whole, spelling: string) => {
          const found = bySpelling.get(spelling.toLowerCase());
          if (!found) return whole;
          return names ? `<${sign}${found.id}|${found.name}>` : `<${sign}${found.id}>`;
        }),
      escaped(typed),
    );
};

const token = /<([@#])([A-Z0-9]+)>/;

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The block that Slack's own composer makes of an encoded text. */
export const richText = (encoded: string, blockId: string): AnyBlock => {
  const parts = encoded.split(new RegExp(token, 'g'));
  const elements: object[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    const [text = '', sign, id] = parts.slice(index, index + 3);
    if (text) elements.push({ type: 'text', text: unescaped(text) });
    if (sign === '@') elements.push({ type: 'user', user_id: id });
    if (sign === '#') elements.push({ type: 'channel', channel_id: id });
  }
  const block = { type: 'rich_text', block_id: blockId, elements: [{ type: 'rich_text_section', elements }] };
  return block;
};
