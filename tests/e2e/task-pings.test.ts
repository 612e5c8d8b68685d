import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesk, sunday } from '../support/desk.ts';
import type { Seen } from '../support/playing/player.ts';
import { buttonsOf, textOf } from '../support/reading.ts';
import { passTo, settle, stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { clock } = desk;
const { acme, dispatch } = desk.channels;
const { nora, sara, layla, dilnoza, dana, jonas } = desk.people;
const { open, claimed, submitted } = stagesOn(desk);

let monday = sunday.add({ hours: 24 });

/** Each test begins on a Monday of its own, at 10:00 in Berlin, which is 4:00 in New York, where Dana is. */
beforeEach(() => {
  while (Temporal.Instant.compare(monday, clock.now) <= 0) monday = monday.add({ hours: 7 * 24 });
  clock.now = monday;
});

/** What is finished is never spoken of again. */
afterEach(() => query(desk, `update tasks set status = 'cancelled'`));

const settled = () => settle(desk);
const goTo = (moment: Temporal.Instant) => passTo(desk, moment);

const pass = (span: Temporal.DurationLike) => goTo(clock.now.add(span));

/** How many messages in a conversation say all of this, once everything is delivered. */
async function count(where: string, ...words: readonly string[]): Promise<number> {
  await settled();
  return desk.messagesIn(where).filter((message) => words.every((said) => textOf(message).includes(said)))
    .length;
}

/** The message itself, once it says all of this. */
const becomes = ({ id, channel }: Seen, ...words: readonly string[]): Promise<Seen> =>
  desk.until(() =>
    desk
      .messagesIn(channel)
      .find((message) => message.id === id && words.every((said) => textOf(message).includes(said))),
  );

describe('a task that nobody claims', () => {
  it('is told of in the channel, then to those who could, then to managers, and to each once', async () => {
    const { title } = await open('Book flights to Oslo +travel');
    await pass({ minutes: 14 });
    expect(await count(dispatch, 'Nobody has claimed')).toBe(0);
    await pass({ minutes: 1 });
    const told = await sara.sees(dispatch, `Nobody has claimed ${title} yet.`, 'Skills: travel');
    expect(buttonsOf(told)).toEqual(['Claim', 'Details', 'Not now …']);

    await pass({ minutes: 45 });
    const asked = await sara.sees(sara.direct, `Nobody has claimed ${title} yet.`);
    expect(buttonsOf(asked)).toEqual(['Claim', 'Details', 'Not now …']);
    await layla.sees(layla.direct, title);
    expect(await count(nora.direct, 'Nobody has claimed')).toBe(0);

    await pass({ hours: 3 });
    const last = await nora.sees(nora.direct, `Nobody has claimed ${title} yet.`);
    expect(buttonsOf(last)).toEqual(['Details', 'Not now …']);
    await pass({ hours: 24 });
    for (const where of [dispatch, sara.direct, nora.direct])
      expect(await count(where, 'Nobody has claimed', title)).toBe(1);
    expect(desk.messagesIn(dilnoza.direct).map(textOf).join()).not.toContain('Oslo');
  });

  it('is claimed where it is told of, and the channel sees who has it', async () => {
    const { number, title } = await open('Rent a car');
    await pass({ minutes: 15 });
    const told = await sara.sees(dispatch, `Nobody has claimed ${title} yet.`);
    expect(textOf(await sara.presses(told, 'Claim', number))).toContain(`#${number} is yours.`);
    const taken = await becomes(told, `sara has ${title} now (claimed).`);
    expect(buttonsOf(taken)).toEqual(['Details', 'Not now …']);
    await pass({ hours: 1 });
    expect(await count(layla.direct, 'Rent a car')).toBe(0);
  });

  it('is no longer offered once it is cancelled', async () => {
    const { number, title, card } = await open('Find a caterer');
    await pass({ minutes: 15 });
    const told = await sara.sees(dispatch, `Nobody has claimed ${title} yet.`);
    await dana.presses(card, 'Cancel', number);
    expect(buttonsOf(await becomes(told, `${title} is cancelled now.`))).toEqual(['Details', 'Not now …']);
  });

  it('that is urgent is told of sooner', async () => {
    const { number } = await open('Stop the presses !');
    await pass({ minutes: 5 });
    await sara.sees(dispatch, `Nobody has claimed #${number} · Stop the presses yet. It is urgent.`);
  });
});

describe('a task with a due date', () => {
  it('is told of before and after it is due: who has it daily, the client once, managers from the second day on', async () => {
    const { title } = await claimed('Write the offer by tomorrow 9am');
    const at = (hours: number) => goTo(monday.add({ hours }));
    await at(5);
    const soon = await sara.sees(sara.direct, `${title} is due `, '3:00 PM');
    expect(buttonsOf(soon)).toEqual(['Submit', 'Ask client', 'Not now …']);
    await at(27);
    expect(await count(sara.direct, title, 'is due')).toBe(2);

    await at(29);
    await sara.sees(sara.direct, `${title} is overdue: it was due `);
    const told = await dana.sees(dana.direct, `${title} is overdue`, 'sara has it (claimed).');
    expect(buttonsOf(told)).toEqual(['Details', 'Not now …']);
    expect(await count(acme, 'overdue')).toBe(0);
    await at(47);
    expect(await count(sara.direct, title, 'is overdue')).toBe(2);
    expect(await count(nora.direct, title, 'is overdue')).toBe(0);
    await at(71);
    await nora.sees(nora.direct, `Acme Travel: ${title} is overdue`, 'sara has it (claimed).');
    expect(await count(sara.direct, title, 'is overdue')).toBe(3);
    expect(await count(dana.direct, title, 'is overdue')).toBe(1);

    await sara.opens(soon, 'Submit');
    await sara.submits({ words: 'Here it is' });
    await at(95);
    expect(await count(sara.direct, title, 'is overdue')).toBe(3);
    expect(await count(nora.direct, title, 'is overdue')).toBe(1);
  });
});

describe('a claim without a sign of work', () => {
  const quietFor = async (text: string) => {
    const task = await claimed(text);
    await pass({ hours: 72 });
    const warning = await sara.sees(sara.direct, `no sign of work on ${task.title} since`);
    return { ...task, warning };
  };

  it('is asked about, and stays where it is by one press', async () => {
    const { number, title, warning } = await quietFor('Sort the slides');
    expect(textOf(warning)).toMatch(
      /Are you still on it\? Without a sign of work it goes back to the queue: Fri, /,
    );
    expect(buttonsOf(warning)).toEqual(['Still on it', 'Submit', 'Ask client', 'Return', 'Not now …']);
    expect(textOf(await sara.presses(warning, 'Still on it', number))).toBe(
      `Noted: you are still on #${number}.`,
    );
    await becomes(warning, `${title} stays with you`);
    expect(textOf(await nora.types(desk.channels.team, `/tasks ${number}`))).toContain(
      'sara: is still on it',
    );
    await pass({ hours: 24 });
    expect(await query(desk, 'select status from tasks where number = $1', [number])).toEqual([
      { status: 'claimed' },
    ]);
  });

  it('goes back to the queue a working day later, and all who have to know are told', async () => {
    const { number, title, warning } = await quietFor('Count the chairs');
    await pass({ hours: 23, minutes: 59 });
    expect(await count(dispatch, title, 'Nobody has it yet.')).toBe(0);
    await pass({ minutes: 1 });
    await sara.sees(sara.direct, `${title} has gone back to the queue, since there was no sign of work.`);
    await nora.sees(nora.direct, `${title} has gone back to the queue`);
    const anew = await layla.sees(dispatch, title, 'Nobody has it yet.');
    expect(buttonsOf(anew)).toEqual(['Claim', 'Details']);
    expect(textOf(await nora.types(desk.channels.team, `/tasks ${number}`))).toContain(
      'Deskhand: went back to the queue (claimed → open)',
    );
    const late = await withoutTrace(desk, () => sara.presses(warning, 'Still on it', number));
    expect(textOf(late)).toBe(`#${number} is open. “Still on it” is not possible now.`);
  });

  it('is not asked about while a timer runs', async () => {
    const { number, title } = await claimed('Paint the fence');
    await pass({ hours: 71 });
    await sara.types(dispatch, `/time start ${number}`);
    await pass({ hours: 2 });
    expect(await count(sara.direct, 'no sign of work', title)).toBe(0);
    await sara.types(dispatch, '/time stop Half of it');
  });

  it('is nobody else’s to keep', async () => {
    const { number } = await claimed('Guard the gate');
    for (const player of [layla, dana, nora])
      await withoutTrace(desk, () => desk.forge.press(player, player.direct, 'keep-task', String(number)));
    expect(await query(desk, `select from timeline where task = $1 and verb = 'keep'`, [number])).toEqual([]);
  });
});

it('a question without an answer is told of to who delegated it, privately, and then to managers', async () => {
  const { title, mine } = await claimed('Order the cake');
  await sara.opens(mine, 'Ask client');
  await sara.submits({ words: 'Which flavour?' });
  await pass({ hours: 24 });
  expect(await count(dana.direct, 'waiting for your answer', title)).toBe(0);
  await pass({ hours: 5 });
  const told = await dana.sees(dana.direct, `sara has been waiting for your answer about ${title} since`);
  expect(textOf(told)).toContain('Which flavour?');
  expect(buttonsOf(told)).toEqual(['Answer', 'Not now …']);
  expect(await count(jonas.direct, 'Which flavour?')).toBe(0);
  await pass({ hours: 48 });
  expect(await count(dana.direct, 'waiting for your answer', title)).toBe(2);
  await pass({ hours: 19 });
  const manager = await nora.sees(
    nora.direct,
    `Acme Travel has not answered about ${title}; sara has been waiting`,
  );
  expect(buttonsOf(manager)).toEqual(['Details', 'Not now …']);
  await dana.opens(told, 'Answer');
  await dana.submits({ words: 'Lemon' });
  await sara.sees(sara.direct, `dana has answered your question about ${title}:`, 'Lemon');
});

describe('a delivery without an answer', () => {
  it('is told of, announced as accepted, and then counts as accepted', async () => {
    const { number, title, card } = await submitted('Draw the plan');
    await dana.sees(
      card,
      `sara has delivered ${title}:`,
      'Without an answer it counts as accepted from Mon, ',
    );
    await pass({ hours: 29 });
    const told = await dana.sees(dana.direct, `${title} was delivered on`, 'accept it, or request changes.');
    expect(buttonsOf(told)).toEqual(['Accept', 'Request changes', 'Not now …']);
    await pass({ hours: 48 });
    await pass({ hours: 24 });
    expect(await count(dana.direct, title, 'Without an answer it counts as accepted from Mon,')).toBe(3);
    await pass({ hours: 71, minutes: 59 });
    await dana.sees(acme, title, 'Status: submitted');
    await pass({ minutes: 1 });
    await dana.sees(acme, title, 'Status: accepted');
    await dana.sees(card, `${title} counts as accepted, since nobody has answered.`);
    await sara.sees(sara.direct, `${title} counts as accepted, since nobody has answered.`);
    expect(textOf(await nora.types(desk.channels.team, `/tasks ${number}`))).toContain(
      'Deskhand: accepted (submitted → accepted)',
    );
  });

  it('is accepted from the reminder', async () => {
    const { number, title } = await submitted('Check the map');
    await pass({ hours: 29 });
    const told = await dana.sees(dana.direct, `${title} was delivered on`);
    expect(textOf(await dana.presses(told, 'Accept', number))).toBe(`#${number} is accepted. Thank you!`);
  });
});

it('much that has come together is a list of each kind', async () => {
  const titles = [];
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
    titles.push((await open(`${text} by tomorrow 9am`)).title);
  await pass({ hours: 96 });
  const list = await nora.sees(nora.direct, 'Tasks that nobody has claimed', ...titles);
  expect(textOf(list)).toContain('Overdue tasks');
  expect(buttonsOf(list)).toEqual(['Not now …']);
});
