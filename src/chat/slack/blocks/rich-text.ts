import type { RichTextBlock, RichTextElement, RichTextText } from '@slack/types';
import type { Inline, Text } from '../../card.ts';
import { clean, cut, ellipsis, split } from '../../cut.ts';
import { limits } from '../limits.ts';
import { href, linkParts } from './links.ts';
import { channelId, userId } from './mentions.ts';

/**
 * Rich text is Slack's own structure for what people write: nothing in a text element is read as markup,
 * so people's words need no escaping. Text too long for one block goes on in the next.
 */
export const paragraphs = (text: Text): RichTextBlock[] =>
  portions(richElements(text)).map((portion) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: portion }],
  }));

export const quotes = (text: string): RichTextBlock[] =>
  portions(richElements(text)).map((portion) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: portion }],
  }));

/** An item too long for one block is cut. */
export const bullets = (items: readonly Text[]): RichTextBlock[] =>
  packed(
    items.map((item) => shortened(richElements(item))).filter((item) => item.length > 0),
    (item) => total(item),
  ).map((group) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: group.map((item) => ({ type: 'rich_text_section', elements: item })),
      },
    ],
  }));

/** Running text as it stands inside of Slack's rich text. */
export const richElements = (text: Text): RichTextElement[] =>
  (typeof text === 'string' ? [text] : text).flatMap(elementsOf);

const elementsOf = (inline: Inline): RichTextElement[] => {
  if (typeof inline === 'string') return words(inline);
  switch (inline.kind) {
    case 'strong':
      return styled(inline.text, { bold: true });
    case 'code':
      return styled(inline.text, { code: true });
    case 'link': {
      const url = href(inline.url);
      return url
        ? [{ type: 'link', url, text: cut(clean(inline.text) || url, limits.linkText) }]
        : words(inline.text);
    }
    case 'mention': {
      const user = userId(inline);
      return user ? [{ type: 'user', user_id: user }] : words(inline.name);
    }
    case 'channel': {
      const channel = channelId(inline);
      return channel ? [{ type: 'channel', channel_id: channel }] : words(inline.name);
    }
  }
};

const words = (text: string): RichTextElement[] =>
  linkParts(clean(text)).map((part) =>
    'url' in part ? { type: 'link', url: part.url, text: part.words } : { type: 'text', text: part.words },
  );

const styled = (text: string, style: NonNullable<RichTextText['style']>): RichTextElement[] => {
  const whole = clean(text);
  return whole ? [{ type: 'text', text: whole, style }] : [];
};

const portions = (whole: readonly RichTextElement[]): RichTextElement[][] =>
  packed(
    whole.flatMap((element): RichTextElement[] =>
      element.type === 'text'
        ? split(element.text, limits.richText).map((text) => ({ ...element, text }))
        : [element],
    ),
    size,
  );

const shortened = (whole: readonly RichTextElement[]): RichTextElement[] => {
  const [first = [], ...rest] = portions(whole);
  return rest.length > 0 ? [...first, { type: 'text', text: ellipsis }] : first;
};

/** In order, into as few groups as the limit allows. */
const packed = <T>(items: readonly T[], sizeOf: (item: T) => number): T[][] => {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const needed = sizeOf(item);
    const group = groups.at(-1);
    if (group && needed <= room) {
      group.push(item);
      room -= needed;
    } else {
      groups.push([item]);
      room = limits.richText - needed;
    }
  }
  return groups;
};

const total = (run: readonly RichTextElement[]): number =>
  run.reduce((sum, element) => sum + size(element), 0);

const size = (element: RichTextElement): number => {
  switch (element.type) {
    case 'text':
      return element.text.length;
    case 'link':
      return (element.text ?? element.url).length;
    default:
      return 1;
  }
};
