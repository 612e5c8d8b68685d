import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import { startPlayground, type Playground } from './harness.ts';

interface Heard {
  readonly body: unknown;
  readonly retryNum: number | undefined;
}

let playground: Playground;
let heard: Heard[];

const listening = async (): Promise<void> => {
  await playground.startProduct((app) => {
    for (const name of ['app_mention', 'app_home_opened']) {
      app.event(name, async ({ body, context }) => void heard.push({ body, retryNum: context.retryNum }));
    }
  });
};

beforeEach(async () => {
  heard = [];
  playground = await startPlayground();
  await listening();
});
afterEach(() => playground.stop());

describe('a mention of the bot', () => {
  it('is an event with all that tells whose it is', async () => {
    const { message, ack } = await playground.standIn.mention('U0MAYA', 'C0DISP', 'hi & bye');
    expect(ack?.status).toBe(200);
    expect(message.text).toBe('<@U0DESK> hi &amp; bye');
    expect(heard.map(({ body }) => body)).toEqual([
      {
        type: 'event_callback',
        token: expect.any(String),
        team_id: 'T0HOME',
        context_team_id: 'T0HOME',
        context_enterprise_id: null,
        api_app_id: 'A0DESK',
        event_id: expect.stringMatching(/^Ev[A-Z0-9]{10}$/),
        event_time: expect.any(Number),
        authorizations: [
          {
            enterprise_id: null,
            team_id: 'T0HOME',
            user_id: 'U0DESK',
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
        event: {
          type: 'app_mention',
          user: 'U0MAYA',
          team: 'T0HOME',
          client_msg_id: expect.any(String),
          channel: 'C0DISP',
          ts: message.ts,
          event_ts: message.ts,
          text: '<@U0DESK> hi &amp; bye',
          blocks: [
            {
              type: 'rich_text',
              block_id: expect.any(String),
              elements: [
                {
                  type: 'rich_text_section',
                  elements: [
                    { type: 'user', user_id: 'U0DESK' },
                    { type: 'text', text: ' hi & bye' },
                  ],
                },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('by someone from another workspace comes in their name and on our behalf', async () => {
    await playground.standIn.mention('U0EXT', 'C0ACME', 'hello');
    expect(heard[0]?.body).toMatchObject({
      team_id: 'T0ACME',
      context_team_id: 'T0HOME',
      authorizations: [{ team_id: 'T0HOME' }],
      is_ext_shared_channel: true,
      event: { team: 'T0ACME' },
    });
  });

  it('in a thread names the thread', async () => {
    const root = await playground.standIn.say('U0MAYA', 'C0DISP', 'A question');
    await playground.standIn.mention('U0BEA', 'C0DISP', 'help', { thread: root.message.ts });
    expect(heard[0]?.body).toMatchObject({ event: { thread_ts: root.message.ts, parent_user_id: 'U0MAYA' } });
  });

  it('is not heard where the bot is not, nor is a message without one', async () => {
    const elsewhere = await playground.standIn.mention('U0MAYA', 'C0NOBOT', 'hello');
    const without = await playground.standIn.say('U0MAYA', 'C0DISP', 'hello');
    expect([elsewhere.ack, without.ack, heard]).toEqual([undefined, undefined, []]);
  });
});

describe('what the product did not subscribe to', () => {
  it('is not sent', async () => {
    await playground.stop();
    playground = await startPlayground({ subscriptions: [] });
    await listening();
    const mention = await playground.standIn.mention('U0MAYA', 'C0DISP', 'hello');
    expect([mention.ack, await playground.standIn.openHome('U0MAYA'), heard]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});

it('tells the product that somebody opened its page', async () => {
  await playground.standIn.openHome('U0BEA', 'messages');
  expect(heard[0]?.body).toMatchObject({
    event: {
      type: 'app_home_opened',
      user: 'U0BEA',
      tab: 'messages',
      channel: playground.standIn.directChannelOf('U0BEA'),
    },
  });
});

describe('a delivery that is repeated', () => {
  const eventId = ({ body }: Heard): unknown => (body as { readonly event_id: string }).event_id;

  it('at once is the same event again, marked as a retry', async () => {
    playground.standIn.faults.deliverTwice(1);
    await playground.standIn.mention('U0MAYA', 'C0DISP', 'once');
    await playground.standIn.mention('U0MAYA', 'C0DISP', 'another');
    const [first, again, other] = heard.map(eventId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(heard.map(({ retryNum }) => retryNum)).toEqual([undefined, 1, undefined]);
  });

  it('later is the last one again, to another process if so told', async () => {
    await playground.standIn.mention('U0MAYA', 'C0DISP', 'once');
    const first = heard.splice(0);
    const other = await playground.startProduct((app) =>
      app.event('app_mention', async ({ body }) => void heard.push({ body, retryNum: undefined })),
    );
    const ack = await playground.standIn.redeliver(other.url);
    expect(ack.status).toBe(200);
    expect(heard.map(eventId)).toEqual(first.map(eventId));
  });

  it('of a command has the same trigger, so that the product can tell', async () => {
    const triggers: string[] = [];
    await playground.startProduct((app) =>
      app.command('/tasks', async ({ ack, command }) => {
        triggers.push(command.trigger_id);
        await ack({ text: `answer ${triggers.length}` });
      }),
    );
    playground.standIn.faults.deliverTwice(1);
    const { answer } = await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(triggers).toHaveLength(2);
    expect(new Set(triggers).size).toBe(1);
    expect(playground.standIn.messagesSeenBy('U0MAYA', 'C0DISP')).toEqual([answer]);
    expect(answer?.text).toBe('answer 1');
  });
});
