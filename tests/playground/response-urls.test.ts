import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPlayground, type Playground } from './harness.ts';

let playground: Playground;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 5, 1);
  playground = await startPlayground({ now: () => clock });
});
afterEach(() => playground.stop());

const urls = async (): Promise<readonly string[]> => {
  const given: string[] = [];
  await playground.startProduct((app) => {
    app.command('/tasks', async ({ ack, command }) => {
      given.push(command.response_url);
      await ack();
    });
    app.action('go', async ({ ack, body }) => {
      if ('response_url' in body) given.push(String(body.response_url));
      await ack();
    });
  });
  return given;
};

const answer = (url: string | undefined, body: object): Promise<Response> =>
  fetch(url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const pressed = async (given: readonly string[]): Promise<{ url: string; ts: string }> => {
  const { ts = '' } = await playground.client.chat.postMessage({
    channel: 'C0DISP',
    text: 'A card',
    blocks: [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
      },
    ],
  });
  await playground.standIn.press('U0MAYA', { channel: 'C0DISP', ts }, 'go');
  return { url: given.at(-1) ?? '', ts };
};

describe('a response URL', () => {
  it('answers the person alone, or everyone when told so', async () => {
    const given = await urls();
    await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    const response = await answer(given[0], { text: 'Just you' });
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
    await answer(given[0], { text: 'All of you', response_type: 'in_channel' });
    expect(playground.standIn.messagesSeenBy('U0MAYA', 'C0DISP').map(({ text }) => text)).toEqual([
      'Just you',
      'All of you',
    ]);
    expect(playground.standIn.messagesSeenBy('U0BEA', 'C0DISP').map(({ text }) => text)).toEqual([
      'All of you',
    ]);
  });

  it('is good for five answers', async () => {
    const given = await urls();
    await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    for (const text of ['1', '2', '3', '4', '5']) expect((await answer(given[0], { text })).status).toBe(200);
    const sixth = await answer(given[0], { text: '6' });
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }]);
    expect(playground.standIn.messagesSeenBy('U0MAYA', 'C0DISP')).toHaveLength(5);
  });

  it('is dead after 30 minutes', async () => {
    const given = await urls();
    await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    clock += 30 * 60_000;
    expect((await answer(given[0], { text: 'In time' })).status).toBe(200);
    clock += 1;
    expect(await (await answer(given[0], { text: 'Late' })).json()).toEqual({
      ok: false,
      error: 'expired_url',
    });
  });

  it('replaces the message that was pressed, or deletes it', async () => {
    const { url, ts } = await pressed(await urls());
    await answer(url, { text: 'Pressed', replace_original: true });
    expect(playground.standIn.messagesIn('C0DISP')).toMatchObject([{ ts, text: 'Pressed' }]);
    await answer(url, { delete_original: 'true' });
    expect(playground.standIn.messagesIn('C0DISP')).toEqual([]);
  });

  it('leaves the message that was pressed alone otherwise', async () => {
    const { url } = await pressed(await urls());
    await answer(url, { text: 'Thank you' });
    expect(playground.standIn.messagesIn('C0DISP').map(({ text }) => text)).toEqual(['A card']);
    expect(playground.standIn.messagesSeenBy('U0MAYA', 'C0DISP').map(({ text }) => text)).toEqual([
      'A card',
      'Thank you',
    ]);
  });

  it('refuses what Slack refuses in a message', async () => {
    const given = await urls();
    await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    const wrong = await answer(given[0], { text: 'x', blocks: [{ type: 'section' }] });
    expect([wrong.status, await wrong.json()]).toEqual([400, { ok: false, error: 'invalid_blocks' }]);
    expect((await answer(`${playground.url}/response/nobodys`, { text: 'x' })).status).toBe(404);
  });
});
