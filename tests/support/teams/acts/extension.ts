import { randomUUID } from 'node:crypto';
import type { MessageRef, Pressed } from '../driver.ts';
import type { Origin, Place } from '../state/dialogs.ts';
import type { Message } from '../state/timeline.ts';
import { cardContentType, type Mention } from '../wire.ts';
import type { World } from '../world.ts';
import { invokeActivity } from './activities.ts';
import { followTaskAnswer } from './answers.ts';
import { ensureBotListens, messageOf, placeOf, sceneOf } from './presence.ts';
import { theme } from './presses.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text with its `<at>`s as a message's HTML has them. */
const htmlOf = (text: string, mentions: readonly Mention[]): string => {
  const numbered = mentions.map(({ text: mark, mentioned }, id) => ({
    mark,
    name: mentioned.name ?? '',
    id,
  }));
  const html = numbered.reduce(
    (so, { mark, name, id }) => so.replace(escaped(mark), `<at id="${id}">${escaped(name)}</at>`),
    escaped(text),
  );
  return `<div><div>${html.replaceAll('\n', '<br>')}</div>\n</div>`;
};

const user = (id: string, displayName: string) => ({
  device: null,
  conversation: null,
  user: { userIdentityType: 'aadUser', id, displayName },
  application: null,
});

const application = (id: string, displayName: string) => ({
  device: null,
  conversation: null,
  user: null,
  application: { applicationIdentityType: 'bot', id, displayName },
});

const identityOf = ({ directory, tenant }: World, account: string) => {
  const person = directory.person(account);
  return person ? user(person.aadObjectId, person.name) : application(tenant.bot.appId, tenant.bot.name);
};

/** A message as the client hands it to a message extension, cards by reference only. */
const payloadOf = (world: World, message: Message) => {
  const { conversation, id, thread, text = '', mentions = [], attachments, from, sentAt } = message;
  const cards = attachments.filter(({ contentType }) => contentType === cardContentType);
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${conversation}/${id}`,
    id,
    replyToId: thread ?? null,
    createdDateTime: new Date(sentAt).toISOString(),
    lastModifiedDateTime: null,
    deleted: false,
    summary: null,
    importance: 'normal',
    locale: 'en-us',
    body: {
      contentType: 'html',
      content:
        htmlOf(text, mentions) + cards.map((_, index) => `<attachment id="${index}"></attachment>`).join(''),
    },
    from: identityOf(world, from),
    reactions: [],
    ...(mentions.length > 0
      ? {
          mentions: mentions.map(({ mentioned }, number) => ({
            id: number,
            mentionText: mentioned.name,
            mentioned: identityOf(world, mentioned.id),
          })),
        }
      : {}),
    attachments: cards.map(({ contentType, content }, index) => ({
      id: String(index),
      contentType,
      content: JSON.stringify(content),
    })),
  };
};

const fetchTask = async (
  world: World,
  as: string,
  place: Place,
  value: Readonly<Record<string, unknown>>,
): Promise<Pressed> => {
  const scene = sceneOf(world, as, place);
  ensureBotListens(world, scene);
  const name = 'composeExtension/fetchTask';
  const origin: Origin = { kind: 'extension', place, value };
  const activity = invokeActivity(world, scene, { name, value, source: 'compose' });
  return followTaskAnswer(world, as, origin, name, await world.outbound.deliver(activity));
};

export const pickMessageAction = async (
  world: World,
  as: string,
  ref: MessageRef,
  commandId: string,
): Promise<Pressed> => {
  const message = messageOf(world, as, ref);
  return fetchTask(world, as, placeOf(message), {
    commandId,
    commandContext: 'message',
    requestId: randomUUID().replaceAll('-', ''),
    messagePayload: payloadOf(world, message),
    context: theme,
  });
};

export const pickSlashCommand = (
  world: World,
  as: string,
  place: Place,
  commandId: string,
): Promise<Pressed> =>
  fetchTask(world, as, place, {
    commandId,
    commandContext: 'compose',
    requestId: randomUUID().replaceAll('-', ''),
    context: theme,
  });
