import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsIn, buttonsOf, textOf, wholeTextOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';
import { weeksOn } from '../support/weeks.ts';

const desk = await startDesk({ locale: 'en' });
const { clock, tick } = desk;
const { nora, sara, layla, dana, jonas, omar } = desk.people;
const { team } = desk.channels;
const { claimed } = stagesOn(desk);
const { logs, hoursOf } = weeksOn(desk);

const at = (text: string) => Temporal.Instant.from(text);

/** Two assistants work for Acme, who are in New York, in the week from the 23rd of November. */
let first: number;
let second: number;
beforeAll(async () => {
  clock.now = at('2026-11-27T17:00Z');
  await nora.types(team, '/desk plan Acme Travel 20h monthly round 15m up');
  first = (await claimed('Book flights')).number;
  second = (await claimed('Sort the mail', layla)).number;
  await logs(sara, first, '9:00-10:20', 'Compared fares');
  await logs(layla, second, '11:00-12:00', 'Sorted');
  await sara.sees(sara.direct, 'Book flights', 'Worked: 1 h 20 min');
  await layla.sees(layla.direct, 'Sort the mail', 'Worked: 1 h');
});

describe('submitting a week', () => {
  it('waits for what is missing, and names it', async () => {
    await sara.types(sara.direct, `/time start ${first}`);
    clock.now = clock.now.add({ minutes: 30 });
    await sara.opens(await sara.sees(sara.direct, 'Book flights', 'running since'), 'Stop timer');
    await sara.closesForm();
    await sara.sees(sara.direct, 'Book flights', 'Worked: 1 h 50 min');
    clock.now = at('2026-11-30T08:00Z');
    const sheet = await sara.types(sara.direct, '/time status');
    const answer = await sara.presses(sheet, 'Submit week');
    expect(textOf(answer)).toBe(`Say first what you did: #${first} (Fri, Nov 27, 6:00 PM).`);
    await sara.opens(sheet, 'Add memo');
    await sara.submits({ memo: 'Booked' });
  });

  it('asks the client for review when all assistants have', async () => {
    const sheet = await sara.types(sara.direct, '/time status');
    expect(textOf(await sara.presses(sheet, 'Submit week'))).toContain(
      'Your hours of Nov 23\u2009–\u200929, 2026 are submitted. They go to Acme',
    );
    expect(hoursOf(dana)).toEqual([]);
    const other = await layla.types(layla.direct, '/time status');
    expect(textOf(await layla.presses(other, 'Submit week'))).toBe(
      'Your hours of Nov 23\u2009–\u200929, 2026 are submitted, and with Acme Travel for review.',
    );
    for (const person of [dana, jonas]) {
      const card = await person.sees(person.direct, 'Hours of Acme Travel: Nov 23');
      expect(buttonsOf(card)).toEqual(['Approve', 'Dispute an entry', 'Statement']);
      const text = wholeTextOf(card);
      expect(text).toContain('Worked: 2 h 50 min');
      expect(text).toContain('Charged: 3 h');
      expect(text).toContain(`#${second} · Sort the mail (logged by hand: 1 h)`);
    }
    expect(textOf(await sara.presses(sheet, 'Submit week'))).toContain('with the client already');
  });

  it('is not for who has no time there', async () => {
    const [account] = await query<{ value: string }>(
      desk,
      `select client_id || ':' || open_on as value from hour_accounts`,
    );
    const answer = await desk.forge.press(
      desk.people.dilnoza,
      desk.people.dilnoza.direct,
      'submit-week',
      account?.value ?? '',
    );
    expect(textOf(answer)).toBe('You have no time there that could be submitted.');
  });
});

describe('approving', () => {
  it('is the client’s, and closes the period for good', async () => {
    const card = await dana.sees(dana.direct, 'Hours of Acme Travel');
    const value = await periodValue();
    const refused = await desk.forge.press(omar, omar.direct, 'approve-week', value);
    expect(textOf(refused)).toContain('You are not among those who may review hours for this client.');
    expect(buttonsIn(card).find(({ label }) => label === 'Approve')?.asks[0]).toBe(
      'Approve Nov 23\u2009–\u200929, 2026?',
    );
    expect(textOf(await dana.presses(card, 'Approve'))).toBe(
      'The hours of Nov 23\u2009–\u200929, 2026 are approved. Thank you!',
    );
    const closed = await jonas.sees(jonas.direct, 'Hours of Acme Travel', 'Approved by dana.');
    expect(buttonsOf(closed)).toEqual(['Statement']);
    const late = await desk.forge.press(jonas, jonas.direct, 'approve-week', value);
    expect(textOf(late)).toContain('The hours of Nov 23\u2009–\u200929, 2026 were approved by dana.');
  });

  it('happens by silence as the Thursday ends, after Deskhand has submitted at noon on Monday', async () => {
    clock.now = at('2026-12-02T17:00Z');
    await logs(sara, first, '9:00-10:00', 'More fares');
    clock.now = at('2026-12-07T16:59Z');
    await tick();
    expect(hoursOf(dana, 'Nov 30')).toEqual([]);
    clock.now = at('2026-12-07T17:00Z');
    await Promise.all([tick(), tick()]);
    const card = await dana.sees(dana.direct, 'Hours of Acme Travel: Nov 30');
    expect(textOf(card)).toContain('by Thu, Dec 10, 11:59 PM');
    clock.now = at('2026-12-11T04:59:59Z');
    await tick();
    expect(buttonsOf(await dana.sees(dana.direct, 'Hours of Acme Travel: Nov 30'))).toContain('Approve');
    clock.now = at('2026-12-11T05:00Z');
    await tick();
    const closed = await dana.sees(dana.direct, 'Hours of Acme Travel: Nov 30', 'nobody objected in time');
    expect(buttonsOf(closed)).toEqual(['Statement']);
  });

  it('catches up after an outage of weeks, in order, on two instances at once', async () => {
    for (const day of ['2026-12-15', '2026-12-22']) {
      clock.now = at(`${day}T17:00Z`);
      await logs(sara, first, '9:00-10:00', 'On and on');
    }
    const another = await desk.another();
    clock.now = at('2027-01-20T12:00Z');
    await Promise.all([tick(), another.tick()]);
    await dana.sees(dana.direct, 'Hours of Acme Travel: Dec 14');
    const waiting = await dana.sees(dana.direct, 'Hours of Acme Travel: Dec 21');
    expect(textOf(await dana.presses(waiting, 'Approve'))).toContain(
      'approve Dec 14\u2009–\u200920, 2026 first',
    );
    clock.now = at('2027-02-01T12:00Z');
    await Promise.all([tick(), another.tick()]);
    const periods = await query(
      desk,
      `select count(*)::int as count, status from review_periods group by status order by status`,
    );
    expect(periods).toEqual([{ count: 9, status: 'closed' }]);
  });
});

async function periodValue(): Promise<string> {
  const [period] = await query<{ value: string }>(
    desk,
    `select client_id || ':' || starts_on as value from review_periods order by starts_on`,
  );
  return period?.value ?? '';
}
