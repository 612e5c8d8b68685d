import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.ts';
import { channel, connect, words, type Connected } from './harness.ts';

let connected: Connected;

beforeEach(async () => {
  connected = await connect();
});
afterEach(() => connected.stop());

const said = (text: string): Card => ({ locale: 'en', elements: [{ kind: 'text', text }] });

const count = (method: string) => connected.standIn.calls.filter((call) => call.method === method).length;
const bea = 'slack:T0HOME/@U0BEA';

describe('a direct conversation', () => {
  it('is opened once, and then known', async () => {
    await connected.adapter.send(bea, said('One'));
    await connected.adapter.send(bea, said('Two'));

    expect(count('conversations.open')).toBe(1);
    expect(connected.standIn.directMessagesOf('U0BEA').map(words)).toEqual(['One', 'Two']);
  });

  it('is written to by the person’s own id when Slack does not let us open it', async () => {
    connected.standIn.faults.fail('conversations.open', { error: 'missing_scope' });
    const post = await connected.adapter.send(bea, said('One'));

    expect(connected.standIn.calls.at(-1)?.args['channel']).toBe('U0BEA');
    await connected.adapter.update(post, said('Two'));
    expect(connected.standIn.directMessagesOf('U0BEA').map(words)).toEqual(['Two']);
  });

  it('waits when Slack is busy, and nothing is sent', async () => {
    connected.standIn.faults.fail('conversations.open', { status: 429, retryAfter: 3 });

    await expect(connected.adapter.send(bea, said('One'))).rejects.toMatchObject({
      problem: 'later',
      retryAfterMs: 3000,
    });
    expect(count('chat.postMessage')).toBe(0);
  });
});

describe('a message whose blocks Slack refuses', () => {
  it.each([
    ['invalid_blocks'],
    // As Slack says it of a table.
    ['invalid_attachments'],
  ])('as %s still says its words, and the log tells of it without them', async (error) => {
    connected.standIn.faults.fail('chat.postMessage', { error });
    await connected.adapter.send(`slack:T0HOME/${channel}`, said('Task 12'));

    const [message] = connected.standIn.messagesIn(channel);
    expect(message).toMatchObject({ text: 'Task 12' });
    expect(message?.blocks ?? []).toEqual([]);
    expect(connected.logged).toEqual([
      {
        level: 'warn',
        details: { method: 'chat.postMessage', blocks: ['rich_text'] },
        message: 'Slack refused blocks',
      },
    ]);
  });

  it('loses the blocks it had before when it is edited', async () => {
    const post = await connected.adapter.send(`slack:T0HOME/${channel}`, said('Open'));
    connected.standIn.faults.fail('chat.update', { error: 'msg_blocks_too_long' });
    await connected.adapter.update(post, said('Taken'));

    const [message] = connected.standIn.messagesIn(channel);
    expect(message).toMatchObject({ text: 'Taken' });
    expect(message?.blocks ?? []).toEqual([]);
  });

  it('is refused when Slack does not take its words either', async () => {
    connected.standIn.faults.fail('chat.postMessage', { error: 'invalid_blocks', times: 2 });

    await expect(connected.adapter.send(`slack:T0HOME/${channel}`, said('Task 12'))).rejects.toMatchObject({
      problem: 'refused',
    });
    expect(count('chat.postMessage')).toBe(2);
  });
});

describe('every message', () => {
  it('is sent without previews of what it links to', async () => {
    await connected.adapter.send(`slack:T0HOME/${channel}`, said('https://x.test'));

    expect(connected.standIn.calls.at(-1)?.args).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
  });

  it('is sent once: trying again is for whoever asked', async () => {
    connected.standIn.faults.fail('chat.postMessage', { status: 500, times: 5 });

    await expect(connected.adapter.send(`slack:T0HOME/${channel}`, said('One'))).rejects.toMatchObject({
      problem: 'unsure',
    });
    expect(count('chat.postMessage')).toBe(1);
  });

  it.each(['', 'teams:T0HOME/C1', 'slack:T0HOME'])(
    'to %j, which is no address here, is unreachable',
    async (to) => {
      await expect(connected.adapter.send(to, said('One'))).rejects.toMatchObject({ problem: 'unreachable' });
    },
  );
});
