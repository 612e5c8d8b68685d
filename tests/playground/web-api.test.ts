import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, startPlayground, type Playground } from './harness.ts';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground({ now: () => Date.UTC(2026, 6, 1) });
});
afterEach(() => playground.stop());

const refused = (code: string) => expect.objectContaining({ data: expect.objectContaining({ error: code }) });

describe('the Web API', () => {
  it('takes the bot token, as a header or in the body', async () => {
    expect(await playground.client.auth.test()).toMatchObject({
      ok: true,
      team_id: 'T0HOME',
      user_id: 'U0DESK',
      bot_id: 'B0DESK',
    });
    const response = await fetch(`${playground.url}/api/auth.test`, {
      method: 'POST',
      body: new URLSearchParams({ token: 'xoxb-playground' }),
    });
    expect(await response.json()).toMatchObject({ ok: true });
  });

  it('refuses who has no token, or a wrong one', async () => {
    const response = await fetch(`${playground.url}/api/auth.test`, { method: 'POST' });
    expect(await response.json()).toEqual({ ok: false, error: 'not_authed' });
    await expect(clientFor(playground.url, 'xoxb-wrong').auth.test()).rejects.toEqual(
      refused('invalid_auth'),
    );
  });

  it('takes JSON bodies as well', async () => {
    const response = await fetch(`${playground.url}/api/chat.postMessage`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-playground', 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ channel: 'C0DISP', text: 'Hi', blocks: [{ type: 'divider' }] }),
    });
    expect(await response.json()).toMatchObject({ ok: true, channel: 'C0DISP' });
  });

  it('knows no other methods, and says which arguments are missing', async () => {
    await expect(playground.client.apiCall('chat.explode')).rejects.toEqual(refused('unknown_method'));
    await expect(playground.client.apiCall('chat.postMessage', { text: 'Hi' })).rejects.toMatchObject({
      data: {
        error: 'invalid_arguments',
        response_metadata: { messages: ['[ERROR] missing required field: channel'] },
      },
    });
  });

  it('keeps a log of what it was asked', async () => {
    await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Hi' });
    await expect(playground.client.chat.postMessage({ channel: 'C0', text: 'Hi' })).rejects.toThrow();
    expect(playground.standIn.calls).toMatchObject([
      { method: 'chat.postMessage', args: { channel: 'C0DISP', text: 'Hi' }, outcome: 'ok' },
      { method: 'chat.postMessage', args: { channel: 'C0' }, outcome: 'channel_not_found' },
    ]);
  });
});

