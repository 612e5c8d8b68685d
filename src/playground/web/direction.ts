/** Which way text runs. */
export type Direction = 'ltr' | 'rtl';

const innermostIsolate = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const token = /<[^<>]*>/g;
const rightToLeftScripts = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * By the first letter outside of isolates and mentions, as Unicode's bidirectional algorithm decides (UAX 9, P2);
 * `undefined` when there is none, so that such text can follow what surrounds it.
 */
export const directionOf = (text: string): Direction | undefined => {
  const first = /\p{L}/u.exec(withoutIsolates(text).replace(token, ''))?.[0];
  if (first === undefined) return undefined;
  return rightToLeftLetter.test(first) ? 'rtl' : 'ltr';
};

/** The direction of the first text that has one, anywhere inside blocks. */
export const directionOfBlocks = (blocks: unknown): Direction | undefined => {
  for (const text of textsIn(blocks)) {
    const direction = directionOf(text);
    if (direction) return direction;
  }
  return undefined;
};

export const directionOfLocale = (locale: string): Direction =>
  rightToLeftScripts.includes(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';

const withoutIsolates = (text: string): string => {
  const shorter = text.replace(innermostIsolate, '');
  return shorter === text ? text : withoutIsolates(shorter);
};

function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'text' && typeof inner === 'string') yield inner;
    else yield* textsIn(inner);
  }
}
