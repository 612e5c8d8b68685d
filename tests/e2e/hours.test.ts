import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Player, Seen } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf, wholeTextOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { acme, qamar, dispatch, team } = desk.channels;
const { nora, sara, layla, dana, jonas, omar, eve } = desk.people;
const { forge, clock } = desk;
const { claimed } = stagesOn(desk);

const clientId = async (name: string) => {
  const [client] = await query<{ id: string }>(desk, 'select client_id as id from clients where name = $1', [
    name,
  ]);
  return client?.id ?? '';
};

/** Works on a task from a moment on, for so long. */
async function work(
  person: Player,
  task: number,
  from: string,
  lasting: Temporal.DurationLike,
  memo = 'done',
) {
  clock.now = Temporal.Instant.from(from);
  await person.types(team, `/time start ${task}`);
  clock.now = clock.now.add(lasting);
  await person.types(team, `/time stop ${memo}`);
}

await nora.types(nora.direct, '/desk plan Acme Travel 20h monthly overage block');
await nora.types(nora.direct, '/desk grant Acme Travel 2h "A welcome" expires 10d');
const flights = (await claimed('Book the flights to Berlin')).number;
const visas = (await claimed('Renew the visas')).number;
await omar.types(qamar, '/delegate Call the oasis');
await layla.presses(await layla.sees(dispatch, '· Call the oasis'), 'Claim');
const oasis = visas + 1;
await work(sara, flights, '2026-11-23T09:00:00Z', { hours: 1, minutes: 30, seconds: 5 });
await work(sara, visas, '2026-11-23T12:00:00Z', { minutes: 45 });
await work(layla, oasis, '2026-11-23T12:00:00Z', { hours: 2 });

describe('a member of a client', () => {
  it('sees the two figures by their names, the lots, the tasks, and the weeks', async () => {
    const answer = await dana.types(acme, '/hours');
    const text = textOf(answer);
    expect(firstLineOf(answer)).toBe('Hours of Acme Travel');
    expect(text).toContain('Available: 19 h 44 min 55 s');
    expect(text).toContain('Settled: 22 h');
    expect(text).toContain('Granted, from Sun, Nov 22, 2026: 2 h of 2 h left, until Tue, Dec 1, 2026');
    expect(text).toContain(
      'Plan, from Sun, Nov 1, 2026: 17 h 44 min 55 s of 20 h left, until Mon, Nov 30, 2026',
    );
    expect(text).toContain('Used this month: 2 h 15 min 5 s');
    expect(text).toContain(`#${flights} · Book the flights to Berlin: 1 h 30 min 5 s`);
    expect(text).toContain(`#${visas} · Renew the visas: 45 min`);
    expect(text).toMatch(/▰{9}▱ 19 h 44 min 55 s of 22 h/);
    expect(text).toContain('Nov 23');
    expect(buttonsOf(answer)).toEqual(['How was this worked out?', 'Statement']);
  });

  it('sees how it came about, to the second, line by line', async () => {
    const text = textOf(await dana.presses(await dana.types(acme, '/hours'), 'How was this worked out?'));
    expect(text).toContain('How the hours of Acme Travel were worked out');
    // Spent first is what expires first: the plan with the month.
    expect(text).toMatch(/Plan, from Sun, Nov 1, 2026.*20 h.*0 min.*2 h 15 min 5 s.*17 h 44 min 55 s/s);
    expect(text).toContain(`#${flights}, Mon, Nov 23, 2026: 1 h 30 min 5 s`);
    expect(text).toContain(`#${visas}, Mon, Nov 23, 2026: 45 min`);
    expect(text).toContain('Left of these hours: 19 h 44 min 55 s');
    expect(text).toContain('= available: 19 h 44 min 55 s');
    expect(text).toContain('+ not approved yet: 2 h 15 min 5 s');
    expect(text).toContain('= settled: 22 h');
  });

  it('sees a running timer count at once', async () => {
    clock.now = Temporal.Instant.from('2026-11-24T09:00:00Z');
    await sara.types(team, `/time start ${visas}`);
    clock.now = clock.now.add({ minutes: 10, seconds: 1 });
    const card = await jonas.types(jonas.direct, '/hours');
    expect(textOf(card)).toContain('Available: 19 h 34 min 54 s');
    expect(textOf(card)).toContain('Settled: 22 h');
    const explained = textOf(await jonas.presses(card, 'How was this worked out?'));
    expect(explained).toContain('+ running: 10 min 1 s');
    expect(explained).toContain(`#${visas}, Tue, Nov 24, 2026, running: 10 min 1 s`);
    await sara.types(team, '/time stop done');
  });

  it('gets there from the Delegate card, and from Home', async () => {
    const card = await dana.sees(acme, 'Hand over a task');
    expect(firstLineOf(await dana.presses(card, 'Hours'))).toBe('Hours of Acme Travel');
    const home = await dana.mentionsBot(acme, 'home');
    expect(firstLineOf(await dana.presses(home, 'Hours'))).toBe('Hours of Acme Travel');
  });

  it('learns nothing of another client, whose name and id they may know', async () => {
    const secrets = /Acme|22 h|19 h/;
    expect(textOf(await omar.types(qamar, '/hours Acme Travel'))).toBe(
      textOf(await omar.types(qamar, '/hours Vega Tours')).replaceAll('Vega Tours', 'Acme Travel'),
    );
    for (const action of ['explain-hours']) {
      const answer = await withoutTrace(desk, async () =>
        forge.press(omar, qamar, action, await clientId('Acme Travel')),
      );
      expect(textOf(answer)).toContain('You are not among those who may');
      expect(textOf(answer)).not.toMatch(secrets);
    }
    expect(firstLineOf(await omar.types(qamar, '/hours'))).toBe('Hours of Qamar Travel');
  });

  it('who belong to two see both at a glance, and one by its name', async () => {
    await nora.types(team, '/desk client-member add Acme Travel @eve');
    await nora.types(team, '/desk client-member add Qamar Travel @eve');
    const both = textOf(await eve.types(eve.direct, '/hours'));
    expect(both).toContain('Hours of the clients');
    expect(both).toMatch(/Acme Travel.*20 h a month/s);
    expect(both).toContain('Qamar Travel');
    expect(firstLineOf(await eve.types(eve.direct, '/hours acme travel'))).toBe('Hours of Acme Travel');
    expect(firstLineOf(await eve.types(qamar, '/hours'))).toBe('Hours of Qamar Travel');
  });
});

