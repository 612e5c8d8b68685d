import { ellipsis } from '../../cut.ts';
import type { CardElement } from '../adaptive-card.ts';

const more: CardElement = { type: 'TextBlock', text: ellipsis, wrap: true };

/**
 * The body that fits into so many bytes. What is too much is left out behind a “…”, but the buttons that close a card
 * stay: people who cannot read it to its end can still act on it.
 */
export const fit = (body: readonly CardElement[], bytes: number): readonly CardElement[] => {
  if (bytesOf(body) <= bytes) return body;
  const last = body.at(-1);
  const closing = last?.type === 'ActionSet' && bytesOf([last, more]) <= bytes ? [last] : [];
  const shown: CardElement[] = [];
  for (const element of body) {
    if (bytesOf([...shown, element, more, ...closing]) > bytes) break;
    shown.push(element);
  }
  return [...shown, more, ...closing];
};

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
