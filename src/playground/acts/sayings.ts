import { randomUUID } from 'node:crypto';
import type { PersonDescription } from '../description.ts';
import { freshId } from '../ids.ts';
import { Refused } from '../slack-error.ts';
import type { WireFile, WireMessage } from '../wire.ts';
import type { World } from '../world.ts';
import type { Ack } from './outbound.ts';
import { eventCallback } from './payloads.ts';
import { conversationOf, ensureOpen, messageOf, personOf } from './presence.ts';
import { richText } from './typed-text.ts';

export interface Spoken {
  readonly message: WireMessage;
  /** The product's acknowledgement, when it was told: of a mention of the bot in a channel the bot is in. */
  readonly ack?: Ack;
}

/** A person writes a message: `@deskhand hello`. @throws Refused when they cannot */
export const say = async (
  world: World,
  request: {
    readonly as: string;
    readonly conversation: string;
    readonly typed: string;
    readonly thread?: string | undefined;
    /** The names of the files they add. */
    readonly files?: readonly string[];
    readonly product?: string;
  },
): Promise<Spoken> => {
  const { description, timeline, outbound, subscriptions } = world;
  const person = personOf(world, request.as);
  const where = conversationOf(world, person, request.conversation);
  ensureOpen(where);
  const files = (request.files ?? []).map((name) => uploaded(world, person, name));
  if (request.typed.trim() === '' && files.length === 0) throw new Refused('There is nothing to say.');
  const root =
    request.thread === undefined ? undefined : messageOf(world, person, where, request.thread).message;
  const text = world.encode(request.typed, { names: false });
  const message = timeline.post(where, {
    user: person.id,
    team: (person.team ?? description.team).id,
    client_msg_id: randomUUID(),
    text,
    ...(text === '' ? {} : { blocks: [richText(text, freshId('', 5))] }),
    ...(files.length > 0 ? { files } : {}),
    ...(root ? { thread_ts: root.thread_ts ?? root.ts, parent_user_id: root.user } : {}),
  });
  const isMention = text.includes(`<@${description.bot.userId}>`);
  const isHeard = where.kind === 'channel' && where.members.has(description.bot.userId);
  if (!isMention || !isHeard || !subscriptions.includes('app_mention')) return { message };
  const event = { ...message, type: 'app_mention', channel: where.id, event_ts: message.ts };
  return {
    message,
    ack: await outbound.deliver(eventCallback(world, person, where, event), request.product),
  };
};

const uploaded = (world: World, person: PersonDescription, name: string): WireFile => {
  const { id: teamId, domain } = person.team ?? world.description.team;
  const id = freshId('F');
  const inPath = encodeURIComponent(name);
  return {
    id,
    created: Math.floor(world.clock.now() / 1000),
    name,
    title: name,
    user: person.id,
    mode: 'hosted',
    is_external: false,
    url_private: `https://files.slack.com/files-pri/${teamId}-${id}/${inPath}`,
    url_private_download: `https://files.slack.com/files-pri/${teamId}-${id}/download/${inPath}`,
    permalink: `https://${domain}.slack.com/files/${person.id}/${id}/${inPath}`,
  };
};

/** A person opens the bot's own page; undefined when the product did not ask to hear of it. */
export const openHome = async (
  world: World,
  request: { readonly as: string; readonly tab: 'home' | 'messages'; readonly product?: string },
): Promise<Ack | undefined> => {
  const person = personOf(world, request.as);
  if (!world.subscriptions.includes('app_home_opened')) return undefined;
  const where = world.directory.directWith(person);
  const event = {
    type: 'app_home_opened',
    user: person.id,
    channel: where.id,
    tab: request.tab,
    event_ts: world.timeline.nextTs(),
  };
  return world.outbound.deliver(eventCallback(world, person, where, event), request.product);
};
