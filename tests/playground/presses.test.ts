import type { BlockAction, MessageShortcut } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonDescription } from '../../src/playground/description.ts';
import { startPlayground, workspace, type Playground } from './harness.ts';

const claim = {
  type: 'actions',
  block_id: 'choice',
  elements: [
    {
      type: 'button',
      action_id: 'claim',
      value: '7',
      style: 'primary',
      text: { type: 'plain_text', text: 'Claim' },
    },
    {
      type: 'static_select',
      action_id: 'urgency',
      initial_option: { text: { type: 'plain_text', text: 'Soon' }, value: 'soon' },
      options: [
        { text: { type: 'plain_text', text: 'Soon' }, value: 'soon' },
        { text: { type: 'plain_text', text: 'Later' }, value: 'later' },
      ],
    },
  ],
};

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(() => playground.stop());

const hearing = async (): Promise<readonly BlockAction[]> => {
  const heard: BlockAction[] = [];
  await playground.startProduct((app) =>
    app.action<BlockAction>(/.*/, async ({ ack, body }) => {
      heard.push(body);
      await ack();
    }),
  );
  return heard;
};

const post = async (channel: string): Promise<{ channel: string; ts: string }> => {
  const { ts = '' } = await playground.client.chat.postMessage({ channel, text: 'A task', blocks: [claim] });
  return { channel, ts };
};

describe('a press on a message', () => {
  it('carries the message, the action, the state of its inputs and a way to answer', async () => {
    const heard = await hearing();
    const message = await post('C0DISP');
    const ack = await playground.standIn.press('U0BEA', message, 'claim');
    expect(ack.status).toBe(200);
    expect(heard).toEqual([
      {
        type: 'block_actions',
        user: { id: 'U0BEA', username: 'bea', name: 'bea', team_id: 'T0HOME' },
        api_app_id: 'A0DESK',
        token: expect.any(String),
        enterprise: null,
        is_enterprise_install: false,
        team: { id: 'T0HOME', domain: 'northwind-desk' },
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: 'C0DISP',
          is_ephemeral: false,
        },
        trigger_id: expect.any(String),
        channel: { id: 'C0DISP', name: 'dispatch' },
        message: expect.objectContaining({ ts: message.ts, text: 'A task', app_id: 'A0DESK' }),
        state: {
          values: {
            choice: {
              urgency: {
                type: 'static_select',
                selected_option: { text: { type: 'plain_text', text: 'Soon', emoji: true }, value: 'soon' },
              },
            },
          },
        },
        response_url: expect.stringContaining('/response/'),
        actions: [
          {
            type: 'button',
            action_id: 'claim',
            block_id: 'choice',
            text: { type: 'plain_text', text: 'Claim', emoji: true },
            value: '7',
            style: 'primary',
            action_ts: expect.stringMatching(/^\d+\.\d{6}$/),
          },
        ],
      },
    ]);
  });

  it('tells what was chosen in a select, and in the state too', async () => {
    const heard = await hearing();
    await playground.standIn.press('U0BEA', await post('C0DISP'), 'urgency', { value: 'later' });
    const later = { text: { type: 'plain_text', text: 'Later', emoji: true }, value: 'later' };
    expect(heard[0]).toMatchObject({
      actions: [{ type: 'static_select', selected_option: later }],
      state: { values: { choice: { urgency: { selected_option: later } } } },
    });
  });

  it('on an ephemeral message carries no message, for Slack does not keep it', async () => {
    const heard = await hearing();
    const { message_ts: ts = '' } = await playground.client.chat.postEphemeral({
      channel: 'C0DISP',
      user: 'U0BEA',
      text: 'For you',
      blocks: [claim],
    });
    const message = { channel: 'C0DISP', ts };
    await playground.standIn.press('U0BEA', message, 'claim');
    expect(heard[0]?.container).toMatchObject({ is_ephemeral: true, message_ts: ts });
    expect(heard[0]).not.toHaveProperty('message');
    await expect(playground.standIn.press('U0SAMI', message, 'claim')).rejects.toThrow(/sees no message/);
  });

  it('in a thread names the thread', async () => {
    const heard = await hearing();
    const root = await post('C0DISP');
    const reply = await playground.client.chat.postMessage({
      channel: 'C0DISP',
      thread_ts: root.ts,
      text: 'Done?',
      blocks: [claim],
    });
    await playground.standIn.press('U0BEA', { channel: 'C0DISP', ts: reply.ts ?? '' }, 'claim');
    expect(heard[0]?.container).toMatchObject({ thread_ts: root.ts });
  });

  it('by someone from another workspace names theirs', async () => {
    const heard = await hearing();
    await playground.standIn.press('U0EXT', await post('C0ACME'), 'claim');
    expect(heard[0]?.user).toMatchObject({ id: 'U0EXT', team_id: 'T0ACME' });
    expect(heard[0]?.team?.id).toBe('T0HOME');
  });

  it('needs something to press, and says what there is', async () => {
    await hearing();
    const message = await post('C0DISP');
    await expect(playground.standIn.press('U0BEA', message, 'acclaim')).rejects.toThrow(
      /no element acclaim.*choice\/claim, choice\/urgency/,
    );
    await expect(playground.standIn.press('U0BEA', message, 'urgency', { value: 'never' })).rejects.toThrow(
      /no option "never"/,
    );
  });
});

