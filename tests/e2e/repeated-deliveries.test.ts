import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { taskNumberIn, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, dispatch } = desk.channels;
const { sara, dana } = desk.people;
const { open, claimed } = stagesOn(desk);

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
    desk.deliverNextTwice();
    const answer = await dana.types(acme, '/delegate Book the ferry');
    expect(await tasksCalled('Book the ferry')).toBe(1);
    expect(await withoutTrace(desk, desk.redeliver)).toBe(200);
    expect(dana.whispersIn(acme).filter(({ id }) => id >= answer.id)).toHaveLength(1);
    await dana.sees(acme, `#${taskNumberIn(answer)} · Book the ferry`);
    const cards = desk.messagesIn(acme).filter((message) => textOf(message).includes('· Book the ferry'));
    expect(cards).toHaveLength(1);
  });

  it('a button', async () => {
    const { number, offer } = await open('Book the tram');
    desk.deliverNextTwice();
    await sara.presses(offer, 'Claim');
    expect(await eventsOf(number)).toEqual(['delegate', 'claim']);
    const whispers = sara.whispersIn(dispatch).length;
    expect(await withoutTrace(desk, desk.redeliver)).toBe(200);
    expect(sara.whispersIn(dispatch)).toHaveLength(whispers);
  });

  it('a form', async () => {
    const { number, mine } = await claimed('Book the bus');
    await sara.opens(mine, 'Ask client');
    desk.deliverNextTwice();
    await sara.submits({ words: 'Which one?' });
    expect(await eventsOf(number)).toEqual(['delegate', 'claim', 'start', 'ask']);
    expect(await withoutTrace(desk, desk.redeliver)).toBe(200);
  });

  it('a form that makes something', async () => {
    await dana.opens(acme, '/delegate');
    desk.deliverNextTwice();
    await dana.submits({ title: 'Book the plane' });
    expect(await tasksCalled('Book the plane')).toBe(1);
  });

  it('one that opens a form, which is not opened again', async () => {
    await dana.opens(acme, '/delegate');
    await dana.closesForm();
    await desk.redeliver();
    await dana.types(acme, '/tasks');
    expect(dana.form()).toBeUndefined();
  });

  it('years later, too', async () => {
    await dana.types(acme, '/delegate Book the ship');
    desk.clock.now = desk.clock.now.add(years);
    expect(await withoutTrace(desk, desk.redeliver)).toBe(200);
    expect(await tasksCalled('Book the ship')).toBe(1);
  });
});

it('takes the same words twice when they are typed twice', async () => {
  await dana.types(acme, '/delegate Book the taxi');
  await dana.types(acme, '/delegate Book the taxi');
  expect(await tasksCalled('Book the taxi')).toBe(2);
});
