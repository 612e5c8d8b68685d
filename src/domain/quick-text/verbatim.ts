/** Stands for a passage that is not to be read: the sign Unicode has for “an object is here”. */
const placeholder = '\uFFFC';

/** Code (a backtick inside a word is an apostrophe), links (as they are or in Slack's angle brackets), channels, addresses, and the placeholder itself. */
const verbatim = new RegExp(
  [
    '```[^`]*```',
    '(?<!\\p{L})`[^`\\n]*`',
    '<(?:https?:|mailto:|tel:|[#!])[^<>\\s][^<>]*>',
    '(?:https?:\\/\\/|www\\.)[^\\s<>]*[^\\s<>.,;:!?)\\]\'"»”]',
    '(?<![^\\s<>@(),;:])[^\\s<>@(),;:]+@[^\\s<>@(),;:]+\\.[\\p{L}\\p{N}]+',
    placeholder,
  ].join('|'),
  'giu',
);

export interface Veiled {
  readonly text: string;
  /** Puts what was hidden back into what is left of the text; nothing hidden may have been removed from it. */
  readonly unveil: (text: string) => string;
}

/** Hides the passages in which no sign is a token and no number a date. */
export function veil(text: string): Veiled {
  const hidden = text.match(verbatim) ?? [];
  return {
    text: hidden.length > 0 ? text.replace(verbatim, placeholder) : text,
    unveil: (rest) => {
      const passages = hidden.values();
      return hidden.length > 0 ? rest.replaceAll(placeholder, () => passages.next().value ?? '') : rest;
    },
  };
}
