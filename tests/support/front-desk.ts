import { Temporal } from 'temporal-polyfill';
import type { ChatAdapter } from '../../src/chat/adapter.ts';
import type { Card } from '../../src/chat/card.ts';
import { DeliveryError } from '../../src/chat/errors.ts';
import type { Inbound, Profile, Reply } from '../../src/chat/inbound.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { createDispatch } from '../../src/commands/dispatch.ts';
import { testDatabase } from './database.ts';

/** A chat of no platform's wire format: commands are given their events, and their replies are read, as they are. */
const bareChat = (people: Readonly<Record<string, Profile>>): ChatAdapter => ({
  platform: 'teams',
  pace: { intervalMs: 0, burst: 1 },
  start: () => Promise.resolve(),
  send: () => Promise.reject(new DeliveryError('unreachable', 'nothing is sent here')),
  update: () => Promise.reject(new DeliveryError('unreachable', 'nothing is sent here')),
  profile: (_workspace, account) => {
    const profile = people[account];
    return profile
      ? Promise.resolve(profile)
      : Promise.reject(new DeliveryError('unreachable', 'unknown account'));
  },
  directAddress: (_workspace, account) => `bare:${account}`,
  stop: () => Promise.resolve(),
});

type Doing =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'action'; readonly action: string; readonly value: string }
  | {
      readonly kind: 'form';
      readonly form: string;
      readonly subject: string;
      readonly values: Readonly<Record<string, string>>;
    };

const now = Temporal.Instant.from('2026-11-22T09:00:00Z');

/** The commands, in a database of their own, without anything in front of or behind them. */
export async function openFrontDesk(people: Readonly<Record<string, Profile>>) {
  const { url, db } = await testDatabase();
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const observed: string[] = [];
  const dispatch = createDispatch({
    db,
    now: () => now,
    wake: () => undefined,
    log: silent,
    observe: (what, outcome) => void observed.push(`${what}: ${outcome}`),
  });
  const receive = dispatch(bareChat(people));
  let deliveries = 0;

  const event = (
    account: string,
    channel: string,
    doing: Doing,
    deliveryKey = `delivery ${++deliveries}`,
  ): Inbound => ({
    ...doing,
    platform: 'teams',
    deliveryKey,
    workspace: 'tenant',
    who: { account, isExternal: false },
    where: { address: `bare:${channel}`, name: channel, isPrivate: channel === account },
  });

  return { databaseUrl: url, receive, event, observed };
}

/** What a reply says, as plain text. */
export function words(reply: Reply): string {
  switch (reply.kind) {
    case 'card':
      return plainText(reply.card);
    case 'form':
      return `[${reply.form.title}]`;
    case 'form-errors':
      return Object.entries(reply.errors)
        .map(([question, text]) => `${question}: ${text}`)
        .join('\n');
    case 'pending':
      return plainText(reply.card);
    case 'nothing':
      return '';
  }
}

/** The names of the buttons on a card, as `action value`. */
export const buttons = (card: Card): string[] =>
  card.elements.flatMap((element) =>
    element.kind === 'buttons' ? element.buttons.map(({ action, value }) => `${action} ${value}`) : [],
  );
