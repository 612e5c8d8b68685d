import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/i18n/ar.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { uz } from '../../src/i18n/uz.ts';

/** Words that really are the same as in English. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['field.status', 'button.details', 'status.workspaces', 'field.timer'],
  ar: [],
  uz: [],
};

const original: Readonly<Record<string, string>> = en;
const catalogues: ReadonlyArray<[string, Readonly<Record<string, string>>]> = [
  ['en', en],
  ['de', de],
  ['ar', ar],
  ['uz', uz],
];
const translations = catalogues.slice(1);

describe.each(catalogues)('the messages in %s', (locale, texts) => {
  const messages = Object.entries(texts);
  const offending = (wrong: (text: string, key: string) => boolean) =>
    messages.filter(([key, text]) => wrong(text, key)).map(([key]) => key);

  it('are ICU messages', () => {
    for (const [key, text] of messages) expect(() => elementsOf(text), key).not.toThrow();
  });

  it('say something, without space about it', () => {
    expect(offending((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('hold no ASCII apostrophe, which would quote what follows', () => {
    expect(offending((text) => text.includes("'"))).toEqual([]);
  });

  it('leave dates and times to the formatters that know the reader’s time zone', () => {
    expect(
      offending((text) => elementsOf(text).some(({ type }) => type === TYPE.date || type === TYPE.time)),
    ).toEqual([]);
  });

  it('have a form for every number in their plurals', () => {
    const wanted = (type: Intl.PluralRuleType | undefined) =>
      new Intl.PluralRules(locale, { type: type ?? 'cardinal' })
        .resolvedOptions()
        .pluralCategories.toSorted();
    for (const [key, text] of messages)
      for (const plural of elementsOf(text).filter((element) => element.type === TYPE.plural)) {
        const forms = Object.keys(plural.options).filter((form) => !form.startsWith('='));
        expect(forms.toSorted(), key).toEqual(wanted(plural.pluralType));
      }
  });

  it('count with # only where it is known what is counted', () => {
    expect(offending((text) => hasLostCount(parse(text, { ignoreTag: true })))).toEqual([]);
  });
});

describe.each(translations)('the translation to %s', (locale, texts) => {
  it('has exactly the messages that English has', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('tells them in the order of English, so that the files can be read side by side', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
  });

  it('takes the same parameters', () => {
    for (const [key, text] of Object.entries(original))
      expect(parametersOf(texts[key] ?? ''), key).toEqual(parametersOf(text));
  });

  it('leaves nothing untranslated', () => {
    const translatable = Object.entries(original).filter(
      ([key, text]) => !isProperName(key) && hasWords(text),
    );
    const same = translatable.filter(([key, text]) => texts[key] === text).map(([key]) => key);
    expect(same).toEqual(sameAsEnglish[locale]);
  });

  it('calls each language by the name it has for itself, each platform by its brand, and itself Deskhand', () => {
    for (const key of Object.keys(original).filter(isProperName)) expect(texts[key]).toBe(original[key]);
  });
});

describe('the Uzbek messages', () => {
  it('write oʻ and gʻ with U+02BB and the tutuq belgisi with U+02BC', () => {
    for (const [key, text] of Object.entries(uz)) {
      expect(text, key).not.toMatch(/\p{L}[‘’`´]\p{L}/u);
      expect(text, key).not.toMatch(/(?<![og])ʻ|[og]ʼ/iu);
    }
  });
});

const isProperName = (key: string): boolean => /^(?:language|platform)\.|^bot\.name$/.test(key);

/** Something to translate, beside arguments and signs. */
const hasWords = (text: string): boolean =>
  elementsOf(text).some((element) => element.type === TYPE.literal && /\p{L}/u.test(element.value));

/** The elements of a message and of all its variants. */
function elementsOf(text: string): MessageFormatElement[] {
  const within = (elements: MessageFormatElement[]): MessageFormatElement[] =>
    elements.flatMap((element) => [element, ...variantsOf(element).flatMap(within)]);
  return within(parse(text, { ignoreTag: true }));
}

const variantsOf = (element: MessageFormatElement): MessageFormatElement[][] =>
  element.type === TYPE.plural || element.type === TYPE.select
    ? Object.values(element.options).map(({ value }) => value)
    : [];

/** Names with kinds; a number may have plural forms in one language and none in another. A selection has its choices. */
function parametersOf(text: string): string[] {
  const described = elementsOf(text).flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
        return [`${element.value}: number`];
      case TYPE.select:
        return [`${element.value}: ${Object.keys(element.options).toSorted().join(' | ')}`];
      default:
        return [`${element.value}: ${TYPE[element.type]}`];
    }
  });
  return [...new Set(described)].toSorted();
}

/** Inside a selection within a plural the library forgets the number that # stands for. */
const hasLostCount = (elements: MessageFormatElement[], counted = true): boolean =>
  elements.some((element) => {
    if (element.type === TYPE.pound) return !counted;
    return variantsOf(element).some((variant) => hasLostCount(variant, element.type === TYPE.plural));
  });
