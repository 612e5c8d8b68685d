import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, textOf, withoutMarks } from '../support/reading.ts';
import { query, withoutTrace } from '../support/stored.ts';

const [desk, moving] = await Promise.all([startDesk(), startDesk()]);
const { spare, annex, team, acme, qamar, dispatch } = desk.channels;
const { nora, sara, layla, dana, jonas, eve, olga } = desk.people;

const refused = (channel: string, text: string) => withoutTrace(desk, () => nora.types(channel, text));

describe('a client', () => {
  it('is added in the channel the command is typed in, which gets the Delegate card', async () => {
    const answer = await nora.types(spare, '/desk client add Orion');
    expect(firstLineOf(answer)).toBe('Orion is a client now; its tasks are handed over in spare.');
    expect(textOf(answer)).toContain(desk.typed('/desk client-member add Orion @person'));
    const card = await dana.sees(spare, 'say what should be done for Orion');
    expect(buttonsOf(card)).toEqual(['Delegate', 'Hours']);
  });

  it('gets one more channel when it exists, by any spelling of its name', async () => {
    const answer = await nora.types(annex, '/desk client add  ACME   travel');
    expect(firstLineOf(answer)).toBe('Acme Travel has one more channel: annex.');
    const clients = await query(desk, `select name from clients where name_key = 'acme travel'`);
    expect(clients).toEqual([{ name: 'Acme Travel' }]);
    await dana.sees(annex, 'say what should be done for Acme Travel');
  });

  it.each([
    [
      'whose channel is another client’s',
      qamar,
      'client add Vega',
      'That channel belongs to Qamar Travel already.',
    ],
    [
      'that has this channel already',
      acme,
      'client add acme travel',
      'There is a client Acme Travel already, with this channel.',
    ],
    ['for the dispatch channel', dispatch, 'client add Vega', 'That is the dispatch channel'],
    [
      'in direct messages without a channel',
      nora.direct,
      'client add Vega',
      'That works in a channel, not in direct messages.',
    ],
    ['without a name', team, 'client add', 'A name is missing.'],
    ['with nothing but quotes for a name', team, 'client add ""', 'A name is missing.'],
    [
      'with a name too long for a card',
      team,
      `client add ${'V'.repeat(81)}`,
      'The name has 81 characters; at most 80 fit.',
    ],
  ])('is not added %s', async (_, channel, words, problem) => {
    const answer = await refused(channel, `/desk ${words}`);
    expect(firstLineOf(answer)).toContain(problem);
    expect(textOf(answer)).toContain(desk.typed('/desk client add NAME [#channel]'));
  });
});

describe('the dispatch channel', () => {
  it.each([
    ['a client’s', acme, 'This channel belongs to Acme Travel, whose people would see every client’s tasks.'],
    ['a direct conversation', nora.direct, 'That works in a channel, not in direct messages.'],
  ])('cannot be %s', async (_, channel, problem) => {
    expect(firstLineOf(await refused(channel, '/desk dispatch'))).toContain(problem);
  });

  it('stays when it is chosen again', async () => {
    expect(textOf(await nora.types(dispatch, '/desk dispatch'))).toBe(
      'This is the dispatch channel already.',
    );
  });

  it('takes the cards of unfinished tasks along when it moves', async () => {
    const people = moving.people;
    await people.dana.types(acme, '/delegate Book flights to Oslo by Friday');
    const before = await people.sara.sees(dispatch, '#1 · Book flights to Oslo');
    await people.nora.types(spare, '/desk dispatch');
    expect(buttonsOf(await people.sara.sees(spare, '#1 · Book flights to Oslo'))).toEqual([
      'Claim',
      'Details',
    ]);
    const left = await people.sara.sees(dispatch, 'its card is further down');
    expect(left.id).toBe(before.id);
    expect(buttonsOf(left)).toEqual([]);
  });
});

describe('people', () => {
  it('become assistants with skills, and learn more of them later', async () => {
    const first = await nora.types(team, '/desk assistant add @eve +Typing');
    expect(textOf(first)).toBe('eve is an assistant now.\neve has these skills: typing.');
    const second = await nora.types(team, '/desk assistant add @eve +c++ +typing');
    expect(textOf(second)).toContain('eve has these skills: c++ and typing.');
  });

  it('become managers, and may then administer', async () => {
    expect(firstLineOf(await nora.types(team, '/desk manager add @sara'))).toBe('sara is a manager now.');
    expect(firstLineOf(await sara.types(dispatch, '/desk status'))).toBe('The desk of Nora’s Assistants');
  });

  it('become members of a client, and may then delegate for it', async () => {
    expect(
      firstLineOf(await withoutTrace(desk, () => eve.types(acme, '/delegate Call the hotel'))),
    ).toContain('You are not among those who may delegate tasks here.');
    const added = await nora.types(team, '/desk client-member add "acme travel" @eve');
    expect(firstLineOf(added)).toBe('eve can delegate for Acme Travel now.');
    expect(firstLineOf(await eve.types(acme, '/delegate Call the hotel'))).toMatch(
      /^#\d+ is open: Call the hotel$/,
    );
  });

  it.each([
    ['nobody', 'assistant add', 'Which person?'],
    [
      'a name that was only typed',
      'client-member add Acme Travel @ghost',
      'There is no client “Acme Travel @ghost”.',
    ],
    ['several at once', 'assistant add @sara @eve', 'Which person?'],
    ['with words left over', 'manager add @sara please', 'I did not understand “please”.'],
    [
      'to a client that does not exist',
      'client-member add Vega @dana',
      'There is no client “Vega”. Known clients: Acme Travel',
    ],
    ['to no client', 'client-member add @dana', 'A name is missing.'],
    [
      'twice to a client',
      'client-member add Acme Travel @dana',
      'dana has that role already. Nothing was changed.',
    ],
    ['twice as an assistant', 'assistant add @sara', 'sara has that role already. Nothing was changed.'],
    ['twice as a manager', 'manager add @nora', 'nora has that role already. Nothing was changed.'],
    [
      'with a skill too long to show',
      `assistant add @sara +${'x'.repeat(41)}`,
      'The name has 41 characters; at most 40 fit.',
    ],
  ])('are not added: %s', async (_, words, problem) => {
    const answer = await refused(spare, `/desk ${words}`);
    expect(firstLineOf(answer)).toContain(problem);
    expect(textOf(answer)).toContain(desk.typed(`/desk ${words.split(' ', 2).join(' ')}`));
  });

  it('whom the platform does not know are not added', async () => {
    desk.fail('profile', 'nobody');
    expect(firstLineOf(await refused(acme, '/desk manager add @jonas'))).toContain(
      'I cannot find jonas here.',
    );
  });
});

describe('only managers administer', () => {
  const refusalIn = (locale: Locale) => {
    const t = translator(locale);
    return withoutMarks(t('problem.not-allowed', { action: t('allowed.administer') }));
  };

  it.each([
    ['an assistant', layla, team, 'ar'],
    ['a client’s member', jonas, acme, 'de'],
    ['a stranger', olga, spare, 'de'],
  ] as const)('and not %s', async (_, person, channel, locale) => {
    for (const words of ['dispatch', 'status', 'client add Vega', 'manager add @eve', 'assistant add @eve']) {
      const answer = await withoutTrace(desk, () => person.types(channel, `/desk ${words}`));
      expect(firstLineOf(answer)).toBe(refusalIn(locale));
    }
  });
});
