import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as page from '../../src/playground/protocol.ts';
import { form } from './forms.ts';
import { broken, startPlayground, type Playground } from './harness.ts';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
  await playground.startProduct((app) => {
    app.command('/delegate', async ({ ack, command, client }) => {
      if (!command.text) await client.views.open({ trigger_id: command.trigger_id, view: form });
      await ack(command.text ? `Understood: ${command.text}` : undefined);
    });
    app.command('/tasks', broken);
    app.view('delegate', async ({ ack, view, client, body }) => {
      const title = view.state.values['title']?.['words']?.value ?? '';
      if (title === 'bad') {
        await ack({ response_action: 'errors', errors: { title: 'Say more.' } });
        return;
      }
      await client.chat.postMessage({
        channel: 'C0DISP',
        text: `${title} by ${body.user.id}`,
        blocks: [
          {
            type: 'actions',
            block_id: 'task',
            elements: [{ type: 'button', action_id: 'claim', text: { type: 'plain_text', text: 'Claim' } }],
          },
        ],
      });
      await ack();
    });
    app.action('claim', async ({ ack, respond, body }) => {
      await ack();
      await respond({ replace_original: true, text: `Claimed by ${body.user.id}` });
    });
    app.shortcut('delegate_message', ({ ack }) => ack());
  });
});
afterEach(() => playground.stop());

const at = (path: string, query: Readonly<Record<string, string>> = {}): string =>
  `${playground.url}/page/${path}?${new URLSearchParams(query).toString()}`;

const get = async <T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> =>
  (await fetch(at(path, query))).json() as Promise<T>;

