import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import { channel, connect, type Connected } from './harness.ts';
import { sendSigned, type Signing } from './signed.ts';

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

const body = {
  type: 'event_callback',
  team_id: 'T0HOME',
  event_id: 'Ev1',
  authorizations: [{ team_id: 'T0HOME', user_id: 'U0DESK' }],
  event: { type: 'app_mention', user: 'U0ANN', text: '<@U0DESK> tasks', channel },
};

const post = (options: Signing = {}): Promise<number> => sendSigned(connected.url, body, options);

describe('a request', () => {
  it('signed by Slack is heard', async () => {
    expect(await post()).toBe(200);
    expect(events).toMatchObject([{ kind: 'command', text: 'tasks' }]);
  });

  it.each([
    ['with another secret', { secret: 'another' }],
    ['six minutes ago', { secondsAgo: 360 }],
    ['an hour from now', { secondsAgo: -3600 }],
  ])('signed %s is refused', async (_, how) => {
    expect(await post(how)).toBe(401);
    expect(events).toEqual([]);
  });

  it('signed by a clock that is a little ahead is heard', async () => {
    expect(await post({ secondsAgo: -30 })).toBe(200);
    expect(events).toHaveLength(1);
  });

  it('that is no JSON is refused, and nothing of it is logged', async () => {
    expect(await post({ text: 'secret words' })).toBe(400);
    expect(connected.logged).not.toEqual([]);
    expect(JSON.stringify(connected.logged)).not.toContain('secret words');
  });

  it('that means nothing to us is acknowledged', async () => {
    const reaction = { type: 'event_callback', team_id: 'T0HOME', event: { type: 'reaction_added' } };
    expect(await sendSigned(connected.url, reaction)).toBe(200);
    expect(events).toEqual([]);
  });

  it('answers Slack’s question whether we are there', async () => {
    const question = { type: 'url_verification', challenge: 'c' };
    expect(await sendSigned(connected.url, question)).toBe(200);
  });
});

describe('the shared server', () => {
  it('keeps its other routes, and their bodies', async () => {
    connected.app.post(
      '/api/messages',
      express.json(),
      (request, response) => void response.json(request.body),
    );
    const response = await fetch(`${connected.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"hello"}',
    });

    expect(await response.json()).toEqual({ text: 'hello' });
    expect((await fetch(`${connected.url}/slack/events`)).status).toBe(404);
  });
});

describe('while Slack’s own API is out of reach', () => {
  it('the adapter starts, and commands are answered', async () => {
    await connected.stop();
    await start({ adapter: { apiUrl: 'http://127.0.0.1:9/api/' } });

    expect(await post()).toBe(200);
    expect(events).toHaveLength(1);
  });

  it('no answer waits for a call', async () => {
    await connected.standIn.command('U0ANN', channel, '/tasks');
    await connected.standIn.mention('U0ANN', channel, 'tasks');

    expect(events).toHaveLength(2);
    expect(connected.standIn.calls).toEqual([]);
  });
});

describe('a request that cannot be dealt with', () => {
  it('is not acknowledged, so that Slack sends an event again and tells who typed a command', async () => {
    await connected.adapter.start(async () => {
      throw new Error('the words of somebody');
    });

    expect(await post()).toBe(500);
    const { notice } = await connected.standIn.command('U0ANN', channel, '/tasks');
    expect(notice).toContain('/tasks failed');
    expect(JSON.stringify(connected.logged)).not.toContain('the words of somebody');
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
    const underWay = post();
    await heard.promise;
    const stopping = connected.adapter.stop();

    expect(await post()).toBe(503);
    reply.resolve({ kind: 'nothing' });
    expect(await underWay).toBe(200);
    await stopping;
    expect(events).toHaveLength(1);
  });
});