describe('a message', () => {
  it('is posted with what Slack adds to its blocks', async () => {
    const { message, ts } = await playground.client.chat.postMessage({
      channel: 'C0DISP',
      text: 'Hi',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'Hi' } },
        { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Go' } }] },
      ],
    });
    expect(message?.blocks).toEqual([
      {
        type: 'section',
        block_id: expect.any(String),
        text: { type: 'mrkdwn', text: 'Hi', verbatim: false },
      },
      {
        type: 'actions',
        block_id: expect.any(String),
        elements: [
          {
            type: 'button',
            action_id: expect.any(String),
            text: { type: 'plain_text', text: 'Go', emoji: true },
          },
        ],
      },
    ]);
    expect(playground.standIn.messagesIn('C0DISP')).toMatchObject([{ ts, user: 'U0DESK', app_id: 'A0DESK' }]);
  });

  it('is always later than the one before, even within one millisecond', async () => {
    const posts = await Promise.all(
      Array.from({ length: 20 }, () => playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Hi' })),
    );
    const stamps = posts.map(({ ts = '' }) => ts);
    expect(new Set(stamps).size).toBe(20);
    const kept = playground.standIn.messagesIn('C0DISP').map(({ ts }) => ts);
    expect(kept).toEqual(kept.toSorted());
  });

  it('reaches a person by their id, in the conversation that conversations.open names', async () => {
    const { channel } = await playground.client.conversations.open({ users: 'U0BEA' });
    const posted = await playground.client.chat.postMessage({ channel: 'U0BEA', text: 'Psst' });
    expect(posted.channel).toBe(channel?.id);
    expect(playground.standIn.directMessagesOf('U0BEA')).toMatchObject([{ text: 'Psst' }]);
    expect(playground.standIn.directMessagesOf('U0MAYA')).toEqual([]);
  });

  it('in a thread stands under its root only', async () => {
    const root = await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Root' });
    const thread_ts = root.ts ?? '';
    const reply = await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'First', thread_ts });
    await playground.client.chat.postMessage({
      channel: 'C0DISP',
      text: 'Second',
      thread_ts: reply.ts ?? '',
    });
    expect(playground.standIn.messagesIn('C0DISP').map(({ text }) => text)).toEqual(['Root']);
    const thread = playground.standIn.messagesIn('C0DISP', { thread: thread_ts });
    expect(thread.map(({ text }) => text)).toEqual(['Root', 'First', 'Second']);
    expect(thread.slice(1).every((each) => each.thread_ts === thread_ts)).toBe(true);
  });

  it('can be edited and deleted by the bot that wrote it', async () => {
    const { ts = '' } = await playground.client.chat.postMessage({
      channel: 'C0DISP',
      text: 'Before',
      blocks: [{ type: 'divider', block_id: 'line' }],
    });
    await playground.client.chat.update({ channel: 'C0DISP', ts, text: 'After' });
    expect(playground.standIn.messagesIn('C0DISP')).toMatchObject([
      { ts, text: 'After', blocks: [{ block_id: 'line' }], edited: { user: 'U0DESK' } },
    ]);
    await playground.client.chat.update({ channel: 'C0DISP', ts, text: 'Bare', blocks: [] });
    expect(playground.standIn.messagesIn('C0DISP')[0]).not.toHaveProperty('blocks');
    await playground.client.chat.delete({ channel: 'C0DISP', ts });
    expect(playground.standIn.messagesIn('C0DISP')).toEqual([]);
    await expect(playground.client.chat.update({ channel: 'C0DISP', ts, text: 'x' })).rejects.toEqual(
      refused('message_not_found'),
    );
  });

  it('of somebody else cannot be edited or deleted', async () => {
    const { message } = await playground.standIn.say('U0MAYA', 'C0DISP', 'Mine');
    const name = { channel: 'C0DISP', ts: message.ts };
    await expect(playground.client.chat.update({ ...name, text: 'Yours' })).rejects.toEqual(
      refused('cant_update_message'),
    );
    await expect(playground.client.chat.delete(name)).rejects.toEqual(refused('cant_delete_message'));
  });

  it('for one person is seen by them only, and cannot be edited', async () => {
    const { message_ts: ts = '' } = await playground.client.chat.postEphemeral({
      channel: 'C0DISP',
      user: 'U0BEA',
      text: 'Between us',
    });
    expect(playground.standIn.messagesSeenBy('U0BEA', 'C0DISP')).toMatchObject([{ ts, text: 'Between us' }]);
    expect(playground.standIn.messagesSeenBy('U0SAMI', 'C0DISP')).toEqual([]);
    expect(playground.standIn.messagesIn('C0DISP')).toEqual([]);
    await expect(playground.client.chat.update({ channel: 'C0DISP', ts, text: 'x' })).rejects.toEqual(
      refused('message_not_found'),
    );
  });

  it.each([
    ['to a channel that is not there', { channel: 'C0' }, 'channel_not_found'],
    ['to a channel the bot is not in', { channel: 'C0NOBOT' }, 'not_in_channel'],
    ['to a private channel the bot is not in', { channel: 'C0SECRET' }, 'channel_not_found'],
    ['to an archived channel', { channel: 'C0OLD' }, 'is_archived'],
    ['without words', { text: '' }, 'no_text'],
    ['with too many words', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['with blocks that are no list', { blocks: '{"type":"divider"}' }, 'invalid_blocks_format'],
    ['with blocks that are no JSON', { blocks: '[{' }, 'invalid_blocks_format'],
    ['with blocks Slack does not know', { blocks: '[{"type":"hologram"}]' }, 'invalid_blocks'],
    ['into a thread that is not there', { thread_ts: '1.000000' }, 'thread_not_found'],
  ])('%s is refused', async (_, args, code) => {
    const call = playground.client.apiCall('chat.postMessage', { channel: 'C0DISP', text: 'Hi', ...args });
    await expect(call).rejects.toEqual(refused(code));
  });

  it('is refused when its blocks together are too long', async () => {
    const long = { type: 'section', text: { type: 'plain_text', text: 'x'.repeat(2700) } };
    const call = (count: number) =>
      playground.client.apiCall('chat.postMessage', {
        channel: 'C0DISP',
        text: 'Hi',
        blocks: Array.from({ length: count }, () => long),
      });
    await expect(call(4)).resolves.toMatchObject({ ok: true });
    await expect(call(5)).rejects.toEqual(refused('msg_blocks_too_long'));
  });

  it('for one person who is not in the channel is refused', async () => {
    const call = playground.client.chat.postEphemeral({ channel: 'C0DISP', user: 'U0EXT', text: 'Hi' });
    await expect(call).rejects.toEqual(refused('user_not_in_channel'));
  });

  it('says exactly what is wrong with its blocks', async () => {
    const call = playground.client.apiCall('chat.postMessage', {
      channel: 'C0DISP',
      blocks: [{ type: 'divider' }, { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
    });
    const details = [
      'failed to match all allowed schemas [json-pointer:/blocks/1/text]',
      'must be less than 151 characters [json-pointer:/blocks/1/text/text]',
    ];
    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        errors: details,
        response_metadata: { messages: details.map((detail) => `[ERROR] ${detail}`) },
      },
    });
  });
});

