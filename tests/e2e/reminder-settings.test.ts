import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Answers, Player } from '../support/playing/player.ts';
import { textOf } from '../support/reading.ts';
import { settle, stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { clock } = desk;
const { acme, qamar, spare } = desk.channels;
const { nora, sara, dana, omar } = desk.people;
const { claimed } = stagesOn(desk);

/** Monday, 10:00 in Berlin and in Lagos. */
beforeEach(() => {
  clock.now = Temporal.Instant.from('2026-11-23T09:00Z');
});

const given = async (who: Player, where: string) => {
  const { questions } = await who.opens(where, '/desk settings');
  await who.closesForm();
  return Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, question.given]));
};

const change = async (who: Player, where: string, answers: Answers) => {
  await who.opens(where, '/desk settings');
  return textOf(await who.submits(answers));
};

const complaints = async (who: Player, where: string, answers: Answers) => {
  await who.opens(where, '/desk settings');
  const errors = await withoutTrace(desk, () => who.isCorrected(answers));
  await who.closesForm();
  return errors;
};

/** What is stored that is not the ordinary. */
const own = async (table: 'agencies' | 'clients' | 'people', name: string): Promise<unknown> => {
  const [row] = await query<{ reminders: unknown }>(
    desk,
    `select reminders from ${table} where name like $1`,
    [`${name}%`],
  );
  return row?.reminders;
};

describe('working time', () => {
  it('is what holds for all until somebody says otherwise of themselves', async () => {
    expect(await given(sara, spare)).toMatchObject({
      'person-days': ['1', '2', '3', '4', '5'],
      'person-from': '09:00',
      'person-to': '17:00',
      'person-quiet-from': '20:00',
      'person-quiet-to': '08:00',
      'person-country': undefined,
    });
    await change(sara, spare, {
      'person-days': ['1', '2', '3', '4', '6'],
      'person-from': '08:30',
      'person-country': 'germany',
    });
    expect(await own('people', 'sara')).toEqual({
      rhythm: {
        days: [1, 2, 3, 4, 6],
        from: '08:30',
        to: '17:00',
        quietFrom: '20:00',
        quietTo: '08:00',
        country: 'DE',
      },
    });
    expect(await given(sara, spare)).toMatchObject({
      'person-days': ['1', '2', '3', '4', '6'],
      'person-from': '08:30',
      'person-country': 'Germany',
    });
  });

  it('is not stored where it is left as it was, or put back', async () => {
    await change(sara, spare, {
      'person-days': ['1', '2', '3', '4', '5'],
      'person-from': '09:00',
      'person-country': null,
    });
    expect(await own('people', 'sara')).toEqual({});
    await change(omar, qamar, { 'person-zone': 'Asia/Riyadh' });
    expect(await own('people', 'omar')).toEqual({});
  });

  it('of the desk is that of all who have none of their own', async () => {
    await change(nora, spare, { 'agency-from': '07:00', 'agency-to': '15:00', 'agency-country': 'DE-BY' });
    expect(await given(dana, acme)).toMatchObject({ 'person-from': '07:00', 'person-country': 'DE-BY' });
    await change(nora, acme, {
      'client-days': ['7', '1', '2', '3', '4'],
      'client-country': 'المملكة العربية السعودية',
    });
    expect(await own('clients', 'Acme')).toEqual({ rhythm: { days: [1, 2, 3, 4, 7], country: 'SA' } });
    await change(nora, spare, { 'agency-from': '09:00', 'agency-to': '17:00', 'agency-country': null });
    expect(await own('agencies', 'Nora')).toEqual({});
  });

  it.each([
    [{ 'person-country': 'Atlantis' }, 'person-country', 'I know no public holidays of “Atlantis”.'],
    [{ 'person-quiet-from': null }, 'person-quiet-from', 'Quiet hours need a beginning and an end.'],
    [
      { 'person-from': '21:00', 'person-to': '06:00' },
      'person-quiet-to',
      'These quiet hours leave nothing of the working hours.',
    ],
  ])('that cannot be is named where it was typed: %o', async (answers, question, words) => {
    const errors = await complaints(dana, acme, { ...answers, 'person-locale': 'de' });
    expect(errors).toEqual({ [question]: expect.stringContaining(words) as string });
  });

  it('has no quiet hours where they are left empty, or end when they begin', async () => {
    await change(dana, acme, { 'person-quiet-from': null, 'person-quiet-to': null });
    expect(await given(dana, acme)).toMatchObject({ 'person-quiet-from': undefined });
    await change(dana, acme, { 'person-quiet-from': '20:00', 'person-quiet-to': '08:00' });
    await change(dana, acme, { 'person-quiet-from': '07:00', 'person-quiet-to': '07:00' });
    expect(await own('people', 'dana')).toMatchObject({ rhythm: { quietFrom: null, quietTo: null } });
  });
});

