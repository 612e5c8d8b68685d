import type { PlatformRequest } from './load.ts';
import { delegation } from './slack-requests.ts';
import { channels, clientPerson, tenant } from './world.ts';

/** The same words as in Slack, said to the bot in the client's channel. */
export const delegateMessage = (serial: number, serviceUrl: string): PlatformRequest => {
  const bot = { id: '28:bench', name: 'Deskhand' };
  const mention = '<at>Deskhand</at>';
  const body = JSON.stringify({
    type: 'message',
    id: String(serial),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: clientPerson, name: 'client' },
    recipient: bot,
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: tenant,
      id: `${channels.client};messageid=${serial}`,
    },
    channelData: { tenant: { id: tenant }, channel: { id: channels.client }, team: { id: channels.client } },
    text: `${mention} delegate ${delegation(serial)}`,
    textFormat: 'plain',
    locale: 'en-US',
    localTimezone: 'Europe/Berlin',
    entities: [{ type: 'mention', mentioned: bot, text: mention }],
  });
  return {
    path: '/api/messages',
    headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
    body,
  };
};
