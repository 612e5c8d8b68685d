import type { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsIn, buttonsOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { clock, tick } = desk;
const { acme, dispatch, team } = desk.channels;
const { nora, sara, layla, dana, jonas, omar } = desk.people;
const { claimed } = stagesOn(desk);

afterEach(async () => {
  await sara.types(dispatch, '/time stop Done');
});

const pass = (span: Temporal.DurationLike) => {
  clock.now = clock.now.add(span);
};

async function begun(text: string) {
  const task = await claimed(text);
  await sara.types(dispatch, `/time start ${task.number}`);
  return task;
}

/** Sara has worked for an hour on a task of an hour, and was told. */
async function reached(title: string) {
  const task = await begun(`${title} ~1h`);
  pass({ hours: 1 });
  await tick();
  const told = await sara.sees(sara.direct, `${task.title} has reached its time cap of 1 h.`);
  return { ...task, told };
}

/** Sara has asked for half an hour more. */
async function asked(title: string) {
  const task = await reached(title);
  await sara.opens(task.told, 'Ask for more');
  await sara.submits({ more: '30m', words: 'The list is longer than we thought' });
  const request = await dana.sees(task.card, `sara asks for 30 min more for ${task.title}`);
  await sara.sees(sara.direct, `${task.title} has reached`, 'You have asked for 30 min more');
  return { ...task, request };
}

const capOf = async (number: number) =>
  (await query<{ cap: number }>(desk, 'select cap_seconds as cap from tasks where number = $1', [number]))[0]
    ?.cap;

const messagesSaying = (words: string) =>
  desk.messagesIn(sara.direct).filter((message) => textOf(message).includes(words));

describe('a time cap', () => {
  it('is told of privately at 80 % and at 100 %, once each', async () => {
    const { title } = await begun('Read the contracts ~1h');
    pass({ minutes: 48 });
    await tick();
    await sara.sees(sara.direct, `80% of the time cap of ${title} is used. The cap is 1 h.`);
    pass({ minutes: 12 });
    await tick();
    await tick();
    const told = await sara.sees(sara.direct, `${title} has reached its time cap of 1 h.`);
    expect(buttonsOf(told)).toEqual(['Ask for more']);
    expect(messagesSaying(`${title} has reached`)).toHaveLength(1);
    expect(messagesSaying(`the time cap of ${title}`)).toHaveLength(1);
    expect(desk.messagesIn(acme).map(textOf).join()).not.toContain('has reached its time cap');
  });

  it('is told of when the timer is stopped, if it was passed since', async () => {
    const { title } = await begun('Find a venue ~1h');
    pass({ hours: 2 });
    await sara.types(dispatch, '/time stop Found one');
    await sara.sees(sara.direct, `${title} has reached its time cap of 1 h.`);
    expect(messagesSaying(`the time cap of ${title}`)).toEqual([]);
  });
});

describe('asking for more', () => {
  it('goes to the thread of the client’s card, and is allowed there', async () => {
    const { number, title, card, request, told } = await asked('Enter the receipts');
    expect(textOf(request)).toContain('The list is longer than we thought');
    expect(buttonsOf(request)).toEqual(['Allow', 'Finish up']);
    const waiting = await sara.sees(sara.direct, `${title} has reached`, 'You have asked for 30 min more');
    expect(waiting.id).toBe(told.id);
    expect(buttonsOf(waiting)).toEqual([]);

    expect(textOf(await dana.presses(request, 'Allow'))).toBe(
      `You have allowed more time for #${number}. The assistant knows.`,
    );
    expect(await capOf(number)).toBe(5400);
    const answered = await jonas.sees(card, `sara asks for 30 min more for ${title}`, 'dana has allowed it.');
    expect(answered.id).toBe(request.id);
    expect(buttonsOf(answered)).toEqual([]);
    await sara.sees(sara.direct, `dana has allowed 30 min more for ${title}.`);
    await sara.sees(sara.direct, `${title} has reached`, 'The time cap is now 1 h 30 min.');
    await jonas.sees(acme, title, 'Time cap: 1 h 30 min');
    expect(textOf(await nora.types(team, `/tasks ${number}`))).toContain('dana: edited');

    pass({ minutes: 30 });
    await tick();
    await sara.sees(sara.direct, `${title} has reached its time cap of 1 h 30 min.`);
  });

  it('can be answered with a wish to finish up', async () => {
    const { number, title, card, request } = await asked('Proofread the book');
    expect(textOf(await jonas.presses(request, 'Finish up'))).toBe(
      `The assistant knows to finish up #${number}.`,
    );
    expect(await capOf(number)).toBe(3600);
    await sara.sees(sara.direct, `jonas asks you to finish up ${title} without more time.`);
    await dana.sees(card, `sara asks for 30 min more for ${title}`, 'jonas has asked to finish up.');
  });

  it('is answered once, and whoever comes second is told who answered what', async () => {
    const { number, title, card, request } = await asked('Order the furniture');
    const [allow, finish] = buttonsIn(request);
    const value = allow?.value ?? '';
    expect(finish?.value).toBe(value);
    await Promise.all([
      desk.forge.press(dana, acme, 'allow-more', value),
      desk.forge.press(jonas, acme, 'allow-more', value),
      desk.forge.press(nora, acme, 'allow-more', value),
    ]);
    expect(await capOf(number)).toBe(5400);
    await dana.sees(card, title, 'has allowed it.');
    const late = await withoutTrace(desk, () => desk.forge.press(dana, acme, 'finish-up', value));
    expect(textOf(late)).toMatch(/(dana|jonas|nora) has allowed it\./);
  });

  it('is not repeated while the client has not answered', async () => {
    const { number } = await asked('Paint the fence');
    const again = await withoutTrace(desk, () =>
      desk.forge.press(sara, dispatch, 'ask-for-more', String(number)),
    );
    expect(textOf(again)).toBe(
      `The client has been asked for more time for #${number} and has not answered yet.`,
    );
  });

  it.each([
    ['1h90m', 'I could not read “1h90m” as a length of time. Write it like 2h, 90m or 1h30m.'],
    ['-2h', 'I could not read “-2h” as a length of time. Write it like 2h, 90m or 1h30m.'],
    ['0m', 'Ask for more than nothing; “0m” is not.'],
    ['1000h', '“1000h” is too long for one task; the most is 1,000 hours.'],
  ])('does not take %s', async (more, why) => {
    const { told } = await reached('Measure the room');
    await sara.opens(told, 'Ask for more');
    const problems = await withoutTrace(desk, () => sara.isCorrected({ more, words: 'Because' }));
    expect(problems).toEqual({ more: why });
    await sara.closesForm();
  });

  it('is for the assistant who has the task, and the answer for its client and managers', async () => {
    const { number, request } = await asked('Sort the slides');
    const value = buttonsIn(request)[0]?.value ?? '';
    for (const player of [layla, dana, omar]) {
      const press = () => desk.forge.press(player, player.direct, 'ask-for-more', String(number));
      expect(textOf(await withoutTrace(desk, press))).not.toContain('Sort the slides');
    }
    for (const player of [sara, layla, omar]) {
      const press = () => desk.forge.press(player, player.direct, 'allow-more', value);
      expect(textOf(await withoutTrace(desk, press))).toContain('You are not among those who may');
    }
    expect(await capOf(number)).toBe(3600);
  });

  it('has nothing to go by for a task without a cap', async () => {
    const { number } = await begun('Think about it');
    const answer = await withoutTrace(desk, () =>
      desk.forge.press(sara, dispatch, 'ask-for-more', String(number)),
    );
    expect(textOf(answer)).toBe(
      `Neither a time cap nor missing hours hold up #${number}; there is nothing to ask for.`,
    );
  });
});
