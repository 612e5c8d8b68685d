import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.ts';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import { cardOf, opening, said, withButton } from '../../contracts/samples.ts';
import { textsIn } from '../../support/teams/cards/walk.ts';
import type { SeenMessage } from '../../support/teams/driver.ts';
import { address, ann, bea, channel, connect, tenant, words, type Connected } from './harness.ts';

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

const card = (text: string, more: { instead?: true; pressed?: Card } = {}): Reply => ({
  kind: 'card',
  card: said(text),
  ...more,
});
const long = cardOf(...['One', 'Two', 'Three'].map((text) => ({ kind: 'text' as const, text })));

/** Sends a card with a button into the channel. */
const posted = async (sent: Card = withButton('Task 12', 'Claim')): Promise<SeenMessage> => {
  await connected.adapter.send(address, sent);
  const message = connected.teams.messagesIn(channel).at(-1);
  if (!message) throw new Error('Nothing was sent.');
  return message;
};

const textsFor = (account: string, message: SeenMessage): readonly string[] => {
  const { card: shown } = connected.teams.messageAt(message, account) ?? {};
  return shown ? textsIn(shown) : [];
};

/** What somebody was told in a thread, for their eyes only. */
const toldIn = (thread: SeenMessage, account: string): string[] =>
  connected.teams
    .messagesSeenBy(account, channel, { thread: thread.id })
    .filter(({ to }) => to === account)
    .map(words);

describe('a press is answered', () => {
  it('in the message that was pressed, above what that says now, when the answer is short', async () => {
    const task = await posted();
    replies = [card('It is yours.', { pressed: said('Task 12 is taken') })];
    await connected.teams.press(bea, task, 'Claim');

    expect(textsFor(bea, task)).toEqual(['It is yours.', 'Task 12 is taken']);
    expect(textsFor(ann, task)).toEqual(['Task 12']);
    await connected.adapter.stop();
    expect(toldIn(task, bea)).toEqual([]);
  });

  it('in a private message when the answer is long, and the message pressed shows what it says now', async () => {
    const task = await posted();
    replies = [{ kind: 'card', card: long, pressed: said('Task 12 is taken') }];
    await connected.teams.press(bea, task, 'Claim');

    expect(textsFor(bea, task)).toEqual(['Task 12 is taken']);
    await connected.teams.until(() => toldIn(task, bea).includes('One\nTwo\nThree'));
    expect(toldIn(task, ann)).toEqual([]);
  });

  it('in the thread of its message, for the eyes of who pressed', async () => {
    const task = await posted();
    replies = [card('Not yours.')];
    await connected.teams.press(bea, task, 'Claim');

    await connected.teams.until(() => toldIn(task, bea).includes('Not yours.'));
    expect(toldIn(task, ann)).toEqual([]);
    expect(textsFor(bea, task)).toEqual(['Task 12']);
  });

  it('that it is being worked on, and then with the result', async () => {
    const task = await posted();
    replies = [{ kind: 'pending', card: said('A moment…'), result: Promise.resolve(card('Done.')) }];
    await connected.teams.press(bea, task, 'Claim');
    await connected.adapter.stop();

    expect(toldIn(task, bea)).toEqual(['A moment…', 'Done.']);
  });

  it('with a button when a form cannot open after it', async () => {
    const task = await posted();
    replies = [opening(), opening()];
    await connected.teams.press(bea, task, 'Claim');

    const told = await connected.teams.until(() =>
      connected.teams
        .messagesSeenBy(bea, channel, { thread: task.id })
        .find((message) => words(message).includes('one more press')),
    );
    await connected.teams.press(bea, told, 'Open');
    expect(connected.teams.openDialogOf(bea)).toMatchObject({ title: 'New task' });
  });

  it('with nothing if a later message of the bot has taken the answer', async () => {
    const task = await posted();
    await connected.teams.press(bea, task, 'Claim');
    await connected.adapter.stop();

    expect(connected.teams.noticesOf(bea)).toEqual([]);
    expect(textsFor(bea, task)).toEqual(['Task 12']);
  });
});

describe('an answer in place of the message pressed', () => {
  it('leaves alone what lasts in a personal chat', async () => {
    const { adapter, teams } = connected;
    await adapter.send(adapter.directAddress(tenant.id, bea), withButton('Task 12', 'Submit'));
    const [task] = teams.personalMessagesOf(bea);
    if (!task) throw new Error('Nothing was sent.');
    replies = [card('Submitted.', { instead: true })];
    await teams.press(bea, task, 'Submit');
    await adapter.stop();

    expect(teams.personalMessagesOf(bea).map(words)).toEqual(['Task 12\n[Submit]', 'Submitted.']);
  });

  it('edits what was only said in answer there', async () => {
    const { adapter, teams } = connected;
    replies = [{ kind: 'card', card: withButton('Is this right?', 'Yes') }, card('Done.', { instead: true })];
    await teams.say(bea, teams.personalOf(bea), 'delegate Book');
    const asked = await teams.until(() =>
      teams.personalMessagesOf(bea).find((message) => words(message).includes('right?')),
    );
    await teams.press(bea, asked, 'Yes');
    await adapter.stop();

    expect(teams.personalMessagesOf(bea).map(words)).toEqual(['delegate Book', 'Done.']);
  });
});

describe('a view of a card', () => {
  const inTwoLanguages: Card = {
    ...withButton('Aufgabe 12', 'Übernehmen'),
    views: [{ kind: 'mention', name: 'Bea', accounts: { teams: bea } }],
  };

  it('is shown to the one whose client asks', async () => {
    const task = await posted(inTwoLanguages);
    replies = [{ kind: 'view', card: said('Task 12') }];
    await connected.teams.refresh(bea, task);

    expect(events).toMatchObject([{ kind: 'view', who: { account: bea } }]);
    expect(textsFor(bea, task)).toEqual(['Task 12']);
    expect(textsFor(ann, task)).toEqual(['Aufgabe 12']);
  });

  it.each<[string, Reply]>([
    ['there is none', { kind: 'nothing' }],
    ['something went wrong', card('An incident.')],
  ])('stays as it is when %s', async (_, reply) => {
    const task = await posted(inTwoLanguages);
    replies = [reply];
    await connected.teams.refresh(bea, task);
    await connected.adapter.stop();

    expect(textsFor(bea, task)).toEqual(['Aufgabe 12']);
    expect(toldIn(task, bea)).toEqual([]);
    expect(connected.teams.noticesOf(bea)).toEqual([]);
  });
});

describe('the answer to what was typed', () => {
  it('in a thread stands in that thread, for the eyes of who typed', async () => {
    const task = await posted();
    replies = [card('You have no tasks.')];
    await connected.teams.mention(bea, channel, 'tasks', { thread: task.id });

    await connected.teams.until(() => toldIn(task, bea).includes('You have no tasks.'));
    expect(toldIn(task, ann)).toEqual([]);
  });

  it('is sent once the request is answered', async () => {
    replies = [card('You have no tasks.')];
    const { ack } = await connected.teams.mention(bea, channel, 'tasks');
    expect(ack).toEqual({ status: 200, body: undefined });
    await connected.adapter.stop();
  });
});
