import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { startDesk } from '../support/desk.ts';
import type { Player } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf, wholeTextOf } from '../support/reading.ts';
import { query, stored, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, qamar, dispatch, spare, team } = desk.channels;
const { forge } = desk;
const { nora, sara, layla, dana, omar, eve } = desk.people;

/** Acme’s tasks, in a state each in which other things can be done to them. */
const acmes = { open: 1, claimed: 2, waiting: 3, submitted: 4 } as const;
for (const [index, state] of Object.keys(acmes).entries())
  await dana.types(acme, `/delegate Merger with Borealis ${state}${index === 0 ? ' +travel' : ''}`);
for (const number of [acmes.claimed, acmes.waiting, acmes.submitted])
  await sara.presses(await sara.sees(dispatch, `#${number} · Merger`), 'Claim');
await sara.opens(await sara.sees(sara.direct, `#${acmes.waiting} · Merger`), 'Ask client');
await sara.submits({ words: 'Is Borealis told?' });
await sara.opens(await sara.sees(sara.direct, `#${acmes.submitted} · Merger`), 'Submit');
await sara.submits({ words: 'Borealis has signed' });
/** And one of Qamar’s. */
await omar.types(qamar, '/delegate Zubaida oasis tour');
await layla.presses(await layla.sees(dispatch, '#5 · Zubaida'), 'Claim');

const acmesSecrets = /Acme|Merger|Borealis|dana|jonas|tom/i;
const qamarsSecrets = /Qamar|Zubaida|oasis|omar/i;

const everythingSeenBy = (person: Player): string =>
  person
    .finds()
    .map((message) => `${wholeTextOf(message)}\n${message.fallback}`)
    .join('\n');

