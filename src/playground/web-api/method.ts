import * as z from 'zod';
import { SlackError } from '../slack-error.ts';
import type { Conversation } from '../state/directory.ts';
import type { World } from '../world.ts';

/** One method of the Web API: reads its arguments and returns what stands beside `ok: true`. @throws SlackError */
export type Method = (world: World, args: unknown) => object;

/** By name: `chat.postMessage`. */
export type Methods = Readonly<Record<string, Method>>;

/** A method that takes `args`; anything else is `invalid_arguments`, as in Slack. */
export const method =
  <Args extends z.ZodType>(args: Args, run: (world: World, args: z.output<Args>) => object): Method =>
  (world, given) => {
    const { data, error, success } = args.safeParse(given);
    if (success) return run(world, data);
    const details = error.issues.map(({ path, message, code, input }) =>
      code === 'invalid_type' && input === undefined
        ? `missing required field: ${path.join('.')}`
        : `${message} [json-pointer:/${path.join('/')}]`,
    );
    throw new SlackError('invalid_arguments', details);
  };

export const id = z.string().min(1);

/** @throws SlackError `channel_not_found`, also for a private channel the bot is not in: it must not learn of it */
export const conversationNamed = (
  { directory, description: { bot } }: World,
  channel: string,
): Conversation => {
  const where = directory.conversation(channel);
  const isHidden =
    where?.kind === 'channel' && where.about.isPrivate === true && !where.members.has(bot.userId);
  if (!where || isHidden) throw new SlackError('channel_not_found');
  return where;
};

/** What the bot may write to; a user id stands for the bot's conversation with them. @throws SlackError */
export const writable = (world: World, channel: string): Conversation => {
  const person = world.directory.person(channel);
  if (person) return world.directory.directWith(person);
  const where = conversationNamed(world, channel);
  if (!where.members.has(world.description.bot.userId)) throw new SlackError('not_in_channel');
  if (where.kind === 'channel' && where.about.isArchived) throw new SlackError('is_archived');
  return where;
};
