import * as z from 'zod';
import { cardContentType, cardFrom, attachmentSchema } from '../wire.ts';
import { mentionProblemsOf } from '../cards/mentions.ts';
import type { World } from '../world.ts';
import { badArgument, badSyntax, ConnectorError } from './connector-error.ts';

const activitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  entities: z.array(z.unknown()).nullish(),
  recipient: z.looseObject({ id: z.string().nullish() }).nullish(),
  replyToId: z.string().nullish(),
});

export type SentActivity = z.infer<typeof activitySchema>;

const largestBytes = 80 * 1024;
const largeCardBytes = 28 * 1024;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** @throws ConnectorError for what Teams does not take; what it takes but should not be is recorded */
export const messageIn = (world: World, body: unknown, during: string): SentActivity => {
  if (bytesOf(body) > largestBytes)
    throw new ConnectorError(413, 'MessageSizeTooBig', 'The message is larger than 80 KB.');
  const { data: activity, error } = activitySchema.safeParse(body);
  if (error) throw badArgument(z.prettifyError(error));
  if (activity.type !== 'message') return activity;
  const attachments = activity.attachments ?? [];
  const text = activity.text ?? '';
  if (text.trim() === '' && attachments.length === 0)
    throw badSyntax("Activity must include non empty 'text' field or at least 1 attachment");
  if (during === 'update' && attachments.length > 1)
    throw badSyntax('Activity resulted into multiple messages');

  for (const problem of mentionProblemsOf([text], activity.entities, world.directory.knows))
    world.complain(during, problem);

  for (const { contentType, content } of attachments) {
    if (contentType !== cardContentType) continue;
    const card = cardFrom(content);
    if (!card) throw badSyntax('The content of the attachment is no Adaptive Card');
    world.inspect(card, during);
    if (bytesOf(card) > largeCardBytes) world.warn(during, `a card of ${bytesOf(card)} bytes`);
    if (`${text}${activity.summary ?? ''}`.trim() === '')
      world.complain(during, 'a card without text or summary, so that notifications say nothing of it');
  }
  return activity;
};