describe('people of one client', () => {
  it('are told of another’s task what they are told of one that there is not', async () => {
    const ofNone = textOf(await omar.types(qamar, '/tasks 999'));
    for (const number of Object.values(acmes)) {
      const answer = await withoutTrace(desk, () => omar.types(qamar, `/tasks ${number}`));
      expect(textOf(answer)).toBe(ofNone.replaceAll('999', String(number)));
    }
  });

  it.each([
    'details',
    'edit',
    'cancel',
    'return',
    'ask',
    'answer',
    'submit',
    'accept',
    'request-changes',
    'claim',
  ])('get nowhere with a forged button: %s', async (action) => {
    for (const number of Object.values(acmes)) {
      const answer = await withoutTrace(desk, () => forge.press(omar, qamar, action, String(number)));
      const ofNone = await withoutTrace(desk, () => forge.press(omar, qamar, action, '999'));
      expect(textOf(answer)).toBe(textOf(ofNone).replaceAll('999', String(number)));
      expect(buttonsOf(answer)).toEqual([]);
      expect(omar.form()).toBeUndefined();
    }
  });

  it.each([
    ['edit', { title: 'Mine now' }],
    ['return', { words: 'x', next: 'y' }],
    ['ask', { words: 'x' }],
    ['answer', { words: 'x' }],
    ['submit', { words: 'x' }],
    ['request-changes', { words: 'x' }],
  ])('get nowhere with a forged form: %s', async (form, values) => {
    for (const number of Object.values(acmes)) {
      const errors = await withoutTrace(desk, () => forge.submit(omar, qamar, form, String(number), values));
      const ofNone = await withoutTrace(desk, () => forge.submit(omar, qamar, form, '999', values));
      expect(errors).toEqual(
        Object.fromEntries(
          Object.entries(ofNone ?? {}).map(([name, text]) => [name, text.replaceAll('999', String(number))]),
        ),
      );
    }
  });

  it('cannot delegate for another client, whose id they may have found', async () => {
    const [row] = await query<{ id: string }>(
      desk,
      `select client_id as id from clients where name = 'Acme Travel'`,
    );
    const id = row?.id ?? '';
    for (const [subject, values] of [
      [id, {}],
      ['', { client: id }],
    ] as const) {
      const errors = await withoutTrace(desk, () =>
        forge.submit(omar, qamar, 'delegate', subject, { title: 'Mine', ...values }),
      );
      expect(Object.values(errors ?? {})).toHaveLength(1);
      expect(Object.values(errors ?? {}).join()).not.toMatch(acmesSecrets);
    }
  });

  it('cannot change another client’s settings, nor those of their own client or the desk', async () => {
    const clients = await query<{ id: string }>(desk, 'select client_id as id from clients');
    for (const { id } of clients) {
      const { clients: before, agencies } = await stored(desk);
      await forge.submit(dana, acme, 'settings', id, {
        'client-locale': 'uz',
        'client-zone': 'Asia/Tashkent',
        'agency-locale': 'uz',
        'agency-zone': 'Asia/Tashkent',
      });
      expect(await stored(desk)).toMatchObject({ clients: before, agencies });
    }
  });

  it('learn no other client’s name from what they type', async () => {
    const known = await omar.types(qamar, '/delegate Write to the press for Acme Travel');
    const madeUp = await omar.types(qamar, '/delegate Write to the press for Vega Tours');
    const shape = (answer: typeof known) =>
      textOf(answer).replace(/#\d+/g, '#').replace('Vega Tours', 'Acme Travel');
    expect(shape(known)).toBe(shape(madeUp));
  });

  it('who belong to two are asked which, and hear of those two alone', async () => {
    await nora.types(spare, '/desk client add Cygnus');
    await nora.types(team, '/desk client-member add Cygnus @eve');
    await nora.types(team, '/desk client-member add Qamar Travel @eve');
    expect(firstLineOf(await eve.types(eve.direct, '/delegate Call Bob'))).toBe(
      'Which client is it for? Add “for” and one of: Cygnus and Qamar Travel.',
    );
    const { client } = (await eve.opens(eve.direct, '/delegate')).questions;
    expect(client?.options).toEqual(['Cygnus', 'Qamar Travel']);
    await eve.closesForm();
  });

  it('find nothing of the other anywhere, after all this', () => {
    const said = everythingSeenBy(omar).replaceAll('for Acme Travel', '');
    expect(said).toContain('Zubaida oasis tour');
    expect(said).not.toMatch(acmesSecrets);
    expect(everythingSeenBy(dana)).toContain('Merger with Borealis');
    expect(everythingSeenBy(dana)).not.toMatch(qamarsSecrets);
  });
});

describe('an assistant', () => {
  it('sees no more of a task that another has than who that is', async () => {
    const answers = [
      await layla.types(team, `/tasks ${acmes.submitted}`),
      await withoutTrace(desk, () => forge.press(layla, dispatch, 'details', String(acmes.submitted))),
      await withoutTrace(desk, () => forge.press(layla, dispatch, 'submit', String(acmes.claimed))),
    ];
    for (const answer of answers) {
      expect(textOf(answer)).toContain('sara');
      expect(textOf(answer)).not.toMatch(acmesSecrets);
    }
  });

  it.each(['edit', 'cancel', 'answer', 'accept', 'request-changes'])(
    'cannot do for a client what is the client’s to do: %s',
    async (action) => {
      for (const number of Object.values(acmes)) {
        const answer = await withoutTrace(desk, () => forge.press(sara, dispatch, action, String(number)));
        expect(textOf(answer)).toContain('You are not among those who may');
      }
    },
  );
});

describe('a stranger', () => {
  const { olga } = desk.people;

  it('is refused everything, politely', async () => {
    const t = translator('de');
    for (const [text, verb] of [
      ['/delegate Call Bob', 'delegate'],
      ['/delegate', 'delegate'],
      ['/tasks open', 'see-open-tasks'],
      ['/tasks 1', 'see-task'],
      ['/desk status', 'administer'],
      ['/desk settings', 'administer'],
    ] as const) {
      const answer = await withoutTrace(desk, () => olga.types(acme, text));
      expect(firstLineOf(answer)).toBe(t('problem.not-allowed', { action: t(`allowed.${verb}`) }));
    }
    for (const action of ['details', 'claim', 'edit', 'cancel', 'accept', 'delegate'])
      expect(textOf(await withoutTrace(desk, () => forge.press(olga, acme, action, '1')))).not.toMatch(
        /Merger|Borealis/,
      );
  });

  it('has no tasks', async () => {
    expect(firstLineOf(await olga.types(acme, '/tasks'))).toBe('Sie haben keine Aufgaben');
  });
});

describe('forged values of one’s own', () => {
  it.each([
    ['a number that is none', 'edit', 'DROP TABLE'],
    ['a number beyond all numbers', 'edit', '9'.repeat(40)],
    ['nothing', 'edit', ''],
    ['a button that does not exist', 'explode', '1'],
  ])('are answered like any mistake: %s', async (_, action, value) => {
    const answer = await withoutTrace(desk, () => forge.press(dana, acme, action, value));
    expect(textOf(answer)).toMatch(/There is no task|I do not know/);
  });

  it.each([
    ['a skill nobody offers', { skills: 'espionage' }],
    ['somebody preferred who is no assistant', { preferred: crypto.randomUUID() }],
  ])('are not taken in a form: %s', async (_, values) => {
    const [row] = await query<{ id: string }>(
      desk,
      `select client_id as id from clients where name = 'Acme Travel'`,
    );
    const errors = await withoutTrace(desk, () =>
      forge.submit(dana, acme, 'delegate', row?.id ?? '', { title: 'Call Bob', ...values }),
    );
    expect(Object.values(errors ?? {})).toEqual(['The form came back incomplete. Please open it again.']);
  });
});
