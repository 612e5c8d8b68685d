import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { ar } from '../../src/i18n/ar.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { intlTag } from '../../src/i18n/intl-tag.ts';
import { uz } from '../../src/i18n/uz.ts';
import { startDesk } from '../support/desk.ts';
import { playMainJob } from '../support/main-job.ts';
import type { OpenForm, Seen } from '../support/playing/player.ts';
import { buttonsIn, textOf, wholeTextOf } from '../support/reading.ts';

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
    return [locale, new Set(wordsIn(`${messages} ${datesIn(locale)} Deskhand`))] as const;
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
  [wholeTextOf(message), message.fallback, ...buttonsIn(message).flatMap(({ asks }) => asks)].join('\n');

const everyWordOfForm = (form: OpenForm): string => [form.title, textOf(form), ...form.buttons].join('\n');

const inOneLanguage = ['de', 'ar', 'uz'] as const;
const mixed = await startDesk();
const desks = await Promise.all(
  inOneLanguage.map(async (locale) => [locale, await startDesk({ locale: tags[locale] })] as const),
);
const { qamar, dispatch } = mixed.channels;

describe.each(desks)('among people who read %s', (locale, desk) => {
  it('is not a word of another language, in no card, form, answer or fallback', async () => {
    const { sara, dana } = desk.people;
    const { forms, answers } = await playMainJob(desk, {
      channel: desk.channels.acme,
      member: { player: dana, locale },
      assistant: { player: sara, locale },
      channelLocale: locale,
      dispatchLocale: locale,
    });
    const messages = [...dana.finds(), ...sara.finds()];
    expect(messages.length).toBeGreaterThan(30);
    for (const message of messages) expect(foreignWordsIn(everyWordOf(message), locale)).toEqual([]);
    expect(answers).toHaveLength(13);
    for (const answer of answers) expect(foreignWordsIn(wholeTextOf(answer), locale)).toEqual([]);
    expect(forms).toHaveLength(8);
    for (const form of forms) expect(foreignWordsIn(everyWordOfForm(form), locale)).toEqual([]);
  });
});

describe('among people who read different languages', () => {
  it('each channel speaks its own, and each person is spoken to in theirs', async () => {
    const { dilnoza, omar } = mixed.people;
    await playMainJob(mixed, {
      channel: qamar,
      member: { player: omar, locale: 'ar' },
      assistant: { player: dilnoza, locale: 'uz' },
      channelLocale: 'ar',
      dispatchLocale: 'en',
    });
    const forAll = (channel: string) =>
      mixed
        .messagesIn(channel)
        .flatMap(({ id }) => mixed.messagesIn(channel, id))
        .filter(({ isFromBot }) => isFromBot);

    const places: ReadonlyArray<readonly [Locale, readonly Seen[]]> = [
      ['ar', forAll(qamar)],
      ['en', forAll(dispatch)],
      ['uz', forAll(dilnoza.direct)],
      ['ar', omar.whispersIn(qamar)],
      ['uz', dilnoza.whispersIn(dispatch)],
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
