import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, taskNumberIn, textOf } from '../support/reading.ts';
import { query, withoutTrace } from '../support/stored.ts';

const [desk, deaf] = await Promise.all([startDesk(), startDesk({ isSetUp: false })]);
const { spare, annex, team, acme, qamar, dispatch } = desk.channels;
const { nora, sara, dana, jonas, omar, eve } = desk.people;

await nora.types(annex, '/desk client add Qamar Travel');

describe('a text typed in a client’s channel', () => {
  it('is answered with all that was understood, in the zone of who typed it', async () => {
    const answer = await dana.types(
      acme,
      '/delegate Book flights to Berlin by Friday 5pm ~2h30m +travel @sara !',
    );
    expect(textOf(answer).split('\n')).toEqual([
      `#${taskNumberIn(answer)} is open: Book flights to Berlin`,
      'Client: Acme Travel',
      'Due: Fri, Nov 27, 5:00 PM',
      'Time cap: 2 h 30 min',
      'Urgent: Yes',
      'Skills: travel',
      'Preferred assistant: sara',
    ]);
    expect(buttonsOf(answer)).toEqual(['Edit', 'Cancel']);
    expect(jonas.whispersIn(acme)).toEqual([]);
  });

  it('becomes a card there and one in the dispatch channel', async () => {
    const answer = await dana.types(acme, '/delegate Reserve a table for eight by tomorrow noon +excel');
    const title = `#${taskNumberIn(answer)} · Reserve a table for eight`;
    const card = await jonas.sees(acme, title);
    expect(textOf(card)).toContain('Status: open\nDue: Mon, Nov 23, 12:00 PM EST\nDelegated by: dana');
    expect(buttonsOf(card)).toEqual(['Edit', 'Cancel']);
    const offer = await sara.sees(dispatch, title);
    expect(textOf(offer)).toContain(
      'Client: Acme Travel\nDue: Mon, Nov 23, 6:00 PM GMT+1\nSkills: excel\nNobody has it yet.',
    );
    expect(buttonsOf(offer)).toEqual(['Claim', 'Details']);
  });

  it('needs nothing but the work, and says how to add a date', async () => {
    const answer = await dana.types(acme, '/delegate Tidy the CRM');
    expect(textOf(answer)).toContain('No due date. Add one with Edit, or say “by Friday 5pm” next time.');
  });

  it.each([
    [
      'German',
      jonas,
      acme,
      'Flüge nach Rom buchen bis Freitag 17 Uhr ~2 Std dringend',
      'Fällig: Fr., 27. Nov., 17:00',
    ],
    [
      'Arabic',
      omar,
      qamar,
      'احجز فندقًا في الرياض غدًا الساعة 5 مساءً',
      'موعد التسليم: الاثنين، 23 نوفمبر، 5:00 م',
    ],
  ])('is read in the language of who typed it: %s', async (_, person, channel, text, due) => {
    expect(textOf(await person.types(channel, `/delegate ${text}`))).toContain(due);
  });

  it('is kept whole when it is long: a title for the cards, and all of it below', async () => {
    const text = `Write to every hotel ${'on the list '.repeat(40)}`.trim();
    const answer = await dana.types(acme, `/delegate ${text}`);
    expect(firstLineOf(answer).length).toBeLessThan(175);
    expect(firstLineOf(answer)).toMatch(/…$/);
    expect(textOf(answer)).toContain(text);
  });

  it('looks as it was typed, whatever the platform would make of it', async () => {
    const answer = await dana.types(acme, '/delegate Reply to *Tom* & <Jerry> about `R&D` _today_ ok');
    expect(firstLineOf(answer)).toContain('Reply to *Tom* & <Jerry> about `R&D` _today_ ok');
  });

  it('keeps to the client whose channel it is, for a manager too', async () => {
    expect(textOf(await nora.types(qamar, '/delegate Order flowers'))).toContain('Client: Qamar Travel');
    const answer = await withoutTrace(desk, () =>
      nora.types(qamar, '/delegate Order flowers for Acme Travel'),
    );
    expect(firstLineOf(answer)).toContain(
      'This channel belongs to Qamar Travel, so tasks from here are for them.',
    );
  });
});

describe('a text typed elsewhere', () => {
  it('is for the one company of who typed it, whose channel gets the card', async () => {
    const answer = await dana.types(dana.direct, '/delegate Cancel the gym by 2026-12-01');
    expect(textOf(answer)).toContain('Client: Acme Travel');
    await jonas.sees(acme, `#${taskNumberIn(answer)} · Cancel the gym`);
  });

  it('is for the client a manager names, however it is spelled', async () => {
    const answer = await nora.types(dispatch, '/delegate Order flowers for acme  travel tomorrow');
    expect(textOf(answer)).toMatch(/is open: Order flowers\nClient: Acme Travel\nDue: Mon, Nov 23, 5:00 PM/);
    await dana.sees(acme, `#${taskNumberIn(answer)} · Order flowers`);
  });

  it('says for whom when there are several to choose from', async () => {
    const answer = await withoutTrace(desk, () => nora.types(dispatch, '/delegate Order flowers'));
    expect(firstLineOf(answer)).toBe(
      'Which client is it for? Add “for” and one of: Acme Travel and Qamar Travel.',
    );
  });

  it('names no client that does not exist', async () => {
    const answer = await withoutTrace(desk, () => nora.types(team, '/delegate Order flowers for Vega Tours'));
    expect(firstLineOf(answer)).toBe(
      'There is no client “Vega Tours”. Known clients: Acme Travel and Qamar Travel.',
    );
  });
});

