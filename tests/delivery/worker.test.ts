import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import { startSlackDesk } from '../support/desk.ts';
import { buttonsOf, textOf } from '../support/reading.ts';
import { botToken } from '../support/stand-ins/slack.ts';
import { query } from '../support/stored.ts';
import { timeOn } from '../support/time.ts';

const desk = await startSlackDesk({ furtherScopes: ['channels:join'] });
const { slack, slackApiUrl, channels } = desk;
const { nora, sara, dana, omar } = desk.people;
const { pass, comes } = timeOn(desk);
const api = new WebClient(botToken, { slackApiUrl, retryConfig: { retries: 0 } });

afterEach(() => slack.faults.clear());

/** Hands over a task in Acme's channel. @returns its title as it stands on cards */
async function delegate(words: string): Promise<string> {
  const answer = await dana.types(channels.acme, `/delegate ${words}`);
  const [, number = ''] = /(#\d+) is open/.exec(textOf(answer)) ?? [];
  return `${number} · ${words}`;
}

/** The newest message of the channel, or thread, that says all of this. */
const messageIn = (channel: string, words: readonly string[], thread?: string) =>
  desk
    .messagesIn(channel, thread)
    .findLast((message) => words.every((word) => textOf(message).includes(word)));

const titlesIn = (channel: string): string[] =>
  desk.messagesIn(channel).flatMap((message) => /#\d+ · [^\n]*/.exec(textOf(message))?.[0] ?? []);

const outcomes = (method: string, since: number): string[] =>
  slack.calls.slice(since).flatMap((call) => (call.method === method ? [call.outcome] : []));

const failed = (outcome: string, times: number, since: number) =>
  slack.until(() => slack.calls.slice(since).filter((call) => call.outcome === outcome).length >= times);

describe('when Slack says it is written to too fast', () => {
  it('waits as long as it says, writes elsewhere meanwhile, and keeps the order', async () => {
    const before = slack.calls.length;
    slack.faults.fail('chat.postMessage', { status: 429, retryAfter: 30, times: 2 });
    const first = await delegate('Count the chairs');
    await failed('429', 2, before);
    const second = await delegate('Count the tables');
    await pass(29);
    await omar.types(channels.qamar, '/delegate Count the lamps');
    await omar.sees(channels.qamar, 'Count the lamps');
    expect(titlesIn(channels.acme)).not.toContain(first);
    expect(titlesIn(channels.dispatch)).not.toContain(first);

    await comes(() => messageIn(channels.acme, [second]));
    await comes(() => messageIn(channels.dispatch, ['Count the lamps']));
    expect(titlesIn(channels.acme).slice(-2)).toEqual([first, second]);
    expect(titlesIn(channels.dispatch).slice(-3)).toEqual([
      first,
      second,
      expect.stringContaining('Count the lamps'),
    ]);
  });
});

describe('when Slack fails', () => {
  it('tries again until a message is there, once', async () => {
    slack.faults.fail('chat.postMessage', { status: 500, times: 4 });
    const title = await delegate('Water the plants');
    await comes(() => messageIn(channels.acme, [title]));
    await comes(() => messageIn(channels.dispatch, [title]));
    for (const channel of [channels.acme, channels.dispatch])
      expect(titlesIn(channel).filter((each) => each === title)).toHaveLength(1);
  });

  it('makes an edit again whose answer was lost', async () => {
    const title = await delegate('Sort the letters');
    const card = await sara.sees(channels.dispatch, title);
    await dana.sees(channels.acme, title);
    const before = slack.calls.length;
    slack.faults.fail('chat.update', { status: 'lost', times: 2 });
    await sara.presses(card, 'Claim');
    await comes(() => outcomes('chat.update', before).filter((outcome) => outcome === 'ok').length === 2);
    expect(outcomes('chat.update', before).toSorted()).toEqual(['lost', 'lost', 'ok', 'ok']);
    expect(textOf(await sara.sees(channels.dispatch, title))).toContain('sara has it');
    expect(titlesIn(channels.dispatch).filter((each) => each === title)).toHaveLength(1);
  });

  it('would rather say a thing twice than never, and keeps the later message up to date', async () => {
    const before = slack.calls.length;
    slack.faults.fail('chat.postMessage', { status: 'lost', times: 2 });
    const title = await delegate('Fold the maps');
    await failed('lost', 2, before);
    const copies = () =>
      desk.messagesIn(channels.dispatch).filter((message) => textOf(message).includes(title));
    const [, later] = await comes(() => copies().length === 2 && copies());
    await claim(title);
    await comes(() => messageIn(channels.dispatch, [title, 'sara has it']));
    const [first, second] = copies();
    expect(first?.version).toBe('');
    expect(second?.id).toBe(later?.id);
    expect(second?.version).not.toBe('');
  });
});

describe('when a card was deleted in Slack', () => {
  it('posts it again as it is now, and from then on edits the new one', async () => {
    const title = await delegate('Mend the fence');
    const card = await sara.sees(channels.dispatch, title);
    await api.chat.delete({ channel: channels.dispatch, ts: card.id });
    expect(titlesIn(channels.dispatch)).not.toContain(title);
    await claim(title);
    const anew = await sara.sees(channels.dispatch, title, 'sara has it');
    expect(anew.id).not.toBe(card.id);
    const mine = await sara.sees(sara.direct, title);
    await sara.opens(mine, 'Return');
    await sara.submits({ words: 'Half of it', next: 'The other half' });
    const replaced = await slack.until(() =>
      desk.messagesIn(channels.dispatch).find(({ id, version }) => id === anew.id && version !== ''),
    );
    expect(textOf(replaced)).toContain('further down');
    expect(buttonsOf(await sara.sees(channels.dispatch, title, 'Half of it'))).toContain('Claim');
  });

  it('puts the news of a task under the new card', async () => {
    const title = await delegate('Paint the gate');
    const card = await dana.sees(channels.acme, title);
    await api.chat.delete({ channel: channels.acme, ts: card.id });
    await claim(title);
    const anew = await dana.sees(channels.acme, title, 'claimed');
    expect(textOf(await dana.sees(anew, 'has taken'))).toContain('Paint the gate');
  });
});

describe('a channel the bot was not invited to', () => {
  const newco = 'Newco';
  const warnings = () =>
    desk.messagesIn(nora.direct).filter((message) => textOf(message).includes('cannot write to closed'));

  it('is told to the managers once and stands in the status, until the bot is let in', async () => {
    const before = slack.calls.length;
    await nora.types(channels.closed, `/desk client add ${newco}`);
    await slack.until(() => warnings().length === 1);
    expect(textOf(await nora.types(channels.team, '/desk status'))).toContain('cannot write to closed');

    await comes(
      () =>
        outcomes('chat.postMessage', before).filter((outcome) => outcome === 'not_in_channel').length === 2,
    );
    expect(textOf(await nora.types(channels.team, '/desk status'))).toContain('cannot write to closed');

    await api.conversations.join({ channel: channels.closed });
    const card = await comes(() => messageIn(channels.closed, [newco]));
    expect(buttonsOf(card)).toContain('Delegate');
    // That it was let in is noted after the card was sent.
    while ((await query(desk, 'select from channels where unreachable_since is not null')).length > 0);
    expect(textOf(await nora.types(channels.team, '/desk status'))).not.toContain('cannot write');
    expect(warnings()).toHaveLength(1);
  });
});

describe('many changes while Slack is busy', () => {
  it('make one edit', async () => {
    const title = await delegate('Draw version 0');
    const card = await dana.sees(channels.acme, title);
    await sara.sees(channels.dispatch, title);
    const before = slack.calls.length;
    slack.faults.fail('chat.update', { status: 429, retryAfter: 60, times: 2 });
    for (let version = 1; version <= 10; version++) {
      await dana.opens(card, 'Edit');
      await dana.submits({ title: `Draw version ${version}` });
    }
    await failed('429', 2, before);
    const edited = await comes(() => messageIn(channels.acme, ['Draw version 10']));
    await comes(() => messageIn(channels.dispatch, ['Draw version 10']));
    expect(edited.id).toBe(card.id);
    expect(outcomes('chat.update', before).toSorted()).toEqual(['429', '429', 'ok', 'ok']);
  });
});

describe('news of a task', () => {
  it('waits until the card it belongs under is there', async () => {
    const before = slack.calls.length;
    slack.faults.fail('chat.postMessage', { error: 'some_error_of_ours', times: 2 });
    const title = await delegate('Book a boat');
    await failed('some_error_of_ours', 2, before);
    await claim(title);
    const further = await delegate('Book a bus');
    await dana.sees(channels.acme, further);
    expect(messageIn(channels.acme, ['Book a boat'])).toBeUndefined();

    const card = await comes(() => messageIn(channels.acme, [title, 'claimed']));
    const news = await comes(() => messageIn(channels.acme, ['has taken'], card.id));
    expect(textOf(news)).toContain('Book a boat');
  });
});

/** Sara claims a task from the list of open ones. */
async function claim(title: string): Promise<void> {
  const [, number = ''] = /^#(\d+)/.exec(title) ?? [];
  const details = await sara.types(channels.dispatch, `/tasks ${number}`);
  await sara.presses(details, 'Claim');
}
