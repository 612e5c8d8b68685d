import type { Card, Element } from '../card.ts';
import { cut, oneLine } from '../cut.ts';
import { attachment } from './adaptive-card.ts';
import type { Dialog } from './dialog.ts';
import { limits } from './limits.ts';
import { adaptiveCard } from './render.ts';

/** A dialog that says something and asks nothing. Buttons of messages do not work in dialogs, so it has none. */
export const cardInDialog = (card: Card): Dialog => ({
  title: cut(oneLine(card.elements.find(isHeading)?.text ?? ''), limits.dialog.title),
  width: 'medium',
  height: 'medium',
  card: attachment(
    adaptiveCard({
      ...card,
      elements: card.elements.filter((element) => !isButtons(element) && !isHeading(element)),
    }),
  ),
});

export const hasButtons = ({ elements }: Card): boolean => elements.some(isButtons);

const isHeading = (element: Element) => element.kind === 'heading';
const isButtons = (element: Element) => element.kind === 'buttons';
