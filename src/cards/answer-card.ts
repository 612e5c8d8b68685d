import type { Card, Text } from '../chat/card.ts';
import type { Audience } from './audience.ts';

/** A plain private answer, with a smaller line below it if there is more to know. */
export const answerCard = ({ locale }: Audience, text: Text, note?: Text): Card => ({
  locale,
  elements: [{ kind: 'text', text }, ...(note ? [{ kind: 'note', text: note } as const] : [])],
});
