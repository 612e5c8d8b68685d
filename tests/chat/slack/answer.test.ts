import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.ts';
import type { Form } from '../../../src/chat/form.ts';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import { interactiveIn } from '../../../src/playground/block-kit/interactive.ts';
import { channel, connect, remarks, words, type Connected } from './harness.ts';
import { sendSigned } from './signed.ts';

const minute = 60_000;

let connected: Connected;
let clock: number;
let events: Inbound[];
let replies: (Reply | (() => Reply | Promise<Reply>))[];

beforeEach(async () => {
  clock = Date.UTC(2026, 5, 1, 12);
  events = [];
  replies = [];
  connected = await connect({ standIn: { now: () => clock } });
  await connected.adapter.start(async (event) => {
    events.push(event);
    const reply = replies.shift() ?? { kind: 'nothing' };
    return typeof reply === 'function' ? reply() : reply;
  });
});
afterEach(() => connected.stop());

const said = (text: string): Card => ({ locale: 'en', elements: [{ kind: 'text', text }] });
const card = (text: string): Reply => ({ kind: 'card', card: said(text) });

const withButton = (text: string): Card => ({
  locale: 'en',
  elements: [
    { kind: 'text', text },
    { kind: 'buttons', buttons: [{ kind: 'button', action: 'claim', value: '12', label: 'Claim' }] },
  ],
});

const form: Form = {
  id: 'submit',
  subject: '12',
  locale: 'en',
  title: 'Submit',
  submit: 'Submit',
  cancel: 'Cancel',
  elements: [
    { kind: 'text', text: 'Task 12' },
    { kind: 'words', name: 'result', label: 'Result', maxLength: 100 },
    {
      kind: 'choices',
      name: 'skills',
      label: 'Skills',
      optional: true,
      options: [{ value: 'a', label: 'A' }],
    },
  ],
};
const opening: Reply = { kind: 'form', form, ifTooLate: said('Too late, press again.') };

const seen = (account: string, where = channel) =>
  connected.standIn.messagesSeenBy(account, where).map(words);
const eventually = (account: string, text: string, where = channel) =>
  connected.standIn.until(() => seen(account, where).includes(text));

const methods = () => connected.standIn.calls.map(({ method }) => method);

describe('a form that Slack no longer opens', () => {
  it('is replaced by words that say so', async () => {
    replies = [
      () => {
        clock += 4000;
        return opening;
      },
    ];
    await connected.standIn.command('U0ANN', channel, '/delegate');

    await eventually('U0ANN', 'Too late, press again.');
    expect(connected.standIn.openViewOf('U0ANN')).toBeUndefined();
  });

  it('is replaced by words when it was asked for in a mention, which opens nothing', async () => {
    replies = [opening];
    await connected.standIn.mention('U0ANN', channel, 'delegate');

    await eventually('U0ANN', 'Too late, press again.');
    expect(methods()).not.toContain('views.open');
  });
});

describe('the answer to a mention', () => {
  it('stands in the thread it was made in, for the eyes of its author', async () => {
    const { message: root } = await connected.standIn.say('U0BEA', channel, 'Shall we?');
    replies = [card('Yes.')];
    await connected.standIn.mention('U0ANN', channel, 'tasks', { thread: root.ts });

    const inThread = () => connected.standIn.messagesSeenBy('U0ANN', channel, { thread: root.ts }).map(words);
    await connected.standIn.until(() => inThread().includes('Yes.'));
    expect(seen('U0ANN')).not.toContain('Yes.');
    expect(connected.standIn.messagesSeenBy('U0BEA', channel, { thread: root.ts }).map(words)).not.toContain(
      'Yes.',
    );
  });
});

