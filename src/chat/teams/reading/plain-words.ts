/** The entities that Teams writes; any other stays as it is. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text without HTML's encoding of single characters, a space that does not break as any other space. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,8});/gi, character).replaceAll('\u00A0', ' ');

const character = (entity: string): string => {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return entities[name] ?? entity;
  const code = Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : entity;
};

/** HTML as the words that are to be read: a line for each block, a link behind its words. */
export const fromHtml = (html: string): string =>
  decoded(
    html
      .replace(/[\t\r\n ]+/g, ' ')
      .replace(/<(script|style)\b.*?<\/\1\s*>/gi, '')
      .replace(
        /<a\b[^>]*?\bhref\s*=\s*(["'])(.*?)\1[^>]*>(.*?)<\/a\s*>/gi,
        (_, _quote, url: string, words: string) => link(words.replace(tag, ''), url),
      )
      .replace(/<(?:img|emoji)\b[^>]*?\balt\s*=\s*(["'])(.*?)\1[^>]*>/gi, '$2')
      .replace(/ *<li\b[^>]*> */gi, '\n- ')
      .replace(/ *<(?:br|\/?(?:p|div|ul|ol|h[1-6]|blockquote|pre|table|tr))\b[^>]*> */gi, '\n')
      .replace(tag, ''),
  )
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();

const tag = /<\/?[a-z!][^>]*>/gi;

/** Markdown as the words that are to be read. */
export const fromMarkdown = (text: string): string =>
  text
    .replace(/\[([^\][]*)\]\(<?([^\s()<>]+)>?\)/g, (_, words: string, url: string) => link(words, url))
    .replace(/(?<![\\\p{L}\p{N}])(\*\*|__|~~|\*|_|`)(?=\S)(.*?\S)(?<!\\)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

const link = (words: string, url: string): string => {
  const label = words.trim();
  const bare = url.replace(/^(mailto|tel):/, '');
  const isSame = label === '' || [url, bare, url.replace(/^https?:\/\//, '')].includes(label);
  return isSame ? bare : `${label} (${bare})`;
};
