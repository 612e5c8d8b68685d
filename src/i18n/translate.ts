import type { Locale } from '../domain/locale.ts';
import { ar } from './ar.ts';
import { balanced, direction, isolated } from './bidi.ts';
import type { Catalogue, MessageKey, ParamsOf, RichParamsOf } from './catalogue.ts';
import { compile } from './compile.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { memoized } from './memoized.ts';
import { asTyped, type CommandMark } from './typed-commands.ts';
import { uz } from './uz.ts';

export interface Translator {
  readonly locale: Locale;

  /** The message as text. */
  <K extends MessageKey>(key: K, ...params: Wanted<ParamsOf<K>>): string;

  /** The message as running text, in which objects given for plain arguments (mentions, links) keep their places. */
  rich<K extends MessageKey, const P extends RichParamsOf<K>>(
    key: K,
    params: P & NothingBeyond<RichParamsOf<K>, P>,
  ): ReadonlyArray<string | Extract<P[keyof P], object>>;
}

/** A message without parameters is asked for by its key alone. */
type Wanted<P> = keyof P extends never ? [] : [params: P];

type NothingBeyond<Known, P> = { readonly [Name in Exclude<keyof P, keyof Known>]: never };

type Params<P> = Readonly<Record<string, string | number | P>>;

const catalogues: Record<Locale, Catalogue> = { en, de, ar, uz };

/** Speaks one language, and names commands as they are typed where it speaks. A message is compiled when it is first said. */
export const translator = (locale: Locale, mark: CommandMark = '/'): Translator => speakers[mark](locale);

const speaker =
  (mark: CommandMark) =>
  (locale: Locale): Translator => {
    const message = memoized((key: MessageKey) => compile(asTyped(catalogues[locale][key], mark), locale));

    // Compiled right-to-left messages bring their own isolates, which the text must only not break open.
    const protect = direction(locale) === 'rtl' ? balanced : (text: string) => isolated(text, locale);

    const rich = <P extends object>(key: MessageKey, params: Params<P> = {}): Array<string | P> =>
      message(key)
        .formatToParts<P>(eachText(params, protect))
        .map(({ value }) => value);

    const text = (key: MessageKey, params?: Params<never>): string => rich<never>(key, params).join('');

    return Object.assign(text, { locale, rich });
  };

const speakers: Record<CommandMark, (locale: Locale) => Translator> = {
  '/': memoized(speaker('/')),
  '': memoized(speaker('')),
};

const eachText = <P>(params: Params<P>, change: (text: string) => string): Params<P> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  );
