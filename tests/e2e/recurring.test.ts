import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDesk, sunday } from '../support/desk.ts';
import type { Player, Seen } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, qamar, dispatch, annex } = desk.channels;
const { nora, sara, layla, dana, jonas, omar, eve } = desk.people;

await nora.types(annex, '/desk client add Qamar Travel');

/** Dana is in New York, where it is Sunday, 4:00 AM. */
beforeEach(() => {
  desk.clock.now = sunday;
});

/** A Sunday too. What is to be delivered must not be later than what was delivered before. */
const newYear = sunday.add({ hours: 24 * 7 * 6 });

/** By the clocks of New York. */
async function comes(wall: string): Promise<void> {
  desk.clock.now = Temporal.PlainDateTime.from(wall).toZonedDateTime('America/New_York').toInstant();
  await desk.tick();
}

const tasksCalled = async (title: string): Promise<number> =>
  (await query(desk, 'select from tasks where title = $1', [title])).length;

const buttons = ['Edit', 'Skip next', 'Pause', 'End', 'Recurring tasks'];

describe('a task with a repetition in words', () => {
  it('is answered with what was understood, and makes no task yet', async () => {
    const answer = await dana.types(acme, '/delegate Send the report every Monday 9:00 ~2h +travel @sara !');
    expect(textOf(answer).split('\n')).toEqual([
      'Send the report comes again and again: Every Monday at 9:00 AM, first on Mon, Nov 23, 9:00 AM. The first task is made then.',
      'Client: Acme Travel',
      'Repeats: Every Monday at 9:00 AM',
      'Next: Mon, Nov 23, 9:00 AM',
      'Due: the same day, 5:00 PM',
      'Time cap: 2 h',
      'Urgent: Yes',
      'Skills: travel',
      'Preferred assistant: sara',
      'On a day that is not worked it comes on the working day after.',
    ]);
    expect(buttonsOf(answer)).toEqual(buttons);
    expect(await tasksCalled('Send the report')).toBe(0);
  });

  it('becomes a task each time, which everybody sees as any other', async () => {
    await dana.types(acme, '/delegate Count the stock every Monday 9:00 by noon');
    await comes('2026-11-23T08:59');
    expect(await tasksCalled('Count the stock')).toBe(0);
    await comes('2026-11-23T09:00');
    await comes('2026-11-23T09:01');
    expect(await tasksCalled('Count the stock')).toBe(1);
    const card = await jonas.sees(acme, 'Count the stock');
    expect(textOf(card)).toContain('Due: Mon, Nov 23, 12:00 PM EST');
    expect(textOf(card)).toContain('Delegated by: dana');
    expect(buttonsOf(await sara.sees(dispatch, 'Count the stock'))).toEqual(['Claim', 'Details']);
    await comes('2026-11-30T09:00');
    expect(await tasksCalled('Count the stock')).toBe(2);
  });

  it.each([
    [
      'German',
      jonas,
      acme,
      'Den Bericht schicken, jeden Montag um 9 Uhr',
      'Jeden Montag um 9:00 Uhr, zuerst am Mo., 23. Nov., 9:00',
    ],
    ['Arabic', omar, qamar, 'أرسل الكشف كل أسبوعين يوم الجمعة', 'كل أسبوعين يوم الجمعة الساعة 9:00 ص'],
  ])('is read and answered in %s', async (_, person: Player, channel, text, understood) => {
    const answer = await person.types(channel, `/delegate ${text}`);
    expect(textOf(answer).replace(/[\u2066-\u2069]/g, '')).toContain(understood);
  });

  it('is for the client a manager names', async () => {
    const answer = await nora.types(
      dispatch,
      '/delegate Send the hours on the last working day of the month for Qamar Travel',
    );
    expect(textOf(answer)).toContain('Client: Qamar Travel');
    expect(textOf(answer)).toContain('Repeats: Every month on the last working day at 9:00 AM');
    expect(textOf(answer)).toContain('comes on the working day before.');
  });

  it.each([
    [
      'a repetition and a date',
      'Call Bob every Monday by 5 December',
      /I read both a repetition \(“every Monday”\)/,
    ],
    [
      'two repetitions',
      'Call Bob every Monday, Eve every month',
      /A task has one repetition; I read several:/,
    ],
    [
      'a time in another zone',
      'Call Bob every Monday 9:00 CET',
      /I could not read “.*9:00 CET” as a repetition/,
    ],
  ])('says what is wrong with it, and stores nothing: %s', async (_, text, problem) => {
    const answer = await withoutTrace(desk, () => dana.types(acme, `/delegate ${text}`));
    expect(firstLineOf(answer)).toMatch(problem);
  });
});