describe('what is known of people and channels', () => {
  it('tells a person with their time zone as it is now, and their language only when asked', async () => {
    const { user } = await playground.client.users.info({ user: 'U0BEA' });
    expect(user).toMatchObject({
      id: 'U0BEA',
      team_id: 'T0HOME',
      real_name: 'Bea Roth',
      tz: 'Europe/Berlin',
      tz_label: 'Central European Summer Time',
      tz_offset: 7200,
      is_admin: false,
      is_bot: false,
      deleted: false,
    });
    expect(user).not.toHaveProperty('locale');
    const asked = await playground.client.users.info({ user: 'U0SAMI', include_locale: true });
    expect(asked.user).toMatchObject({ locale: 'ar-SA', tz_offset: 10_800 });
  });

  it('tells admins, strangers, bots and the deactivated apart', async () => {
    const info = async (user: string) => (await playground.client.users.info({ user })).user;
    expect(await info('U0MAYA')).toMatchObject({ is_admin: true });
    expect(await info('U0EXT')).toMatchObject({ team_id: 'T0ACME', is_stranger: true });
    expect(await info('U0DESK')).toMatchObject({ is_bot: true });
    expect(await info('U0GONE')).toMatchObject({ deleted: true });
    await expect(info('U0')).rejects.toEqual(refused('user_not_found'));
  });

  it('lists people and describes the workspace and the bot', async () => {
    const { members = [] } = await playground.client.users.list({});
    expect(members.map(({ id }) => id)).toEqual(['U0MAYA', 'U0BEA', 'U0SAMI', 'U0EXT', 'U0GONE', 'U0DESK']);
    expect(await playground.client.team.info()).toMatchObject({
      team: { id: 'T0HOME', name: 'Northwind Desk' },
    });
    expect(await playground.client.bots.info({ bot: 'B0DESK' })).toMatchObject({
      bot: { user_id: 'U0DESK' },
    });
  });

  it('lists channels page by page', async () => {
    const first = await playground.client.conversations.list({ limit: 3 });
    expect(first.channels?.map(({ name }) => name)).toEqual(['dispatch', 'client-acme', 'lunch']);
    const rest = await playground.client.conversations.list({
      limit: 3,
      cursor: first.response_metadata?.next_cursor ?? '',
    });
    expect(rest.channels?.map(({ name }) => name)).toEqual(['old']);
    expect(rest.response_metadata?.next_cursor).toBe('');
    const directs = await playground.client.conversations.list({ types: 'im', exclude_archived: true });
    expect(directs.channels).toHaveLength(5);
  });

  it('tells a channel, its members, and whether it is shared with another workspace', async () => {
    const { channel } = await playground.client.conversations.info({ channel: 'C0ACME' });
    expect(channel).toMatchObject({
      name: 'client-acme',
      is_ext_shared: true,
      is_member: true,
      is_private: false,
    });
    const { members } = await playground.client.conversations.members({ channel: 'C0ACME' });
    expect(members).toEqual(['U0MAYA', 'U0EXT', 'U0DESK']);
    await expect(playground.client.conversations.info({ channel: 'C0SECRET' })).rejects.toEqual(
      refused('channel_not_found'),
    );
  });

  it('lets the bot join a public channel and then write there', async () => {
    await playground.client.conversations.join({ channel: 'C0NOBOT' });
    await playground.client.chat.postMessage({ channel: 'C0NOBOT', text: 'Bon appetit' });
    expect(playground.standIn.messagesSeenBy('U0BEA', 'C0NOBOT')).toHaveLength(1);
    await expect(playground.client.conversations.join({ channel: 'C0SECRET' })).rejects.toEqual(
      refused('channel_not_found'),
    );
  });
});
