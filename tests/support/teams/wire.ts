import * as z from 'zod';
import type { AdaptiveCard } from './cards/card.ts';

/** What goes over the wire between Teams and a bot, as far as the stand-in writes or reads it. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly [field: string]: unknown;
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly contentUrl?: string | undefined;
  readonly name?: string | undefined;
}

export interface Mention {
  readonly type: 'mention';
  /** `<at>Name</at>`, exactly as it stands in the text. */
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name?: string | undefined };
}

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

export const attachmentSchema = z.looseObject({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
});

/** Something that says it is an Adaptive Card; whether it is a good one is for `cards/check.ts`. */
const isCard = (content: unknown): content is AdaptiveCard =>
  typeof content === 'object' && content !== null && 'type' in content && content.type === 'AdaptiveCard';

export const cardFrom = (content: unknown): AdaptiveCard | undefined =>
  isCard(content) ? content : undefined;

export const cardIn = (attachments: readonly Attachment[]): AdaptiveCard | undefined =>
  cardFrom(attachments.find(({ contentType }) => contentType === cardContentType)?.content);

/** A conversation's id with what may follow it: `19:…@thread.tacv2;messageid=1767377017138`. */
export const partsOf = (conversation: string): { readonly id: string; readonly thread?: string } => {
  const [id = '', thread] = conversation.split(';messageid=');
  return thread === undefined ? { id } : { id, thread };
};

export const threadId = (conversation: string, thread: string | undefined): string =>
  thread === undefined ? conversation : `${conversation};messageid=${thread}`;
