import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Player } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { withoutTrace } from '../support/stored.ts';

const [desk, bare] = await Promise.all([startDesk(), startDesk({ isSetUp: false })]);
const { spare, team, acme, qamar, dispatch } = desk.channels;
const { typed } = desk;
const { nora, sara, layla, dana, jonas, omar, eve } = desk.people;

describe('help', () => {
  it.each(['/desk', '/desk help', '/desk ?', '/desk hilfe'])(
    'lists what can be asked for: %s',
    async (text) => {
      const answer = textOf(await eve.types(spare, text));
      for (const form of [
        '/desk setup [NAME]',
        '/desk client add NAME [#channel]',
        '/desk settings',
        '/desk status',
      ])
        expect(answer).toContain(typed(form));
    },
  );

  it.each([
    ['/desk client', ['/desk client add NAME [#channel]', '/desk client add Acme #acme']],
    ['/desk client add help', ['/desk client add NAME [#channel]', '/desk client add Acme #acme']],
    [
      '/desk assistant',
      ['/desk assistant add @person [+skill …]', '/desk assistant add @sara +travel +excel'],
    ],
    ['/delegate help', ['[by DATE] [~2h] [!] [@person] [+skill] [for CLIENT]', 'by Friday 5pm ~2h +travel']],
    ['/tasks help', ['/tasks [open | NUMBER]', '/tasks open', '/tasks 12']],
    ['/desk  Settings  HELP', ['/desk settings']],
  ])('explains one command with examples: %s', async (text, lines) => {
    const answer = textOf(await eve.types(spare, text));
    for (const line of lines) expect(answer).toContain(typed(line));
    expect(answer).not.toContain(typed('/desk setup'));
  });

  it('can be asked for by a mention in a channel, and is answered to that person alone', async () => {
    const answer = await dana.mentionsBot(acme, 'help');
    expect(firstLineOf(answer)).toBe('What I understand');
    expect(textOf(answer)).toContain(typed('/delegate'));
    expect(jonas.whispersIn(acme)).toEqual([]);
  });

  it.each(['/desk foo', '/desk clients', '/desk add client Acme', '/tasks mine', '/tasks -1', '/tasks 1 2'])(
    'is what unknown words are answered with: %s',
    async (text) => {
      const answer = textOf(await withoutTrace(desk, () => nora.types(team, text)));
      const words = text.startsWith('/tasks') ? text.replace('/tasks ', '') : text.slice(1);
      expect(answer).toContain(`“${words}”`);
      expect(answer).toContain(typed(text.split(' ', 1).join()));
    },
  );
});

describe('the status of a desk', () => {
  it('names what is missing, each with the command that adds it, until nothing is', async () => {
    const manager = bare.people.nora;
    const status = async () => textOf(await manager.types(team, '/desk status'));
    const missing = async () => (await status()).split('\n').filter((line) => line.startsWith('Missing'));

    await manager.types(team, '/desk setup');
    expect(await missing()).toEqual([
      expect.stringContaining(typed('a dispatch channel. Type /desk dispatch')),
      expect.stringContaining(typed('an assistant. Add one with /desk assistant add @person +skill')),
      expect.stringContaining(typed('a client. Add one with /desk client add NAME #channel')),
    ]);
    await manager.types(dispatch, '/desk dispatch');
    await manager.types(team, '/desk assistant add @sara');
    await manager.types(acme, '/desk client add Acme');
    expect(await missing()).toEqual([expect.stringContaining(typed('/desk client-member add NAME @person'))]);
    await manager.types(acme, '/desk client-member add Acme @dana');
    expect(await missing()).toEqual([]);
    expect(await status()).toContain('Dispatch channel: dispatch');
    expect(await status()).toContain('1 manager, 1 assistant, 1 person at clients');
    expect(await status()).toContain('Acme acme 1 person may delegate');
  });
});

const languageAndZone = (subject: string) => [`${subject}-locale`, `${subject}-zone`];

const rhythm = (subject: string) =>
  ['days', 'from', 'to', 'quiet-from', 'quiet-to', 'country'].map((name) => `${subject}-${name}`);

