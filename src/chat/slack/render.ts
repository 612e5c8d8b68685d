import type { ActionsBlock, Button as SlackButton, TextObject } from '@slack/types';
import type { Button, Card, Element, Field } from '../card.ts';
import { directed, directedText } from '../direction.ts';
import { plainText, plainWords } from '../plain-text.ts';
import { actionId } from './action-id.ts';
import { chartPieces } from './blocks/chart.ts';
import { cut, ellipsis, oneLine } from '../cut.ts';
import type { Piece, SlackBlock } from './blocks/drawing.ts';
import { fit } from './blocks/fit.ts';
import { inGroupsOf } from '../in-groups.ts';
import { limits } from './limits.ts';
import { escaped } from './blocks/mrkdwn.ts';
import { bullets, paragraphs, quotes } from './blocks/rich-text.ts';
import { tablePieces } from './blocks/table.ts';
import { plain, textObject } from './blocks/text-objects.ts';

/** A card as Slack takes it. `text` is what notifications and screen readers say. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
}

export const render = (card: Card): SlackMessage => ({
  text: escaped(directed(plainText(card), card.locale), limits.message.text) || ellipsis,
  blocks: fit(cardPieces(card), limits.message),
});

export const cardPieces = ({ elements, locale }: Card): Piece[] =>
  elements.flatMap((element) => pieces(element, locale));

const pieces = (element: Element, locale: string): Piece[] => {
  switch (element.kind) {
    case 'heading':
      return oneLine(element.text)
        ? [{ type: 'header', text: plain(directed(oneLine(element.text), locale), limits.header) }]
        : [];
    case 'text':
      return paragraphs(directedText(element.text, locale));
    case 'quote':
      return quotes(element.text);
    case 'note':
      return plainWords(element.text)
        ? [{ type: 'context', elements: [textObject(directedText(element.text, locale), limits.context)] }]
        : [];
    case 'fields':
      return inGroupsOf(limits.section.fields, element.fields).map((group) => ({
        type: 'section',
        fields: group.map((each) => field(each, locale)),
      }));
    case 'list':
      return bullets(element.items.map((item) => directedText(item, locale)));
    case 'table':
      return tablePieces(element, locale);
    case 'chart':
      return chartPieces(element.chart, locale);
    case 'buttons':
      return inGroupsOf(limits.actions.elements, element.buttons).map(actions);
    case 'divider':
      return [{ type: 'divider' }];
  }
};

/** Slack sets fields in two columns from the left in every language, so a label stands above its value. */
const field = ({ label, value }: Field, locale: string): TextObject =>
  textObject([{ kind: 'strong', text: label }, '\n', ...directedText(value, locale)], limits.section.field);

const actions = (buttons: readonly Button[]): ActionsBlock => ({
  type: 'actions',
  elements: buttons.map((each, index) => {
    const occurrence = buttons.slice(0, index + 1).filter(({ action }) => action === each.action).length;
    return button(each, actionId(each.action, occurrence));
  }),
});

const button = ({ value, label, style, confirm }: Button, id: string): SlackButton => ({
  type: 'button',
  action_id: id,
  value: cut(value, limits.button.value),
  text: plain(label, limits.button.text),
  ...(style ? { style } : {}),
  ...(confirm
    ? {
        confirm: {
          title: plain(confirm.title, limits.confirm.title),
          text: plain(confirm.text, limits.confirm.text),
          confirm: plain(confirm.yes, limits.confirm.button),
          deny: plain(confirm.no, limits.confirm.button),
          ...(style ? { style } : {}),
        },
      }
    : {}),
});
