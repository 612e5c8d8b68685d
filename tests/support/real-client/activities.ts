import { randomUUID } from 'node:crypto';
import { partsOf, type Activity, type Mention } from '../teams/wire.ts';
import { accounts, bot, conversations, tenant, type Account, type Handle } from './people.ts';

/** Words as people type them, `@handle` and `@Deskhand` chosen from the list that Teams offers. */
export const mentioning = (
  typed: string,
): { readonly text: string; readonly mentions: readonly Mention[] } => {
  const mentions: Mention[] = [];
  const text = typed.replace(/(?<!\S)@(\w+)/g, (word, name: string) => {
    const mentioned = name === bot.name ? bot : accounts[name as Handle];
    if (!mentioned) return word;
    const { id, name: called } = mentioned;
    mentions.push({ type: 'mention', text: `<at>${called}</at>`, mentioned: { id, name: called } });
    return `<at>${called}</at>`;
  });
  return { text, mentions };
};

/** What the client of somebody else than its current user would send, of the kind that `about` says. */
export const activityOf = (
  { id, name, locale }: Account,
  where: string,
  serviceUrl: string,
  { entities = [], ...about }: { readonly type: string; readonly entities?: readonly object[] } & Activity,
): Activity & { readonly id: string } => {
  const { id: conversation } = partsOf(where);
  const place = conversation === conversations.dispatch ? 'groupChat' : 'channel';
  const conversationType = conversation.startsWith('19:') ? place : 'personal';
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    locale,
    localTimezone: 'Europe/Berlin',
    from: { id, name },
    recipient: bot,
    conversation: {
      id: where,
      conversationType,
      tenantId: tenant,
      ...(conversationType === 'personal' ? {} : { isGroup: true }),
    },
    entities: [...entities, { type: 'clientInfo', locale, timezone: 'Europe/Berlin' }],
    channelData: {
      tenant: { id: tenant },
      ...(conversationType === 'channel'
        ? { team: { id: conversations.general }, channel: { id: conversation } }
        : {}),
    },
    ...about,
  };
};
