export interface Veiled {
  readonly text: string;
  /** Puts what was hidden back into what is left of the text, from which nothing hidden may have been removed. */
  readonly unveil: (text: string) => string;
}

/** Code (a backtick inside a word is an apostrophe), links, Slack's channels, and e-mail addresses. */
const machineText = [
  '```[^`]*```',
  '(?<!\\p{L})`[^`\\n]*`',
  '<(?:https?:|mailto:|tel:|[#!])[^<>\\s][^<>]*>',
  '(?:https?:\\/\\/|www\\.)[^\\s<>]*[^\\s<>.,;:!?)\\]\'"»”]',
  '(?<![^\\s<>@(),;:])[^\\s<>@(),;:]+@[^\\s<>@(),;:]+\\.[\\p{L}\\p{N}]+',
];

const quotations = ['(?<![\\p{L}\\p{N}])"[^"\\n]*"', '“[^“”\\n]*”', '„[^„“”\\n]*[“”]', '«[^«»\\n]*»'];

/** Hides what machines read: no sign in it is a token and no number a date. */
export const veilMachineText = veilOver(machineText, '\uFFFC');

/** Hides what somebody else said. */
export const veilQuotations = veilOver(quotations, '\uFFFB');

function veilOver(passages: readonly string[], placeholder: string): (text: string) => Veiled {
  const pattern = new RegExp([...passages, placeholder].join('|'), 'giu');
  return (text) => {
    const hidden = text.match(pattern);
    if (!hidden) return { text, unveil: (rest) => rest };
    return {
      text: text.replace(pattern, placeholder),
      unveil: (rest) => {
        const inOrder = hidden.values();
        return rest.replaceAll(placeholder, () => inOrder.next().value ?? '');
      },
    };
  };
}