it('lets 200 people press at once, on two processes of the product', async () => {
  const crowd: PersonDescription[] = Array.from({ length: 200 }, (_, index) => ({
    id: `U0CROWD${index}`,
    handle: `crowd${index}`,
    name: `Crowd ${index}`,
    locale: 'en-US',
    timeZone: 'Etc/UTC',
  }));
  const crowded = await startPlayground({
    ackLimitMs: 30_000,
    workspace: {
      ...workspace,
      people: crowd,
      channels: [{ id: 'C0ALL', name: 'all', members: ['U0DESK', ...crowd.map(({ id }) => id)] }],
    },
  });
  const heard: string[][] = [[], []];
  const listenOn = (index: number) =>
    crowded.startProduct((app) =>
      app.action('claim', async ({ ack, body }) => {
        heard[index]?.push(body.user.id);
        await ack();
      }),
    );
  const products = [await listenOn(0), await listenOn(1)];
  const { ts = '' } = await crowded.client.chat.postMessage({
    channel: 'C0ALL',
    text: 'A task',
    blocks: [claim],
  });
  const acks = await Promise.all(
    crowd.map(({ id }, index) =>
      crowded.standIn.press(id, { channel: 'C0ALL', ts }, 'claim', {
        product: products[index % 2]?.url ?? '',
      }),
    ),
  );
  expect(acks.every(({ status }) => status === 200)).toBe(true);
  expect(heard.map((each) => new Set(each).size)).toEqual([100, 100]);
  await crowded.stop();
});

describe('a message shortcut', () => {
  it('carries the message it was used on', async () => {
    const heard: MessageShortcut[] = [];
    await playground.startProduct((app) =>
      app.shortcut<MessageShortcut>('delegate_message', async ({ ack, shortcut }) => {
        heard.push(shortcut);
        await ack();
      }),
    );
    const { message } = await playground.standIn.say('U0MAYA', 'C0DISP', 'Please book <a flight> with @bea');
    const ack = await playground.standIn.shortcut(
      'U0MAYA',
      { channel: 'C0DISP', ts: message.ts },
      'delegate_message',
    );
    expect(ack.status).toBe(200);
    expect(heard[0]).toMatchObject({
      type: 'message_action',
      callback_id: 'delegate_message',
      channel: { id: 'C0DISP', name: 'dispatch' },
      message_ts: message.ts,
      message: { user: 'U0MAYA', text: 'Please book &lt;a flight&gt; with <@U0BEA>' },
      trigger_id: expect.any(String),
      response_url: expect.any(String),
    });
  });

  it('that the app does not have is not offered', async () => {
    const { message } = await playground.standIn.say('U0MAYA', 'C0DISP', 'Hello');
    await expect(
      playground.standIn.shortcut('U0MAYA', { channel: 'C0DISP', ts: message.ts }, 'other'),
    ).rejects.toThrow(/no message shortcut/);
  });
});
