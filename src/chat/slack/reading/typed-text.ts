import { channelAddress } from '../address.ts';

/**
 * Slack's encoding of what somebody typed, undone: links and dates become what was to be read, people and channels
 * the tokens of `words.ts`. Nothing that was merely typed can pass for such a token.
 */
export const typedText = (encoded: string, team: string): string => {
  let text = '';
  let typed = '';
  for (const part of encoded.split(/(<[^<>]*>)/).map((piece) => decoded(piece, team))) {
    if (part.isToken) {
      text += harmless(typed) + part.text;
      typed = '';
    } else {
      typed += part.text;
    }
  }
  return text + harmless(typed);
};

/** An invisible word joiner keeps a typed `<@` or `<#` from reading as the beginning of a token. */
const harmless = (typed: string): string => typed.replace(/<(?=[@#])/g, '<\u2060');

interface Part {
  readonly text: string;
  readonly isToken: boolean;
}

const decoded = (part: string, team: string): Part => {
  const [, content] = /^<(.*)>$/s.exec(part) ?? [];
  if (content === undefined) return words(unescape(part));
  const bar = content.indexOf('|');
  const target = bar < 0 ? content : content.slice(0, bar);
  const label = bar < 0 ? '' : unescape(content.slice(bar + 1));
  const id = target.slice(1);
  switch (target.at(0)) {
    case '@':
      return token('@', id, label);
    case '#':
      return token('#', channelAddress(team, id), label);
    case '!':
      return words(label || special(id));
    default:
      return words(link(unescape(target), label));
  }
};

const words = (text: string): Part => ({ text, isToken: false });

const token = (sign: string, id: string, name: string): Part => {
  const safe = name.replace(/[<>|]/g, '').trim();
  return { text: `<${sign}${id}${safe ? `|${safe}` : ''}>`, isToken: true };
};

/** `here`, `channel`, `everyone`, `subteam^S012`, `date^…`: the last two always carry a label of their own. */
const special = (name: string): string => `@${name.split('^')[0]}`;

const link = (url: string, label: string): string => {
  const bare = url.replace(/^(mailto|tel):/, '');
  if (bare !== url) return label && label !== bare ? `${label} (${bare})` : bare;
  const isSame = label === '' || label === url || url.replace(/^https?:\/\//, '') === label;
  return isSame ? url : `${label} (${url})`;
};

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
