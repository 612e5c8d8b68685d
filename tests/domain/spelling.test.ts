import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainly, spellingKey, unvoweled } from '../../src/domain/spelling.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('plainly', () => {
  it.each([
    ['٢٠٢٦ ۲۰۲۶', '2026 2026'],
    ['Oʻzbek O‘zbek O’zbek O`zbek', "o'zbek o'zbek o'zbek o'zbek"],
    ['إلى القاعة', 'الي القاعه'],
    ['9–17 Uhr', '9-17 uhr'],
    ['İstanbul', 'istanbul'],
  ])('spells “%s” as “%s”', (text, plain) => {
    expect(plainly(text)).toBe(plain);
  });

  it('keeps every place of a text where it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainly(text)).toHaveLength(text.length);
      }),
    );
    const everyCharacter = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(everyCharacter.filter((character) => plainly(character).length !== 1)).toEqual([]);
  });
});

describe('unvoweled', () => {
  it('takes the vowel marks from Arabic and knows where everything stood', () => {
    const { plain, placeOf } = unvoweled('أرسل غدًا صباحًا');
    expect(plain).toBe('ارسل غدا صباحا');
    expect(placeOf(plain.indexOf('صباحا'))).toBe('أرسل غدًا '.length);
    expect(placeOf(plain.length)).toBe('أرسل غدًا صباحًا'.length);
  });

  it('leads back to the letter that was spelt plainly, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('غ', 'د', '\u064B', 'ا', '\u0640', 'ة', ' ', 'a') }),
        (text) => {
          const { plain, placeOf } = unvoweled(text);
          expect([...plain].map((_, place) => plainly(text).charAt(placeOf(place))).join('')).toBe(plain);
        },
      ),
    );
  });
});

describe('spellingKey', () => {
  it.each([
    ['CAFÉ  noir', 'café Noir'],
    ['Cafe Noir', 'Café Noir'],
    ['Oʻzbek', "o'zbek"],
    ['شركة الأفق', 'شركه الافق'],
    ['النُّور', 'النور'],
    ['ＡＣＭＥ', 'acme'],
  ])('is the same for “%s” and “%s”', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it('tells different names apart', () => {
    expect(spellingKey('Acme Corp')).not.toBe(spellingKey('Acme'));
  });
});
