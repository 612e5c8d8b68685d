import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkCodeLength, linkCodeOf, readLinkCode } from '../../src/domain/link-code.ts';

const randomBytes = fc.uint8Array({ minLength: linkCodeLength, maxLength: linkCodeLength });
const codes = randomBytes.map(linkCodeOf);

/** For each character of a code, the others that it is taken for when it is read out or copied by hand. */
const takenFor: Readonly<Record<string, string>> = { '0': 'oO', '1': 'iIlL' };

const misread = (code: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...code].map((character) =>
        fc.constantFrom(character, character.toLowerCase(), ...(takenFor[character] ?? '')),
      ),
    )
    .map((characters) => characters.join(''));

describe('a code', () => {
  it('is two groups of five characters that nobody takes for others', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readLinkCode(code)).toBe(code);
      }),
    );
  });

  it('is worth fifty bits: what differs in five of each byte differs in the code', () => {
    const fiveBits = fc.array(fc.integer({ min: 0, max: 31 }), {
      minLength: linkCodeLength,
      maxLength: linkCodeLength,
    });
    fc.assert(
      fc.property(fiveBits, fiveBits, (one, other) => {
        const isSame = one.join() === other.join();
        expect(linkCodeOf(Uint8Array.from(one)) === linkCodeOf(Uint8Array.from(other))).toBe(isSame);
      }),
    );
  });

  it('takes each character as often as any other', () => {
    const written = Array.from({ length: 256 }, (_, byte) =>
      linkCodeOf(new Uint8Array(linkCodeLength).fill(byte)),
    );
    const counts = Map.groupBy(written, (code) => code);
    expect(counts.size).toBe(32);
    expect([...counts.values()].every((same) => same.length === 8)).toBe(true);
  });

  it('is made of neither less nor more than its ten bytes', () => {
    expect(() => linkCodeOf(new Uint8Array(9))).toThrow(RangeError);
    expect(() => linkCodeOf(new Uint8Array(11))).toThrow(RangeError);
  });

  it('is understood in small letters, and with letters for the digits they look like', () => {
    const pairs = codes.chain((code) => fc.tuple(fc.constant(code), misread(code)));
    fc.assert(
      fc.property(pairs, ([code, typed]) => {
        expect(readLinkCode(typed)).toBe(code);
      }),
    );
  });

  it.each([
    '7K3QM9XZ4T',
    ' 7k3qm - 9xz4t ',
    '7K3QM–9XZ4T',
    '7K3 QM9 XZ4 T',
    '`7K3QM-9XZ4T`',
    '“7K3QM-9XZ4T”',
    '７Ｋ３ＱＭ－９ＸＺ４Ｔ',
    '\u20667K3QM-9XZ4T\u2069',
  ])('is understood as %j', (typed) => {
    expect(readLinkCode(typed)).toBe('7K3QM-9XZ4T');
  });

  it.each(['', 'CODE', '7K3QM', '7K3QM-9XZ4', '7K3QM-9XZ4TT', '7K3QM-9XZ4U', '7К3QМ-9ХZ4Т', '٧K3QM-9XZ4T'])(
    'is not to be seen in %j',
    (typed) => {
      expect(readLinkCode(typed)).toBeUndefined();
    },
  );

  it('is what is read of any text at all, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const code = readLinkCode(typed);
        expect(code === undefined || readLinkCode(code) === code).toBe(true);
      }),
    );
  });
});