describe('the form', () => {
  it('takes a repetition in words', async () => {
    await dana.opens(acme, '/delegate');
    const answer = await dana.submits({
      title: 'Water the plants',
      repeat: 'every 2 weeks on Friday',
      time: '18:30',
      urgent: ['urgent'],
    });
    expect(textOf(answer)).toContain('Repeats: Every 2 weeks on Friday at 9:00 AM');
    expect(textOf(answer)).toContain('Due: the same day, 6:30 PM');
  });

  it.each([
    ['repeat', { repeat: 'now and then' }, /I could not read “now and then” as a repetition/],
    ['due', { repeat: 'every Monday', due: '2026-12-04' }, /has no single due day/],
  ])('stays open with a word beside the question: %s', async (question, values, problem) => {
    await dana.opens(acme, '/delegate');
    const errors = await withoutTrace(desk, () => dana.isCorrected({ title: 'Call Bob', ...values }));
    expect(Object.keys(errors)).toEqual([question]);
    expect(errors[question]).toMatch(problem);
    await dana.closesForm();
  });
});

describe('what can be done to a recurring task', () => {
  const start = (title: string): Promise<Seen> => dana.types(acme, `/delegate ${title} every Monday 9:00`);

  it('is to skip the next one, and to take that back as long as it has not come', async () => {
    const skipped = await dana.presses(await start('Clean the desks'), 'Skip next');
    expect(firstLineOf(skipped)).toBe('Clean the desks: Mon, Nov 23, 2026 is skipped.');
    expect(textOf(skipped)).toContain('Next: Mon, Nov 30, 9:00 AM · Mon, Nov 23, 2026 skipped');
    const back = await dana.presses(skipped, 'Do not skip');
    expect(textOf(back)).toContain('Next: Mon, Nov 23, 9:00 AM');
    const again = await dana.presses(back, 'Skip next');
    await comes('2026-11-23T09:00');
    expect(await tasksCalled('Clean the desks')).toBe(0);
    expect(firstLineOf(await dana.presses(again, 'Do not skip'))).toBe(
      'Clean the desks: this is how it stands now.',
    );
    await comes('2026-11-30T09:00');
    expect(await tasksCalled('Clean the desks')).toBe(1);
  });

  it('is to pause it and to resume it, with nothing made up for', async () => {
    const paused = await dana.presses(await start('Sort the mail'), 'Pause');
    expect(textOf(paused)).toContain('Next: paused');
    expect(buttonsOf(paused)).toEqual(['Edit', 'Resume', 'End', 'Recurring tasks']);
    await comes('2026-12-02T12:00');
    const resumed = await dana.presses(paused, 'Resume');
    expect(textOf(resumed)).toContain('Next: Mon, Dec 7, 9:00 AM');
    await comes('2026-12-07T09:00');
    expect(await tasksCalled('Sort the mail')).toBe(1);
  });

  it('is to end it, after a question', async () => {
    const card = await start('Feed the fish');
    const ended = await dana.presses(card, 'End');
    expect(textOf(ended)).toBe('Feed the fish has ended. The tasks that were made of it stay.');
    expect(buttonsOf(ended)).toEqual(['Recurring tasks']);
    await comes('2026-11-23T09:00');
    expect(await tasksCalled('Feed the fish')).toBe(0);
    expect(textOf(await dana.types(acme, '/tasks recurring'))).not.toContain('Feed the fish');
  });

  it('is to edit all of it', async () => {
    desk.clock.now = newYear;
    const form = await dana.opens(await start('Dust the shelves'), 'Edit');
    expect(form.title).toBe('Recurring task');
    expect(form.questions).toMatchObject({
      title: { given: 'Dust the shelves' },
      repeat: { given: expect.stringMatching(/^Every Monday at 9:00\sAM$/) },
      time: { given: '17:00' },
    });
    await dana.isCorrected({ repeat: 'whenever' });
    const { shift, due } = form.questions;
    const saved = await dana.submits({
      title: 'Dust all shelves',
      repeat: 'every weekday at 10',
      shift: shift?.values['It comes all the same'] ?? '',
      due: due?.values['2 days later'] ?? '',
      time: '12:00',
    });
    expect(textOf(saved)).toContain(
      'Repeats: Every working day at 10:00 AM\nNext: Mon, Jan 4, 10:00 AM\nDue: 2 days later, 12:00 PM',
    );
    await comes('2027-01-04T10:00');
    expect(textOf(await jonas.sees(acme, 'Dust all shelves'))).toContain('Due: Wed, Jan 6, 12:00 PM EST');
  });

  it('keeps its weeks when only something else is edited', async () => {
    const card = await dana.types(acme, '/delegate Check the car every 2 weeks on Monday 9:00');
    await comes('2026-11-24T09:00');
    await dana.opens(card, 'Edit');
    expect(textOf(await dana.submits({ title: 'Check the cars' }))).toContain('Next: Mon, Dec 7, 9:00 AM');
  });

  it('is for the people of the client and managers only', async () => {
    const card = await start('Lock the door');
    const [{ id } = { id: 0 }] = await query<{ id: number }>(
      desk,
      `select max(recurrence_id)::int as id from recurrences`,
    );
    expect(textOf(await jonas.types(acme, '/tasks recurring')).replace(/[\u2066-\u2069]/g, '')).toContain(
      'Lock the door',
    );
    for (const stranger of [sara, omar, eve])
      for (const action of ['pause-recurring', 'end-recurring', 'edit-recurring']) {
        const answer = await withoutTrace(desk, () =>
          desk.forge.press(stranger, stranger.direct, action, String(id)),
        );
        expect(textOf(answer)).not.toContain('Lock the door');
      }
    expect(buttonsOf(card)).toEqual(buttons);
  });
});

