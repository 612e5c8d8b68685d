import express from 'express';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/chat/card.ts';
import { channel, words } from '../harness.ts';
import { sendSigned } from '../signed.ts';
import { card, connectBeforeEach, opening, said } from './replying.ts';

const desk = connectBeforeEach();

const withButton = (text: string): Card => ({
  locale: 'en',
  elements: [
    { kind: 'text', text },
    { kind: 'buttons', buttons: [{ kind: 'button', action: 'claim', value: '12', label: 'Claim' }] },
  ],
});

describe('a form that Slack no longer opens', () => {
  it('is replaced by words that say so', async () => {
    desk.willReply(() => {
      desk.passTime(4000);
      return opening;
    });
    await desk.standIn.command('U0ANN', channel, '/delegate');

    await desk.eventually('U0ANN', 'Too late, press again.');
    expect(desk.standIn.openViewOf('U0ANN')).toBeUndefined();
  });

  it('is replaced by words when it was asked for in a mention, which opens nothing', async () => {
    desk.willReply(opening);
    await desk.standIn.mention('U0ANN', channel, 'delegate');

    await desk.eventually('U0ANN', 'Too late, press again.');
    expect(desk.methods()).not.toContain('views.open');
  });
});

describe('the answer to a mention', () => {
  it('stands in the thread it was made in, for the eyes of its author', async () => {
    const { message: root } = await desk.standIn.say('U0BEA', channel, 'Shall we?');
    desk.willReply(card('Yes.'));
    await desk.standIn.mention('U0ANN', channel, 'tasks', { thread: root.ts });

    const inThread = () => desk.standIn.messagesSeenBy('U0ANN', channel, { thread: root.ts }).map(words);
    await desk.standIn.until(() => inThread().includes('Yes.'));
    expect(desk.seen('U0ANN')).not.toContain('Yes.');
    expect(desk.standIn.messagesSeenBy('U0BEA', channel, { thread: root.ts }).map(words)).not.toContain(
      'Yes.',
    );
  });
});

describe('the answer to a press', () => {
  it('takes the place of the private message it came from, if it is to', async () => {
    desk.willReply(
      { kind: 'card', card: withButton('Is this right?') },
      { kind: 'card', card: said('Done.'), instead: true },
    );
    const { answer } = await desk.standIn.command('U0ANN', channel, '/delegate');
    await desk.standIn.press('U0ANN', { channel, ts: answer?.ts ?? '' }, 'claim');

    await desk.eventually('U0ANN', 'Done.');
    expect(desk.seen('U0ANN')).toEqual(['Done.']);
  });

  it('stands beside it otherwise', async () => {
    desk.willReply({ kind: 'card', card: withButton('Is this right?') }, card('Details'));
    const { answer } = await desk.standIn.command('U0ANN', channel, '/delegate');
    await desk.standIn.press('U0ANN', { channel, ts: answer?.ts ?? '' }, 'claim');

    await desk.eventually('U0ANN', 'Details');
    expect(desk.seen('U0ANN')).toHaveLength(2);
  });

  it('stands in the thread of its message', async () => {
    const address = `slack:T0HOME/${channel}`;
    const root = await desk.adapter.send(address, said('Task 12'));
    await desk.adapter.send(address, withButton('A question'), root);
    const thread = root.split('/').at(-1) ?? '';
    const [, question] = desk.standIn.messagesIn(channel, { thread });
    desk.willReply(card('Not yours.'));
    await desk.standIn.press('U0BEA', { channel, ts: question?.ts ?? '' }, 'claim');

    const inThread = () => desk.standIn.messagesSeenBy('U0BEA', channel, { thread }).map(words);
    await desk.standIn.until(() => inThread().includes('Not yours.'));
    expect(desk.seen('U0BEA')).toEqual(['Task 12']);
  });

  it('reaches a guest from another workspace, who is told from our own people', async () => {
    await desk.adapter.send(`slack:T0HOME/${channel}`, withButton('Task 12'));
    const [task] = desk.standIn.messagesIn(channel);
    desk.willReply(opening, card('Thank you.'));
    await desk.standIn.press('U0GUS', { channel, ts: task?.ts ?? '' }, 'claim');
    await desk.standIn.until(() => desk.standIn.openViewOf('U0GUS'));
    await desk.standIn.submitView('U0GUS', { result: 'Here' });

    await desk.eventually('U0GUS', 'Thank you.');
    expect(desk.events).toMatchObject([
      { kind: 'action', workspace: 'T0HOME', who: { account: 'U0GUS', isExternal: true } },
      { kind: 'form', workspace: 'T0HOME', who: { account: 'U0GUS', isExternal: true } },
    ]);
  });
});

describe('a response URL', () => {
  it('is told in which thread to answer, as Slack would else answer in the channel', async () => {
    const received = Promise.withResolvers<unknown>();
    desk.app.post('/response', express.json(), (request, response) => {
      received.resolve(request.body);
      response.send('ok');
    });
    desk.willReply({ kind: 'card', card: said('Not yours.'), instead: true });
    await sendSigned(desk.url, {
      type: 'block_actions',
      team: { id: 'T0HOME' },
      user: { id: 'U0BEA', name: 'bea', team_id: 'T0HOME' },
      channel: { id: channel, name: 'acme' },
      container: { type: 'message', is_ephemeral: false, thread_ts: '1700000000.000100' },
      response_url: `${desk.url}/response`,
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

describe('a message handed over by its menu', () => {
  it('is read with its words, and answered privately', async () => {
    const { message } = await desk.standIn.say('U0BEA', channel, 'Book <two> flights');
    desk.willReply(card('Delegated.'));
    await desk.standIn.shortcut('U0ANN', { channel, ts: message.ts }, 'delegate_message');

    await desk.eventually('U0ANN', 'Delegated.');
    expect(desk.events).toMatchObject([
      { kind: 'shortcut', shortcut: 'delegate_message', text: 'Book <two> flights' },
    ]);
  });

  it('brings its files as links to where the sender shared them', async () => {
    const { message } = await desk.standIn.say('U0BEA', channel, 'As in these', {
      files: ['plan.pdf', 'Q3 & Q4.xlsx'],
    });
    await desk.standIn.shortcut('U0ANN', { channel, ts: message.ts }, 'delegate_message');

    const [plan, quarters] = message.files ?? [];
    expect(desk.events).toMatchObject([
      { text: `As in these\nplan.pdf: ${plan?.permalink}\nQ3 & Q4.xlsx: ${quarters?.permalink}` },
    ]);
    expect(JSON.stringify(desk.events)).not.toContain('files-pri');
  });
});
