import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesk, sunday } from '../support/desk.ts';
import { buttonsIn, buttonsOf, textOf } from '../support/reading.ts';
import type { Seen } from '../support/playing/player.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { clock, tick } = desk;
const { dispatch } = desk.channels;
const { sara, layla, dana } = desk.people;
const { claimed } = stagesOn(desk);

let day = 0;

/** Each test has a day of its own, at 10:00 in Berlin. */
beforeEach(() => {
  clock.now = sunday.add({ hours: 24 * (day += 1) });
});

afterEach(async () => {
  await sara.types(dispatch, '/time stop Done');
});

const pass = (span: Temporal.DurationLike) => {
  clock.now = clock.now.add(span);
};

/** Sara starts a timer at 10:00, asks the client at 16:40, and is asked at 18:00. */
async function forgotten(title: string) {
  const task = await claimed(title);
  await sara.types(dispatch, `/time start ${task.number}`);
  pass({ hours: 6, minutes: 40 });
  const card = await sara.sees(sara.direct, task.title, 'in progress');
  await sara.opens(card, 'Ask client');
  await sara.submits({ words: 'Which one?' });
  pass({ hours: 1, minutes: 20 });
  await tick();
  const question = await sara.sees(sara.direct, `Are you still working on ${task.title}?`);
  return { ...task, question };
}

/** The message itself, once it says all of this: a private answer beside it may say the same. */
const becomes = ({ id, channel }: Seen, ...words: readonly string[]): Promise<Seen> =>
  desk.until(() =>
    desk
      .messagesIn(channel)
      .find((message) => message.id === id && words.every((said) => textOf(message).includes(said))),
  );

const entriesOf = (number: number) =>
  query(
    desk,
    `select extract(epoch from ended_at - started_at)::int as seconds, is_provisional as "isProvisional", is_current as "isCurrent", reason
     from time_entries where task = $1 order by entry_id`,
    [number],
  );

const asWorked = 6 * 3600 + 40 * 60;

describe('a timer that runs for eight hours', () => {
  it('is asked about privately: on what, since when, and when there was last a sign of work', async () => {
    const { question } = await forgotten('Sort the archive');
    expect(textOf(question)).toMatch(/The timer has been running since \w+, Nov \d+, 10:00 AM\./);
    expect(textOf(question)).toMatch(/stopped at the last sign of work \(\w+, Nov \d+, 4:40 PM\)/);
    expect(buttonsOf(question)).toEqual([
      'Still working',
      expect.stringMatching(/^Stop at \w+, Nov \d+, 4:40 PM$/),
      'Stop at …',
    ]);
    expect(desk.messagesIn(desk.channels.acme).map(textOf).join()).not.toContain('Are you still working');
  });

  it('goes on when its person is still working, and is asked about eight hours later again', async () => {
    const { number, title, question } = await forgotten('Count the stock');
    pass({ minutes: 10 });
    expect(textOf(await sara.presses(question, 'Still working'))).toContain(
      `The timer for #${number} goes on.`,
    );
    const going = await becomes(question, `The timer for ${title} goes on.`, 'running since');
    expect(buttonsOf(going)).toEqual([]);
    pass({ minutes: 30 });
    await tick();
    expect(await entriesOf(number)).toMatchObject([{ seconds: null }]);
  });

  it('stops at the last sign of work by one press', async () => {
    const { number, title, question } = await forgotten('Clean the list');
    const label = buttonsOf(question)[1] ?? '';
    expect(textOf(await sara.presses(question, label))).toBe(
      `The timer for #${number} is stopped, at the time you said.`,
    );
    const stopped = await becomes(question, `The timer for ${title} has stopped`, '6 h 40 min');
    expect(buttonsOf(stopped)).toEqual(['Add memo']);
    await sara.opens(stopped, 'Add memo');
    await sara.submits({ memo: 'Up to the letter M' });
    expect(buttonsOf(await becomes(question, 'Up to the letter M'))).toEqual([]);
    expect(await entriesOf(number)).toMatchObject([{ seconds: asWorked, isProvisional: false }]);
  });

  it('stops when its person says it should have', async () => {
    const { number, title, question } = await forgotten('Write to all');
    const form = await sara.opens(question, 'Stop at …');
    expect(form.title).toBe(`Stop #${number}`);
    const on = sunday
      .add({ hours: 24 * day })
      .toString()
      .slice(0, 10);
    expect(form.questions).toMatchObject({ date: { given: on }, time: { given: '16:40' } });
    expect(await sara.isCorrected({ date: on, time: '18:01' })).toEqual({
      time: expect.stringMatching(/^The timer has been running since .* Choose a moment in between\.$/),
    });
    await sara.submits({ date: on, time: '14:05', memo: 'Half of it' });
    await becomes(question, `The timer for ${title} has stopped`, '4 h 5 min', 'Half of it');
    expect(await entriesOf(number)).toMatchObject([{ seconds: 4 * 3600 + 5 * 60, isProvisional: false }]);
  });

  it('says that it is stopped when its person stopped it in another way', async () => {
    const { title, question } = await forgotten('Tidy up');
    await sara.types(dispatch, '/time stop All tidy');
    const stopped = await becomes(question, `The timer for ${title} has stopped`, 'All tidy');
    expect(buttonsOf(stopped)).toEqual([]);
  });
});

