import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';
import { weeksOn } from '../support/weeks.ts';

const desk = await startDesk({ locale: 'en' });
const { clock, tick } = desk;
const { nora, sara, layla, dana, omar } = desk.people;
const { claimed } = stagesOn(desk);
const { logs } = weeksOn(desk);

const firstFriday = Temporal.Instant.from('2026-11-27T20:00Z');
let week = 0;
let number: number;
let title: string;

/** Each test has a week of its own: two hours of Sara's for Acme, drawn up on Monday. */
beforeEach(async () => {
  clock.now = firstFriday.add({ hours: 7 * 24 * week });
  week += 1;
  ({ number, title } = await claimed(`Task of week ${week}`));
  await logs(sara, number, '9:00-10:00', 'Calls');
  await logs(sara, number, '11:00-12:00', 'Letters');
  clock.now = clock.now.add({ hours: 70 });
  await tick();
  await tick();
});

const review = () => dana.sees(dana.direct, 'Hours of Acme Travel', title, 'Please approve');

/** Dana disputes the later of the two hours. */
async function disputed() {
  const card = await review();
  const form = await dana.opens(card, 'Dispute an entry');
  const [latest = ''] = form.questions['line']?.options ?? [];
  const line = form.questions['line']?.values[latest] ?? '';
  await dana.submits({ line, words: 'That was not for us' });
  const news = await nora.sees(nora.direct, 'disputes time of sara', title, 'That was not for us');
  const mine = await sara.sees(sara.direct, 'disputes time of sara', title, 'That was not for us');
  return { card, form, latest, news, mine };
}

async function disputeId(): Promise<string> {
  const [event] = await query<{ id: string }>(
    desk,
    `select event_id::text as id from hours_events where verb = 'disputed' and task = $1`,
    [number],
  );
  return event?.id ?? '';
}

const outcomes = () =>
  query(
    desk,
    `select e.verb, p.name as by, e.details->>'words' as words from hours_events e join people p using (person_id)
     where e.answers is not null and e.task = $1`,
    [number],
  );

