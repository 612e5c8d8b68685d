import type { Element, Field, Text } from '../../card.ts';
import { ellipsis, oneLine } from '../../cut.ts';
import { startsFromTheRight } from '../../direction.ts';
import { plainWords } from '../../plain-text.ts';
import type { CardElement, TextBlock } from '../adaptive-card.ts';
import { limits } from '../limits.ts';
import { actionSets } from './actions.ts';
import { chart } from './chart.ts';
import { markdown } from './markdown.ts';
import type { Mentions } from './mentions.ts';
import { table } from './table.ts';

interface Given {
  readonly elements: readonly Element[];
  readonly locale: string;
  readonly mentions: Mentions;
}

/** What stands in a card. A divider is a line above whatever follows it. */
export const body = ({ elements, locale, mentions }: Given): CardElement[] => {
  const drawn: CardElement[] = [];
  let isDivided = false;
  for (const element of elements) {
    const [first, ...rest] = cardElements(element, locale, mentions);
    if (first) drawn.push(isDivided && drawn.length > 0 ? { ...first, ...apart } : first, ...rest);
    isDivided = element.kind === 'divider' || (isDivided && !first);
  }
  return drawn;
};

const apart = { separator: true, spacing: 'Large' } as const;

const cardElements = (element: Element, locale: string, mentions: Mentions): CardElement[] => {
  const lines = (text: Text, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}, limit?: number) =>
    textBlocks(markdown(text, mentions, limit), look);
  switch (element.kind) {
    case 'heading':
      return lines(
        oneLine(element.text),
        { style: 'heading', size: 'Large', weight: 'Bolder' },
        limits.heading,
      );
    case 'text':
      return lines(element.text);
    case 'quote':
      return quote(element.text);
    case 'note':
      return lines(element.text, { size: 'Small', isSubtle: true });
    case 'fields':
      return element.fields.length > 0 ? [facts(element.fields, mentions)] : [];
    case 'list':
      return element.items.flatMap((item) =>
        plainWords(item)
          ? lines(['• ', ...(typeof item === 'string' ? [item] : item)], { spacing: 'Small' })
          : [],
      );
    case 'table':
      return table(element, mentions);
    case 'chart':
      return chart(element.chart);
    case 'buttons':
      return actionSets(element.buttons, locale);
    case 'divider':
      return [];
  }
};

const textBlocks = (text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock[] =>
  /\S/.test(text) ? [{ type: 'TextBlock', text, wrap: true, ...look }] : [];

/** Set apart, and led from the side from which its own words are read. */
const quote = (text: string): CardElement[] => {
  const items = textBlocks(markdown(text, new Map()));
  const rtl = startsFromTheRight(text);
  return items.length > 0
    ? [{ type: 'Container', style: 'emphasis', ...(rtl === undefined ? {} : { rtl }), items }]
    : [];
};

const facts = (fields: readonly Field[], mentions: Mentions): CardElement => ({
  type: 'FactSet',
  facts: fields.map(({ label, value }) => ({
    title: markdown(label, mentions, limits.fact) || ellipsis,
    value: markdown(value, mentions, limits.fact) || ellipsis,
  })),
});