describe('the answer to a press', () => {
  it('takes the place of the private message it came from, if it is to', async () => {
    replies = [
      { kind: 'card', card: withButton('Is this right?') },
      { kind: 'card', card: said('Done.'), instead: true },
    ];
    const { answer } = await connected.standIn.command('U0ANN', channel, '/delegate');
    await connected.standIn.press('U0ANN', { channel, ts: answer?.ts ?? '' }, 'claim');

    await eventually('U0ANN', 'Done.');
    expect(seen('U0ANN')).toEqual(['Done.']);
  });

  it('stands beside it otherwise', async () => {
    replies = [{ kind: 'card', card: withButton('Is this right?') }, card('Details')];
    const { answer } = await connected.standIn.command('U0ANN', channel, '/delegate');
    await connected.standIn.press('U0ANN', { channel, ts: answer?.ts ?? '' }, 'claim');

    await eventually('U0ANN', 'Details');
    expect(seen('U0ANN')).toHaveLength(2);
  });

  it('stands in the thread of its message', async () => {
    const address = `slack:T0HOME/${channel}`;
    const root = await connected.adapter.send(address, said('Task 12'));
    await connected.adapter.send(address, withButton('A question'), root);
    const thread = root.split('/').at(-1) ?? '';
    const [, question] = connected.standIn.messagesIn(channel, { thread });
    replies = [card('Not yours.')];
    await connected.standIn.press('U0BEA', { channel, ts: question?.ts ?? '' }, 'claim');

    const inThread = () => connected.standIn.messagesSeenBy('U0BEA', channel, { thread }).map(words);
    await connected.standIn.until(() => inThread().includes('Not yours.'));
    expect(seen('U0BEA')).toEqual(['Task 12']);
  });

  it('reaches a guest from another workspace, who is told from our own people', async () => {
    await connected.adapter.send(`slack:T0HOME/${channel}`, withButton('Task 12'));
    const [task] = connected.standIn.messagesIn(channel);
    replies = [opening, card('Thank you.')];
    await connected.standIn.press('U0GUS', { channel, ts: task?.ts ?? '' }, 'claim');
    await connected.standIn.until(() => connected.standIn.openViewOf('U0GUS'));
    await connected.standIn.submitView('U0GUS', { result: 'Here' });

    await eventually('U0GUS', 'Thank you.');
    expect(events).toMatchObject([
      { kind: 'action', workspace: 'T0HOME', who: { account: 'U0GUS', isExternal: true } },
      { kind: 'form', workspace: 'T0HOME', who: { account: 'U0GUS', isExternal: true } },
    ]);
  });
});

describe('a response URL', () => {
  it('is told in which thread to answer, as Slack would else answer in the channel', async () => {
    const received = Promise.withResolvers<unknown>();
    connected.app.post('/response', express.json(), (request, response) => {
      received.resolve(request.body);
      response.send('ok');
    });
    replies = [{ kind: 'card', card: said('Not yours.'), instead: true }];
    await sendSigned(connected.url, {
      type: 'block_actions',
      team: { id: 'T0HOME' },
      user: { id: 'U0BEA', name: 'bea', team_id: 'T0HOME' },
      channel: { id: channel, name: 'acme' },
      container: { type: 'message', is_ephemeral: false, thread_ts: '1700000000.000100' },
      response_url: `${connected.url}/response`,
      actions: [{ type: 'button', action_id: 'claim', value: '12' }],
    });

    expect(await received.promise).toMatchObject({
      text: 'Not yours.',
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1700000000.000100',
    });
  });
});

describe('a late answer', () => {
  const waiting = async (where: string): Promise<(reply: Reply) => void> => {
    const result = Promise.withResolvers<Reply>();
    replies = [{ kind: 'pending', card: said('A moment…'), result: result.promise }];
    await connected.standIn.command('U0ANN', where, '/tasks');
    expect(seen('U0ANN', where)).toEqual(['A moment…']);
    return result.resolve;
  };

  it('comes by another way when the response URL has expired', async () => {
    const answerNow = await waiting(channel);
    clock += 31 * minute;
    answerNow(card('Here they are.'));

    await eventually('U0ANN', 'Here they are.');
    expect(methods()).toContain('chat.postEphemeral');
    expect(seen('U0BEA')).toEqual([]);
  });

  it('comes as a direct message when the bot is not in the channel either', async () => {
    const answerNow = await waiting('C0LUNCH');
    clock += 31 * minute;
    answerNow(card('Here they are.'));

    const direct = () => connected.standIn.directMessagesOf('U0ANN').map(words);
    await connected.standIn.until(() => direct().includes('Here they are.'));
  });

  it('that can reach nobody is logged, without its words', async () => {
    const answerNow = await waiting('C0LUNCH');
    clock += 31 * minute;
    connected.standIn.faults.fail('*', { status: 500, times: 10 });
    answerNow(card('Here they are.'));
    await connected.adapter.stop();

    expect(connected.logged.at(-1)).toMatchObject({
      level: 'error',
      message: 'A person was left without an answer',
      details: { deliveryKey: events[0]?.deliveryKey },
    });
    expect(JSON.stringify(connected.logged)).not.toMatch(/Here they are|xoxb/);
  });
});

