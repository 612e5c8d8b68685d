import { Temporal } from 'temporal-polyfill';
import type { ChatAdapter } from '../../src/chat/adapter.ts';
import type { Card, Platform } from '../../src/chat/card.ts';
import { DeliveryError } from '../../src/chat/errors.ts';
import type { Inbound, Profile, Reply } from '../../src/chat/inbound.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { createDispatch } from '../../src/commands/dispatch.ts';
import { compose } from '../../src/delivery/compose.ts';
import { testDatabase } from './database.ts';

/** A chat of no platform's wire format: commands are given their events, and their replies are read, as they are. */
const bareChat = (platform: Platform, people: Readonly<Record<string, Profile>>): ChatAdapter => ({
  platform,
  pace: { intervalMs: 0, burst: 1 },
  workspacePace: { intervalMs: 0, burst: 1 },
  viewers: 0,
  start: () => Promise.resolve(),
  send: () => Promise.reject(new DeliveryError('unreachable', 'nothing is sent here')),
  update: () => Promise.reject(new DeliveryError('unreachable', 'nothing is sent here')),
  profile: (_workspace, account) => {
    const profile = people[account];
    return profile
      ? Promise.resolve(profile)
      : Promise.reject(new DeliveryError('unreachable', 'unknown account'));
  },
  directAddress: (workspace, account) => `${platform}:${workspace}/${account}`,
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

interface Workspace {
  readonly platform: Platform;
  readonly workspace: string;
}

const tenant: Workspace = { platform: 'teams', workspace: 'tenant' };

/** The commands, in a database of their own, without anything in front of or behind them. */
export async function openFrontDesk(people: Readonly<Record<string, Profile>>) {
  const { url, db } = await testDatabase();
  const logged: string[] = [];
  const write = (about: object, message: string) => void logged.push(JSON.stringify({ ...about, message }));
  const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') };
  const observed: string[] = [];
  const dispatch = createDispatch({
    db,
    now: () => clock.now,
    wake: () => undefined,
    log: { info: write, warn: write, error: write },
    observe: (what, outcome) => void observed.push(`${what}: ${outcome}`),
    draw: compose,
    publicUrl: 'https://desk.example',
  });
  const receivers = {
    slack: dispatch(bareChat('slack', people)),
    teams: dispatch(bareChat('teams', people)),
  };
  const receive = (event: Inbound): Promise<Reply> => receivers[event.platform](event);
  let deliveries = 0;

  const event = (
    account: string,
    channel: string,
    doing: Doing,
    deliveryKey = `delivery ${++deliveries}`,
    { platform, workspace } = tenant,
  ): Inbound => ({
    ...doing,
    platform,
    deliveryKey,
    workspace,
    who: { account, isExternal: false },
    where: {
      address: `${platform}:${workspace}/${channel}`,
      name: channel,
      isPrivate: channel === account,
    },
  });

  /** What somebody types there, and what they are answered. */
  const typingIn =
    (there: Workspace) =>
    async (account: string, text: string, channel = 'office', deliveryKey?: string): Promise<string> =>
      words(await receive(event(account, channel, { kind: 'command', text }, deliveryKey, there)));

  return { databaseUrl: url, receive, event, typingIn, observed, logged, clock };
}

/** What a reply says, as plain text. */
export function words(reply: Reply): string {
  switch (reply.kind) {
    case 'card':
      return plainText(reply.card);
    case 'view':
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
