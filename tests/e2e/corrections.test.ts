import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';
import { weeksOn } from '../support/weeks.ts';

const desk = await startDesk({ locale: 'en' });
const { clock, tick } = desk;
const { nora, sara, layla, dana } = desk.people;
const { team } = desk.channels;
const { claimed } = stagesOn(desk);
const { logs } = weeksOn(desk);

const firstFriday = Temporal.Instant.from('2026-11-27T18:00Z');
let week = 0;
let number: number;
let title: string;

/** Each test has a Friday of its own, on which Sara logged an hour from nine to ten in Berlin. */
beforeEach(async () => {
  clock.now = firstFriday.add({ hours: 7 * 24 * week });
  week += 1;
  ({ number, title } = await claimed(`Task of week ${week}`));
  await logs(sara, number, '9:00-10:00', 'Calls');
  await sara.sees(sara.direct, title, 'Worked: 1 h');
});

const entries = () =>
  query(
    desk,
    `select to_char(started_at at time zone 'Europe/Berlin', 'HH24:MI') as start, source, memo, reason,
       extract(epoch from ended_at - started_at)::int / 60 as minutes, is_current as "isCurrent"
     from time_entries where task = $1 order by entry_id`,
    [number],
  );

async function entryId(): Promise<string> {
  const [entry] = await query<{ id: string }>(
    desk,
    'select entry_id::text as id from time_entries where task = $1 order by entry_id desc',
    [number],
  );
  return entry?.id ?? '';
}

/** Sara chooses the newest of her entries, and has its form before her. */
async function openForm() {
  const sheet = await sara.types(sara.direct, '/time status');
  const choosing = await sara.opens(sheet, 'Correct an entry');
  const [newest = ''] = choosing.questions['entry']?.options ?? [];
  expect(newest).toContain(`#${number} · `);
  const chosen = await sara.submits({ entry: choosing.questions['entry']?.values[newest] ?? '' });
  expect(buttonsOf(chosen)).toEqual(['Correct']);
  return sara.opens(chosen, 'Correct');
}