describe('rules', () => {
  it('of the desk are said as people say amounts, and stored where they differ', async () => {
    expect(await given(nora, spare)).toMatchObject({
      'rule-unclaimed': '15m, 1h, 4h',
      'rule-due-soon': '24h, 2h',
      'rule-balance': '50%, 80%, 100%',
      'rule-urgent': '3',
      'rule-overdue-at': '09:00',
      'agency-accept-after': '5',
      'agency-digest-day': '1',
    });
    await change(nora, spare, {
      'rule-unclaimed': '30 min; 90m; 2h',
      'rule-due-soon': '2h, 48 Stunden, 2h',
      'rule-balance': '90, 75 %',
      'rule-expiring': '3 days, 14',
      'rule-urgent': '2',
      'agency-accept-after': null,
      'agency-digest-day': '5',
      'agency-digest-at': '16:30',
    });
    expect(await own('agencies', 'Nora')).toEqual({
      rules: {
        unclaimedMinutes: { channel: 30, assistants: 90, managers: 120 },
        dueSoonHours: [48, 2],
        balancePercents: [75, 90],
        expiringDays: [14, 3],
        urgentPart: 0.5,
        acceptAfterDays: null,
        digestDay: 5,
        digestAt: '16:30',
      },
    });
    expect(await given(nora, spare)).toMatchObject({
      'rule-unclaimed': '30m, 90m, 2h',
      'rule-expiring': '14, 3',
      'agency-accept-after': undefined,
    });
  });

  it('of a client go before the desk’s', async () => {
    await change(nora, acme, {
      'client-digest-day': '3',
      'client-accept-after': '10',
      'client-kinds': ['to-accept', 'client-digest'],
    });
    expect(await own('clients', 'Acme')).toMatchObject({
      rules: { digestDay: 3, acceptAfterDays: 10 },
      off: ['overdue', 'waiting-for-client', 'balance', 'expiring-hours', 'review-closing'],
    });
    expect(await given(nora, acme)).toMatchObject({
      'client-digest-at': '16:30',
      'client-kinds': ['to-accept', 'client-digest'],
    });
  });

  it.each([
    [{ 'rule-unclaimed': '15m, 1h' }, 'I could not read “15m, 1h”. Write it as in 15m, 1h, 4h.'],
    [{ 'rule-due-soon': '24' }, 'I could not read “24”. Write it as in 24h, 2h.'],
    [{ 'rule-waiting': '90m' }, 'I could not read “90m”. Write it as in 24h, 72h.'],
    [{ 'rule-balance': '0, 50' }, '“0, 50” is too little or too much: from 1% to 1000% is possible.'],
    [{ 'agency-accept-after': '0' }, '“0” is too little or too much: from 1 to 60 is possible.'],
  ])('that cannot be read are named, and nothing is lost: %o', async (answers, words) => {
    const errors = await complaints(nora, spare, {
      ...answers,
      'person-locale': 'de',
      'agency-from': '06:00',
    });
    expect(errors).toEqual({ [Object.keys(answers).join()]: words });
  });
});

describe('what somebody wants to hear of', () => {
  it('is offered by their roles; what keeps them from harm is not', async () => {
    const offered = async (who: Player, where: string) => {
      const { questions } = await who.opens(where, '/desk settings');
      await who.closesForm();
      return Object.values(questions['person-kinds']?.values ?? {});
    };
    expect(await offered(sara, spare)).toEqual([
      'unclaimed',
      'unsubmitted-week',
      'morning-list',
      'assistant-digest',
    ]);
    expect(await offered(dana, acme)).toEqual([
      'overdue',
      'waiting-for-client',
      'to-accept',
      'balance',
      'expiring-hours',
      'review-closing',
      'client-digest',
    ]);
    expect(await offered(nora, spare)).toEqual([
      'unclaimed',
      'overdue',
      'waiting-for-client',
      'balance',
      'manager-digest',
    ]);
  });

  it('is kept, and shown again', async () => {
    await change(sara, spare, { 'person-kinds': ['morning-list'], 'person-deadlines': 'daily' });
    expect(await given(sara, spare)).toMatchObject({
      'person-kinds': ['morning-list'],
      'person-deadlines': 'daily',
    });
    await change(sara, spare, {
      'person-kinds': ['unclaimed', 'unsubmitted-week', 'morning-list', 'assistant-digest'],
      'person-deadlines': 'each',
    });
    expect(await own('people', 'sara')).toEqual({});
  });
});

describe('what is sent next', () => {
  it('is shown with whom it goes to, and when in the reader’s time', async () => {
    await settle(desk);
    const { number } = await claimed('Hire a band by 27.11. 10:00');
    await settle(desk);
    const form = textOf(await sara.opens(spare, '/desk settings'));
    await sara.closesForm();
    expect(form).toContain('What I send next');
    expect(form).toContain(`Wed, Nov 25, 4:00 PM · sara · Tasks that are due soon (#${number})`);
    expect(form).toContain('Fri, Nov 27, 4:30 PM · sara · Weekly digest for assistants');
    expect(form).not.toContain('nora');
    const all = textOf(await nora.opens(spare, '/desk settings'));
    await nora.closesForm();
    expect(all).toContain(`Wed, Nov 25, 4:00 PM · sara · Tasks that are due soon (#${number})`);
    expect(all).toContain(' · layla · Morning list');
    expect(all).toContain(' · Weekly digest for the client (Acme Travel)');
  });

  it('leaves out what somebody does not want, or does not want now', async () => {
    await change(sara, spare, { 'person-deadlines': 'daily' });
    const form = textOf(await sara.opens(spare, '/desk settings'));
    expect(form).not.toContain('Tasks that are due soon (');
    await sara.closesForm();
  });
});
