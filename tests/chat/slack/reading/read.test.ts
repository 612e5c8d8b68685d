import { describe, expect, it } from 'vitest';
import { packOrigin } from '../../../../src/chat/slack/form-origin.ts';
import { read } from '../../../../src/chat/slack/read.ts';

const command = {
  token: 'x',
  team_id: 'T1',
  channel_id: 'C1',
  channel_name: 'acme',
  user_id: 'U1',
  user_name: 'ann',
  command: '/desk',
  text: 'client add R&amp;D <#C7|r-d>',
  response_url: 'https://hooks.test/1',
  trigger_id: '1.2.3',
};

const mention = {
  type: 'event_callback',
  team_id: 'T9',
  context_team_id: 'T1',
  event_id: 'Ev1',
  authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true, enterprise_id: null }],
  event: {
    type: 'app_mention',
    user: 'U1',
    team: 'T1',
    text: '<@UBOT> delegate book a flight for <@U2>',
    channel: 'C1',
    ts: '1700000000.000100',
  },
};

const press = {
  type: 'block_actions',
  team: { id: 'T1', domain: 'acme' },
  user: { id: 'U1', name: 'ann', team_id: 'T1' },
  container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: false, thread_ts: '1.0' },
  channel: { id: 'C1', name: 'acme' },
  response_url: 'https://hooks.test/1',
  trigger_id: '1.2.3',
  actions: [{ type: 'button', action_id: 'claim#2', block_id: 'b', value: '12', action_ts: '1.2' }],
};

const where = { address: 'slack:T1/C1', name: 'acme', isPrivate: false };

const plain = (text: string) => ({ type: 'plain_text', text });
const submission = {
  type: 'view_submission',
  team: { id: 'T1' },
  user: { id: 'U1', name: 'ann', team_id: 'T1' },
  trigger_id: '1.2.3',
  view: {
    id: 'V1',
    callback_id: 'delegate',
    private_metadata: packOrigin({ subject: '12', where, thread: '1.0' }),
    title: plain('New task'),
    blocks: [],
    app_installed_team_id: 'T1',
    state: {
      values: {
        what: { what: { type: 'plain_text_input', value: 'Book a flight' } },
        why: { why: { type: 'plain_text_input', value: null } },
        due: { due: { type: 'datepicker', selected_date: '2026-12-31' } },
        at: { at: { type: 'timepicker', selected_time: '17:00' } },
        client: { client: { type: 'static_select', selected_option: { value: 'c1', text: plain('Acme') } } },
        skill: { skill: { type: 'static_select', selected_option: null } },
        people: {
          people: {
            type: 'multi_static_select',
            selected_options: [{ value: 'p1' }, { value: 'p2' }],
          },
        },
        others: { others: { type: 'multi_static_select', selected_options: [] } },
      },
    },
  },
};

describe('a slash command', () => {
  it('is the command and what was typed after it', () => {
    expect(read(command)?.event).toMatchObject({
      kind: 'command',
      text: 'desk client add R&D <#slack:T1/C7|r-d>',
      platform: 'slack',
      workspace: 'T1',
      who: { account: 'U1', name: 'ann', isExternal: false },
      where,
    });
    expect(read({ ...command, command: '/tasks', text: '' })?.event).toMatchObject({ text: 'tasks' });
  });

  it('typed in any direct conversation is private to who typed it', () => {
    const { event } = read({ ...command, channel_id: 'D1', channel_name: 'directmessage' }) ?? {};
    expect(event?.where).toEqual({ address: 'slack:T1/@U1', isPrivate: true });
  });

  it('typed in a private channel is not told that channel is called “privategroup”', () => {
    const { event } = read({ ...command, channel_name: 'privategroup' }) ?? {};
    expect(event?.where).toEqual({ address: 'slack:T1/C1', isPrivate: false });
  });
});

describe('a mention', () => {
  it('is a command without the name of the bot, in the workspace the bot is installed in', () => {
    expect(read(mention)?.event).toMatchObject({
      kind: 'command',
      text: 'delegate book a flight for <@U2>',
      deliveryKey: 'event:Ev1',
      workspace: 'T1',
      who: { account: 'U1', isExternal: false },
      where: { address: 'slack:T1/C1', isPrivate: false },
    });
  });

  it('by somebody of another workspace is told to be', () => {
    const theirs = { ...mention, event: { ...mention.event, team: 'T9' } };
    expect(read(theirs)?.event).toMatchObject({ workspace: 'T1', who: { isExternal: true } });
  });

  it('in a thread is answered in that thread', () => {
    const inThread = { ...mention, event: { ...mention.event, thread_ts: '1.0' } };
    expect(read(inThread)?.path).toMatchObject({ channel: 'C1', thread: '1.0' });
    expect(read(mention)?.path).not.toHaveProperty('thread');
  });

  it.each([
    ['the bot itself', { user: 'UBOT' }],
    ['another bot', { bot_id: 'B1' }],
    ['an app speaking as a person', { bot_profile: { id: 'B1' } }],
    ['an old integration', { subtype: 'bot_message' }],
  ])('by %s is nothing', (_, by) => {
    expect(read({ ...mention, event: { ...mention.event, ...by } })).toBeUndefined();
  });
});

