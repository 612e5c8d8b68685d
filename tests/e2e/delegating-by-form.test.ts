import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, taskNumberIn, textOf } from '../support/reading.ts';
import { withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { team, acme, dispatch } = desk.channels;
const { nora, sara, dana, jonas, tom, eve } = desk.people;

describe('the form', () => {
  it('asks no client where the client is known, and offers skills and assistants', async () => {
    const form = await dana.opens(acme, '/delegate');
    const questions = form.questions;
    expect(form.title).toBe('Delegate a task');
    expect(Object.keys(questions)).toEqual([
      'title',
      'due',
      'time',
      'repeat',
      'cap',
      'urgent',
      'skills',
      'preferred',
    ]);
    expect(questions['skills']?.options).toEqual(['arabic', 'design', 'excel', 'travel']);
    expect(questions['preferred']?.options).toEqual(['dilnoza', 'layla', 'sara']);

    const answer = await dana.submits({
      title: 'Plan the summer party\nFor forty people, outdoors',
      due: '2026-12-04',
      time: '17:30',
      cap: '1h30m',
      urgent: ['urgent'],
      skills: ['travel'],
    });
    expect(textOf(answer)).toContain('Due: Fri, Dec 4, 5:30 PM');
    const card = await jonas.sees(acme, `#${taskNumberIn(answer)} · Plan the summer party`);
    expect(textOf(card)).toContain('Time cap: 1 h 30 min');
    expect(textOf(card)).toContain('For forty people, outdoors');
  });

  it('takes a day without a time as the end of the working day, and a time without a day as today', async () => {
    await dana.opens(acme, '/delegate');
    expect(textOf(await dana.submits({ title: 'Pay the rent', due: '2026-12-01' }))).toContain(
      'Due: Tue, Dec 1, 5:00 PM',
    );
    await dana.opens(acme, '/delegate');
    expect(textOf(await dana.submits({ title: 'Call the bank', time: '18:15' }))).toContain(
      'Due: Sun, Nov 22, 6:15 PM',
    );
  });

  it('lets a manager choose the client where none is known', async () => {
    const form = await nora.opens(dispatch, '/delegate');
    const { client } = form.questions;
    expect(client?.options).toEqual(['Acme Travel', 'Qamar Travel']);
    const acmeId = client?.values['Acme Travel'] ?? '';
    const answer = await nora.submits({ client: acmeId, title: 'Order flowers' });
    expect(textOf(answer)).toContain('Client: Acme Travel');
  });

  it('asks a member of one company nothing of clients, in direct messages either', async () => {
    const form = await dana.opens(dana.direct, '/delegate');
    expect(Object.keys(form.questions)).not.toContain('client');
    expect(textOf(await dana.submits({ title: 'Renew the passport' }))).toContain('Client: Acme Travel');
  });

  it('does not open for who may not delegate', async () => {
    for (const [person, channel] of [
      [sara, team],
      [eve, acme],
    ] as const) {
      const answer = await withoutTrace(desk, () => person.types(channel, '/delegate'));
      expect(firstLineOf(answer)).toContain('You are not among those who may delegate tasks here.');
    }
  });

  it.each([
    ['due', 'a day that has passed', { due: '2026-11-20' }, /has already passed/],
    [
      'due',
      'today, when the working day is over for them',
      { due: '2026-11-22', time: '03:00' },
      /has already passed/,
    ],
    ['cap', 'a length that is none', { cap: 'a while' }, /I could not read “a while” as a time cap\./],
    ['cap', 'a cap of nothing', { cap: '0h' }, /A time cap must be more than nothing/],
    ['cap', 'a cap beyond reason', { cap: '2000h' }, /the most is 1,?000 hours/],
    [
      'title',
      'nothing but spaces',
      { title: '   ' },
      /The text is missing\.|complete this required field|fill this in/,
    ],
  ])('stays open with a word beside the question: %s, %s', async (question, _, values, problem) => {
    await dana.opens(acme, '/delegate');
    const errors = await withoutTrace(desk, () => dana.isCorrected({ title: 'Call Bob', ...values }));
    expect(Object.keys(errors)).toEqual([question]);
    expect(errors[question]).toMatch(problem);
    const answer = await dana.submits({ title: 'Call Bob after all', due: null, time: null, cap: null });
    expect(firstLineOf(answer)).toContain('Call Bob after all');
  });
});

describe('the Delegate card', () => {
  it('opens the form to guests', async () => {
    const card = await tom.sees(acme, 'Hand over a task');
    await tom.opens(card, 'Delegate');
    const answer = await tom.submits({ title: 'Send the invoices', due: '2026-11-30', time: '12:00' });
    expect(firstLineOf(answer)).toContain('Send the invoices');
    expect(textOf(answer)).toContain('Due: Mon, Nov 30, 12:00 PM');
    expect(textOf(await dana.sees(acme, `#${taskNumberIn(answer)} · Send the invoices`))).toContain(
      'Delegated by: tom',
    );
  });

  it('is refused to a stranger in the channel', async () => {
    const card = await eve.sees(acme, 'Hand over a task');
    const answer = await withoutTrace(desk, () => eve.presses(card, 'Delegate'));
    expect(firstLineOf(answer)).toContain('You are not among those who may delegate tasks here.');
  });

  it('is still there below the tasks that came of it', async () => {
    const card = await dana.sees(acme, 'Hand over a task');
    expect(buttonsOf(card)).toEqual(['Delegate', 'Hours']);
  });
});

describe('a message', () => {
  it('can be handed over as it is', async () => {
    const message = await jonas.says(acme, 'Could somebody book the train for Tuesday?');
    const form = await dana.handsOver(message);
    expect(form.questions['title']?.given).toBe('Could somebody book the train for Tuesday?');
    await dana.submits({});
    await jonas.sees(acme, 'Could somebody book the train for Tuesday?', 'Delegated by: dana');
  });
});
