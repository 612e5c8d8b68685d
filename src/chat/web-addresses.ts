export type Part = { readonly words: string } | { readonly words: string; readonly url: string };

/** Not in a web address when it stands in a sentence: spaces, brackets, and the invisible marks that turn text. */
const webAddress = /https?:\/\/[^\s<>"|`\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/giu;
const punctuation = new Set(".,;:!?'’”»*~");
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** `url` in its normal spelling, or nothing if a browser could not open it. */
export const openable = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;

/**
 * A person's words, with the web addresses told apart for which there is something to open: what `href` says.
 * Joined, the parts' words are the text.
 */
export const linkParts = (text: string, href: (words: string) => string | undefined): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(webAddress)) {
    const words = withoutWhatFollows(match[0]);
    const url = href(words);
    if (!url) continue;
    if (match.index > from) parts.push({ words: text.slice(from, match.index) });
    parts.push({ words, url });
    from = match.index + words.length;
  }
  return from < text.length ? [...parts, { words: text.slice(from) }] : parts;
};

/** A sentence may end after an address, and a bracket close that was opened before it. */
const withoutWhatFollows = (address: string): string => {
  let end = address.length;
  while (end > 0 && follows(address.slice(0, end))) end -= 1;
  return address.slice(0, end);
};

const follows = (address: string): boolean => {
  const last = address.at(-1) ?? '';
  const opening = brackets[last];
  if (opening === undefined) return punctuation.has(last);
  return address.split(last).length > address.split(opening).length;
};
