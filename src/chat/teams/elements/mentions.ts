import type { ChannelMention, Element, Inline, Mention, Text } from '../../card.ts';
import { cut, ellipsis, oneLine } from '../../cut.ts';
import type { MentionEntity } from '../adaptive-card.ts';
import { parseAddress } from '../address.ts';

/** Who is mentioned in a card, by account. */
export type Mentions = ReadonlyMap<string, MentionEntity>;

/** What would keep a name from being found again between `<at>` and `</at>`. */
const notInAName = /[<>&*_`~[\]\\{}]/g;
const longestName = 100;

export const mentionsIn = (elements: readonly Element[]): Mentions => {
  const mentions = new Map<string, MentionEntity>();
  const texts = new Set<string>();
  for (const { name, accounts } of elements.flatMap(textsOf).flatMap(mentionsOf)) {
    const id = accounts.teams;
    if (!id || mentions.has(id)) continue;
    const shown = cut(oneLine(name.replace(notInAName, ' ')) || ellipsis, longestName);
    const text = markFor(shown, texts);
    texts.add(text);
    mentions.set(id, { type: 'mention', text, mentioned: { id, name: shown } });
  }
  return mentions;
};

/** Teams finds out by the text who is meant: of two who have one name, the second has something invisible behind it. */
const markFor = (name: string, taken: ReadonlySet<string>): string => {
  const text = `<at>${name}</at>`;
  return taken.has(text) ? markFor(`${name}\u2060`, taken) : text;
};

/** How somebody is mentioned, if Teams knows them. */
export const markOf = ({ accounts }: Mention, mentions: Mentions): string | undefined =>
  accounts.teams === undefined ? undefined : mentions.get(accounts.teams)?.text;

/** Leads to a channel of Teams; there are no such links to group chats. */
export const channelLink = ({ address, name }: ChannelMention): string | undefined => {
  const place = parseAddress(address);
  if (!place || !('conversation' in place) || !/@thread\.(tacv2|skype)$/.test(place.conversation))
    return undefined;
  const path = [place.conversation, oneLine(name) || ellipsis].map(encodeURIComponent).join('/');
  return `https://teams.microsoft.com/l/channel/${path}?tenantId=${encodeURIComponent(place.tenant)}`;
};

const mentionsOf = (text: Text): Mention[] =>
  typeof text === 'string'
    ? []
    : text.filter((inline: Inline) => typeof inline !== 'string' && inline.kind === 'mention');

const textsOf = (element: Element): readonly Text[] => {
  switch (element.kind) {
    case 'text':
    case 'note':
      return [element.text];
    case 'fields':
      return element.fields.map(({ value }) => value);
    case 'list':
      return element.items;
    case 'table':
      return element.rows.flat();
    default:
      return [];
  }
};
