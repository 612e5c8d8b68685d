import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { ar } from '../../src/i18n/ar.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { intlTag } from '../../src/i18n/intl-tag.ts';
import { uz } from '../../src/i18n/uz.ts';
import type { WireView } from '../../src/playground/wire.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
import { playMainJob } from '../support/main-job.ts';
import { cast, type Seen } from '../support/playing.ts';
import { buttonsIn, fallbackOf, textOf, wholeTextOf } from '../support/reading.ts';
import { channels, workspace } from '../support/workspace.ts';

const catalogues: Record<Locale, Readonly<Record<string, string>>> = { en, de, ar, uz };
const tags = { en: 'en-US', de: 'de-DE', ar: 'ar', uz: 'uz-UZ' } as const;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}ʻʼ]*/gu) ?? [];

/** Names of arguments and of plural forms are not read by anyone. */
const said = (message: string): string =>
  message.replace(/\{\w+(?:, ?\w+)?/g, ' ').replace(/(?:=\d+|zero|one|two|few|many|other) ?\{/g, ' ');

/** The names of all months and weekdays. */
const datesIn = (locale: Locale): string =>
  (['short', 'long'] as const)
    .flatMap((width) => {
      const format = new Intl.DateTimeFormat(intlTag(locale), {
        weekday: width,
        month: width,
        day: 'numeric',
      });
      return Array.from({ length: 12 * 7 }, (_, each) => format.format(Date.UTC(2026, each % 12, each + 1)));
    })
    .join(' ');

const vocabularies = new Map(
  locales.map((locale) => {
    const messages = Object.values(catalogues[locale]).map(said).join(' ');
    return [locale, new Set(wordsIn(`${messages} ${datesIn(locale)}`))] as const;
  }),
);

/** Words of a text that are said in other languages, but never in this one. */
function foreignWordsIn(text: string, locale: Locale): string[] {
  const own = vocabularies.get(locale);
  const others = locales.filter((other) => other !== locale).map((other) => vocabularies.get(other));
  return wordsIn(text).filter(
    (word) => !own?.has(word) && others.some((vocabulary) => vocabulary?.has(word)),
  );
}

const everyWordOf = (message: Seen): string =>
  [wholeTextOf(message), fallbackOf(message), ...buttonsIn(message).flatMap(({ asks }) => asks)].join('\n');

const everyWordOfForm = (form: WireView): string =>
  [form.title.text, textOf(form), form.submit?.text, form.close?.text].join('\n');

const inOneLanguage = ['de', 'ar', 'uz'] as const;
const [mixed, ...desks] = await Promise.all([
  startDesk({ workspace }),
  ...inOneLanguage.map((locale) =>
    startDesk({
      workspace: {
        ...workspace,
        people: workspace.people.map((person) => ({ ...person, locale: tags[locale] })),
      },
    }),
  ),
]);

describe.each(inOneLanguage.map((locale, index) => [locale, desks[index]] as const))(
  'among people who read %s',
  (locale, desk) => {
    it('is not a word of another language, in no card, form, answer or fallback', async () => {
      const { sara, dana } = cast((desk as TestDesk).slack);
      const forms = await playMainJob(desk as TestDesk, {
        channel: channels.acme,
        member: { player: dana, locale },
        assistant: { player: sara, locale },
        channelLocale: locale,
        dispatchLocale: locale,
      });
      const messages = [...dana.finds(), ...sara.finds()];
      expect(messages.length).toBeGreaterThan(40);
      for (const message of messages) expect(foreignWordsIn(everyWordOf(message), locale)).toEqual([]);
      expect(forms).toHaveLength(8);
      for (const form of forms) expect(foreignWordsIn(everyWordOfForm(form), locale)).toEqual([]);
    });
  },
);

describe('among people who read different languages', () => {
  it('each channel speaks its own, and each person is spoken to in theirs', async () => {
    const { dilnoza, omar } = cast(mixed.slack);
    await playMainJob(mixed, {
      channel: channels.qamar,
      member: { player: omar, locale: 'ar' },
      assistant: { player: dilnoza, locale: 'uz' },
      channelLocale: 'ar',
      dispatchLocale: 'en',
    });
    const forAll = (channel: string) =>
      mixed.slack
        .messagesIn(channel)
        .flatMap(({ ts }) => mixed.slack.messagesIn(channel, { thread: ts }))
        .filter(({ user }) => user === workspace.bot.userId);

    const places: ReadonlyArray<readonly [Locale, readonly Seen[]]> = [
      ['ar', forAll(channels.qamar).map((message) => ({ ...message, channel: channels.qamar }))],
      ['en', forAll(channels.dispatch).map((message) => ({ ...message, channel: channels.dispatch }))],
      [
        'uz',
        mixed.slack.directMessagesOf(dilnoza.id).map((message) => ({ ...message, channel: dilnoza.direct })),
      ],
      ['ar', omar.whispersIn(channels.qamar)],
      ['uz', dilnoza.whispersIn(channels.dispatch)],
    ];
    for (const [locale, messages] of places) {
      expect(messages).not.toEqual([]);
      for (const message of messages) expect(foreignWordsIn(everyWordOf(message), locale)).toEqual([]);
    }
  });
});

it('knows a foreign word when it sees one', () => {
  expect(foreignWordsIn('Status: waiting for client', 'de')).toContain('waiting');
  expect(foreignWordsIn('Fällig: Fri, Nov 27', 'de')).toEqual(['fri']);
  expect(foreignWordsIn('Holati: مفتوحة', 'uz')).toEqual(['مفتوحة']);
});
