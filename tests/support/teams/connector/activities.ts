import * as z from 'zod';
import type { Content, Message } from '../state/timeline.ts';
import { threadId } from '../wire.ts';
import type { World } from '../world.ts';
import { badArgument, ConnectorError, noActivity, noConversation } from './connector-error.ts';
import { messageIn, type SentActivity } from './message-check.ts';
import { conversationIn, type Answer, type Asked, type Handler } from './operation.ts';

const contentOf = ({ text, summary, attachments }: SentActivity): Content => ({
  ...(text ? { text } : {}),
  ...(summary ? { summary } : {}),
  attachments: (attachments ?? []).map((attachment) => ({ ...attachment })),
});

const createSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
  activity: z.unknown().optional(),
});

const createThread = (world: World, channel: string, body: unknown): Answer => {
  const { where } = conversationIn(world, channel);
  if (where.kind !== 'channel') throw noConversation();
  if (body === undefined || body === null) throw badArgument('A thread begins with an activity');
  const activity = messageIn(world, body, 'create');
  const message = world.timeline.post(where, { from: world.directory.botAccount, ...contentOf(activity) });
  world.shown(message);
  return { status: 201, body: { id: threadId(where.id, message.id), activityId: message.id } };
};

/** The same chat with a person each time; or a new thread in a channel. */
export const create: Handler = (world, { body }) => {
  const { data: wanted, error } = createSchema.safeParse(body);
  if (error) throw badArgument(z.prettifyError(error));
  const channel = wanted.channelData?.channel?.id;
  if (channel !== undefined) return createThread(world, channel, wanted.activity);
  const [first, ...others] = wanted.members ?? [];
  if (!first || others.length > 0) throw badArgument('A chat of a bot is with one member');
  const tenant = wanted.channelData?.tenant?.id ?? wanted.tenantId;
  if (tenant !== world.tenant.id) throw badArgument('The tenant id is missing or is not the one of the bot');
  const person = world.directory.person(first.id);
  if (!person) throw new ConnectorError(404, 'MemberNotFound', 'There is no such member.');
  const { where } = conversationIn(world, world.directory.personalWith(person).id);
  return { status: 201, body: { id: where.id } };
};

const recipientOf = (
  world: World,
  { isTargeted, conversation }: Asked,
  activity: SentActivity,
): string | undefined => {
  if (!isTargeted) return undefined;
  const { where } = conversationIn(world, conversation);
  if (where.kind === 'personal') throw badArgument('There are no targeted messages in personal chats');
  const person = world.directory.person(activity.recipient?.id ?? '');
  if (!person) throw badArgument('A targeted message needs a recipient');
  if (!world.directory.isMember(where, person.account))
    throw badArgument('The recipient is not in the conversation');
  return person.account;
};

/** A message, or in channels a reply: to the thread of the address, or of the activity it names. */
export const send: Handler = (world, asked) => {
  const { where, thread } = conversationIn(world, asked.conversation);
  const activity = messageIn(world, asked.body, 'send');
  if (activity.type !== 'message') return { status: 201, body: { id: world.timeline.nextId() } };
  const to = recipientOf(world, asked, activity);
  const answered =
    asked.activityId === undefined ? undefined : world.timeline.find(where.id, asked.activityId);
  const root = where.kind === 'channel' ? (thread ?? answered?.thread ?? answered?.id) : undefined;
  const message = world.timeline.post(where, {
    from: world.directory.botAccount,
    ...contentOf(activity),
    ...(root === undefined ? {} : { thread: root }),
    ...(to === undefined ? {} : { to }),
  });
  world.shown(message);
  return { status: 201, body: { id: message.id } };
};

/** A message of the bot that is still there and as public as the request says. @throws ConnectorError */
const own = (world: World, { conversation, activityId = '', isTargeted }: Asked): Message => {
  const { where } = conversationIn(world, conversation);
  const message = world.timeline.find(where.id, activityId);
  if (!message || message.isDeleted || (message.to !== undefined) !== isTargeted) throw noActivity();
  if (message.from !== world.directory.botAccount)
    throw new ConnectorError(403, 'Forbidden', 'A bot changes its own messages only.');
  return message;
};

export const update: Handler = (world, asked) => {
  const message = own(world, asked);
  const activity = messageIn(world, asked.body, 'update');
  if (activity.type !== 'message') throw badArgument('Only messages can be edited');
  if (asked.isTargeted && activity.recipient)
    throw badArgument('The edit of a targeted message names no recipient');
  world.timeline.edit(message, contentOf(activity));
  const edited = world.timeline.find(message.conversation, message.id);
  if (edited) world.shown(edited);
  return { status: 200, body: { id: message.id } };
};

export const remove: Handler = (world, asked) => {
  world.timeline.remove(own(world, asked));
  return { status: 200, body: {} };
};
