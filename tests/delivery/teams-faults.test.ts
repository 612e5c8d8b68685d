import { afterEach, describe, expect, it } from 'vitest';
import { startTeamsDesk } from '../support/desk.ts';
import type { Seen } from '../support/playing/player.ts';
import { textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';
import type { Failure } from '../support/teams/faults.ts';
import { timeOn } from '../support/time.ts';

const desk = await startTeamsDesk({ locale: 'en-US' });
const { teams, people, channels } = desk;
const { sara, dana } = people;
const { open } = stagesOn(desk);
const { pass, comes } = timeOn(desk);

afterEach(() => teams.faults.clear());

const saying = (title: string, messages: readonly Seen[]) =>
  messages.filter((message) => message.isFromBot && textOf(message).includes(title));

const inChannels = (title: string) => ({
  acme: saying(title, desk.messagesIn(channels.acme)),
  dispatch: saying(title, desk.messagesIn(channels.dispatch)),
});

/** Nothing is carried out, so that trying again is all it takes. */
const refusals: ReadonlyArray<readonly [string, Failure]> = [
  ['412, because operations overlap', { status: 412 }],
  ['429, for some time', { status: 429, retryAfter: 5 }],
  ['502', { status: 502 }],
];

describe.each(refusals)('a connector that answers with %s', (status, failure) => {
  it('shows each new card once in the end', async () => {
    const title = `Order chairs, ${status}`;
    teams.faults.fail('create', failure, 3);
    await dana.types(channels.acme, `/delegate ${title}`);
    await comes(() => {
      const { acme, dispatch } = inChannels(title);
      return acme.length > 0 && dispatch.length > 0;
    });
    await pass(60);

    expect(inChannels(title)).toEqual({ acme: [expect.anything()], dispatch: [expect.anything()] });
    expect(await query(desk, `select from posts where wanted > sent`)).toEqual([]);
  });

  it('has every edit arrive in its place, and news in their order', async () => {
    const { title, card, offer } = await open(`Order tables, ${status}`);
    const thread = () => saying('', desk.messagesIn(card.channel, card.id)).slice(1).map(textOf);
    const mine = () => saying(title, desk.messagesIn(sara.direct));
    const before = desk.outcomesOf('send').length;
    teams.faults.fail('update', failure, 3);
    teams.faults.fail('send', failure);
    await sara.presses(offer, 'Claim');
    await desk.until(() =>
      desk
        .outcomesOf('send')
        .slice(before)
        .some((outcome) => outcome !== 'ok'),
    );
    await comes(() => saying('Status: claimed', inChannels(title).acme).length > 0);
    await comes(() => saying('(claimed)', inChannels(title).dispatch).length > 0);
    const [told] = await comes(() => mine().length > 0 && mine());
    await comes(() => thread().length > 0);
    if (!told) throw new Error('Sara has no card.');
    await sara.opens(told, 'Ask client');
    await sara.submits({ words: 'Round ones?' });
    await comes(() => thread().length > 1);

    expect(inChannels(title).acme.map(({ id }) => id)).toEqual([card.id]);
    expect(inChannels(title).dispatch.map(({ id }) => id)).toEqual([offer.id]);
    expect(mine()).toHaveLength(1);
    expect(thread()).toEqual([
      expect.stringContaining('has taken'),
      expect.stringContaining('has a question'),
    ]);
  });
});

it('sends a card anew that was deleted, and edits that one from then on', async () => {
  const { title, offer, card } = await open('Order lamps');
  teams.deleteMessage({ conversation: channels.dispatch, id: offer.id });
  await dana.presses(card, 'Cancel');
  const anew = await comes(() => inChannels(title).dispatch[0]);

  expect(anew.id).not.toBe(offer.id);
  expect(textOf(anew)).toContain('cancelled');
  expect(inChannels(title).dispatch).toHaveLength(1);
});

it('does what is delivered again after 15 seconds once', async () => {
  teams.faults.deliverTwice(1);
  await dana.types(channels.acme, '/delegate Order shelves');
  await pass(15);
  expect(await teams.redeliver()).toMatchObject({ status: 200 });

  expect(await query(desk, `select from tasks where title = 'Order shelves'`)).toHaveLength(1);
});
