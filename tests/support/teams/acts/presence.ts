import { Refused } from '../../../../src/playground/slack-error.ts';
import type { AdaptiveCard } from '../cards/card.ts';
import type { PersonDescription } from '../description.ts';
import type { MessageRef } from '../driver.ts';
import type { Conversation } from '../state/directory.ts';
import type { Place } from '../state/dialogs.ts';
import type { Message } from '../state/timeline.ts';
import { partsOf } from '../wire.ts';
import type { World } from '../world.ts';

/** Somebody at a place. */
export interface Scene {
  readonly person: PersonDescription;
  readonly where: Conversation;
  /** The message whose thread they are in. */
  readonly thread?: string;
}

/** @throws Refused when there is no such conversation, or they are not in it */
export const sceneOf = (
  { directory, timeline }: World,
  as: string,
  { conversation, thread: wanted }: Pick<Place, 'conversation' | 'thread'>,
): Scene => {
  const person = directory.personOf(as);
  const parts = partsOf(conversation);
  const where = directory.conversation(parts.id);
  if (!where) throw new Refused(`There is no conversation ${conversation} in this tenant.`);
  if (!directory.isMember(where, as)) throw new Refused(`${person.name} is not a member of ${where.id}.`);
  const replied = wanted ?? parts.thread;
  const root = replied === undefined ? undefined : timeline.find(where.id, replied);
  if (replied !== undefined && !root) throw new Refused(`There is no message ${replied} in ${where.id}.`);
  const thread = root?.thread ?? root?.id;
  return { person, where, ...(thread === undefined || where.kind === 'personal' ? {} : { thread }) };
};

/** @throws Refused when the bot is not there to be spoken to */
export const ensureBotListens = ({ directory }: World, { person, where }: Scene): void => {
  if (!directory.hasBot(where)) throw new Refused(`The bot is not in ${where.id}.`);
  if (where.kind === 'personal' && where.isBlocked) throw new Refused(`${person.name} has blocked the bot.`);
};

/** Where a message stands: a message that begins a thread stands in the thread that it begins. */
export const placeOf = ({ conversation, id, thread }: Message): Place => ({
  conversation,
  thread: thread ?? id,
  message: id,
});

/** A message, as one the person can see. @throws Refused when there is none for their eyes */
export const messageOf = (world: World, as: string, { conversation, id }: MessageRef): Message => {
  const { person, where } = sceneOf(world, as, { conversation });
  const message = world.timeline.find(where.id, id);
  const isHidden = message?.to !== undefined && message.to !== as && message.from !== as;
  if (!message || message.isDeleted || isHidden)
    throw new Refused(`${person.name} sees no message ${id} in ${where.id}.`);
  return message;
};

/** The card of a message as the person sees it. @throws Refused when they see none */
export const cardOf = (world: World, as: string, message: Message): AdaptiveCard => {
  const { card } = world.timeline.seen(message, as);
  if (!card) throw new Refused(`The message ${message.id} has no card.`);
  return card;
};