describe('what can be done at once with the answer', () => {
  it('is to edit what was understood', async () => {
    const answer = await dana.types(acme, '/delegate Book a car by Friday 5pm ~2h +excel @layla !');
    const form = await dana.opens(answer, 'Edit');
    expect(form.title).toBe(`Edit #${taskNumberIn(answer)}`);
    expect(form.questions).toMatchObject({
      title: { given: 'Book a car' },
      due: { given: '2026-11-27' },
      time: { given: '17:00' },
      cap: { given: '2h' },
      urgent: { given: ['urgent'] },
      skills: { given: ['excel'] },
      preferred: { options: expect.arrayContaining(['layla']) },
    });
    await dana.submits({ title: 'Book a small car', cap: '90m' });
    const card = await jonas.sees(acme, `#${taskNumberIn(answer)} · Book a small car`);
    expect(textOf(card)).toContain('Time cap: 1 h 30 min');
  });

  it('is to cancel it, after a question; the answer then says so in its place', async () => {
    const answer = await dana.types(acme, '/delegate Book a bus');
    const cancelled = await dana.presses(answer, 'Cancel');
    expect(cancelled.id).toBe(answer.id);
    expect(textOf(cancelled)).toBe(`#${taskNumberIn(answer)} is cancelled.`);
    const offer = await sara.sees(dispatch, `#${taskNumberIn(answer)} · Book a bus`, 'cancelled');
    expect(buttonsOf(offer)).toEqual(['Details']);
  });
});

describe('what is wrong with a text is said, with the right form, and nothing is stored:', () => {
  it.each([
    ['a date that has passed', 'Call Bob by yesterday', /has already passed\. Name a time to come/],
    ['a date there is not', 'Call Bob by 31.02.', /I could not read “.*31\.02\..*” as a date\./],
    [
      'two dates',
      'Call Bob by Friday, no, by Monday',
      /A task has one due date; I read several: .*Friday.*Monday/,
    ],
    ['a cap of nothing', 'Call Bob ~0h', /A time cap must be more than nothing; “~0h” is not\./],
    [
      'a cap beyond reason',
      'Call Bob ~5000h',
      /“~5000h” is too long for one task; the most is 1,?000 hours\./,
    ],
    ['a cap without a unit', 'Call Bob ~5', /I could not read “~5” as a time cap\. Write it like ~2h/],
    ['two caps', 'Call Bob ~2h ~3h', /A task has one time cap; I read several: ~2h and ~3h\./],
    ['two people', 'Call Bob @sara @layla', /A task has one preferred assistant; you named sara and layla\./],
    ['somebody who is no assistant', 'Call Bob @jonas', /jonas is not an assistant of this desk\./],
    ['somebody the desk does not know', 'Call Bob @olga', /olga is not an assistant of this desk\./],
    ['a name nobody has', 'Call Bob @sahra', /I cannot find sahra here\./],
    [
      'a skill nobody has',
      'Call Bob +law',
      /No assistant has this skill: law\. Known skills: arabic, design, excel, and travel\./,
    ],
    ['several skills nobody has', 'Call Bob +law +tax', /No assistant has these skills: law and tax\./],
    ['no work at all', '~2h ! by Friday', /The text is missing\./],
    ['too much text', 'x'.repeat(3001), /The text has 3,001 characters; at most 3,000 fit\./],
  ])('%s', async (_, text, problem) => {
    const answer = await withoutTrace(desk, () => dana.types(acme, `/delegate ${text}`));
    expect(firstLineOf(answer)).toMatch(problem);
    expect(textOf(answer)).toContain(
      desk.typed('The right form: /delegate [TEXT] [by DATE] [~2h] [!] [@person] [+skill] [for CLIENT]'),
    );
    expect(buttonsOf(answer)).toEqual([]);
  });

  it.each([
    ['an assistant', sara, spare],
    ['a stranger', eve, acme],
    ['a member of another company', dana, annex],
  ])('no right to delegate here: %s', async (_, person, channel) => {
    const answer = await withoutTrace(desk, () => person.types(channel, '/delegate Call Bob'));
    expect(firstLineOf(answer)).toContain('You are not among those who may delegate tasks here.');
  });

  it('no dispatch channel yet, in which somebody would see the task', async () => {
    const people = deaf.people;
    await people.nora.types(team, '/desk setup');
    await people.nora.types(acme, '/desk client add Acme');
    await people.nora.types(acme, '/desk client-member add Acme @dana');
    const answer = await withoutTrace(deaf, () => people.dana.types(acme, '/delegate Call Bob'));
    expect(firstLineOf(answer)).toContain('Assistants have no channel yet, so nobody would see the task.');
    expect(await query(deaf, 'select last_task_number from agencies')).toEqual([{ last_task_number: 0 }]);
  });
});
