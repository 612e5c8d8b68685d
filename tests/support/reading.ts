/** What stands in a message or a form, from top to bottom, whatever the platform draws it with. */
export type Part = { readonly line: string } | { readonly buttons: readonly SeenButton[] };

export interface SeenButton {
  readonly label: string;
  readonly action: string;
  readonly value: string;
  /** What is asked before the press counts. */
  readonly asks: readonly string[];
}

interface Drawn {
  readonly parts: readonly Part[];
}

/** What a message or a form says, line by line, as a person reads it: `Due: Fri, Nov 27, 5:00 PM`. Without its buttons. */
export const textOf = ({ parts }: Drawn): string =>
  parts.flatMap((part) => ('line' in part ? [part.line] : [])).join('\n');

/** The same with its buttons, in their places: `[Edit] [Cancel]`. */
export const wholeTextOf = ({ parts }: Drawn): string =>
  parts
    .map((part) => ('line' in part ? part.line : part.buttons.map(({ label }) => `[${label}]`).join(' ')))
    .join('\n');

/** What it says first: an answer says there what came of it, and below what else there is to know. */
export const firstLineOf = (drawn: Drawn): string => textOf(drawn).split('\n')[0] ?? '';

/** The number of the task that an answer speaks of first. */
export const taskNumberIn = (answer: Drawn): number => Number(/#(\d+)/.exec(firstLineOf(answer))?.[1]);

export const buttonsIn = ({ parts }: Drawn): readonly SeenButton[] =>
  parts.flatMap((part) => ('buttons' in part ? part.buttons : []));

/** The names of a message’s buttons, in order. */
export const buttonsOf = (drawn: Drawn): string[] => buttonsIn(drawn).map(({ label }) => label);

/** A text as it looks: marks of direction are not seen. */
export const withoutMarks = (text: string): string => text.replace(/[\u200E\u200F\u2066-\u2069]/g, '');
