import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { firstLineOf, textOf, wholeTextOf } from '../support/reading.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { acme, qamar, team } = desk.channels;
const { nora, sara, dana, jonas, omar } = desk.people;

const plansOf = (client: string) =>
  query<Record<string, unknown>>(
    desk,
    `select p.*, p.from_on::text as from_on from plans p join clients c using (client_id) where c.name = $1 order by plan_id`,
    [client],
  );

describe('a plan in words', () => {
  it('is agreed from the first of the month, confirmed in plain words, and told to each member privately', async () => {
    const answer = await nora.types(
      team,
      '/desk plan Acme Travel 20h monthly rollover 20% expires 90d overage carry round 15m up',
    );
    const text = textOf(answer);
    expect(firstLineOf(answer)).toBe('Agreed with Acme Travel from Sun, Nov 1, 2026 on:');
    expect(text).toContain('20 h every calendar month.');
    expect(text).toContain('up to 20% roll into the next month and last 90 days. They roll once.');
    expect(text).toContain('the next hours pay for it');
    expect(text).toContain('Time is rounded up to multiples of 15 min, each entry by itself.');
    expect(text).toContain('Hours that expire soonest are spent first.');
    expect(await plansOf('Acme Travel')).toMatchObject([
      {
        from_on: '2026-11-01',
        kind: 'monthly',
        seconds: '72000',
        roll_percent: 20,
        roll_seconds: null,
        roll_days: 90,
        overage: 'carry',
        rounding: 'up',
        rounding_step: 900,
      },
    ]);
    for (const member of [dana, jonas]) {
      const news = await member.sees(member.direct, 'nora has set what is agreed with Acme Travel');
      expect(wholeTextOf(news)).toContain('20 h every calendar month.');
    }
    expect(omar.finds().map(wholeTextOf).join()).not.toContain('Acme Travel');
    expect(desk.messagesIn(acme).map(wholeTextOf).join()).not.toContain('20 h');
  });

  it('begins today when it changes, and what it does not say stays as it was', async () => {
    const answer = await nora.types(team, '/desk plan "acme travel" 30 hours monthly');
    expect(firstLineOf(answer)).toContain('from Sun, Nov 22, 2026 on');
    expect(textOf(answer)).toContain('up to 20% roll into the next month and last 90 days');
    expect((await plansOf('Acme Travel')).at(-1)).toMatchObject({
      from_on: '2026-11-22',
      seconds: '108000',
      overage: 'carry',
    });
  });

  it('begins no second time when it is agreed already', async () => {
    const answer = await withoutTrace(desk, () => nora.types(team, '/desk plan Acme Travel 30h monthly'));
    expect(firstLineOf(answer)).toContain('agreed with Acme Travel already, since Sun, Nov 22, 2026');
    expect(await plansOf('Acme Travel')).toHaveLength(2);
  });

  it('can be as needed, or a pack', async () => {
    expect(textOf(await nora.types(qamar, '/desk plan Qamar Travel as-needed'))).toContain(
      'No hours beforehand: work is charged as it is done.',
    );
    const pack = textOf(await nora.types(qamar, '/desk plan 10h pack expires 12w'));
    expect(pack).toContain('A pack of 10 h, once.');
    expect(pack).toContain('expires after 84 days');
  });

  it.each([
    [
      'Acme Travel 20h monthly gibberish overage perhaps',
      'I did not understand “gibberish” and “overage perhaps”.',
    ],
    ['Acme Travel 20h monthly round 15m', 'I did not understand “round 15m”.'],
    ['Acme Travel 20h', 'What kind of plan is it?'],
    ['Acme Travel monthly', 'How many hours are agreed?'],
    ['Acme Travel 20h monthly 30h', 'These say the same thing twice: “20h” and “30h”.'],
    ['Acme Travel 20h as-needed', 'A plan of the kind “as needed” does not have this: “20h”.'],
    ['Acme Travel 10h pack rollover 20%', 'A plan of the kind “pack” does not have this: “rollover 20%”.'],
    ['Acme Travel 0h monthly', '“0h” does not fit'],
    ['Acme Travel -5h monthly', 'I did not understand “-5h”.'],
    [
      'Acme Travel 20h monthly rollover 120%',
      '“120%” does not fit: a percentage is a whole number from 0 to 100',
    ],
    ['Acme Travel 20h monthly rollover none expires 90d', 'Only hours that roll over expire by days.'],
    ['Acme Travel 10h pack expires soon', 'I did not understand “expires soon”.'],
    ['Borealis 20h monthly', 'There is no client “Borealis”.'],
  ])('is not taken where it is wrong: %s', async (words, problem) => {
    const answer = await withoutTrace(desk, () => nora.types(team, `/desk plan ${words}`));
    expect(textOf(answer)).toContain(problem);
    expect(await plansOf('Acme Travel')).toHaveLength(2);
  });

  it('is a manager’s to set', async () => {
    for (const person of [sara, dana]) {
      const answer = await withoutTrace(desk, () =>
        person.types(person.direct, '/desk plan Acme Travel 99h monthly'),
      );
      expect(firstLineOf(answer)).toContain('You are not among those who may set up the desk.');
    }
    expect(await plansOf('Acme Travel')).toHaveLength(2);
  });
});

