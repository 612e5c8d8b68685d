import type { Card, Mention } from '../card.ts';
import { clean, cut, ellipsis } from '../cut.ts';
import { directed, isFromTheRight } from '../direction.ts';
import { plainText } from '../plain-text.ts';
import {
  attachment,
  frame,
  type AdaptiveCard,
  type CardAttachment,
  type CardElement,
  type MentionEntity,
} from './adaptive-card.ts';
import { body } from './elements/body.ts';
import { bytesOf, fit } from './elements/fit.ts';
import { mentionsIn, type Mentions } from './elements/mentions.ts';
import { limits } from './limits.ts';

/** A card as the message Teams takes. `summary` is what notifications say. */
export interface TeamsMessage {
  readonly type: 'message';
  readonly summary: string;
  readonly attachments: readonly CardAttachment[];
}

/** The verb by which a client asks for its reader's own view of a card; no button may have it. */
export const viewVerb = 'view';

export const render = (card: Card): TeamsMessage => ({
  type: 'message',
  summary: inWords(card, limits.summary),
  attachments: [attachment(adaptiveCard(card))],
});

export const adaptiveCard = (card: Card): AdaptiveCard => {
  const mentions = mentionsIn(card.elements);
  return framed(card, body({ ...card, mentions }), mentions);
};

/** The message that was pressed, with the answer to the press above it. */
export const withAnswer = (pressed: Card, answer: Card): AdaptiveCard => {
  const elements = [...answer.elements, ...pressed.elements];
  const mentions = mentionsIn(elements);
  const box: CardElement = {
    type: 'Container',
    id: 'answer',
    style: 'emphasis',
    rtl: isFromTheRight(answer.locale),
    items: body({ ...answer, mentions }),
  };
  return framed({ ...pressed, elements }, [box, ...body({ ...pressed, mentions })], mentions);
};

/** Short enough to be said in the message that was pressed. */
export const isShort = ({ elements }: Card): boolean =>
  elements.length <= 2 && elements.every(({ kind }) => kind !== 'buttons');

const framed = (card: Card, elements: readonly CardElement[], mentions: Mentions): AdaptiveCard => {
  const around = {
    ...frame(card.locale, inWords(card, limits.card.fallbackText)),
    ...refresh(card.views ?? []),
  };
  const all = [...mentions.values()];
  const shown = fit(elements, limits.card.bytes - bytesOf({ ...around, body: [], msteams: msteams(all) }));
  const drawn = JSON.stringify(shown);
  return { ...around, body: shown, msteams: msteams(all.filter(({ text }) => drawn.includes(text))) };
};

const msteams = (entities: readonly MentionEntity[]): AdaptiveCard['msteams'] => ({
  width: 'Full',
  ...(entities.length > 0 ? { entities } : {}),
});

const refresh = (views: readonly Mention[]): Pick<AdaptiveCard, 'refresh'> => {
  const accounts = new Set(views.flatMap(({ accounts: { teams } }) => (teams ? [teams] : [])));
  const userIds = [...accounts].slice(0, limits.views);
  return userIds.length > 0
    ? { refresh: { action: { type: 'Action.Execute', verb: viewVerb, data: {} }, userIds } }
    : {};
};

const inWords = (card: Card, limit: number): string =>
  cut(clean(directed(plainText(card), card.locale)) || ellipsis, limit);