const send = async (
  path: string,
  body: object,
): Promise<{ status: number; body: page.Outcome | page.Refusal }> => {
  const response = await fetch(at(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as page.Outcome | page.Refusal };
};

const messages = (as: string, conversation: string, thread?: string) =>
  get<page.Messages>('messages', { as, conversation, ...(thread ? { thread } : {}) });

const done = { status: 200, body: { outcome: 'done' } };

describe('the page', () => {
  it('shows the workspace as the person has it', async () => {
    const maya = await get<page.Workspace>('workspace', { as: 'U0MAYA' });
    expect(maya.bot).toEqual({ userId: 'U0DESK', handle: 'deskhand', name: 'Deskhand' });
    expect(maya.people.map(({ id }) => id)).toEqual(['U0MAYA', 'U0BEA', 'U0SAMI', 'U0EXT']);
    expect(maya.conversations.map(({ name, kind }) => [name, kind])).toEqual([
      ['client-acme', 'channel'],
      ['dispatch', 'channel'],
      ['lunch', 'channel'],
      ['old', 'channel'],
      ['secret', 'channel'],
      ['Deskhand', 'direct'],
    ]);
    expect(maya.commands).toEqual([
      { command: '/delegate', description: 'Hands over a task', usageHint: '[task]' },
      { command: '/tasks', description: 'Shows tasks' },
    ]);
    expect(maya.shortcuts).toEqual([{ callbackId: 'delegate_message', name: 'Delegate this' }]);
  });

  it('shows it to a visitor who is nobody yet as to the first person', async () => {
    const visited = await get<page.Workspace>('workspace');
    const [first] = visited.people;
    expect(visited).toEqual(await get<page.Workspace>('workspace', { as: first?.id ?? '' }));
  });

  it('offers no commands to someone from another workspace', async () => {
    const noor = await get<page.Workspace>('workspace', { as: 'U0EXT' });
    expect([noor.commands, noor.shortcuts]).toEqual([[], []]);
    expect(noor.conversations.map(({ name, isShared }) => [name, isShared])).toEqual([
      ['client-acme', true],
      ['Deskhand', false],
    ]);
    expect(noor.people.find(({ id }) => id === 'U0EXT')?.from).toBe('Acme');
  });

  it('runs a command and shows its answer to the person alone', async () => {
    expect(
      await send('command', { as: 'U0MAYA', conversation: 'C0DISP', text: '/delegate a flight for @bea' }),
    ).toEqual(done);
    const { messages: seen } = await messages('U0MAYA', 'C0DISP');
    expect(seen).toMatchObject([
      {
        author: { name: 'Deskhand', kind: 'app' },
        text: 'Understood: a flight for <@U0BEA|bea>',
        isEphemeral: true,
        isEdited: false,
      },
    ]);
    expect((await messages('U0BEA', 'C0DISP')).messages).toEqual([]);
  });

  it('shows Slack speaking when the app does not answer as it should', async () => {
    const { body } = await send('command', { as: 'U0MAYA', conversation: 'C0DISP', text: '/tasks' });
    expect(body).toMatchObject({ outcome: 'trouble', notice: expect.stringContaining('dispatch_failed') });
    expect((await messages('U0MAYA', 'C0DISP')).messages).toMatchObject([
      { author: { name: 'Slackbot', kind: 'slack' } },
    ]);
  });

  it('fills in a form, gets its errors, and presses the button that comes of it', async () => {
    const as = 'U0MAYA';
    await send('command', { as, conversation: 'C0DISP', text: '/delegate' });
    const { view } = await get<page.CurrentView>('view', { as });
    expect(view).toMatchObject({ title: { text: 'Delegate' }, submit: { text: 'Send' }, depth: 0 });
    const viewId = view?.id ?? '';
    const submit = (words: string) => send('submit', { as, viewId, inputs: { title: { words } } });
    expect((await submit('bad')).body).toEqual({ outcome: 'errors', errors: { title: 'Say more.' } });
    expect((await submit('')).body).toMatchObject({
      outcome: 'errors',
      errors: { title: expect.any(String) },
    });
    expect(await submit('A flight')).toEqual(done);
    expect(await get('view', { as })).toEqual({ view: null });

    const [card] = (await messages('U0BEA', 'C0DISP')).messages;
    expect(card).toMatchObject({ text: 'A flight by U0MAYA', blocks: [{ block_id: 'task' }] });
    const press = { as: 'U0BEA', blockId: 'task', actionId: 'claim' };
    const on = { kind: 'message', conversation: 'C0DISP', ts: card?.ts };
    expect(await send('action', { ...press, on })).toEqual(done);
    const edited = await playground.standIn.until(() =>
      playground.standIn.messagesIn('C0DISP').find(({ text }) => text === 'Claimed by U0BEA'),
    );
    expect((await messages('U0MAYA', 'C0DISP')).messages).toMatchObject([{ ts: edited.ts, isEdited: true }]);
  });

  it('writes messages, in threads too, and counts the replies', async () => {
    await send('message', { as: 'U0MAYA', conversation: 'C0DISP', text: 'Hello @bea' });
    const [root] = (await messages('U0BEA', 'C0DISP')).messages;
    expect(root).toMatchObject({ text: 'Hello <@U0BEA>', author: { id: 'U0MAYA', kind: 'person' } });
    const thread = root?.ts ?? '';
    await send('message', { as: 'U0BEA', conversation: 'C0DISP', thread, text: 'Yes?' });
    const all = (await messages('U0BEA', 'C0DISP')).messages;
    expect(all).toMatchObject([{ thread: { replies: 1, authors: ['U0BEA'] } }]);
    expect((await messages('U0BEA', 'C0DISP', thread)).messages.map(({ text }) => text)).toEqual([
      'Hello <@U0BEA>',
      'Yes?',
    ]);
    const raw = await get<page.Raw>('raw', { as: 'U0BEA', conversation: 'C0DISP', ts: thread });
    expect(raw.message).toMatchObject({ type: 'message', ts: thread, reply_count: 1 });
  });

  it('uses a shortcut, opens the home page and closes a dialog', async () => {
    await send('message', { as: 'U0MAYA', conversation: 'C0DISP', text: 'Hello' });
    const [message] = (await messages('U0MAYA', 'C0DISP')).messages;
    const place = { as: 'U0MAYA', conversation: 'C0DISP', ts: message?.ts };
    expect(await send('shortcut', { ...place, callbackId: 'delegate_message' })).toEqual(done);
    expect((await send('home', { as: 'U0MAYA', tab: 'home' })).status).toBe(200);
    await send('command', { as: 'U0MAYA', conversation: 'C0DISP', text: '/delegate' });
    const { view } = await get<page.CurrentView>('view', { as: 'U0MAYA' });
    expect(await send('close', { as: 'U0MAYA', viewId: view?.id })).toEqual(done);
    expect(await get('view', { as: 'U0MAYA' })).toEqual({ view: null });
  });

  it('hears of every change at once, and of who can see it', async () => {
    const stop = new AbortController();
    const { body } = await fetch(at('changes'), { signal: stop.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    const { ts } = await playground.client.chat.postMessage({ channel: 'C0ACME', text: 'News' });
    const { value = '' } = (await reader?.read()) ?? {};
    expect(JSON.parse(value.replace(/^data: /, ''))).toEqual({
      kind: 'message',
      conversation: 'C0ACME',
      ts,
      what: 'posted',
      by: 'U0DESK',
      seenBy: ['U0MAYA', 'U0EXT', 'U0DESK'],
    });
    stop.abort();
  });

  it.each([
    ['a body that lacks something', 'command', { as: 'U0MAYA', text: '/delegate' }, /conversation/],
    ['words that are no command', 'command', { as: 'U0MAYA', conversation: 'C0DISP', text: 'hi' }, /text/],
    ['a person there is not', 'message', { as: 'U0', conversation: 'C0DISP', text: 'hi' }, /no person U0/],
    [
      'a place they cannot see',
      'message',
      { as: 'U0BEA', conversation: 'C0ACME', text: 'hi' },
      /not a member/,
    ],
    ['a dialog that is not open', 'submit', { as: 'U0MAYA', viewId: 'V1', inputs: {} }, /V1 no longer open/],
  ])('is told plainly what is wrong with %s', async (_, path, body, complaint) => {
    expect(await send(path, body)).toEqual({
      status: 400,
      body: { error: expect.stringMatching(complaint) },
    });
  });

  it('is not for anyone who calls this machine by another name', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(at('workspace', { as: 'U0MAYA' }), { headers: { host: 'evil.test' } }, ({ statusCode }) =>
        resolve(statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