describe('a dispute', () => {
  it('is of one entry, with a reason, and is told to the assistant and the managers', async () => {
    const card = await review();
    const form = await dana.opens(card, 'Dispute an entry');
    expect(Object.keys(form.questions)).toEqual(['line', 'words']);
    const options = form.questions['line']?.options ?? [];
    expect(options).toHaveLength(2);
    expect(options[0]).toContain(`1 h · logged by hand · #${number} · Task of week`);
    await dana.closesForm();

    const { news, mine } = await disputed();
    expect(textOf(news)).toContain('Memo: Letters');
    expect(buttonsOf(news)).toEqual(['Keep', 'Correct', 'Waive']);
    expect(buttonsOf(mine)).toEqual(['Correct', 'Waive']);
    await dana.sees(dana.direct, title, '1 entry is disputed, and waits.');
  });

  it('can be made once of each entry', async () => {
    const { card } = await disputed();
    const form = await dana.opens(card, 'Dispute an entry');
    expect(form.questions['line']?.options).toHaveLength(1);
    await dana.closesForm();
    const [line] = await query<{ no: number; value: string }>(
      desk,
      `select line_no as no, client_id || ':' || period_on as value from hours_events where verb = 'disputed' and task = $1`,
      [number],
    );
    const again = { line: String(line?.no), words: 'And again' };
    expect(await desk.forge.submit(dana, dana.direct, 'dispute-entry', line?.value ?? '', again)).toEqual({
      line: `This time on #${number} is disputed already.`,
    });
    const nowhere = { line: '9999', words: 'And again' };
    expect(await desk.forge.submit(dana, dana.direct, 'dispute-entry', line?.value ?? '', nowhere)).toEqual({
      line: 'Choose one of the entries.',
    });
    const stranger = await desk.forge.press(omar, omar.direct, 'dispute-entry', line?.value ?? '');
    expect(textOf(stranger)).toContain('You are not among those who may review hours for this client.');
  });

  it('ends as a manager keeps the time, with words', async () => {
    const { news, mine, latest } = await disputed();
    await nora.opens(news, 'Keep');
    expect(await nora.isCorrected({ words: ' ' })).toEqual({
      words: 'The text is missing. Please write what it is about.',
    });
    expect(textOf(await nora.submits({ words: 'It was your letter' }))).toContain(
      `The time on #${number} stays.`,
    );
    const told = await dana.sees(dana.direct, 'It stays as it is:', title, 'It was your letter');
    expect(textOf(told)).toContain(latest.split(' · ')[0]?.slice(0, 10) ?? '');
    await sara.sees(sara.direct, 'It stays as it is:', title);
    const settled = await sara.sees(sara.direct, 'disputes time of sara', title, 'nora has kept it:');
    expect(settled.id).toBe(mine.id);
    expect(buttonsOf(settled)).toEqual([]);
    expect(await outcomes()).toEqual([{ verb: 'kept', by: 'nora', words: 'It was your letter' }]);
  });

  it('ends as the assistant waives the charge, also after the period has closed', async () => {
    const { card, mine } = await disputed();
    await dana.presses(card, 'Approve');
    const approved = await dana.sees(dana.direct, title, 'Approved by dana.');
    expect(textOf(approved)).toContain('1 entry is disputed, and waits.');
    await sara.opens(mine, 'Waive');
    await sara.submits({ words: 'Quite right' });
    await dana.sees(dana.direct, 'It is not charged:', title, 'Quite right');
    const late = await desk.forge.press(nora, nora.direct, 'keep-entry', await disputeId());
    expect(textOf(late)).toBe('This dispute is settled: the time is not charged.');
    expect(await outcomes()).toEqual([{ verb: 'waived', by: 'sara', words: 'Quite right' }]);
    const [line] = await query<{ seconds: number; isLater: boolean }>(
      desk,
      `select r.rounded_seconds as seconds, r.period_on > l.period_on as "isLater" from ledger_lines r
       join ledger_lines l on l.client_id = r.client_id and l.line_no = r.reverses where l.task = $1`,
      [number],
    );
    expect(line).toEqual({ seconds: -3600, isLater: true });
  });

  it('ends as somebody corrects the entry', async () => {
    const { news, mine } = await disputed();
    const form = await nora.opens(news, 'Correct');
    expect(form.questions['memo']?.given).toBe('Letters');
    await nora.submits({ length: '20m', words: 'Only the letter' });
    const told = await dana.sees(dana.direct, 'has corrected time of sara', title, 'Only the letter');
    expect(textOf(told)).toMatch(/Before: .*, 1 h \(logged by hand\)/);
    expect(textOf(told)).toMatch(/Now: .*, 20 min \(logged by hand\)/);
    await sara.sees(sara.direct, 'has corrected time of sara', title);
    const settled = await sara.sees(sara.direct, title, 'nora has corrected it:');
    expect(settled.id).toBe(mine.id);
    await dana.sees(
      dana.direct,
      'Hours of Acme Travel',
      'Please approve',
      `${title} (logged by hand: 1 h 20 min)`,
    );
  });

  it('is not for assistants whose work it is not, nor can they keep their own', async () => {
    await disputed();
    const id = await disputeId();
    const own = await desk.forge.press(sara, sara.direct, 'keep-entry', id);
    expect(textOf(own)).toContain('You are not among those who may settle disputes about hours.');
    for (const action of ['waive-entry', 'correct-entry', 'keep-entry']) {
      const other = await desk.forge.press(layla, layla.direct, action, id);
      expect(textOf(other)).toBe('There is no such dispute that you can settle.');
    }
    expect(textOf(await desk.forge.press(dana, dana.direct, 'waive-entry', id))).toContain(
      'You are not among',
    );
  });

  it('races approval in one order or the other', async () => {
    const card = await review();
    const form = await dana.opens(card, 'Dispute an entry');
    const [latest = ''] = form.questions['line']?.options ?? [];
    await dana.closesForm();
    const [period] = await query<{ value: string }>(
      desk,
      `select client_id || ':' || starts_on as value from review_periods where status = 'in review'`,
    );
    const value = period?.value ?? '';
    const values = { line: form.questions['line']?.values[latest] ?? '', words: 'Too long' };
    const [, problem] = await Promise.all([
      desk.forge.press(desk.people.jonas, desk.people.jonas.direct, 'approve-week', value),
      desk.forge.submit(dana, dana.direct, 'dispute-entry', value, values),
    ]);
    const [is] = await query<{ status: string; disputes: number }>(
      desk,
      `select status, (select count(*)::int from hours_events where verb = 'disputed' and task = $2) as disputes
       from review_periods where client_id || ':' || starts_on = $1`,
      [value, number],
    );
    expect(is).toEqual({ status: 'closed', disputes: problem ? 0 : 1 });
    if (problem) expect(Object.values(problem)[0]).toContain('were approved by jonas');
  });
});
