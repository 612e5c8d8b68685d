import type { AnyBlock } from '@slack/types';
import * as z from 'zod';
import { complete } from '../block-kit/interactive.ts';
import { limits } from '../block-kit/limits.ts';
import { checkMessageBlocks, spelledOut } from '../block-kit/surfaces.ts';
import { SlackError } from '../slack-error.ts';
import type { Conversation } from '../state/directory.ts';
import type { Content } from '../state/timeline.ts';
import type { WireMessage } from '../wire.ts';
import type { World } from '../world.ts';
import { flag } from './flag.ts';

/** What an app says, as it comes in: blocks as JSON text or as they are. */
export interface Said {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
}

const parsed = (blocks: unknown): unknown => {
  if (typeof blocks !== 'string') return blocks;
  try {
    return JSON.parse(blocks);
  } catch {
    throw new SlackError('invalid_blocks_format');
  }
};

const blocksOf = (said: unknown): readonly AnyBlock[] | undefined => {
  const blocks = parsed(said);
  if (blocks === undefined || blocks === null) return undefined;
  if (!Array.isArray(blocks)) throw new SlackError('invalid_blocks_format');
  const problems = checkMessageBlocks(blocks);
  if (problems.length > 0) {
    const isAboutTables = problems.some(({ message }) => message === 'only_one_table_allowed');
    throw new SlackError(isAboutTables ? 'invalid_attachments' : 'invalid_blocks', spelledOut(problems));
  }
  return complete(blocks);
};

/**
 * What an app may say, with its blocks completed; no blocks are `undefined`, an empty list stays one.
 * @throws SlackError `no_text`, `msg_too_long`, `invalid_blocks_format`, `invalid_blocks`, `invalid_attachments`
 */
export const contentOf = ({ text = '', blocks }: Said): Content => {
  const checked = blocksOf(blocks);
  if (!text && !checked?.length) throw new SlackError('no_text');
  if (text.length > limits.message.text) throw new SlackError('msg_too_long');
  return checked ? { text, blocks: checked } : { text };
};

/** Puts a message of the app into a conversation, or before one person's eyes only. */
export const postAsApp = (
  { description: { team, bot }, timeline }: World,
  where: Conversation,
  content: Content,
  { thread, to }: { readonly thread?: string | undefined; readonly to?: string } = {},
): WireMessage => {
  const root = thread === undefined ? undefined : timeline.find(where, thread)?.message;
  return timeline.post(
    where,
    {
      user: bot.userId,
      team: team.id,
      bot_id: bot.botId,
      app_id: bot.appId,
      ...content,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...(root ? { parent_user_id: root.user } : {}),
    },
    to,
  );
};

/** An answer to a slash command or to a response URL. */
export const answer = z.looseObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: flag.optional(),
  delete_original: flag.optional(),
  thread_ts: z.string().optional(),
});

export type Answer = z.infer<typeof answer>;
