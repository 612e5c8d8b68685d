import type { en } from './en.ts';
import type { ParametersIn, RichParametersIn } from './parameters.ts';

export type MessageKey = keyof typeof en;
export type ParamsOf<K extends MessageKey> = ParametersIn<(typeof en)[K]>;
export type RichParamsOf<K extends MessageKey> = RichParametersIn<(typeof en)[K]>;

export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Every text that takes other parameters than its English original, or has none, is of a type it cannot have. */
type FaithfulToEnglish<C extends Catalogue> = {
  [K in keyof C]: K extends MessageKey
    ? [ParametersIn<C[K]>, ParamsOf<K>] extends [ParamsOf<K>, ParametersIn<C[K]>]
      ? string
      : { parametersMustBe: ParamsOf<K> }
    : never;
};

/** Has the compiler hold a language against English: the same keys, the same parameters of the same types. */
export const translation = <const C extends Catalogue>(texts: C & FaithfulToEnglish<C>): Catalogue => texts;
