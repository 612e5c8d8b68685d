import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import { ann, channel, connect, tenant, type Connected } from './harness.ts';

let connected: Connected;
let events: Inbound[];

const start = async (options: Parameters<typeof connect>[0] = {}): Promise<void> => {
  connected = await connect(options);
  events = [];
  await connected.adapter.start(async (event): Promise<Reply> => {
    events.push(event);
    return { kind: 'nothing' };
  });
};

beforeEach(() => start());
afterEach(() => connected.stop());

const activity = (changes: object = {}) => ({
  type: 'message',
  id: '1795000000000',
  text: '<at>Deskhand</at> tasks',
  channelId: 'msteams',
  serviceUrl: `${connected.url}/teams.test/`,
  from: { id: ann, name: 'Ann Boss' },
  recipient: { id: `28:${tenant.bot.appId}`, name: 'Deskhand' },
  entities: [
    {
      type: 'mention',
      text: '<at>Deskhand</at>',
      mentioned: { id: `28:${tenant.bot.appId}`, name: 'Deskhand' },
    },
  ],
  conversation: {
    id: `${channel};messageid=1795000000000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant.id,
  },
  channelData: {
    tenant: { id: tenant.id },
    channel: { id: channel },
    team: { id: '19:northwind@thread.tacv2' },
  },
  ...changes,
});

const post = async (
  body: object | string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json; charset=utf-8' },
): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${connected.url}/api/messages`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};

describe('an activity', () => {
  it('from a local client is heard', async () => {
    expect(await post(activity())).toEqual({ status: 200, text: '' });
    expect(events).toMatchObject([{ kind: 'command', text: 'tasks' }]);
  });

  it('that means nothing to us is acknowledged', async () => {
    expect(await post(activity({ type: 'typing' }))).toEqual({ status: 200, text: '' });
    expect(connected.teams.calls).toEqual([]);
  });

  it('of a bot is acknowledged, and nobody hears it', async () => {
    expect(await post(activity({ from: { id: '28:another' } }))).toEqual({ status: 200, text: '' });
    expect(events).toEqual([]);
  });

  it('that asks for what cannot be understood is told so', async () => {
    expect(await post(activity({ type: 'invoke', name: 'adaptiveCard/action', value: {} }))).toEqual({
      status: 501,
      text: '',
    });
  });
});

describe('a request is refused, and nothing of it is logged,', () => {
  const expectRefusal = async (status: number, sent: ReturnType<typeof post>): Promise<void> => {
    expect(await sent).toEqual({ status, text: '' });
    expect(events).toEqual([]);
    expect(connected.logged).toMatchObject([{ level: 'warn', details: { status } }]);
    expect(JSON.stringify(connected.logged)).not.toMatch(/secret|tasks|attacker/);
  };

  it.each([
    ['no JSON', 'the secret words', 400],
    ['half of it', '{"type": "message", "text": "the secret', 400],
    ['no object', '"the secret words"', 400],
    ['a list', '[{"type": "message"}]', 400],
    ['no activity', '{"text": "the secret words"}', 400],
    ['too long', `{"type": "message", "text": "${'secret '.repeat(100_000)}"}`, 413],
  ])('that is %s', async (_, body, status) => {
    await expectRefusal(status, post(body));
  });

  it('that is not said to be JSON', async () => {
    await expectRefusal(415, post(activity(), { 'content-type': 'text/plain' }));
  });

  it.each([
    ['without a service URL', { serviceUrl: undefined }, 400],
    ['without a type', { type: undefined }, 400],
    ['without a channel', { channelId: undefined }, 400],
    ['of another channel', { channelId: 'emulator' }, 403],
    ['of a channel that the SDK trusts otherwise', { channelId: 'AseChannel' }, 403],
    ['whose answer would go to an attacker', { serviceUrl: 'https://attacker.test/' }, 403],
    [
      'whose answer would go to Microsoft, although nobody vouches for it',
      { serviceUrl: 'https://smba.trafficmanager.net/emea/' },
      403,
    ],
    ['that names two tenants', { channelData: { tenant: { id: 'attacker' } } }, 403],
  ])('%s', async (_, changes, status) => {
    await expectRefusal(status, post(activity(changes)));
  });

  it('from another tenant than the one of the bot', async () => {
    await connected.stop();
    const credentials = { ...tenant.bot, password: 'p', type: 'SingleTenant', tenantId: 'another' } as const;
    await start({ adapter: { credentials, allowedHosts: ['127.0.0.1'] } });
    await expectRefusal(403, post(activity()));
  });

  it('from no tenant, when the bot is of one', async () => {
    await connected.stop();
    const credentials = { ...tenant.bot, password: 'p', type: 'SingleTenant', tenantId: tenant.id } as const;
    await start({ adapter: { credentials, allowedHosts: ['127.0.0.1'] } });
    const { conversation } = activity();
    const nowhere = { conversation: { ...conversation, tenantId: undefined }, channelData: {} };
    await expectRefusal(403, post(activity(nowhere)));
  });
});

describe('the shared server', () => {
  it('keeps its other routes, and their bodies', async () => {
    connected.app.post('/slack/events', express.text({ type: () => true }), (request, response) => {
      response.send(request.body);
    });
    const response = await fetch(`${connected.url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"hello"}',
    });

    expect(await response.text()).toBe('{"text":"hello"}');
    expect((await fetch(`${connected.url}/api/messages`)).status).toBe(404);
  });
});

describe('a request that cannot be dealt with', () => {
  it('fails without a word of it in answers and logs, so that Teams tries again', async () => {
    await connected.adapter.start(async () => {
      throw new Error('the secret words');
    });

    expect(await post(activity())).toEqual({ status: 500, text: '' });
    expect(connected.logged).toMatchObject([{ level: 'error', details: { status: 500, why: 'Error' } }]);
    expect(JSON.stringify(connected.logged)).not.toContain('secret');
  });
});

describe('before it starts', () => {
  it('the adapter turns requests away', async () => {
    await connected.stop();
    connected = await connect();
    expect(await post(activity())).toEqual({ status: 503, text: '' });
  });
});

describe('once stopping', () => {
  it('requests are turned away, those under way are not', async () => {
    const reply = Promise.withResolvers<Reply>();
    const heard = Promise.withResolvers<void>();
    await connected.adapter.start((event) => {
      events.push(event);
      heard.resolve();
      return reply.promise;
    });
    const underWay = post(activity());
    await heard.promise;
    const stopping = connected.adapter.stop();

    expect(await post(activity())).toEqual({ status: 503, text: '' });
    reply.resolve({ kind: 'nothing' });
    expect(await underWay).toEqual({ status: 200, text: '' });
    await stopping;
    expect(events).toHaveLength(1);
  });
});
