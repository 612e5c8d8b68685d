import type { Locale } from '../../src/domain/locale.ts';
import type { MessageKey, ParamsOf } from '../../src/i18n/catalogue.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { Desk } from './desk.ts';
import type { Answers, OpenForm, Player, Seen } from './playing/player.ts';
import { buttonsIn, withoutMarks } from './reading.ts';

/** Somebody of the workspace, and what they read. */
interface Actor {
  readonly player: Player;
  readonly locale: Locale;
}

interface Company {
  readonly channel: string;
  readonly member: Actor;
  readonly assistant: Actor;
  /** What the cards in the client’s and in the dispatch channel are written in. */
  readonly channelLocale: Locale;
  readonly dispatchLocale: Locale;
}

interface Experience {
  readonly forms: readonly OpenForm[];
  readonly answers: readonly Seen[];
}

/** Of a button that is called the same on every card. */
type Label = {
  [K in Extract<MessageKey, `button.${string}`>]: keyof ParamsOf<K> extends never ? K : never;
}[Extract<MessageKey, `button.${string}`>];

const nameOf = (label: Label, locale: Locale): string => withoutMarks(translator(locale)(label));

/**
 * Three tasks from the first word to the last, through every card, form and private answer that belongs to them: one is
 * asked about, delivered, changed and accepted, one is returned, one is cancelled. Their words are in no language.
 * @returns the forms that were filled in on the way, and the answers that were read
 */
export async function playMainJob(desk: Desk, company: Company): Promise<Experience> {
  const { channel, channelLocale, dispatchLocale, assistant, member } = company;
  const { dispatch } = desk.channels;
  const forms: OpenForm[] = [];
  const answers: Seen[] = [];
  const fill = async ({ player }: Actor, card: Seen, label: Label, locale: Locale, values: Answers) => {
    forms.push(await player.opens(card, nameOf(label, locale)));
    answers.push(await player.submits(values));
  };
  const inChannel = (...words: string[]) => member.player.sees(channel, ...words);
  const inDispatch = (...words: string[]) => assistant.player.sees(dispatch, ...words);
  const inDirect = (...words: string[]) => assistant.player.sees(assistant.player.direct, ...words);
  const claim = async (title: string) => {
    answers.push(
      await assistant.player.presses(await inDispatch(title), nameOf('button.claim', dispatchLocale)),
    );
    return inDirect(title);
  };

  await member.player.types(channel, '/delegate Zorbax qwil ~2h30m !');
  const first = await inChannel('Zorbax qwil');
  await fill(member, first, 'button.edit', channelLocale, {
    title: 'Zorbax qwil vrum',
    due: '2026-12-04',
    time: '17:30',
  });
  const mine = await claim('Zorbax qwil vrum');
  await fill(assistant, mine, 'button.ask', assistant.locale, { words: 'Xel?' });
  await fill(member, await inChannel('Zorbax', 'Xel?'), 'button.answer', channelLocale, { words: 'Xel xul' });
  await fill(assistant, await inDirect('Zorbax', 'Xel xul'), 'button.submit', assistant.locale, {
    words: 'Fnord1',
  });
  await fill(member, await inChannel('Zorbax', 'Fnord1'), 'button.request-changes', channelLocale, {
    words: 'Bleng',
  });
  await fill(assistant, await inDirect('Zorbax', 'Bleng'), 'button.submit', assistant.locale, {
    words: 'Fnord2',
  });
  const delivered = await inChannel('Zorbax', 'Fnord2');
  answers.push(await member.player.presses(delivered, nameOf('button.accept', channelLocale)));

  const cards = desk.messagesIn(channel);
  const card = cards.find((each) => buttonsIn(each).some(({ action }) => action === 'delegate'));
  if (!card) throw new Error('There is no Delegate card.');
  await fill(member, card, 'button.delegate', channelLocale, {
    title: 'Plugh drall',
    due: '2026-12-08',
  });
  await fill(assistant, await claim('Plugh drall'), 'button.return', assistant.locale, {
    words: 'Yib',
    next: 'Yob',
  });
  await inDispatch('Plugh drall', 'Yib', 'Yob');

  await member.player.types(channel, '/delegate Mogwix snarg');
  await claim('Mogwix snarg');
  const last = await inChannel('Mogwix snarg');
  answers.push(await member.player.presses(last, nameOf('button.cancel', channelLocale)));

  await member.player.types(channel, '/tasks');
  await member.player.types(channel, '/tasks 1');
  await assistant.player.types(dispatch, '/tasks open');
  await assistant.player.types(dispatch, '/tasks 2');

  const cancelled = (locale: Locale) => withoutMarks(translator(locale)('status.cancelled'));
  await inDispatch('Mogwix snarg', cancelled(dispatchLocale));
  await inDirect('Mogwix snarg', cancelled(assistant.locale));
  // The root, and news of the claim and of the end.
  await desk.until(() => desk.messagesIn(channel, last.id).length === 3);
  return { forms, answers };
}
