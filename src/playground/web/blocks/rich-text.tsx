import type { RichTextBlock, RichTextElement, RichTextList } from '@slack/types';
import { directionOf } from '../direction.ts';
import { dirOf, PassageView, Spans } from './text.tsx';
import { wordsOf, type Line, type Mark, type Passage, type Span } from './spans.ts';

export const RichText = ({ block }: { block: RichTextBlock }) =>
  block.elements.map((element, index) =>
    element.type === 'rich_text_list' ? (
      <List key={index} list={element} />
    ) : (
      <PassageView key={index} passage={passageOf(element)} />
    ),
  );

const List = ({ list }: { list: RichTextList }) => {
  const items = list.elements.map(({ elements }) => elements.map(spanOf));
  const Tag = list.style === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag data-indent={list.indent ?? 0} dir={directionOf(items.map(wordsOf).join(' '))}>
      {items.map((spans, index) => (
        <li key={index} dir={dirOf(wordsOf(spans))}>
          <Spans spans={spans} />
        </li>
      ))}
    </Tag>
  );
};

const passageOf = (element: Exclude<RichTextBlock['elements'][number], RichTextList>): Passage => {
  if (element.type === 'rich_text_preformatted')
    return { kind: 'code', text: wordsOf(element.elements.map(spanOf)) };
  const kind = element.type === 'rich_text_quote' ? 'quote' : 'paragraph';
  return { kind, lines: linesOf(element.elements.map(spanOf)) };
};

/** Line breaks stand inside of text spans. */
const linesOf = (spans: readonly Span[]): Line[] => {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const [first, ...others] = span.kind === 'text' ? breakLines(span.text) : [span];
    if (first) lines.at(-1)?.push(first);
    others.forEach((other) => lines.push([other]));
  }
  // Slack ends the text before a quote or a list with a line break that stands for no line.
  const last = lines.at(-1);
  return lines.length > 1 && last?.every(isEmptyText) ? lines.slice(0, -1) : lines;
};

const isEmptyText = (span: Span): boolean => span.kind === 'text' && span.text === '';

const breakLines = (text: string): Span[] => text.split('\n').map((line) => ({ kind: 'text', text: line }));

const marks: readonly (readonly ['bold' | 'italic' | 'strike', Mark])[] = [
  ['bold', 'strong'],
  ['italic', 'emphasis'],
  ['strike', 'strike'],
];

const spanOf = (element: RichTextElement): Span =>
  marks.reduce<Span>(
    (span, [style, kind]) => (element.style?.[style] ? { kind, spans: [span] } : span),
    bareSpanOf(element),
  );

const bareSpanOf = (element: RichTextElement): Span => {
  switch (element.type) {
    case 'text':
      return { kind: element.style?.code ? 'code' : 'text', text: element.text };
    case 'link':
      return { kind: 'link', url: element.url, label: element.text ?? element.url };
    case 'user':
      return { kind: 'user', id: element.user_id };
    case 'channel':
      return { kind: 'channel', id: element.channel_id };
    case 'usergroup':
      return { kind: 'broadcast', label: `@${element.usergroup_id}` };
    case 'broadcast':
      return { kind: 'broadcast', label: `@${element.range}` };
    case 'date':
      return {
        kind: 'date',
        seconds: element.timestamp,
        format: element.format,
        fallback: element.fallback ?? '',
      };
    case 'emoji':
      return { kind: 'text', text: emojiOf(element.unicode) ?? `:${element.name}:` };
    case 'team':
      return { kind: 'text', text: element.team_id };
    case 'color':
      return { kind: 'code', text: element.value };
  }
};

/** From code points in hexadecimal, joined by hyphens. */
const emojiOf = (codePoints: string | undefined): string | undefined =>
  codePoints && String.fromCodePoint(...codePoints.split('-').map((point) => Number.parseInt(point, 16)));
