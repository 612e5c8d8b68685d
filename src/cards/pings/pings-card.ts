import type { Button, Card, Element, Text } from '../../chat/card.ts';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { Audience } from '../audience.ts';

/** What there is to say of one ping. */
export interface Told {
  readonly text: Text;
  /** What follows where there is room for it: it is the only one, or a digest. */
  readonly details?: readonly Element[];
  readonly buttons?: readonly Button[];
}

export type ToldOfKind = Told & { readonly kind: PingKind };

/** More than these are a list. */
const withButtonsAtMost = 5;

/** Of each kind in a list; a further one is only counted. */
const listedAtMost = 10;

/**
 * Several pings in one message, each with its buttons; many, as a list of each kind, since nobody reads or presses their
 * way through twenty of them after an absence. `postId`: of the message, for **Not now**.
 */
export function pingsCard(postId: number, pings: readonly ToldOfKind[], audience: Audience): Card {
  return { locale: audience.locale, elements: [...elementsOf(pings, audience), notNow(postId, audience)] };
}

function elementsOf(pings: readonly ToldOfKind[], audience: Audience): readonly Element[] {
  const [only, ...others] = pings;
  if (only && others.length === 0)
    return [{ kind: 'text', text: only.text }, ...(only.details ?? []), ...buttonsOf(only)];
  if (pings.length > withButtonsAtMost) return listsOf(pings, audience);
  return pings.flatMap((ping, at) => [
    ...(at > 0 ? [{ kind: 'divider' } as const] : []),
    { kind: 'text', text: ping.text },
    ...buttonsOf(ping),
  ]);
}

function listsOf(pings: readonly ToldOfKind[], { t }: Audience): Element[] {
  return [...Map.groupBy(pings, ({ kind }) => kind)].flatMap(([kind, all]) => {
    const items = all.slice(0, listedAtMost).map(({ text }) => text);
    const more = all.length - items.length;
    return [
      { kind: 'text', text: [{ kind: 'strong', text: t(`reminder.${kind}`) }] },
      { kind: 'list', items: more > 0 ? [...items, t('ping.more', { count: more })] : items },
    ];
  });
}

const buttonsOf = ({ buttons = [] }: Told): Element[] =>
  buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];

const notNow = (postId: number, { t }: Audience): Element => ({
  kind: 'buttons',
  buttons: [
    { kind: 'button', action: 'not-now', value: String(postId), label: t('button.not-now'), opensForm: true },
  ],
});