describe('a pressed button', () => {
  it('asks for its action, about its value, where its message stands', () => {
    expect(read(press)?.event).toMatchObject({
      kind: 'action',
      action: 'claim',
      value: '12',
      workspace: 'T1',
      who: { account: 'U1', isExternal: false },
      where,
    });
    expect(read(press)?.path).toMatchObject({ channel: 'C1', thread: '1.0', triggerId: '1.2.3' });
  });

  it('without a value is about nothing in particular', () => {
    const bare = { ...press, actions: [{ type: 'button', action_id: 'delegate' }] };
    expect(read(bare)?.event).toMatchObject({ action: 'delegate', value: '' });
  });

  it('pressed by a guest from another workspace is told to be', () => {
    const guest = { ...press, user: { ...press.user, team_id: 'T9' } };
    expect(read(guest)?.event).toMatchObject({ workspace: 'T1', who: { isExternal: true } });
  });

  it('in the direct conversation with the bot is private', () => {
    const direct = { ...press, channel: { id: 'D1', name: 'directmessage' } };
    expect(read(direct)?.event.where).toEqual({ address: 'slack:T1/@U1', isPrivate: true });
  });

  it('in a dialog was pressed where the dialog was asked for', () => {
    const { channel: _, response_url: __, ...rest } = press;
    const { event, path } = read({ ...rest, view: submission.view }) ?? {};
    expect(event?.where).toEqual(where);
    expect(path).toMatchObject({ channel: 'C1', thread: '1.0' });
  });

  it('that is no button is not supported, and says so', () => {
    const select = { ...press, actions: [{ type: 'static_select', action_id: 'x' }] };
    expect(read(select)?.event).toMatchObject({ kind: 'unsupported', what: 'block_actions: static_select' });
  });
});

describe('a submitted form', () => {
  it('has the answers that were given, by question', () => {
    expect(read(submission)?.event).toMatchObject({
      kind: 'form',
      form: 'delegate',
      subject: '12',
      where,
      workspace: 'T1',
    });
    expect(read(submission)?.event).toHaveProperty('values', {
      what: 'Book a flight',
      due: '2026-12-31',
      at: '17:00',
      client: 'c1',
      people: ['p1', 'p2'],
    });
  });

  it('belongs to the workspace the app is installed in, wherever the person is from', () => {
    const guest = { ...submission, team: { id: 'T9' }, user: { id: 'U9', name: 'gus', team_id: 'T9' } };
    expect(read(guest)?.event).toMatchObject({ workspace: 'T1', who: { isExternal: true } });
  });

  it('that says it comes from another workspace is taken as asked for in private, about nothing', () => {
    const metadata = packOrigin({ subject: '12', where: { ...where, address: 'slack:T2/C1' } });
    const foreign = { ...submission, view: { ...submission.view, private_metadata: metadata } };
    expect(read(foreign)?.event).toMatchObject({
      subject: '',
      where: { address: 'slack:T1/@U1', isPrivate: true },
    });
  });
});

describe('the name of a delivery', () => {
  const key = (body: unknown) => read(body)?.event.deliveryKey;

  it('is the same however often and in whatever order Slack says it', () => {
    const reordered = Object.fromEntries(Object.entries(press).reverse());
    expect(key(reordered)).toBe(key(press));
    expect(key({ ...mention, event_time: 5 })).toBe(key(mention));
  });

  it('is another for another press of the same button, and for the same words typed again', () => {
    const again = { ...press, actions: [{ ...press.actions[0], action_ts: '1.3' }] };
    expect(key(again)).not.toBe(key(press));
    expect(key({ ...command, trigger_id: '4.5.6' })).not.toBe(key(command));
  });
});

describe('everything else', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'hello'],
    ['an empty object', {}],
    ['a closed dialog', { ...submission, type: 'view_closed' }],
    ['a message in a channel', { ...mention, event: { ...mention.event, type: 'message' } }],
    ['an event without words', { ...mention, event: { type: 'app_mention', user: 'U1', channel: 'C1' } }],
    ['a press of nothing', { ...press, actions: [] }],
    ['a command by nobody', { ...command, user_id: undefined }],
    ['a type named like what every object has', { ...press, type: 'constructor', user: undefined }],
  ])('such as %s is nothing', (_, body) => expect(read(body)).toBeUndefined());

  it('that a person did and waits for an answer to is not supported, and says so', () => {
    const { actions: _, ...rest } = press;
    expect(read({ ...rest, type: 'shortcut', callback_id: 'x' })?.event).toMatchObject({
      kind: 'unsupported',
      what: 'shortcut',
      who: { account: 'U1' },
    });
  });
});
