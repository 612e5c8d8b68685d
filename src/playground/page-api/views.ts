import type { PersonDescription } from '../description.ts';
import type * as page from '../protocol.ts';
import type { Conversation } from '../state/directory.ts';
import type { Entry } from '../state/timeline.ts';
import type { World } from '../world.ts';

const personFor = (person: PersonDescription): page.Person => ({
  id: person.id,
  handle: person.handle,
  name: person.name,
  ...(person.title ? { title: person.title } : {}),
  locale: person.locale,
  timeZone: person.timeZone,
  isAdmin: (person.isAdmin ?? false) || (person.isOwner ?? false),
  ...(person.team ? { from: person.team.name } : {}),
});

const conversationFor = ({ description, directory }: World, where: Conversation): page.Conversation => ({
  id: where.id,
  kind: where.kind,
  members: [...where.members],
  ...(where.kind === 'direct'
    ? { name: description.bot.name, isPrivate: true, isShared: false }
    : {
        name: where.about.name,
        ...(where.about.topic ? { topic: where.about.topic } : {}),
        isPrivate: where.about.isPrivate ?? false,
        isShared: directory.isShared(where),
      }),
});

/** The workspace as this person has it before them. */
export const workspaceFor = (world: World, viewer: PersonDescription): page.Workspace => {
  const { description, directory, commands, shortcuts } = world;
  const { team, bot, people } = description;
  const joined = directory.channels.filter(({ members }) => members.has(viewer.id));
  const isExternal = viewer.team !== undefined;
  return {
    team: { id: team.id, name: team.name, domain: team.domain },
    bot: { userId: bot.userId, handle: bot.handle, name: bot.name },
    people: people.filter(({ isBot, isDeleted }) => !isBot && !isDeleted).map(personFor),
    conversations: [
      ...joined.toSorted((a, b) => a.about.name.localeCompare(b.about.name)),
      directory.directWith(viewer),
    ].map((where) => conversationFor(world, where)),
    channels: directory.channels
      .filter(({ about, members }) => !about.isPrivate || members.has(viewer.id))
      .map(({ id, about }) => ({ id, name: about.name })),
    commands: isExternal
      ? []
      : commands.map(({ command, description: about, usage_hint: hint }) => ({
          command,
          description: about,
          ...(hint ? { usageHint: hint } : {}),
        })),
    shortcuts: isExternal
      ? []
      : shortcuts
          .filter(({ type }) => type === 'message')
          .map(({ callback_id: callbackId, name }) => ({ callbackId, name })),
  };
};

const authorOf = ({ description: { bot }, directory }: World, user: string): page.Author => {
  if (user === bot.userId) return { id: user, name: bot.name, kind: 'app' };
  const person = directory.person(user);
  return person
    ? { id: user, name: person.name, kind: person.isBot ? 'app' : 'person' }
    : { id: user, name: 'Slackbot', kind: 'slack' };
};

const messageFor = (world: World, where: Conversation, { message, to }: Entry): page.Message => {
  const returned = world.timeline.asReturned(where, message);
  return {
    ts: message.ts,
    ...(message.thread_ts ? { threadTs: message.thread_ts } : {}),
    author: authorOf(world, message.user),
    text: message.text,
    ...(message.blocks ? { blocks: message.blocks } : {}),
    isEdited: message.edited !== undefined,
    isEphemeral: to !== undefined,
    ...('reply_count' in returned
      ? {
          thread: {
            replies: returned.reply_count,
            lastReplyTs: returned.latest_reply,
            authors: returned.reply_users,
          },
        }
      : {}),
  };
};

/** What a person sees in a conversation, or in one thread of it; oldest first. */
export const messagesFor = (
  world: World,
  viewer: PersonDescription,
  where: Conversation,
  thread: string | undefined,
): readonly page.Message[] =>
  world.timeline
    .read(where, { viewer: viewer.id, ...(thread === undefined ? {} : { thread }) })
    .map((entry) => messageFor(world, where, entry));

/** The dialog a person has before them. */
export const viewFor = ({ views }: World, viewer: PersonDescription): page.View | null => {
  const view = views.top(viewer);
  if (!view) return null;
  const { id, hash, title, submit, close, blocks } = view;
  return {
    id,
    hash,
    title,
    blocks,
    depth: views.depth(viewer),
    ...(submit ? { submit } : {}),
    ...(close ? { close } : {}),
  };
};