describe('settings', () => {
  it('are one’s own, and a client’s or the desk’s only for managers', async () => {
    const mine = [...languageAndZone('person'), ...rhythm('person'), 'person-kinds'];
    const ofDesk = [...languageAndZone('agency'), 'memo', 'timer-check'];
    const asked = async (who: Player, channel: string) => {
      const { questions } = await who.opens(channel, '/desk settings');
      await who.closesForm();
      return Object.keys(questions);
    };
    expect(await asked(dana, acme)).toEqual(mine);
    expect(await asked(sara, team)).toEqual([...mine, 'person-deadlines']);
    expect(await asked(nora, acme)).toEqual([
      ...mine,
      ...languageAndZone('client'),
      ...rhythm('client'),
      'client-kinds',
      'client-digest-day',
      'client-digest-at',
      'client-accept-after',
      ...ofDesk,
    ]);
    const elsewhere = await asked(nora, team);
    expect(elsewhere.slice(0, mine.length + ofDesk.length)).toEqual([...mine, ...ofDesk]);
    expect(elsewhere.slice(mine.length + ofDesk.length)).toEqual([
      ...rhythm('agency'),
      ...elsewhere.filter((name) => name.startsWith('rule-')),
      'agency-accept-after',
      'agency-digest-day',
      'agency-digest-at',
    ]);
    expect(firstLineOf(await withoutTrace(desk, () => eve.types(acme, '/desk settings')))).toContain(
      'You are not among those',
    );
  });

  it('change the language a person is answered in', async () => {
    const form = await sara.opens(spare, '/desk settings');
    expect(form.questions).toMatchObject({
      'person-locale': { given: 'en', options: ['English', 'Deutsch', 'العربية', 'Oʻzbekcha'] },
      'person-zone': { given: 'Africa/Lagos' },
    });
    expect(textOf(await sara.submits({ 'person-locale': 'de' }))).toBe('The settings are saved.');
    expect(firstLineOf(await sara.types(team, '/tasks'))).toBe('Sie haben keine Aufgaben');
  });

  it('of a client change the cards that stand in its channel', async () => {
    const created = await omar.types(qamar, '/delegate احجز فندقًا في الرياض');
    expect(buttonsOf(created)).toEqual(['تحرير', 'إلغاء المهمة']);
    const card = await omar.sees(qamar, 'احجز فندقًا', 'مفتوحة');
    await nora.opens(qamar, '/desk settings');
    await nora.submits({ 'client-locale': 'uz', 'client-zone': 'Asia/Tashkent' });
    const changed = await omar.sees(qamar, 'احجز فندقًا', 'Holati: ochiq');
    expect(changed.id).toBe(card.id);
    const delegate = await omar.sees(qamar, 'Vazifa bering');
    expect(buttonsOf(delegate)).toEqual(['Vazifa berish', 'Soatlar']);
  });

  it('of an assistant change the cards of the tasks they have', async () => {
    await dana.types(acme, '/delegate Order cake');
    await layla.presses(await layla.sees(dispatch, 'Order cake'), 'Claim');
    const card = await layla.sees(layla.direct, 'Order cake', 'العميل');
    await layla.opens(layla.direct, '/desk settings');
    await layla.submits({ 'person-locale': 'uz', 'person-zone': 'Asia/Tashkent' });
    const changed = await layla.sees(layla.direct, 'Order cake', 'Mijoz: Acme Travel');
    expect(changed.id).toBe(card.id);
  });

  it('of the desk change the cards in the dispatch channel', async () => {
    await dana.types(acme, '/delegate Order flowers');
    const card = await layla.sees(dispatch, 'Order flowers', 'Client: Acme Travel');
    await nora.opens(spare, '/desk settings');
    await nora.submits({ 'agency-locale': 'de', 'agency-zone': 'Europe/Berlin' });
    const changed = await layla.sees(dispatch, 'Order flowers', 'Kunde: Acme Travel');
    expect(changed.id).toBe(card.id);
  });

  it('with a time zone that does not exist are handed back, with all that was filled in', async () => {
    await nora.opens(acme, '/desk settings');
    const errors = await withoutTrace(desk, () =>
      nora.isCorrected({
        'person-zone': 'Europe/Atlantis',
        'client-locale': 'uz',
        'agency-zone': 'Asia/Dubai',
      }),
    );
    expect(errors).toEqual({
      'person-zone':
        '“Europe/Atlantis” is not a time zone I know. Write a region and city, as in Europe/Berlin.',
    });
    expect(nora.form()).toBeDefined();
    await nora.closesForm();
  });
});
