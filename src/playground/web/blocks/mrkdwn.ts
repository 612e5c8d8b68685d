import type { Line, Mark, Passage, Span } from './spans.ts';

/** Slack's mrkdwn: https://docs.slack.dev/messaging/formatting-message-text */
export const parseMrkdwn = (source: string): Passage[] =>
  source
    .split(/```\n?([\s\S]*?)\n?```\n?/)
    // Every second piece is what stood between two fences.
    .flatMap((piece, index) => (index % 2 ? [{ kind: 'code', text: unescape(piece) }] : passagesOf(piece)));

const passagesOf = (source: string): Passage[] => {
  if (source.trim() === '') return [];
  const passages: { kind: 'paragraph' | 'quote'; lines: Line[] }[] = [];
  for (const line of source.replace(/\n$/, '').split('\n')) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line)?.[1];
    const kind = quoted === undefined ? 'paragraph' : 'quote';
    const last = passages.at(-1);
    if (last?.kind === kind) last.lines.push(parseLine(quoted ?? line));
    else passages.push({ kind, lines: [parseLine(quoted ?? line)] });
  }
  return passages;
};

const special = new RegExp(
  [
    /`(?<code>[^`]+)`/u,
    /<(?<token>[^<>]+)>/u,
    /(?<url>https?:\/\/[^\s<>\u2066-\u2069]*[^\s<>\u2066-\u2069.,;:!?)'"*_~])/u,
    // A mark opens before a word and closes behind one: the stars of 2*3*4 are no marks.
    /(?<![\p{L}\p{N}])(?<mark>[*_~])(?=\S)(?<marked>.+?)(?<=\S)\k<mark>(?![\p{L}\p{N}])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const markKinds: Readonly<Record<string, Mark>> = { '*': 'strong', _: 'emphasis', '~': 'strike' };

export const parseLine = (source: string): Line => {
  const spans: Span[] = [];
  let end = 0;
  for (const match of source.matchAll(special)) {
    if (match.index > end) spans.push(plain(source.slice(end, match.index)));
    spans.push(spanOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < source.length) spans.push(plain(source.slice(end)));
  return spans;
};

const spanOf = ({ code, token, url, mark = '', marked = '' }: Record<string, string | undefined>): Span => {
  if (code) return { kind: 'code', text: unescape(code) };
  if (token) return spanOfToken(token);
  if (url) return { kind: 'link', url: unescape(url), label: unescape(url) };
  return { kind: markKinds[mark] ?? 'strong', spans: parseLine(marked) };
};

const spanOfToken = (token: string): Span => {
  const [target = '', ...rest] = token.split('|');
  const label = rest.length > 0 ? unescape(rest.join('|')) : undefined;
  const named = label === undefined ? {} : { label };
  if (/^@[UW]/.test(target)) return { kind: 'user', id: target.slice(1), ...named };
  if (/^#[CG]/.test(target)) return { kind: 'channel', id: target.slice(1), ...named };
  const [, seconds, format] = /^!date\^(\d+)\^([^^]+)/.exec(target) ?? [];
  if (seconds && format) return { kind: 'date', seconds: Number(seconds), format, fallback: label ?? '' };
  if (target.startsWith('!')) return { kind: 'broadcast', label: label ?? `@${target.slice(1)}` };
  if (/^(https?:|mailto:|tel:)/i.test(target))
    return {
      kind: 'link',
      url: unescape(target),
      label: label ?? unescape(target.replace(/^mailto:|^tel:/i, '')),
    };
  return plain(`<${token}>`);
};

const plain = (source: string): Span => ({ kind: 'text', text: unescape(source) });

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const unescape = (source: string): string =>
  source.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