describe('a form that takes long', () => {
  const submitted = async (): Promise<(reply: Reply) => void> => {
    const result = Promise.withResolvers<Reply>();
    replies = [opening, { kind: 'pending', card: said('A moment…'), result: result.promise }];
    await connected.standIn.command('U0ANN', channel, '/delegate');
    await connected.standIn.until(() => connected.standIn.openViewOf('U0ANN'));
    await connected.standIn.submitView('U0ANN', { result: 'https://x.test', skills: ['a'] });
    return result.resolve;
  };

  const view = () => connected.standIn.openViewOf('U0ANN');
  const shownIn = (shown: ReturnType<typeof view>) => shown && remarks(shown);

  it('stays open, says so, and then shows what came of it', async () => {
    const answerNow = await submitted();
    expect(view()).toMatchObject({ title: { text: 'Submit' }, submit: null });
    expect(shownIn(view())).toEqual(['A moment…']);

    answerNow(card('Submitted.'));
    await connected.standIn.until(() => JSON.stringify(view()).includes('Submitted.'));
  });

  it('shows what came of it even when that is known at once', async () => {
    replies = [
      opening,
      { kind: 'pending', card: said('A moment…'), result: Promise.resolve(card('Submitted.')) },
    ];
    await connected.standIn.command('U0ANN', channel, '/delegate');
    await connected.standIn.until(() => connected.standIn.openViewOf('U0ANN'));
    await connected.standIn.submitView('U0ANN', { result: 'x' });
    await connected.adapter.stop();

    expect(shownIn(view())).toEqual(['Submitted.']);
  });

  it('comes back with all that was filled in when something was wrong with it', async () => {
    const answerNow = await submitted();
    answerNow({ kind: 'form-errors', errors: { result: 'Too short.' } });

    await connected.standIn.until(() => JSON.stringify(view()).includes('Too short.'));
    const elements = interactiveIn(view()?.blocks ?? []).map(({ element }) => element);
    expect(elements).toMatchObject([
      { initial_value: 'https://x.test' },
      { initial_options: [{ value: 'a' }] },
    ]);
    expect(events).toHaveLength(2);

    replies = [card('Submitted.')];
    await connected.standIn.submitView('U0ANN');
    expect(events.at(-1)).toMatchObject({
      subject: '12',
      values: { result: 'https://x.test', skills: ['a'] },
    });
  });

  it('and was closed meanwhile is answered in the channel', async () => {
    const answerNow = await submitted();
    await connected.standIn.closeView('U0ANN');
    answerNow(card('Submitted.'));

    await eventually('U0ANN', 'Submitted.');
    expect(seen('U0BEA')).toEqual([]);
  });
});

describe('an error about a question that is not in the form', () => {
  it('is shown at the first question, with the error that is there already', async () => {
    replies = [
      opening,
      { kind: 'form-errors', errors: { result: 'Too short.', task: 'It was cancelled meanwhile.' } },
    ];
    await connected.standIn.command('U0ANN', channel, '/delegate');
    await connected.standIn.until(() => connected.standIn.openViewOf('U0ANN'));
    const { errors } = await connected.standIn.submitView('U0ANN', { result: 'x' });

    expect(errors).toEqual({ result: 'Too short.\nIt was cancelled meanwhile.' });
  });
});

describe('a message handed over by its menu', () => {
  it('is read with its words, and answered privately', async () => {
    const { message } = await connected.standIn.say('U0BEA', channel, 'Book <two> flights');
    replies = [card('Delegated.')];
    await connected.standIn.shortcut('U0ANN', { channel, ts: message.ts }, 'delegate_message');

    await eventually('U0ANN', 'Delegated.');
    expect(events).toMatchObject([
      { kind: 'shortcut', shortcut: 'delegate_message', text: 'Book <two> flights' },
    ]);
  });
});
