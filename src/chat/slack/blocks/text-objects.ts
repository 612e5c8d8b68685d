import type { PlainTextElement, TextObject } from '@slack/types';
import type { Text } from '../../card.ts';
import { clean, cut, ellipsis } from '../../cut.ts';
import { mrkdwn } from './mrkdwn.ts';

/** Slack refuses an empty text, so nothing is shown as “…”. */
export const plain = (text: string, limit: number): PlainTextElement => ({
  type: 'plain_text',
  text: cut(clean(text) || ellipsis, limit),
  emoji: true,
});

/** Words alone as plain text, which Slack leaves as they are; what mentions or links as mrkdwn. */
export const textObject = (text: Text, limit: number): TextObject => {
  const inlines = typeof text === 'string' ? [text] : text;
  return inlines.every((inline) => typeof inline === 'string')
    ? plain(inlines.join(''), limit)
    : { type: 'mrkdwn', text: mrkdwn(text, limit) || ellipsis, verbatim: true };
};
