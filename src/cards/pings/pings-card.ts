import type { Button, Card, Element, Text } from '../../chat/card.ts';
import type { Audience } from '../audience.ts';

/** What there is to say of one ping. */
export interface Told {
  readonly text: Text;
  /** What follows where there is room for it: it is the only one, or a digest. */
  readonly details?: readonly Element[];
  readonly buttons?: readonly Button[];
}

/** Of more than these in one message, only the sentences are shown. */
const withButtonsAtMost = 5;

/** Several pings in one message, each with its buttons; many, as a list. `postId`: of the message, for **Not now**. */
export function pingsCard(postId: number, pings: readonly Told[], audience: Audience): Card {
  return { locale: audience.locale, elements: [...elementsOf(pings), notNow(postId, audience)] };
}

function elementsOf(pings: readonly Told[]): readonly Element[] {
  const [only, ...others] = pings;
  if (only && others.length === 0)
    return [{ kind: 'text', text: only.text }, ...(only.details ?? []), ...buttonsOf(only)];
  if (pings.length > withButtonsAtMost) return [{ kind: 'list', items: pings.map(({ text }) => text) }];
  return pings.flatMap((ping) => [{ kind: 'text', text: ping.text } as const, ...buttonsOf(ping)]);
}

const buttonsOf = ({ buttons = [] }: Told): Element[] =>
  buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];

const notNow = (postId: number, { t }: Audience): Element => ({
  kind: 'buttons',
  buttons: [
    { kind: 'button', action: 'not-now', value: String(postId), label: t('button.not-now'), opensForm: true },
  ],
});
