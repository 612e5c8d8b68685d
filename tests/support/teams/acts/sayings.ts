import { Refused } from '../../../../src/playground/slack-error.ts';
import type { Spoken, SpokenOptions } from '../driver.ts';
import type { World } from '../world.ts';
import { messageActivity } from './activities.ts';
import { ensureBotListens, sceneOf } from './presence.ts';
import { typedText } from './typed-text.ts';

/** Somebody writes something. The bot is told in their own chat, and elsewhere when it is mentioned or the only reader. */
export const say = async (
  world: World,
  as: string,
  conversation: string,
  typed: string,
  options: SpokenOptions = {},
): Promise<Spoken> => {
  const { thread, textFormat = 'plain', attachments = [], isTargeted = false } = options;
  const scene = sceneOf(world, as, { conversation, ...(thread === undefined ? {} : { thread }) });
  const { where } = scene;
  if (where.kind === 'personal' || isTargeted) ensureBotListens(world, scene);
  if (isTargeted && where.kind === 'personal')
    throw new Refused('Every message of a personal chat is private.');
  const { text, mentions, html } = typedText(world, typed);

  const message = world.timeline.post(where, {
    from: as,
    text,
    attachments,
    mentions,
    ...(scene.thread === undefined ? {} : { thread: scene.thread }),
    ...(isTargeted ? { to: world.directory.botAccount } : {}),
  });
  const ref = { conversation: where.id, id: message.id };
  const isMentioned = mentions.some(({ mentioned }) => mentioned.id === world.directory.botAccount);
  const isTold = where.kind === 'personal' || isTargeted || (isMentioned && world.directory.hasBot(where));
  if (!isTold) return { message: ref };

  const activity = messageActivity(
    world,
    { ...scene, ...(where.kind === 'channel' ? { thread: scene.thread ?? message.id } : {}) },
    {
      id: message.id,
      text,
      textFormat,
      attachments: [...attachments, { contentType: 'text/html', content: html }],
      entities: mentions,
      isTargeted,
    },
  );
  return { message: ref, ack: await world.outbound.deliver(activity) };
};
