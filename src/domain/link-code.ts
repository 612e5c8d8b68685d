/** Crockford's base 32: without I, L, O and U, which are misread for other characters or read as words. */
const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a code, each worth five bits. */
export const linkCodeLength = 10;

/** How long a code can be used, in minutes. */
export const linkCodeMinutes = 15;

/** A code as it is shown and kept, `XXXXX-XXXXX`, of as many random bytes as it has characters. */
export function linkCodeOf(random: Uint8Array): string {
  if (random.length !== linkCodeLength) throw new RangeError('a code is made of one byte a character');
  return inHalves([...random].map((byte) => characters.charAt(byte % characters.length)).join(''));
}

/** The code that was meant, however it was typed or copied; undefined when it cannot be one. */
export function readLinkCode(typed: string): string | undefined {
  const read = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return read.length === linkCodeLength && [...read].every((character) => characters.includes(character))
    ? inHalves(read)
    : undefined;
}

const inHalves = (code: string): string =>
  `${code.slice(0, linkCodeLength / 2)}-${code.slice(linkCodeLength / 2)}`;
