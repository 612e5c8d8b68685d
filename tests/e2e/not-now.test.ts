import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Player, Seen } from '../support/playing/player.ts';
import { buttonsIn, buttonsOf, textOf } from '../support/reading.ts';
import { settle, stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { clock } = desk;
const { acme, dispatch, spare } = desk.channels;
const { nora, sara, layla, dana, jonas, eve } = desk.people;
const { open, claimed } = stagesOn(desk);

/** 10:00 in Berlin, where the desk and Nora are, and in Lagos, where Sara is; 4:00 in New York, where Dana is. */
const monday = Temporal.Instant.from('2026-11-23T09:00Z');
let weeks = 0;
const begun: Seen[] = [];

/** Each test has a week of its own, and nothing is left of it for the next. */
beforeEach(async () => {
  clock.now = monday.add({ hours: 24 * 7 * weeks++ });
  await settle(desk);
});

afterEach(async () => {
  for (const card of begun.splice(0)) await dana.presses(card, 'Cancel');
});

const pass = async (span: Temporal.DurationLike) => {
  clock.now = clock.now.add(span);
  await settle(desk);
};

/** How often something was said, in somebody’s direct messages or in a channel. */
const timesSaid = (where: string, ...words: readonly string[]) =>
  desk.messagesIn(where).filter((message) => words.every((said) => textOf(message).includes(said))).length;

/** A task of Sara’s that is due on Wednesday at 13:00 in Lagos: she is told 24 hours before. */
async function dueSoon(title: string) {
  const due = clock.now.add({ hours: 51 }).toZonedDateTimeISO('America/New_York');
  const task = await claimed(`${title} by ${due.day}.${due.month}. ${due.hour}:00`);
  begun.push(task.card);
  await pass({ hours: 27, minutes: 1 });
  return { ...task, reminder: await sara.sees(sara.direct, title, 'is due') };
}

/** A task that nobody claims until 14:00, when managers hear of it. */
async function unclaimed(title: string) {
  const task = await open(title);
  begun.push(task.card);
  await pass({ minutes: 15 });
  const inChannel = await sara.sees(dispatch, `Nobody has claimed #${task.number}`);
  await pass({ hours: 3, minutes: 45 });
  return { ...task, inChannel, reminder: await nora.sees(nora.direct, `Nobody has claimed #${task.number}`) };
}

const valueOf = (message: Seen): string =>
  buttonsIn(message).find(({ label }) => label === 'Not now …')?.value ?? '';

/** What somebody is spared, as their settings say it. */
const settingsOf = async (player: Player) => {
  const { questions } = await player.opens(player.direct, '/desk settings');
  await player.closesForm();
  const { 'person-kinds': kinds, 'person-deadlines': deadlines } = questions;
  return { kinds: kinds?.given, deadlines: deadlines?.given };
};

describe('not now', () => {
  it('asks until when, and says when that is for whoever is asked', async () => {
    const { reminder } = await dueSoon('Book a hotel');
    const form = await sara.opens(reminder, 'Not now …');
    expect(form.questions['when']?.options).toEqual([
      'in 1 hour: Tue, Nov 24, 2:01 PM',
      'next working morning: Wed, Nov 25, 9:00 AM',
      'Monday morning: Mon, Nov 30, 9:00 AM',
    ]);
    await sara.closesForm();
  });

  it('leaves its person alone until then, and then says once how it stands', async () => {
    const { title, reminder } = await dueSoon('Order a taxi');
    await sara.opens(reminder, 'Not now …');
    const answer = await sara.submits({ when: 'hour' });
    expect(textOf(answer)).toContain('Until Tue, Dec 1, 2:01 PM, nothing about this.');
    expect(buttonsOf(answer)).toEqual(['Undo']);
    await pass({ minutes: 59 });
    expect(timesSaid(sara.direct, title, 'is due')).toBe(1);
    await pass({ minutes: 1 });
    expect(timesSaid(sara.direct, title, 'is due')).toBe(2);
    await pass({ minutes: 5 });
    expect(timesSaid(sara.direct, title, 'is due')).toBe(2);
  });

  it('can be taken back: then all comes as it would have', async () => {
    const { title, reminder } = await dueSoon('Find a venue');
    await sara.opens(reminder, 'Not now …');
    const answer = await sara.submits({ when: 'monday' });
    expect(textOf(await sara.presses(answer, 'Undo'))).toBe('Reminders about this come as before.');
    await pass({ hours: 1 });
    expect(timesSaid(sara.direct, title, 'is due')).toBe(1);
    await pass({ hours: 21 });
    expect(timesSaid(sara.direct, title, 'is due')).toBe(2);
  });

  it('of a digest brings the same digest again', async () => {
    const digest = await nora.sees(nora.direct, 'The desk in the week of');
    await nora.opens(digest, 'Not now …');
    await nora.submits({ when: 'tomorrow' });
    const tomorrow = clock.now.add({ hours: 23 });
    await open('Change the figures');
    clock.now = tomorrow;
    await settle(desk);
    const again = await nora.sees(nora.direct, 'The desk in the week of');
    expect(again.id).not.toBe(digest.id);
    expect(textOf(again)).toBe(textOf(digest));
  });

  it('switches off what somebody can do without, and on again', async () => {
    const { reminder } = await unclaimed('Water the plants');
    const form = await nora.opens(reminder, 'Not now …');
    expect(form.questions['kinds']?.options).toEqual(['Never: Tasks that nobody has claimed']);
    const answer = await nora.submits({ when: 'hour', kinds: ['unclaimed'] });
    expect(textOf(answer)).toContain('No longer reminded of: Tasks that nobody has claimed.');
    expect((await settingsOf(nora)).kinds).not.toContain('unclaimed');
    const next = await open('Feed the fish');
    begun.push(next.card);
    await pass({ hours: 20 });
    expect(timesSaid(dispatch, `Nobody has claimed #${next.number}`)).toBe(1);
    expect(timesSaid(nora.direct, `Nobody has claimed #${next.number}`)).toBe(0);
    await nora.presses(answer, 'Undo');
    expect((await settingsOf(nora)).kinds).toContain('unclaimed');
  });

  it('brings deadlines once a day to whoever keeps them, but spares them none', async () => {
    const { title, reminder } = await dueSoon('Print the badges');
    const form = await sara.opens(reminder, 'Not now …');
    expect(form.questions['kinds']?.options).toEqual(['Deadlines of my tasks: only with the morning list']);
    await sara.submits({ when: 'hour', kinds: ['deadlines'] });
    expect((await settingsOf(sara)).deadlines).toBe('daily');
    await pass({ hours: 1 });
    expect(timesSaid(sara.direct, title, 'is due')).toBe(1);
    await pass({ hours: 19 });
    await sara.sees(sara.direct, 'Your list for', title);
  });

  it('says of what cannot be switched off why', async () => {
    const task = await claimed('Sort the post');
    begun.push(task.card);
    await pass({ hours: 24 * 3 });
    const warning = await sara.sees(sara.direct, 'no sign of work', task.title);
    const form = await sara.opens(warning, 'Not now …');
    expect(textOf(form)).toContain('Otherwise a task of yours would go back to the queue without a word.');
    expect(form.questions['kinds']?.options ?? []).not.toContain('Never: Tasks without a sign of work');
    await sara.closesForm();
  });
});

describe('who may say it', () => {
  it('of a private reminder is its recipient alone', async () => {
    const { reminder } = await unclaimed('Buy stamps');
    const id = valueOf(reminder);
    for (const [other, where] of [
      [sara, sara.direct],
      [dana, acme],
      [eve, spare],
    ] as const)
      expect(textOf(await withoutTrace(desk, () => desk.forge.press(other, where, 'not-now', id)))).toContain(
        'You are not among those who may decide about this reminder.',
      );
    const refusal = await withoutTrace(desk, () =>
      desk.forge.submit(sara, sara.direct, 'not-now', id, { when: 'hour' }),
    );
    expect(Object.values(refusal ?? {}).join()).toContain('You are not among those');
    expect(await query(desk, 'select from snoozes')).toEqual([]);
  });

  it('of one in the dispatch channel are those who work there', async () => {
    const { number, inChannel } = await unclaimed('Buy paper');
    const refusal = await withoutTrace(desk, () =>
      desk.forge.press(jonas, acme, 'not-now', valueOf(inChannel)),
    );
    expect(textOf(refusal)).toContain('You are not among those');
    const form = await layla.opens(inChannel, 'Not now …');
    expect(Object.keys(form.questions)).toEqual(['when']);
    await layla.submits({ when: 'hour' });
    await pass({ hours: 1 });
    expect(timesSaid(dispatch, `Nobody has claimed #${number}`)).toBe(2);
  });

  it('is nobody where there is no such reminder', async () => {
    for (const value of ['0', 'x', '999999'])
      expect(textOf(await desk.forge.press(nora, spare, 'not-now', value))).toBe(
        'There is no such reminder any more.',
      );
  });
});
