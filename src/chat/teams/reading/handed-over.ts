import { harmless } from '../../words.ts';
import { fileLines } from './files.ts';
import type { HandedMessage } from './payload.ts';
import { fromHtml } from './plain-words.ts';

/**
 * What a message says, with a line for each of its files. One that says nothing, as a card or a picture, is told by its
 * link: it opens for those who may read the message.
 */
export const handedOver = ({ subject, body, attachments, linkToMessage }: HandedMessage): string => {
  const content = body?.content ?? '';
  const words = body?.contentType === 'text' ? content.trim() : fromHtml(content);
  const said = [subject?.trim() ?? '', words].map(harmless);
  const lines = [...said, ...fileLines(attachments ?? [])].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : (linkToMessage ?? '');
};
