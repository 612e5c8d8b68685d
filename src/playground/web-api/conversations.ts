import * as z from 'zod';
import { flag } from './flag.ts';
import { SlackError } from '../slack-error.ts';
import type { Conversation } from '../state/directory.ts';
import type { World } from '../world.ts';
import { conversationNamed, id, method, type Methods } from './method.ts';

const asWire = ({ description: { team, bot }, directory }: World, where: Conversation) =>
  where.kind === 'direct'
    ? {
        id: where.id,
        is_im: true,
        is_channel: false,
        is_group: false,
        is_mpim: false,
        is_private: true,
        is_archived: false,
        is_org_shared: false,
        is_ext_shared: where.person.team !== undefined,
        user: where.person.id,
        context_team_id: team.id,
      }
    : {
        id: where.id,
        name: where.about.name,
        name_normalized: where.about.name,
        is_im: false,
        is_channel: where.about.isPrivate !== true,
        is_group: where.about.isPrivate === true,
        is_mpim: false,
        is_private: where.about.isPrivate === true,
        is_archived: where.about.isArchived === true,
        is_general: false,
        is_shared: directory.isShared(where),
        is_ext_shared: directory.isShared(where),
        is_org_shared: false,
        is_member: where.members.has(bot.userId),
        num_members: where.members.size,
        topic: { value: where.about.topic ?? '', creator: '', last_set: 0 },
        purpose: { value: '', creator: '', last_set: 0 },
        context_team_id: team.id,
      };

const limit = z.coerce.number().int().min(1).max(1000).default(100);
const cursor = z.string().default('');

/** One page of a list; the cursor is the place in it where the next begins. */
const page = <T>(all: readonly T[], args: { readonly limit: number; readonly cursor: string }) => {
  const start = args.cursor ? Number(Buffer.from(args.cursor, 'base64').toString()) : 0;
  if (!Number.isInteger(start)) throw new SlackError('invalid_cursor');
  const end = start + args.limit;
  const next = end < all.length ? Buffer.from(String(end)).toString('base64') : '';
  return { items: all.slice(start, end), response_metadata: { next_cursor: next } };
};

export const conversationMethods: Methods = {
  'conversations.open': method(z.looseObject({ users: id, return_im: flag.optional() }), (world, args) => {
    const [user = '', another] = args.users.split(',');
    if (another) throw new SlackError('not_supported', ['The playground has no group conversations.']);
    const person = world.directory.person(user);
    if (!person) throw new SlackError('user_not_found');
    if (person.isDeleted) throw new SlackError('user_disabled');
    const where = world.directory.directWith(person);
    const channel = args.return_im ? asWire(world, where) : { id: where.id };
    return { no_op: true, already_open: true, channel };
  }),

  'conversations.info': method(z.looseObject({ channel: id }), (world, args) => ({
    channel: asWire(world, conversationNamed(world, args.channel)),
  })),

  'conversations.list': method(
    z.looseObject({
      types: z.string().default('public_channel'),
      exclude_archived: flag.default(false),
      limit,
      cursor,
    }),
    (world, args) => {
      const types = args.types.split(',').map((type) => type.trim());
      const channels = world.directory.channels.filter(
        ({ about, members }) =>
          types.includes(about.isPrivate ? 'private_channel' : 'public_channel') &&
          (!about.isPrivate || members.has(world.description.bot.userId)) &&
          !(args.exclude_archived && about.isArchived),
      );
      const directs = types.includes('im')
        ? world.directory.people.map((person) => world.directory.directWith(person))
        : [];
      const { items, response_metadata } = page([...channels, ...directs], args);
      return { channels: items.map((where) => asWire(world, where)), response_metadata };
    },
  ),

  'conversations.members': method(z.looseObject({ channel: id, limit, cursor }), (world, args) => {
    const { members } = conversationNamed(world, args.channel);
    const { items, response_metadata } = page([...members], args);
    return { members: items, response_metadata };
  }),

  'conversations.join': method(z.looseObject({ channel: id }), (world, args) => {
    const where = conversationNamed(world, args.channel);
    if (where.kind === 'direct') throw new SlackError('method_not_supported_for_channel_type');
    if (where.about.isArchived) throw new SlackError('is_archived');
    world.directory.join(where, world.description.bot.userId);
    return { channel: asWire(world, where) };
  }),
};