describe('without an answer within half an hour', () => {
  it('is stopped at the last sign of work, and does not count until it is confirmed', async () => {
    const { number, title, question } = await forgotten('Water the plants');
    pass({ minutes: 30 });
    await tick();
    const stopped = await becomes(question, `The timer for ${title} was stopped for you`, '4:40 PM');
    expect(textOf(stopped)).toContain('6 h 40 min: this does not count until you confirm it.');
    expect(buttonsOf(stopped)).toEqual(['Confirm', 'Correct']);
    expect(await entriesOf(number)).toMatchObject([{ seconds: asWorked, isProvisional: true }]);

    pass({ hours: 12 });
    expect(textOf(await sara.presses(stopped, 'Confirm'))).toBe(
      `The time for #${number} is confirmed: it counts now.`,
    );
    expect(buttonsOf(await becomes(question, `The timer for ${title} has stopped`, '6 h 40 min'))).toEqual([
      'Add memo',
    ]);
    expect(await entriesOf(number)).toEqual([
      { seconds: asWorked, isProvisional: true, isCurrent: false, reason: null },
      {
        seconds: asWorked,
        isProvisional: false,
        isCurrent: true,
        reason: 'Confirmed after the timer was stopped automatically',
      },
    ]);
  });

  it('can be corrected instead, and the message says what it is then', async () => {
    const { number, title, question } = await forgotten('Prune the roses');
    pass({ minutes: 30 });
    await tick();
    const stopped = await becomes(question, `The timer for ${title} was stopped for you`);
    await sara.opens(stopped, 'Correct');
    await sara.submits({ end: '15:00', memo: 'All but one', words: 'I left at three' });
    const corrected = await becomes(question, `The timer for ${title} has stopped`, '5 h', 'All but one');
    expect(buttonsOf(corrected)).toEqual([]);
    expect(await entriesOf(number)).toMatchObject([
      { isProvisional: true, isCurrent: false },
      { seconds: 5 * 3600, isProvisional: false, isCurrent: true, reason: 'I left at three' },
    ]);
  });

  it('is confirmed once, however often that is pressed', async () => {
    const { number, question } = await forgotten('Feed the cat');
    pass({ minutes: 30 });
    await tick();
    const confirm = buttonsIn(await becomes(question, 'was stopped for you'))[0];
    const press = () => desk.forge.press(sara, dispatch, 'confirm-time', confirm?.value ?? '');
    await Promise.all(Array.from({ length: 3 }, press));
    expect(await entriesOf(number)).toHaveLength(2);
  });

  it('an answer that comes too late changes nothing, and is told what has happened', async () => {
    const { number, title, question } = await forgotten('Call everybody');
    pass({ minutes: 30 });
    await tick();
    await becomes(question, `The timer for ${title} was stopped for you`);
    for (const { action, value } of buttonsIn(question)) {
      const answer = await withoutTrace(desk, () => desk.forge.press(sara, dispatch, action, value));
      expect(textOf(answer)).toContain(`The timer for ${title} was stopped for you`);
    }
    expect(await entriesOf(number)).toMatchObject([{ seconds: asWorked, isProvisional: true }]);
  });
});

describe('a timer is nobody else’s affair', () => {
  it('not for those who forge a press', async () => {
    const { number, question } = await forgotten('Guard the vault');
    const [first] = buttonsIn(question);
    const value = first?.value ?? '';
    for (const player of [layla, dana])
      for (const action of ['still-working', 'stop-then', 'stop-at', 'confirm-time']) {
        const answer = await withoutTrace(desk, () => desk.forge.press(player, player.direct, action, value));
        expect(textOf(answer)).not.toContain('Guard the vault');
      }
    expect(await entriesOf(number)).toMatchObject([{ seconds: null }]);
  });
});

it('a timer that reaches sixteen hours is stopped at once', async () => {
  const { number, title } = await claimed('Stay up late');
  await sara.types(dispatch, `/time start ${number}`);
  pass({ hours: 8 });
  await tick();
  await sara.presses(await sara.sees(sara.direct, `Are you still working on ${title}?`), 'Still working');
  pass({ hours: 8 });
  await tick();
  const stopped = await sara.sees(sara.direct, `The timer for ${title} was stopped for you`);
  expect(buttonsOf(stopped)).toEqual(['Confirm', 'Correct']);
  expect(await entriesOf(number)).toMatchObject([{ seconds: 8 * 3600, isProvisional: true }]);
});
