import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, textOf, wholeTextOf } from '../support/reading.ts';
import { passTo, stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';
import { weeksOn } from '../support/weeks.ts';

const desk = await startDesk({ locale: 'en' });
const { clock, tick, messagesIn } = desk;
const { nora, sara, layla, dana, jonas, omar } = desk.people;
const { acme, qamar, dispatch, team } = desk.channels;
const { claimed } = stagesOn(desk);
const { logs } = weeksOn(desk);

const at = (moment: string) => passTo(desk, Temporal.Instant.from(moment));

/**
 * Who was pinged of something so far, by their first names, or which channel. Tom is left out: only one of the platforms
 * tells the zone of somebody who has not written yet.
 */
const pinged = async (kind: string): Promise<string[]> =>
  (
    await query<{ who: string }>(
      desk,
      `select coalesce(split_part(lower(p.name), ' ', 1), '#' || c.name) as who
       from pings g left join people p using (person_id) left join channels c on c.address = g.recipient
       where g.kind = $1 and g.post_id is not null and lower(coalesce(p.name, '')) not like 'tom%' order by 1`,
      [kind],
    )
  ).map(({ who }) => who);

/** Sara is in Lagos, Dana and Acme in New York, Jonas and Nora in Berlin, Omar in Riyadh. */
let flights: number;
let oasis: number;
beforeAll(async () => {
  await nora.types(nora.direct, '/desk plan Acme Travel 20h monthly overage block');
  flights = (await claimed('Book flights')).number;
  await omar.types(qamar, '/delegate Call the oasis');
  await layla.presses(await layla.sees(dispatch, '· Call the oasis'), 'Claim');
  oasis = flights + 1;
});

describe('a balance', () => {
  it('is told to the client’s people and the manager when half of it is used, to each in their working time', async () => {
    clock.now = Temporal.Instant.from('2026-11-23T17:30Z');
    await logs(sara, flights, '7:00-18:00', 'Compared fares');
    await tick();
    const news = await dana.sees(dana.direct, 'Acme Travel has used 55% of its hours: 11 h of 20 h.');
    expect(textOf(news)).toContain('Still available: 9 h.');
    expect(textOf(news)).toContain('Available: 9 h');
    expect(textOf(news)).toContain('Settled: 20 h');
    expect(buttonsOf(news)).toEqual(['Delegate', 'Hours', 'Not now …']);
    expect(await pinged('balance')).toEqual(['dana']);

    await at('2026-11-24T08:00Z');
    const same = await nora.sees(nora.direct, 'Acme Travel has used 55% of its hours');
    expect(buttonsOf(same)).toContain('Hours');
    expect(buttonsOf(same)).not.toContain('Delegate');
    expect(await pinged('balance')).toEqual(['dana', 'jonas', 'nora']);
  });

  it('leads to the client’s hours, also for a manager of several', async () => {
    const news = await nora.sees(nora.direct, 'Acme Travel has used');
    expect(firstLineOf(await nora.presses(news, 'Hours'))).toBe('Hours of Acme Travel');
    const forged = await desk.forge.press(sara, sara.direct, 'hours', await clientId('Acme Travel'));
    expect(textOf(forged)).toContain('You are not among those who may see the hours of this client.');
  });

  const clientId = async (name: string) =>
    (await query<{ id: string }>(desk, 'select client_id as id from clients where name = $1', [name]))[0]
      ?.id ?? '';

  it('is told as a timer runs, and of several thresholds the most serious', async () => {
    clock.now = Temporal.Instant.from('2026-11-24T08:00Z');
    await sara.types(sara.direct, `/time start ${flights}`);
    await at('2026-11-24T15:01Z');
    const news = await dana.sees(dana.direct, 'Acme Travel has used 90% of its hours');
    expect(textOf(news)).toContain('Still available: 1 h 59 min.');
    expect(await pinged('balance')).toEqual(['dana', 'dana', 'jonas', 'jonas', 'nora', 'nora']);
    await at('2026-11-24T15:02Z');
    expect(await pinged('balance')).toHaveLength(6);
    await sara.types(sara.direct, '/time stop Booked');
  });

  it('is told in the client’s channel where that may show it', async () => {
    await nora.types(nora.direct, '/desk plan Qamar Travel 5h pack');
    await query(desk, `update clients set shows_hours = true where name = 'Qamar Travel'`);
    clock.now = Temporal.Instant.from('2026-11-25T12:00Z');
    await logs(layla, oasis, '9:00-13:00', 'Called');
    await tick();
    const news = await omar.sees(qamar, 'Qamar Travel has used 80% of its hours: 4 h of 5 h.');
    expect(buttonsOf(news)).toEqual(['Delegate', 'Hours', 'Not now …']);
    expect(await pinged('balance')).toContain('#qamar');
    expect(await pinged('balance')).not.toContain('omar');
  });

  it('stands in no other channel, and is told to no assistant', () => {
    for (const channel of [acme, dispatch, team, sara.direct, layla.direct])
      expect(messagesIn(channel).map(wholeTextOf).join('\n')).not.toMatch(/of its hours|Available/);
  });
});

describe('hours that expire', () => {
  it('are told to the client a day before they are lost, with a way to use them', async () => {
    await at('2026-11-30T15:00Z');
    const news = await dana.sees(dana.direct, 'Acme Travel loses 1 h 58 min after Mon, Nov 30, 2026');
    expect(buttonsOf(news)).toContain('Delegate');
    const form = await dana.opens(news, 'Delegate');
    expect(form.title).toBe('Delegate a task');
    await dana.closesForm();
    expect(await pinged('expiring-hours')).not.toContain('nora');
  });
});

describe('a week that is over', () => {
  it('is named to who has not submitted it, who can do so there', async () => {
    await at('2026-11-30T17:00Z');
    clock.now = Temporal.Instant.from('2026-12-01T14:00Z');
    await logs(sara, flights, '9:00-10:00', 'More fares');
    await at('2026-12-07T08:00Z');
    const news = await sara.sees(
      sara.direct,
      'Please submit your hours: Acme Travel (Nov 30\u2009–\u2009Dec 6, 2026)',
    );
    expect(textOf(news)).toContain(
      'What is not submitted by Mon, Dec 7, 6:00 PM goes to the client as it is.',
    );
    expect(textOf(await sara.presses(news, 'Submit week'))).toContain('are submitted, and with Acme Travel');
    expect(await pinged('unsubmitted-week')).toContain('sara');
  });
});

describe('a review', () => {
  it('that silence is about to approve is named to the client’s people, until one of them has answered', async () => {
    await at('2026-12-10T08:00Z');
    const news = await jonas.sees(
      jonas.direct,
      'Until Fri, Dec 11, 5:59 AM you can approve the hours of Acme',
    );
    expect(buttonsOf(news)).toEqual(
      expect.arrayContaining(['Approve', 'Dispute an entry', 'Statement', 'Not now …']),
    );
    expect(textOf(await jonas.presses(news, 'Approve'))).toContain('are approved. Thank you!');
    const before = await pinged('review-closing');
    await at('2026-12-10T15:00Z');
    expect(await pinged('review-closing')).toEqual(before);
  });
});
