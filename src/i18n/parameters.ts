/**
 * What a message wants to be told, read from its ICU text by the compiler:
 * `'{who} has {n, plural, one {# task} other {# tasks}}'` wants `{ who: string | number; n: number }`.
 */
export type ParametersIn<Text extends string> = {
  readonly [Name in ArgumentsIn<Text>[0]]: ValueOf<Extract<ArgumentsIn<Text>, [Name, string]>[1]>;
};

/** The same, where a plain argument may also be something that is not text: a mention, a link. */
export type RichParametersIn<Text extends string> = {
  readonly [Name in keyof ParametersIn<Text>]: number | string extends ParametersIn<Text>[Name]
    ? ParametersIn<Text>[Name] | object
    : ParametersIn<Text>[Name];
};

/** An argument used in several ways must satisfy the strictest. */
type ValueOf<Kind extends string> =
  Extract<Kind, 'plural' | 'selectordinal' | 'number'> extends never
    ? Extract<Kind, 'select'> extends never
      ? string | number
      : string
    : number;

/** `[name, kind]` of every argument, at any depth. */
type ArgumentsIn<Text extends string> = Closing<Text, ['message'], never>;

/**
 * Braces nest in two ways: in a message an opening one begins an argument, in an argument's options it begins a
 * variant, which is a message again. `Inside` is the stack of what is open. Quoted braces are not understood;
 * messages hold no ASCII apostrophes, so there are none.
 */
type Level = 'message' | 'options';

/** Up to the first closing brace everything that opens is put on the stack, then the brace takes one off. */
type Closing<
  Text extends string,
  Inside extends readonly Level[],
  Found extends [string, string],
> = Text extends `${infer Before}}${infer After}`
  ? Opening<Before, Inside, Found> extends [
      [Level, ...infer Outer extends Level[]],
      infer Seen extends [string, string],
    ]
    ? Closing<After, Outer, Seen>
    : never
  : Found;

type Opening<
  Text extends string,
  Inside extends readonly Level[],
  Found extends [string, string],
> = Text extends `${string}{${infer Rest}`
  ? Inside extends ['options', ...Level[]]
    ? Opening<Rest, ['message', ...Inside], Found>
    : Rest extends `${infer Name},${infer Kind},${infer Options}`
      ? Opening<Options, ['options', ...Inside], Found | [Trimmed<Name>, Trimmed<Kind>]>
      : Rest extends `${infer Name},${infer Kind}`
        ? [['options', ...Inside], Found | [Trimmed<Name>, Trimmed<Kind>]]
        : [['options', ...Inside], Found | [Trimmed<Rest>, 'plain']]
  : [Inside, Found];

type Trimmed<Text extends string> = Text extends `${' ' | '\n'}${infer Rest}`
  ? Trimmed<Rest>
  : Text extends `${infer Rest}${' ' | '\n'}`
    ? Trimmed<Rest>
    : Text;
