import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { ar } from '../../src/i18n/ar.ts';
import type { MessageKey } from '../../src/i18n/catalogue.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { translator } from '../../src/i18n/translate.ts';
import { uz } from '../../src/i18n/uz.ts';

const fsi = '\u2068';
const pdi = '\u2069';

describe('a translator', () => {
  it('says a message in its language', () => {
    const said = locales.map((locale) => translator(locale)('form.save'));
    expect(said).toEqual([en, de, ar, uz].map((catalogue) => catalogue['form.save']));
    expect(new Set(said).size).toBe(locales.length);
  });

  it('fills in what it is told', () => {
    const taken = { task: '#12', who: 'Ann' };
    expect(translator('en')('problem.already-claimed', taken)).toBe('#12 is taken: Ann has it.');
    expect(translator('de')('problem.already-claimed', taken)).toBe(
      '#12 ist schon vergeben und liegt bei Ann.',
    );
  });

  it('is made once for a language', () => {
    expect(translator('de')).toBe(translator('de'));
    expect(translator('de').locale).toBe('de');
  });

  it('sets a right-to-left name apart in a left-to-right sentence, and no other', () => {
    expect(translator('en')('problem.already-claimed', { task: '#12', who: 'بدر' })).toBe(
      `#12 is taken: ${fsi}بدر${pdi} has it.`,
    );
  });

  it('sets every name and number apart in Arabic', () => {
    const said = translator('ar')('problem.already-claimed', { task: '#12', who: 'Ann' });
    expect(said).toContain(`${fsi}#12${pdi}`);
    expect(said).toContain(`${fsi}Ann${pdi}`);
  });
});

describe('rich text', () => {
  const ann = { kind: 'mention', name: 'Ann' };

  it('keeps objects as they are, in the order of the language', () => {
    const held = (locale: Locale) => translator(locale).rich('dispatch.held', { who: ann, status: '…' });
    expect(held('en')).toEqual([ann, ' has it (…).']);
    expect(held('de')).toEqual(['Liegt bei ', ann, ' (…).']);
    expect(held('en')[0]).toBe(ann);
  });

  it('sets objects apart in Arabic', () => {
    const said = translator('ar').rich('task.asks', { who: ann });
    const place = said.indexOf(ann);
    expect(said[place - 1]).toMatch(/\u2068$/);
    expect(said[place + 1]).toMatch(/^\u2069/);
  });

  it('is one piece where there are no objects', () => {
    expect(translator('en').rich('task.asks', { who: 'Ann' })).toEqual(['Ann asks:']);
  });
});

describe('every message, in every language', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('{', '}', '#', "'", '<b>', '|', 'a', 'ب', '\u200F', '\u202E', '\u2067', fsi, pdi),
    }),
  );

  it.each(locales)('can be said in %s with any text and any number', (locale) => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), hostile, fc.double({ noNaN: true }), (key, text, number) => {
        const names = argumentsOf(key);
        const params = Object.fromEntries(names.map(({ name, numeric }) => [name, numeric ? number : text]));
        const sentence: string = Reflect.apply(translator(locale), undefined, [key, params]);
        if (names.some(({ numeric, said }) => said && !numeric)) expect(sentence).toContain(text);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }),
    );
  });

  it('encloses whatever text it is given, so that the sentence goes on after it as before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), hostile, (locale, who) => {
        const said = translator(locale)('problem.already-claimed', { task: '#12', who });
        const plain = translator(locale)('problem.already-claimed', { task: '#12', who: 'Ann' });
        const [before = '', after = ''] = plain.split(locale === 'ar' ? `${fsi}Ann${pdi}` : 'Ann');
        expect(said.startsWith(before)).toBe(true);
        expect(said.endsWith(after)).toBe(true);
        const given = said.slice(before.length, said.length - after.length);
        if (given !== who) expect(given).toMatch(/^\u2068[^]*\u2069$/);
        expect(given).toContain(who);
      }),
    );
  });
});

const keys = Object.keys(en) as MessageKey[];

interface Argument {
  readonly name: string;
  readonly numeric: boolean;
  /** It stands in the sentence, and does not only choose between two. */
  readonly said: boolean;
}

const argumentsOf = (key: MessageKey): Argument[] => within(parse(en[key], { ignoreTag: true }));

const within = (elements: MessageFormatElement[]): Argument[] =>
  elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [
          { name: element.value, numeric: element.type === TYPE.plural, said: false },
          ...Object.values(element.options).flatMap(({ value }) => within(value)),
        ];
      default:
        return [{ name: element.value, numeric: element.type === TYPE.number, said: true }];
    }
  });
