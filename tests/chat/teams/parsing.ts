import { createRequire } from 'node:module';
import type * as adaptiveCards from 'adaptivecards';

const { AdaptiveCard, HostConfig, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof adaptiveCards;

/** It knows no charts, which Teams does; its pattern for languages remembers where in the last one it stopped. */
const mistaken = /^Unknown element type "Chart\.|^Invalid value "\w{2,3}" for property "lang"/;

/** What Microsoft's own library has against a card. */
export const problemsIn = (content: object): string[] => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  const context = new SerializationContext();
  card.parse(content, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...parsing, ...card.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !mistaken.test(message));
};

/** Every object anywhere inside. */
export const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)];
};
