import { joined, token, typed, type Part } from '../../words.ts';
import { channelAddress } from '../address.ts';

/**
 * Slack's encoding of what somebody typed, undone: links and dates become what was to be read, people and channels
 * the tokens of `words.ts`. Nothing that was merely typed can pass for such a token.
 */
export const typedText = (encoded: string, team: string): string =>
  joined(encoded.split(/(<[^<>]*>)/).map((piece) => decoded(piece, team)));

const decoded = (part: string, team: string): Part => {
  const [, content] = /^<(.*)>$/s.exec(part) ?? [];
  if (content === undefined) return typed(unescape(part));
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
      return typed(label || special(id));
    default:
      return typed(link(unescape(target), label));
  }
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