describe('a client without a plan', () => {
  it('is shown what was used, and no balance that is made up', async () => {
    const answer = await omar.types(qamar, '/hours');
    expect(textOf(answer)).toContain('Used this month: 2 h');
    expect(textOf(answer)).toContain('Used last month: 0 min');
    expect(textOf(answer)).not.toContain('Available');
  });
});

describe('a manager', () => {
  it('sees all clients at a glance', async () => {
    const text = textOf(await nora.types(nora.direct, '/hours'));
    expect(text).toMatch(/Acme Travel.*19 h 34 min 54 s.*22 h.*20 h a month.*2 h 25 min 6 s/s);
    expect(text).toMatch(/Qamar Travel.*–.*–.*2 h/s);
  });

  it('sees one by its name, or in its channel', async () => {
    expect(firstLineOf(await nora.types(nora.direct, '/hours "Qamar Travel"'))).toBe('Hours of Qamar Travel');
    expect(firstLineOf(await nora.types(acme, '/hours'))).toBe('Hours of Acme Travel');
  });

  it('is told which names there are, and which words were not understood', async () => {
    expect(firstLineOf(await nora.types(nora.direct, '/hours Borealis'))).toBe(
      'There is no client “Borealis”. Known clients: Acme Travel and Qamar Travel.',
    );
    expect(firstLineOf(await nora.types(nora.direct, '/hours Acme Travel please'))).toBe(
      'I did not understand “please”.',
    );
  });
});

describe('an assistant', () => {
  it('sees their own work of this week and last, and no balance of anybody', async () => {
    clock.now = Temporal.Instant.from('2026-12-01T08:00:00Z');
    await work(sara, flights, '2026-12-01T09:00:00Z', { minutes: 20 });
    const text = textOf(await sara.types(team, '/hours'));
    expect(text).toContain('This week: 20 min');
    expect(text).toContain('Last week: 2 h 25 min 6 s');
    expect(text).toMatch(
      new RegExp(`Acme Travel.*#${flights} · Book the flights to Berlin.*20 min.*1 h 30 min 5 s`, 's'),
    );
    expect(text).not.toMatch(/Available|Settled|oasis|22 h/);
  });

  it('is refused a client’s balance, however they ask', async () => {
    const answers: Seen[] = [
      await withoutTrace(desk, () => sara.types(team, '/hours Acme Travel')),
      await withoutTrace(desk, async () =>
        forge.press(sara, dispatch, 'explain-hours', await clientId('Acme Travel')),
      ),
    ];
    for (const answer of answers)
      expect(firstLineOf(answer)).toBe(
        'You are not among those who may see the hours of this client. A manager of the desk can change that.',
      );
  });
});

describe('a forecast', () => {
  it('goes on at the pace of the last four weeks', async () => {
    await nora.types(nora.direct, '/desk plan Qamar Travel 1h pack overage block');
    const text = textOf(await omar.types(qamar, '/hours'));
    expect(text).toContain('Available: 1 h');
    // 2 h in 28 days are 257 s a day, which an hour lasts for 14 days and a little of the next.
    expect(text).toContain('At the pace of the last 4 weeks, used up on Wed, Dec 16, 2026.');
  });
});

describe('hours that are used up', () => {
  it('let no timer start under a plan that blocks, and say nothing of a balance to the assistant', async () => {
    await work(layla, oasis, '2026-12-01T12:00:00Z', { hours: 2 });
    const answer = await withoutTrace(desk, () => layla.types(team, `/time start ${oasis}`));
    expect(firstLineOf(answer)).toContain(
      'Qamar Travel has no hours left, and its plan allows no work beyond them.',
    );
    expect(wholeTextOf(answer)).not.toMatch(/\d h|\d min/);
    const [running] = await query(desk, 'select from time_entries where ended_at is null');
    expect(running).toBeUndefined();
  });
});

it('never stood in a channel', () => {
  for (const channel of [acme, qamar, dispatch, team])
    expect(desk.messagesIn(channel).map(wholeTextOf).join('\n')).not.toMatch(/Available|Settled|20 h|19 h/);
});
