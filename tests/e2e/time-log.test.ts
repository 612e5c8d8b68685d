import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { firstLineOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';

const desk = await startDesk();
const { acme } = desk.channels;
const { sara, layla, dilnoza } = desk.people;
const { claimed, submitted } = stagesOn(desk);
/** Where no card of an assistant stands, so that nothing comes between what they do and the answer to it. */
const here = desk.channels.dispatch;

/** A Thursday, 15:00 in Berlin, where Sara is. */
const thursday = Temporal.Instant.from('2026-11-26T14:00:00Z');
desk.clock.now = thursday;

/** What is on record for a task, by the clocks of Berlin. */
const recorded = (task: number) =>
  query(
    desk,
    `select to_char(started_at at time zone 'Europe/Berlin', 'Dy HH24:MI') as from,
       to_char(ended_at at time zone 'Europe/Berlin', 'Dy HH24:MI') as to, source, memo
     from time_entries where task = $1 and is_current order by started_at`,
    [task],
  );

const entry = (from: string, to: string, memo: string | null) => ({ from, to, source: 'manual', memo });

const logs = (words: string) => sara.types(here, `/time log ${words}`);

/** Logs what must not be taken, and hands on what is said of it. */
async function isRefused(words: string): Promise<string> {
  const count = 'select count(*)::int from time_entries';
  const before = await query(desk, count);
  const answer = firstLineOf(await logs(words));
  expect(await query(desk, count)).toEqual(before);
  return answer;
}

describe('time logged by hand', () => {
  it('is put where there is room, and the answer says where', async () => {
    const { number, title } = await claimed('Find a room ~4h');
    const answer = await logs(`${number} 1h30m Looked at three`);
    expect(textOf(answer)).toMatch(
      /^Logged by hand for .*: Thu, Nov 26, 1:30\s–\s3:00\sPM, 1 h 30 min\.\nLooked at three$/,
    );
    await sara.sees(sara.direct, title, 'Worked: 1 h 30 min of 4 h');
    await logs(`${number} 30m Called one`);
    await logs(`${number} 2h yesterday Read reviews`);
    await logs(`${number} 9:00-10:30 Monday Asked around`);
    await logs(`${number} Dienstag 22:00-1:00 Nachts gesucht`);
    expect(await recorded(number)).toEqual([
      entry('Mon 09:00', 'Mon 10:30', 'Asked around'),
      entry('Tue 22:00', 'Wed 01:00', 'Nachts gesucht'),
      entry('Wed 09:00', 'Wed 11:00', 'Read reviews'),
      entry('Thu 13:00', 'Thu 13:30', 'Called one'),
      entry('Thu 13:30', 'Thu 15:00', 'Looked at three'),
    ]);
    const status = textOf(await sara.types(here, '/time status'));
    expect(status).toContain('2 h · Read reviews · logged by hand');
  });

  it('is read in the words and zone of its person', async () => {
    const forLayla = await claimed('كتابة رسالة', layla);
    expect(
      textOf(await layla.types(here, `/time log ${forLayla.number} ٣٠ دقيقة أمس كتبت الرسالة`)),
    ).toContain('سُجّل يدويًا');
    const forDilnoza = await claimed('Xat yozish', dilnoza);
    expect(
      textOf(await dilnoza.types(here, `/time log ${forDilnoza.number} 9:00-10:00 kecha Xat yozdim`)),
    ).toContain('Qoʻlda yozildi');
    expect(
      await query(
        desk,
        `select extract(epoch from ended_at - started_at)::int / 60 as minutes, memo,
           to_char(started_at at time zone time_zone, 'Dy HH24:MI') as from
         from time_entries join people using (person_id) where task = any($1) order by task`,
        [[forLayla.number, forDilnoza.number]],
      ),
    ).toEqual([
      { minutes: 30, memo: 'كتبت الرسالة', from: 'Wed 09:00' },
      { minutes: 60, memo: 'Xat yozdim', from: 'Wed 09:00' },
    ]);
  });

  it('is refused precisely, and nothing is stored', async () => {
    const { number } = await claimed('Do it wrong');
    const [taken] = await query<{ task: number }>(desk, 'select task from time_entries order by entry_id');
    const cases: ReadonlyArray<readonly [string, string | RegExp]> = [
      ['', 'Which task? Put its number first.'],
      [`${number}`, 'How long was it?'],
      [`${number} soon Called`, 'I could not read “soon” as a time.'],
      [`${number} 1h90m Called`, '“1h90m” is not clear: beside hours there are at most 59 minutes.'],
      [`${number} 0m Called`, 'That is no time at all.'],
      [`${number} 9:00-9:00 yesterday Called`, 'That is no time at all.'],
      [`${number} -1h Called`, '“-1h” is less than nothing.'],
      [`${number} 17h yesterday Called`, 'No entry is longer than 16 hours.'],
      [`${number} 5:00-23:00 yesterday Called`, 'No entry is longer than 16 hours.'],
      [`${number} 14:30-15:30 Called`, /^Thu, Nov 26, 3:30\sPM is still to come/],
      [`${number} 1h tomorrow Called`, 'is still to come'],
      [
        `${number} 9:00-10:00 Monday Called`,
        /^You have an entry at that time already: #\d+, Mon, Nov 23, 9:00/,
      ],
      [`${number} 1h 20.11. Called`, /^What was before Mon, Nov 23, 6:00\sAM has been handed in already/],
      [`${number} 15h Called`, 'On Thu, Nov 26, 2026 there is no free stretch that long'],
      [`${number} 30m`, 'What did you do? Write it behind the time.'],
      ['9999 30m Called', 'There is no task 9999 that you can see.'],
    ];
    expect(taken).toBeDefined();
    for (const [words, answer] of cases) expect(await isRefused(words)).toMatch(answer);
  });

  it('is for the assistant who has the task, while they work on it', async () => {
    const { number } = await claimed('Not yours');
    const delivered = await submitted('Delivered already');
    const forOthers = firstLineOf(await layla.types(here, `/time log ${number} 30m Called`));
    expect(forOthers).toContain('sara');
    expect(await isRefused(`${delivered.number} 30m Called`)).toContain(`#${delivered.number} is submitted.`);
    expect(firstLineOf(await desk.people.dana.types(acme, `/time log ${number} 30m Called`))).toContain(
      'track time',
    );
    expect(await recorded(number)).toEqual([]);
  });

  it('keeps clear of the timer that runs', async () => {
    const { number } = await claimed('Besides the timer');
    await sara.types(here, `/time start ${number}`);
    desk.clock.now = thursday.add({ hours: 1 });
    await logs(`${number} 15m Before it`);
    expect(await isRefused(`${number} 15:30-15:45 Meanwhile`)).toMatch(
      /^Your timer for #\d+ has been running since/,
    );
    await sara.types(here, '/time stop Worked');
    expect((await recorded(number)).map(({ from }) => from)).toEqual(['Thu 12:45', 'Thu 15:00']);
  });
});
