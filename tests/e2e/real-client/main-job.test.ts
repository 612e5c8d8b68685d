import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { buttonsOf, firstLineOf, taskNumberIn, textOf, withoutMarks } from '../../support/reading.ts';
import { accounts, conversations } from '../../support/real-client/people.ts';
import type { Shown } from '../../support/real-client/player.ts';
import { startRealClient } from '../../support/real-client/start.ts';
import { query } from '../../support/stored.ts';
import { scripts } from './scripts.ts';
import { setUp } from './set-up.ts';

const client = await startRealClient();
const { people, tap } = client;
const { dispatch } = conversations;

beforeAll(() => setUp(client));

const speaking = (locale: Locale) => {
  const t = translator(locale);
  return ((...said) => withoutMarks(t(...said))) as typeof t;
};

const inDispatch = speaking('en');
const rivals = [
  { ...accounts.sara, player: people.sara, locale: 'en', t: speaking('en') },
  { ...accounts.layla, player: people.layla, locale: 'ar', t: speaking('ar') },
] as const;

/** That a card is drawn in this language and its direction. */
const expectLanguage = ({ card }: Shown, locale: Locale) => {
  expect(card['lang']).toBe(locale);
  expect(card['rtl']).toBe(locale === 'ar' ? true : undefined);
};

describe.each(scripts)('in Microsoft’s own client, in $language', (script) => {
  const { channel, title, locale, company } = script;
  const t = speaking(locale);
  const member = people[script.member];

  it('a task goes from its delegation to its acceptance, in one message a place', async () => {
    const { number, delegated } = await delegate();
    const { winner, offer, mine } = await claimAtOnce(number);
    const { player, name } = winner;
    const heading = `🔴 #${number} · ${title}`;
    const hears = (...words: readonly string[]) => player.sees(player.direct, heading, ...words);
    const inChannel = (...words: readonly string[]) => member.sees(channel, heading, ...words);

    const asking = await player.opens(mine, winner.t('button.ask'));
    expect(asking.title).toBe(winner.t('form.ask-title', { task: `#${number}` }));
    await player.submits({ words: script.question });
    const asked = await inChannel(t('task.asks', { who: name }), script.question);
    expect(buttonsOf(asked)).toEqual([t('button.answer'), t('button.edit'), t('button.cancel')]);

    const news = await member.sees(delegated, script.question);
    expectLanguage(news, locale);
    expect(textOf(await member.opens(news, t('button.answer')))).toContain(script.question);
    expect(await member.isCorrected({ words: ' ' })).toEqual({ words: t('problem.text-missing') });
    const answered = await member.submits({ words: script.answer });
    expect(firstLineOf(answered)).toBe(t('done.answer', { task: `#${number}` }));

    await player.opens(await hears(script.answer), winner.t('button.submit'));
    await player.submits({ words: script.firstResult });
    const delivered = await inChannel(t('task.delivered', { who: name }), script.firstResult);
    expect(buttonsOf(delivered)).toEqual(
      (['accept', 'request-changes', 'cancel'] as const).map((verb) => t(`button.${verb}`)),
    );
    await member.opens(delivered, t('button.request-changes'));
    await member.submits({ words: script.changes });
    const changes = await hears(winner.t('task.changes-wanted'), script.changes);
    await player.opens(changes, winner.t('button.submit'));
    await player.submits({ words: script.secondResult });

    const thanks = await member.presses(await inChannel(script.secondResult), t('button.accept'));
    expect(firstLineOf(thanks)).toBe(t('done.accept', { task: `#${number}` }));
    const accepted = await inChannel(`${t('field.status')}: ${t('status.accepted')}`);
    expect(buttonsOf(accepted)).toEqual([]);
    expectLanguage(accepted, locale);

    expect(accepted.id).toBe(delegated.id);
    expect((await hears(winner.t('status.accepted'))).id).toBe(mine.id);
    expect((await player.sees(dispatch, heading, inDispatch('status.accepted'))).id).toBe(offer.id);
    expect(tap.refused).toEqual([]);
    expect(await timelineOf(number)).toEqual([
      ['delegate', null, 'open', accounts[script.member].name],
      ['claim', 'open', 'claimed', name],
      ['start', 'claimed', 'in progress', name],
      ['ask', 'in progress', 'waiting for client', name],
      ['answer', 'waiting for client', 'in progress', accounts[script.member].name],
      ['submit', 'in progress', 'submitted', name],
      ['request-changes', 'submitted', 'changes requested', accounts[script.member].name],
      ['start', 'changes requested', 'in progress', name],
      ['submit', 'in progress', 'submitted', name],
      ['accept', 'submitted', 'accepted', accounts[script.member].name],
    ]);
  });

  async function delegate() {
    const invitation = await member.sees(channel, t('delegate.heading'), company);
    expect(buttonsOf(invitation)).toEqual([t('button.delegate'), t('button.hours')]);
    expectLanguage(invitation, locale);

    const understood = await member.types(invitation, `@Deskhand delegate ${script.typed}`);
    const number = taskNumberIn(understood);
    expect(firstLineOf(understood)).toBe(t('created.understood', { task: `#${number}`, title }));
    expectLanguage(understood, locale);

    const delegated = await member.sees(channel, `#${number} · ${title}`, t('status.open'), script.due);
    expect(buttonsOf(delegated)).toEqual([t('button.edit'), t('button.cancel')]);
    expect(delegated.fallback).toContain(title);
    expectLanguage(delegated, locale);
    return { number, delegated };
  }

  /** Both press before either is answered. */
  async function claimAtOnce(number: number) {
    const task = `#${number}`;
    const offer = await people.sara.sees(dispatch, title, task, inDispatch('dispatch.open'));
    expectLanguage(offer, 'en');
    const press = inDispatch('button.claim');
    const answers = await Promise.all(rivals.map(({ player }) => player.presses(offer, press)));

    const holder = await holderOf(number);
    expect(answers.map(firstLineOf)).toEqual(
      rivals.map(({ name, t: said }) =>
        name === holder
          ? said('done.claim', { task })
          : said('problem.already-claimed', { task, who: holder }),
      ),
    );
    const winner = rivals.find(({ name }) => name === holder) ?? rivals[0];
    const held = inDispatch('dispatch.held', { who: holder, status: inDispatch('status.claimed') });
    const taken = await people.sara.sees(dispatch, task, held);
    expect(taken.id).toBe(offer.id);
    expect(buttonsOf(taken)).toEqual([inDispatch('button.details')]);

    const mine = await winner.player.sees(winner.player.direct, task, winner.t('status.claimed'));
    expectLanguage(mine, winner.locale);
    return { winner, offer, mine };
  }
});

/** Who has claimed a task. @throws Error unless exactly one has */
async function holderOf(task: number): Promise<string> {
  const claims = await query<{ name: string }>(
    client,
    'select name from claims join people using (agency_id, person_id) where task = $1',
    [task],
  );
  const [claim, ...others] = claims;
  if (!claim || others.length > 0) throw new Error(`${claims.length} people have the task.`);
  return claim.name;
}

/** What was done to a task, in order: verb, from, to, and who. */
async function timelineOf(task: number) {
  const events = await query(
    client,
    `select verb, from_status, to_status, name from timeline join people using (agency_id, person_id)
     where task = $1 order by event_id`,
    [task],
  );
  return events.map((event) => Object.values(event));
}
