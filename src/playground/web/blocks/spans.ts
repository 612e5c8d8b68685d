/** Running text as it is drawn: mrkdwn and rich text are both read into this. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Mark; readonly spans: readonly Span[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  | { readonly kind: 'user'; readonly id: string; readonly label?: string }
  | { readonly kind: 'channel'; readonly id: string; readonly label?: string }
  | { readonly kind: 'broadcast'; readonly label: string }
  | { readonly kind: 'date'; readonly seconds: number; readonly format: string; readonly fallback: string };

export type Mark = 'strong' | 'emphasis' | 'strike';

export type Line = readonly Span[];

export type Passage =
  | { readonly kind: 'paragraph' | 'quote'; readonly lines: readonly Line[] }
  | { readonly kind: 'code'; readonly text: string };

/** The words alone, as far as they are known without names: what a line's direction is judged by. */
export const wordsOf = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if ('spans' in span) return wordsOf(span.spans);
      if ('text' in span) return span.text;
      return span.kind === 'link' ? span.label : '';
    })
    .join('');