describe('/tasks recurring', () => {
  it('lists what is theirs: of a client, of all for managers, for assistants what is meant for them', async () => {
    await dana.types(acme, '/delegate Brief the press every Tuesday 8:00 @layla');
    const mine = await dana.types(acme, '/tasks recurring');
    expect(textOf(mine)).toContain(
      'Brief the press\nAcme Travel · Every Tuesday at 8:00 AM · Tue, Nov 24, 8:00 AM',
    );
    expect(textOf(mine)).not.toContain('Qamar Travel');
    expect(textOf(await nora.types(dispatch, '/tasks recurring'))).toContain(
      'There are more; these come next.',
    );
    const laylas = await layla.types(dispatch, '/tasks recurring');
    expect(textOf(laylas)).toContain('Brief the press');
    expect(buttonsOf(laylas)).toEqual([]);
    expect(textOf(await eve.types(acme, '/tasks recurring'))).toContain(
      'Nothing is delegated again and again',
    );
  });
});

describe('a recurring task that cannot go on', () => {
  it('is paused, and its creator and managers are told why, with the way to go on', async () => {
    desk.clock.now = newYear.add({ hours: 24 * 7 });
    await dana.types(acme, '/delegate Ring the bell every Wednesday 9:00');
    await query(
      desk,
      `delete from client_members where person_id in (select person_id from people where name = 'dana')`,
    );
    await comes('2027-01-13T09:00');
    expect(await tasksCalled('Ring the bell')).toBe(0);
    const news = await nora.sees(nora.direct, 'Ring the bell');
    expect(textOf(news)).toContain('may no longer delegate for Acme Travel');
    expect(textOf(await dana.sees(dana.direct, 'Ring the bell'))).toContain('is paused');

    await nora.opens(news, 'Not now …');
    await nora.submits({ when: 'hour' });
    await query(desk, `update people set is_manager = true where name = 'dana'`);
    await comes('2027-01-13T10:00');
    await nora.sees(nora.direct, 'Ring the bell', 'nobody has resumed it');
  });
});
