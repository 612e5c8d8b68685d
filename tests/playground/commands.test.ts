import type { RespondArguments, SlashCommand } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { broken, startPlayground, type Playground } from './harness.ts';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(() => playground.stop());

const hearing = async (): Promise<readonly SlashCommand[]> => {
  const heard: SlashCommand[] = [];
  await playground.startProduct((app) =>
    app.command(/.*/, async ({ ack, command }) => {
      heard.push(command);
      await ack();
    }),
  );
  return heard;
};

describe('a slash command', () => {
  it('reaches a Bolt app with its signature accepted and every field that Slack sends', async () => {
    const heard = await hearing();
    const result = await playground.standIn.command('U0MAYA', 'C0DISP', '/delegate', 'book a flight');
    expect(result).toEqual({ status: 200, body: '' });
    expect(heard).toEqual([
      {
        token: expect.any(String),
        team_id: 'T0HOME',
        team_domain: 'northwind-desk',
        channel_id: 'C0DISP',
        channel_name: 'dispatch',
        user_id: 'U0MAYA',
        user_name: 'maya',
        command: '/delegate',
        text: 'book a flight',
        api_app_id: 'A0DESK',
        is_enterprise_install: 'false',
        response_url: expect.stringContaining(`${playground.url}/response/`),
        trigger_id: expect.stringMatching(/^\d+\.\d+\.[0-9a-f]{32}$/),
      },
    ]);
  });

  it('carries people and channels as tokens, and the rest escaped, when it is declared so', async () => {
    const heard = await hearing();
    await playground.standIn.command(
      'U0MAYA',
      'C0DISP',
      '/delegate',
      'R&D <plan> for @Bea in #client-acme, not @beate',
    );
    expect(heard[0]?.text).toBe('R&amp;D &lt;plan&gt; for <@U0BEA|bea> in <#C0ACME|client-acme>, not @beate');
  });

  it('carries the words as typed when it is not', async () => {
    const heard = await hearing();
    await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks', 'of @bea & co');
    expect(heard[0]?.text).toBe('of @bea & co');
  });

  it('names the kind of a private conversation instead of the conversation', async () => {
    const heard = await hearing();
    await playground.standIn.command('U0MAYA', 'C0SECRET', '/tasks');
    await playground.standIn.command('U0MAYA', playground.standIn.directChannelOf('U0MAYA'), '/tasks');
    expect(heard.map((each) => each.channel_name)).toEqual(['privategroup', 'directmessage']);
  });

  it.each([
    [
      'by someone from another workspace',
      'U0EXT',
      'C0ACME',
      '/tasks',
      /cannot use this workspace's commands/,
    ],
    ['that the app does not have', 'U0MAYA', 'C0DISP', '/nonsense', /not a valid command/],
    ['where the person is not', 'U0BEA', 'C0ACME', '/tasks', /not a member/],
    ['in an archived channel', 'U0MAYA', 'C0OLD', '/tasks', /archived/],
    ['by someone whose account was deactivated', 'U0GONE', 'C0DISP', '/tasks', /deactivated/],
  ])('is not sent %s', async (_, person, channel, command, complaint) => {
    const heard = await hearing();
    await expect(playground.standIn.command(person, channel, command)).rejects.toThrow(complaint);
    expect(heard).toEqual([]);
  });
});

describe('the acknowledgement of a slash command', () => {
  const acknowledgedWith = (answer: string | RespondArguments) =>
    playground.startProduct((app) => app.command('/tasks', ({ ack }) => ack(answer)));

  it('shows its words to the person alone', async () => {
    await acknowledgedWith({ text: 'Nothing to do.' });
    const { answer } = await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(answer).toMatchObject({ text: 'Nothing to do.', user: 'U0DESK', bot_id: 'B0DESK' });
    expect(playground.standIn.messagesSeenBy('U0MAYA', 'C0DISP')).toEqual([answer]);
    expect(playground.standIn.messagesSeenBy('U0BEA', 'C0DISP')).toEqual([]);
    expect(playground.standIn.messagesIn('C0DISP')).toEqual([]);
  });

  it('shows plain words too', async () => {
    await acknowledgedWith('Just words');
    const { answer } = await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(answer?.text).toBe('Just words');
  });

  it('shows them to everyone when it says `in_channel`', async () => {
    await acknowledgedWith({ text: 'For all', response_type: 'in_channel' });
    const { answer } = await playground.standIn.command('U0MAYA', 'C0NOBOT', '/tasks');
    expect(playground.standIn.messagesSeenBy('U0BEA', 'C0NOBOT')).toEqual([answer]);
  });

  it('is refused whole when its blocks are not what Slack takes', async () => {
    await acknowledgedWith({ text: 'fallback', blocks: [{ type: 'section' }] });
    const result = await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(result.answer).toBeUndefined();
    expect(result.notice).toContain('invalid_command_response');
    expect(
      playground.standIn.messagesSeenBy('U0MAYA', 'C0DISP').map(({ user, text }) => [user, text]),
    ).toEqual([['USLACKBOT', result.notice]]);
  });

  it('that comes too late leaves the person with a notice of the time-out', async () => {
    const slow = await startPlayground({ ackLimitMs: 20 });
    await slow.startProduct((app) => app.command('/tasks', () => new Promise(() => undefined)));
    const result = await slow.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(result.status).toBe('timeout');
    expect(result.notice).toContain('operation_timeout');
    expect(slow.standIn.messagesSeenBy('U0BEA', 'C0DISP')).toEqual([]);
    await slow.stop();
  });

  it('with another status than 200 leaves the person with a notice of the failure', async () => {
    await playground.startProduct((app) => app.command('/tasks', broken));
    const result = await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(result.status).toBe(500);
    expect(result.notice).toContain('dispatch_failed');
  });

  it('from an app that is not there leaves the person with the same notice', async () => {
    const product = await playground.startProduct();
    await product.stop();
    const result = await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    expect(result.status).toBe('unreachable');
    expect(result.notice).toContain('dispatch_failed');
  });
});

it('is refused by Bolt when the signing secrets differ', async () => {
  const stranger = await startPlayground({ signingSecret: 'another secret' });
  await stranger.startProduct((app) => app.command('/tasks', ({ ack }) => ack()));
  const result = await stranger.standIn.command('U0MAYA', 'C0DISP', '/tasks');
  expect(result.status).toBe(401);
  await stranger.stop();
});
