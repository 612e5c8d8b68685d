import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, textOf } from '../support/reading.ts';

const [desk, busy] = await Promise.all([startDesk(), startDesk()]);
const { acme, qamar, dispatch, spare, team } = desk.channels;
const { nora, sara, dilnoza, dana, jonas, omar } = desk.people;

describe('before anything was delegated', () => {
  it('says what can be done instead', async () => {
    expect(textOf(await dana.types(acme, '/tasks'))).toBe(
      desk.typed('You have no tasks\n/tasks open shows what can be claimed; /delegate hands a task over.'),
    );
    expect(textOf(await sara.types(spare, '/tasks open'))).toBe('No open tasks');
  });
});

describe('with tasks', () => {
  const titlesIn = (list: Parameters<typeof textOf>[0]) =>
    textOf(list)
      .split('\n')
      .flatMap((line) => /^#\d+ · .*/.exec(line) ?? []);

  it('lists one’s own: what one holds, asked for, or what is the company’s', async () => {
    await dana.types(acme, '/delegate Water the palms');
    await dana.types(acme, '/delegate Order paper by Friday 5pm');
    await jonas.types(acme, '/delegate Book the room by Thursday');
    await dana.types(acme, '/delegate Call the lawyer !');
    await omar.types(qamar, '/delegate Find a driver');
    await sara.presses(await sara.sees(dispatch, '#2 · Order paper'), 'Claim');

    const company = [
      '#4 · Call the lawyer',
      '#3 · Book the room',
      '#2 · Order paper',
      '#1 · Water the palms',
    ];
    expect(titlesIn(await dana.types(acme, '/tasks')).toSorted()).toEqual(company.toSorted());
    expect(titlesIn(await jonas.types(acme, '/tasks')).toSorted()).toEqual(company.toSorted());
    expect(titlesIn(await omar.types(qamar, '/tasks'))).toEqual(['#5 · Find a driver']);
    expect(titlesIn(await sara.types(spare, '/tasks'))).toEqual(['#2 · Order paper']);
    expect(titlesIn(await dilnoza.types(team, '/tasks'))).toEqual([]);
  });

  it('puts the most pressing first: what is urgent, then what is due soonest, then what was asked for first', async () => {
    const list = await dilnoza.types(team, '/tasks open');
    expect(titlesIn(list)).toEqual([
      '#4 · Call the lawyer',
      '#3 · Book the room',
      '#1 · Water the palms',
      '#5 · Find a driver',
    ]);
  });

  it('lets assistants claim from the list of open tasks, managers only look, and clients not even that', async () => {
    expect(buttonsOf(await sara.types(spare, '/tasks open'))).toEqual(
      Array(4).fill(['Claim', 'Details']).flat(),
    );
    expect(buttonsOf(await nora.types(team, '/tasks open'))).toEqual(Array(4).fill('Details'));
    expect(firstLineOf(await dana.types(acme, '/tasks open'))).toContain(
      'You are not among those who may see the open tasks.',
    );
  });

  it('says in the list what each task is about: whose, in what state, due when', async () => {
    const list = textOf(await dana.types(acme, '/tasks'));
    expect(list).toContain('#2 · Order paper\nAcme Travel · claimed · due Fri, Nov 27, 5:00 PM');
    expect(list).toContain('#4 · Call the lawyer\nAcme Travel · open · urgent');
  });

  it.each(['/tasks 1', '/tasks #1', '/tasks  01'])('shows one task with its timeline: %s', async (text) => {
    const details = await dana.types(acme, text);
    expect(firstLineOf(details)).toBe('#1 · Water the palms');
    expect(textOf(details)).toContain('Sun, Nov 22, 4:00 AM · dana: delegated');
    expect(buttonsOf(details)).toEqual(['Edit', 'Cancel']);
  });

  it('offers in the details what the reader may do', async () => {
    expect(buttonsOf(await sara.types(spare, '/tasks 1'))).toEqual(['Claim']);
    expect(buttonsOf(await sara.types(spare, '/tasks 2'))).toEqual(['Return', 'Ask client', 'Submit']);
    expect(buttonsOf(await nora.types(team, '/tasks 2'))).toEqual(['Edit', 'Cancel', 'Return']);
  });

  it.each(['999', '#999', '0', '99999999999999999999'])(
    'knows no task that there is not: %s',
    async (number) => {
      expect(firstLineOf(await nora.types(team, `/tasks ${number}`))).toBe(
        desk.typed(`There is no task ${number} that you can see. /tasks lists yours.`),
      );
    },
  );
});

describe('with more tasks than one message holds', () => {
  it('shows the most pressing and says that there are more', async () => {
    const people = busy.people;
    for (let each = 1; each <= 16; each += 1)
      await people.dana.types(acme, `/delegate Sort box ${each} of the archive`);
    const list = await people.dana.types(acme, '/tasks');
    expect(firstLineOf(list)).toBe('Your 15 tasks');
    expect(textOf(list)).toContain('There are more; these are the most pressing.');
    expect(textOf(list)).not.toContain('Sort box 16');
  });
});
