import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.ts';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import { cardOf, form, opening, said, withButton } from '../../contracts/samples.ts';
import { textsIn } from '../../support/teams/cards/walk.ts';
import type { SeenMessage } from '../../support/teams/driver.ts';
import { address, ann, bea, channel, connect, words, type Connected } from './harness.ts';

let connected: Connected;
let events: Inbound[];
let replies: Reply[];

beforeEach(async () => {
  connected = await connect();
  events = [];
  replies = [];
  await connected.adapter.start(async (event) => {
    events.push(event);
    return replies.shift() ?? { kind: 'nothing' };
  });
});
afterEach(() => connected.stop());

const card = (text: string): Reply => ({
  kind: 'card',
  card: said(text),
});
/** Sends a card with a button into the channel. */
const posted = async (sent: Card = withButton('Task 12', 'Claim')): Promise<SeenMessage> => {
  await connected.adapter.send(address, sent);
  const message = connected.teams.messagesIn(channel).at(-1);
  if (!message) throw new Error('Nothing was sent.');
  return message;
};

/** What somebody was told in a thread, for their eyes only. */
const toldIn = (thread: SeenMessage, account: string): string[] =>
  connected.teams
    .messagesSeenBy(account, channel, { thread: thread.id })
    .filter(({ to }) => to === account)
    .map(words);

describe('a dialog that is asked for', () => {
  const opened = async (reply: Reply): Promise<SeenMessage> => {
    const task = await posted(withButton('Task 12', 'Edit', { opensForm: true }));
    replies = [reply];
    await connected.teams.press(bea, task, 'Edit');
    return task;
  };

  it('says why there is no form', async () => {
    await opened({
      kind: 'card',
      card: cardOf({ kind: 'heading', text: 'Too late' }, ...said('It is done.').elements),
    });

    const dialog = connected.teams.openDialogOf(bea);
    expect(dialog?.title).toBe('Too late');
    expect(dialog && textsIn(dialog.card)).toEqual(['It is done.']);
  });

  it('says so in a message too when there are buttons, which do not work in dialogs', async () => {
    const task = await opened({ kind: 'card', card: withButton('It is done.', 'Reopen') });

    expect(JSON.stringify(connected.teams.openDialogOf(bea))).not.toContain('Reopen');
    await connected.teams.until(() => toldIn(task, bea).join().includes('Reopen'));
  });

  it('says that it is being worked on, and the result comes in a message', async () => {
    const task = await opened({
      kind: 'pending',
      card: said('A moment…'),
      result: Promise.resolve(card('Not yours.')),
    });

    const dialog = connected.teams.openDialogOf(bea);
    expect(dialog && textsIn(dialog.card)).toEqual(['A moment…']);
    await connected.teams.until(() => toldIn(task, bea).includes('Not yours.'));
  });

  it('twice for the same press is not taken for an error', async () => {
    await opened({ kind: 'nothing' });
    expect(connected.teams.noticesOf(bea)).toEqual([]);
  });
});

describe('a dialog that was submitted', () => {
  const submitted = async (reply: Reply): Promise<SeenMessage> => {
    const task = await posted(withButton('Task 12', 'Edit', { opensForm: true }));
    replies = [opening(), reply];
    await connected.teams.press(bea, task, 'Edit');
    await connected.teams.submitDialog(bea, { what: 'Book', client: 'acme' });
    return task;
  };

  it('closes, and the outcome is told where it was asked for', async () => {
    const task = await submitted(card('Changed.'));

    expect(connected.teams.openDialogOf(bea)).toBeUndefined();
    await connected.teams.until(() => toldIn(task, bea).includes('Changed.'));
  });

  it('shows an error about a question that is not in it above all others', async () => {
    await submitted({ kind: 'form-errors', errors: { task: 'It was cancelled meanwhile.' } });

    const dialog = connected.teams.openDialogOf(bea);
    expect(dialog && textsIn(dialog.card)[0]).toBe('It was cancelled meanwhile.');
  });

  it('and takes long says so, and the result comes in a message', async () => {
    const result = Promise.withResolvers<Reply>();
    const task = await submitted({ kind: 'pending', card: said('A moment…'), result: result.promise });
    const dialog = connected.teams.openDialogOf(bea);
    expect(dialog && textsIn(dialog.card)).toEqual(['A moment…']);

    result.resolve(card('Changed.'));
    await connected.teams.until(() => toldIn(task, bea).includes('Changed.'));
  });

  it('too large to be opened again is at least told what was wrong', async () => {
    const options = Array.from({ length: 150 }, (_, index) => ({
      value: `client ${index} ${'x'.repeat(40)}`,
      label: `Client ${index} ${'y'.repeat(40)}`,
    }));
    const large = {
      ...form,
      elements: [{ kind: 'choice' as const, name: 'client', label: 'Client', options }],
    };
    const task = await posted(withButton('Task 12', 'Edit', { opensForm: true }));
    replies = [
      opening(large),
      {
        kind: 'pending',
        card: said('A moment…'),
        result: Promise.resolve({ kind: 'form-errors', errors: { client: 'No longer a client.' } }),
      },
    ];
    await connected.teams.press(bea, task, 'Edit');
    await connected.teams.submitDialog(bea, { client: encodeURIComponent(options[0]?.value ?? '') });

    await connected.teams.until(() => toldIn(task, bea).join().includes('No longer a client.'));
  });
});

describe('a command of the message extension', () => {
  it('on a message opens a dialog with its words', async () => {
    const { message } = await connected.teams.say(ann, channel, 'Book two flights');
    replies = [opening(), card('Delegated.')];
    await connected.teams.messageAction(bea, message, 'delegate_message');
    expect(events).toMatchObject([{ kind: 'shortcut', text: 'Book two flights' }]);
    expect(connected.teams.openDialogOf(bea)).toMatchObject({ title: 'New task' });

    await connected.teams.submitDialog(bea, { what: 'Book two flights', client: 'acme' });
    expect(connected.teams.openDialogOf(bea)).toBeUndefined();
    const thread = connected.teams.messagesIn(channel)[0];
    await connected.teams.until(() => thread && toldIn(thread, bea).includes('Delegated.'));
  });

  it('after a slash opens a dialog; where the bot is not, its outcome is told in the personal chat', async () => {
    const { teams } = connected;
    replies = [opening()];
    await teams.slashCommand(bea, channel, 'delegate');
    expect(events).toMatchObject([{ kind: 'command', text: 'delegate' }]);
    await teams.uninstall(channel, ann);
    replies = [card('Delegated.')];
    await teams.submitDialog(bea, { what: 'Book', client: 'acme' });

    await teams.until(() => teams.personalMessagesOf(bea).map(words).includes('Delegated.'));
  });
});