describe('a correction of time', () => {
  it('begins as the entry is, and leaves both to be read', async () => {
    const form = await openForm();
    expect(form.questions['date']?.given).toBe(clock.now.toZonedDateTimeISO('UTC').toPlainDate().toString());
    expect(form.questions['start']?.given).toBe('09:00');
    expect(form.questions['end']?.given).toBe('10:00');
    expect(form.questions['memo']?.given).toBe('Calls');
    const answer = await sara.submits({
      start: '08:30',
      memo: 'Calls, and a letter',
      words: 'Forgot the letter',
    });
    expect(textOf(answer)).toMatch(new RegExp(`^The time on #${number} is corrected: .*, 1 h 30 min`));
    expect(await entries()).toEqual([
      { start: '09:00', source: 'manual', memo: 'Calls', reason: null, minutes: 60, isCurrent: false },
      {
        start: '08:30',
        source: 'manual',
        memo: 'Calls, and a letter',
        reason: 'Forgot the letter',
        minutes: 90,
        isCurrent: true,
      },
    ]);
    await sara.sees(sara.direct, title, 'Worked: 1 h 30 min');
  });

  it('can say that the time was not worked', async () => {
    await openForm();
    const answer = await sara.submits({ withdrawn: ['withdrawn'], words: 'That was the day before' });
    expect(textOf(answer)).toBe(`The time on #${number} is corrected: not worked.`);
    expect(await entries()).toMatchObject([{ isCurrent: false }, { minutes: 0, isCurrent: true }]);
  });

  it('is refused precisely, and nothing is stored', async () => {
    await logs(sara, number, '11:00-12:00', 'Letters');
    const id = await entryId();
    await withoutTrace(desk, async () => {
      const date = clock.now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
      const given = { date: date.toString(), start: '11:00', end: '12:00', memo: 'Letters', words: 'A slip' };
      const corrected = (change: Record<string, string>) =>
        desk.forge.submit(sara, sara.direct, 'correct-time', id, { ...given, ...change });
      const sentence = async (change: Record<string, string>) =>
        Object.entries((await corrected(change)) ?? {})[0];
      expect(await sentence({ start: '09:30' })).toEqual(['start', expect.stringContaining(`#${number}`)]);
      expect(await sentence({ end: '23:00' })).toEqual(['end', expect.stringContaining('still to come')]);
      expect(await sentence({ date: date.subtract({ days: 30 }).toString() })).toEqual([
        'date',
        expect.any(String),
      ]);
      expect(await sentence({ length: '1h90m' })).toEqual(['length', expect.stringContaining('1h90m')]);
      expect(await sentence({ end: '10:00' })).toEqual(['end', expect.stringContaining('16')]);
      expect(await sentence({ words: ' ' })).toEqual(['words', expect.stringContaining('missing')]);
      expect(Object.values((await corrected({})) ?? {})[0]).toContain('what it says already');
    });
  });

  it('is of one’s own time, except for managers', async () => {
    const id = await entryId();
    const stranger = await desk.forge.press(layla, layla.direct, 'correct-time', id);
    expect(textOf(stranger)).toBe('You have no such entry.');
    expect(textOf(await desk.forge.press(dana, dana.direct, 'correct-time', id))).toContain(
      'You are not among',
    );
    const wrong = { withdrawn: 'withdrawn', words: 'Not agreed' };
    expect(await desk.forge.submit(nora, team, 'correct-time', id, wrong)).toBeUndefined();
    const told = await sara.sees(sara.direct, 'nora has corrected time of sara', title, 'Not agreed');
    expect(textOf(told)).toContain('Now: not worked');
    const late = await desk.forge.press(sara, sara.direct, 'correct-time', id);
    expect(textOf(late)).toBe(`This time on #${number} was withdrawn meanwhile.`);
  });

  it('waits for a timer to stop, and is made once', async () => {
    await sara.types(sara.direct, `/time start ${number}`);
    await sara.sees(sara.direct, title, 'running since');
    const running = await entryId();
    const early = await desk.forge.press(sara, sara.direct, 'correct-time', running);
    expect(textOf(early)).toBe(`The timer on #${number} is running. Stop it first.`);
    clock.now = clock.now.add({ minutes: 30 });
    const withdraw = { withdrawn: 'withdrawn', words: 'Nothing done' };
    const [, first, second] = await Promise.all([
      sara.types(sara.direct, '/time stop Letters'),
      desk.forge.submit(sara, sara.direct, 'correct-time', running, withdraw),
      desk.forge.submit(nora, team, 'correct-time', running, withdraw),
    ]);
    const done = [first, second].filter((problem) => problem === undefined).length;
    const current = (await entries()).filter((entry) => entry['isCurrent']);
    expect(done).toBeLessThanOrEqual(1);
    expect(current).toHaveLength(2);
    expect(current[1]).toMatchObject({ minutes: done === 1 ? 0 : 30 });
  });

  it('of a closed week is told to both sides, and charged in the open one', async () => {
    const id = await entryId();
    clock.now = clock.now.add({ hours: 72 });
    await tick();
    clock.now = clock.now.add({ hours: 14 * 24 });
    await tick();
    await dana.sees(dana.direct, 'Hours of Acme Travel', title, 'nobody objected in time');
    expect(
      await desk.forge.submit(sara, sara.direct, 'correct-time', id, {
        withdrawn: 'withdrawn',
        words: 'That was for somebody else',
      }),
    ).toBeUndefined();
    const told = await dana.sees(
      dana.direct,
      'sara has corrected time of sara',
      title,
      'That was for somebody else',
    );
    expect(textOf(told)).toContain('In a period that is closed nothing changes');
    const lines = await query(
      desk,
      `select rounded_seconds as seconds, period_on > work_on as "isLater" from ledger_lines where task = $1 order by line_no`,
      [number],
    );
    expect(lines).toEqual([
      { seconds: 3600, isLater: false },
      { seconds: -3600, isLater: true },
    ]);
  });
});