describe('the form of a plan', () => {
  it('begins with what is agreed, and stores what is changed in it', async () => {
    const form = await nora.opens(nora.direct, '/desk plan Acme Travel');
    const given = Object.fromEntries(
      Object.entries(form.questions).map(([name, question]) => [name, question.given]),
    );
    expect(given).toMatchObject({
      hours: '30h',
      'roll-percent': '20',
      days: '90d',
      from: '2026-11-22',
      step: '15m',
    });
    const answer = await nora.submits({
      hours: '40h',
      'roll-hours': '5h',
      minimum: '5',
      zone: 'America/New_York',
      review: form.questions['review']?.values['Every month'] ?? '',
      from: '2026-12-01',
    });
    expect(firstLineOf(answer)).toContain('from Tue, Dec 1, 2026 on');
    expect(textOf(answer)).toContain('20%, but no more than 5 h,');
    expect(textOf(answer)).toContain('At least 5 min is charged');
    expect(textOf(answer)).toContain('Days are those of America/New_York; hours are reviewed every month.');
    const [account] = await query<{ open_on: string; submit_by: Date }>(
      desk,
      `select open_on::text, submit_by from hour_accounts a join clients c using (client_id) where c.name = 'Acme Travel'`,
    );
    // The month that began on the 16th ends with November; the Monday after it is December 7.
    expect(account?.open_on).toBe('2026-11-16');
    expect(account?.submit_by.toISOString()).toBe('2026-12-07T17:00:00.000Z');
  });

  it('asks for the client where none is named', async () => {
    const form = await nora.opens(nora.direct, '/desk plan');
    expect(form.questions['client']?.options).toEqual(['Acme Travel', 'Qamar Travel']);
    expect(form.questions['zone']?.given ?? '').toBe('');
    await nora.closesForm();
  });

  it('is about the client whose channel it is opened in', async () => {
    const form = await nora.opens(qamar, '/desk plan');
    expect(Object.keys(form.questions)).not.toContain('client');
    expect(form.questions['hours']?.given).toBe('10h');
    await nora.closesForm();
  });

  it.each([
    ['hours', 'nothing', { hours: null }, 'How many hours are agreed?'],
    ['hours', 'what is no time', { hours: 'plenty' }, 'I could not read “plenty” as a length of time.'],
    ['roll-percent', 'more than all', { 'roll-percent': '101' }, '“101” does not fit'],
    ['days', 'what are no days', { days: 'a while' }, 'I could not read “a while” as a number of days.'],
    ['zone', 'a zone there is not', { zone: 'Mars/Base' }, '“Mars/Base” is not a time zone I know.'],
    ['minimum', 'a minimum of a day', { minimum: '24h' }, '“24h” does not fit'],
    [
      'from',
      'a day that is closed',
      { hours: '41h', from: '2026-10-31' },
      'The plan cannot begin on Sat, Oct 31, 2026',
    ],
  ])('stays open with a word beside the question: %s, %s', async (question, _, values, problem) => {
    await nora.opens(nora.direct, '/desk plan Acme Travel');
    const errors = await withoutTrace(desk, () => nora.isCorrected(values));
    expect(Object.keys(errors)).toEqual([question]);
    expect(errors[question]).toContain(problem);
    await nora.closesForm();
  });
});

describe('granted hours', () => {
  it('are told to the client with the reason, and can expire', async () => {
    const answer = await nora.types(team, '/desk grant Acme Travel 5h "For the wait in October" expires 30d');
    expect(textOf(answer)).toContain('Acme Travel has 5 h more: “For the wait in October”.');
    expect(textOf(answer)).toContain('They can be spent until Mon, Dec 21, 2026.');
    const news = await dana.sees(dana.direct, 'nora has granted Acme Travel 5 h');
    expect(wholeTextOf(news)).toContain('For the wait in October');
  });

  it('are posted in the client’s channel where that may show hours', async () => {
    await nora.opens(qamar, '/desk plan');
    const shows = nora.form()?.questions['shows']?.values['May be seen by everybody there'] ?? '';
    await nora.submits({ shows, zone: 'Asia/Riyadh' });
    await nora.types(team, '/desk grant Qamar Travel 90m Trial');
    expect(wholeTextOf(await omar.sees(qamar, 'nora has granted Qamar Travel 1 h 30 min'))).toContain(
      'Trial',
    );
    expect(
      omar
        .finds()
        .filter(({ channel }) => channel === omar.direct)
        .map(wholeTextOf)
        .join(),
    ).not.toContain('Trial');
  });

  it.each([
    ['Acme Travel "why"', 'How many hours are granted?'],
    ['Acme Travel 5h', 'Why are the hours granted?'],
    ['Acme Travel 5h ""', 'Why are the hours granted?'],
    ['Acme Travel plenty "why"', 'I could not read “plenty” as a length of time.'],
    ['Borealis plenty "why"', 'There is no client “Borealis plenty”.'],
    ['Acme Travel -5h "why"', 'I could not read “-5h” as a length of time.'],
    ['Acme Travel 20000h "why"', '“20000h” does not fit'],
    ['Acme Travel 5h "why" expires tomorrow', 'I could not read “tomorrow” as a number of days.'],
    ['5h "why"', 'A name is missing.'],
  ])('are not given where it is wrong: %s', async (words, problem) => {
    const answer = await withoutTrace(desk, () => nora.types(team, `/desk grant ${words}`));
    expect(textOf(answer)).toContain(problem);
    const [count] = await query<{ count: string }>(desk, 'select count(*) from grants');
    expect(count?.count).toBe('2');
  });
});

it('is reckoned by the client’s own calendar', async () => {
  // In Riyadh it is Monday already.
  desk.clock.now = Temporal.Instant.from('2026-11-22T21:30:00Z');
  await nora.types(qamar, '/desk plan 11h pack');
  expect((await plansOf('Qamar Travel')).at(-1)?.['from_on']).toBe('2026-11-23');
});
