import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { forger } from '../support/forging.ts';
import { cast } from '../support/playing.ts';
import { taskNumberIn, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';
import { channels, workspace } from '../support/workspace.ts';

const { acme, dispatch } = channels;
const desk = await startDesk({ workspace });
const forge = forger(desk);
const { sara, dana } = cast(desk.slack);
const { open, claimed } = stagesOn(desk.slack);

const years = { hours: 24 * 365 * 3 };

async function tasksCalled(title: string): Promise<number> {
  return (await query(desk, 'select 1 from tasks where title = $1', [title])).length;
}

async function eventsOf(number: number): Promise<string[]> {
  const rows = await query<{ verb: string }>(
    desk,
    'select verb from timeline where task = $1 order by event_id',
    [number],
  );
  return rows.map(({ verb }) => verb);
}

describe('the same delivery twice has its effect once:', () => {
  it('a command', async () => {
    desk.slack.faults.deliverTwice(1);
    const answer = await dana.types(acme, '/delegate Book the ferry');
    expect(await tasksCalled('Book the ferry')).toBe(1);
    const again = await withoutTrace(desk, () => desk.slack.redeliver());
    expect(again).toEqual({ status: 200, body: '' });
    await dana.sees(acme, `#${taskNumberIn(answer)} · Book the ferry`);
    const cards = desk.slack.messagesIn(acme).filter((message) => textOf(message).includes('Book the ferry'));
    expect(cards).toHaveLength(1);
  });

  it('a button', async () => {
    const { number, offer } = await open('Book the tram');
    desk.slack.faults.deliverTwice(1);
    await sara.presses(offer, 'Claim');
    expect(await eventsOf(number)).toEqual(['delegate', 'claim']);
    const whispers = sara.whispersIn(dispatch).length;
    await withoutTrace(desk, () => desk.slack.redeliver());
    expect(sara.whispersIn(dispatch)).toHaveLength(whispers);
  });

  it('a form', async () => {
    const { number, mine } = await claimed('Book the bus');
    await sara.opens(mine, 'Ask client');
    desk.slack.faults.deliverTwice(1);
    await sara.submits({ words: 'Which one?' });
    expect(await eventsOf(number)).toEqual(['delegate', 'claim', 'start', 'ask']);
    expect(await withoutTrace(desk, () => desk.slack.redeliver())).toEqual({ status: 200, body: '' });
  });

  it('a form that makes something', async () => {
    await dana.opens(acme, '/delegate');
    desk.slack.faults.deliverTwice(1);
    await dana.submits({ title: 'Book the plane' });
    expect(await tasksCalled('Book the plane')).toBe(1);
  });

  it('a mention, delivered to be sure while the first is still worked on', async () => {
    const deliver = () => forge.mention(acme, 'delegate Book the balloon', { user: dana.id }, 'Ev0BALLOON');
    expect(await Promise.all([deliver(), deliver(), deliver()])).toEqual([200, 200, 200]);
    expect(await tasksCalled('Book the balloon')).toBe(1);
  });

  it('one that opens a form, which is not opened again', async () => {
    const opened = () => desk.slack.calls.filter(({ method }) => method === 'views.open').length;
    const before = opened();
    await dana.opens(acme, '/delegate');
    await desk.slack.closeView(dana.id);
    await desk.slack.redeliver();
    await dana.opens(acme, '/desk settings');
    await desk.slack.closeView(dana.id);
    expect(opened()).toBe(before + 2);
  });

  it('years later, too', async () => {
    await dana.types(acme, '/delegate Book the ship');
    desk.clock.now = desk.clock.now.add(years);
    expect(await withoutTrace(desk, () => desk.slack.redeliver())).toEqual({ status: 200, body: '' });
    expect(await tasksCalled('Book the ship')).toBe(1);
  });
});

it('takes the same words twice when they are typed twice', async () => {
  await dana.types(acme, '/delegate Book the taxi');
  await dana.types(acme, '/delegate Book the taxi');
  expect(await tasksCalled('Book the taxi')).toBe(2);
});

describe('what a bot writes', () => {
  it.each([
    ['another app', { user: 'U13ROBO', bot_id: 'B13ROBO' }],
    ['another app, by its profile', { user: 'U13ROBO', bot_profile: { id: 'B13ROBO' } }],
    ['an integration', { user: 'U13ROBO', subtype: 'bot_message' }],
    ['itself', { user: workspace.bot.userId }],
  ])('is not answered and has no effect: %s', async (_, author) => {
    const answers = () => desk.slack.calls.filter(({ method }) => method === 'chat.postEphemeral').length;
    const before = answers();
    for (const words of ['help', 'delegate Book the moon', 'tasks'])
      expect(await withoutTrace(desk, () => forge.mention(acme, words, author))).toBe(200);
    expect(answers()).toBe(before);
  });
});
