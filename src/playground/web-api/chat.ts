import * as z from 'zod';
import { limits } from '../block-kit/limits.ts';
import { SlackError } from '../slack-error.ts';
import type { Conversation } from '../state/directory.ts';
import type { Content, Entry } from '../state/timeline.ts';
import type { World } from '../world.ts';
import { contentOf, postAsApp, type Said } from './app-messages.ts';
import { conversationNamed, id, method, writable, type Methods } from './method.ts';

const said = { text: z.string().optional(), blocks: z.unknown().optional() };

/** Unlike answers to response URLs, calls are held to a limit on all blocks together. @throws SlackError */
const boundedContentOf = (args: Said): Content => {
  const content = contentOf(args);
  if (JSON.stringify(content.blocks ?? []).length > limits.message.serialised) {
    throw new SlackError('msg_blocks_too_long');
  }
  return content;
};

const thread = { thread_ts: z.string().optional() };

/** Replies hang from the root of a thread, whichever of its messages was named. @throws SlackError `thread_not_found` */
const rootOf = ({ timeline }: World, where: Conversation, ts: string | undefined): string | undefined => {
  if (ts === undefined) return undefined;
  const entry = timeline.find(where, ts);
  if (!entry) throw new SlackError('thread_not_found');
  return entry.message.thread_ts ?? ts;
};

/** A message the bot wrote and everyone can see. @throws SlackError `message_not_found`, or `denied` if it is another's */
const ownMessage = (
  { timeline, description: { bot } }: World,
  where: Conversation,
  ts: string,
  denied: string,
): Entry => {
  const entry = timeline.find(where, ts);
  if (!entry || entry.to !== undefined) throw new SlackError('message_not_found');
  if (entry.message.user !== bot.userId) throw new SlackError(denied);
  return entry;
};

export const chatMethods: Methods = {
  'chat.postMessage': method(z.looseObject({ channel: id, ...said, ...thread }), (world, args) => {
    const where = writable(world, args.channel);
    const root = rootOf(world, where, args.thread_ts);
    const message = postAsApp(world, where, boundedContentOf(args), { thread: root });
    return { channel: where.id, ts: message.ts, message };
  }),

  'chat.postEphemeral': method(
    z.looseObject({ channel: id, user: id, ...said, ...thread }),
    (world, args) => {
      const where = writable(world, args.channel);
      if (!where.members.has(args.user)) throw new SlackError('user_not_in_channel');
      const root = rootOf(world, where, args.thread_ts);
      const { ts } = postAsApp(world, where, boundedContentOf(args), { thread: root, to: args.user });
      return { message_ts: ts };
    },
  ),

  'chat.update': method(z.looseObject({ channel: id, ts: id, ...said }), (world, args) => {
    const where = conversationNamed(world, args.channel);
    const entry = ownMessage(world, where, args.ts, 'cant_update_message');
    const { text, blocks = entry.message.blocks } = boundedContentOf(args);
    const message = world.timeline.edit(where, entry, blocks?.length ? { text, blocks } : { text });
    return { channel: where.id, ts: message.ts, text: message.text, message };
  }),

  'chat.delete': method(z.looseObject({ channel: id, ts: id }), (world, args) => {
    const where = conversationNamed(world, args.channel);
    world.timeline.remove(where, ownMessage(world, where, args.ts, 'cant_delete_message'));
    return { channel: where.id, ts: args.ts };
  }),
};
