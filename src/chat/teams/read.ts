import type { Happening, Inbound, Where } from '../inbound.ts';
import { readFormData } from './form-data.ts';
import { withoutThread } from './address.ts';
import { deliveryKey } from './reading/delivery-key.ts';
import { fileLines } from './reading/files.ts';
import { handedOver } from './reading/handed-over.ts';
import {
  isByBot,
  isInChannel,
  isWithBot,
  mentionsOf,
  postOf,
  teamOf,
  tenantOf,
  whereItIs,
  whereItWas,
  whoDidIt,
} from './reading/parties.ts';
import * as payload from './reading/payload.ts';
import type { Asked, ReplyPath } from './reading/reply-path.ts';
import { typedText } from './reading/typed-text.ts';
import { viewVerb } from './render.ts';

/** What somebody did, and how they can be answered. */
export interface Delivery {
  readonly event: Inbound;
  readonly path: ReplyPath;
}

/**
 * Reads an activity from Teams. Nothing is made of what bots do, of activities that belong to no tenant, and of
 * those that are not as Teams writes them.
 */
export const read = (body: unknown): Delivery | undefined => {
  const { data: activity } = payload.activity.safeParse(body);
  const tenant = activity && tenantOf(activity);
  if (!activity || !tenant || isByBot(activity)) return undefined;
  const found = (readers[activity.type] ?? readOther)({ activity, tenant, body });
  if (!found) return undefined;
  const { happening, asked, where = whereItWas(activity, tenant), conversation, ...filledIn } = found;
  const who = whoDidIt(activity, tenant);
  const key = deliveryKey(activity, body);
  const team = teamOf(activity);
  return {
    event: { ...happening, platform: 'teams', deliveryKey: key, workspace: tenant, who, where },
    path: {
      deliveryKey: key,
      tenant,
      account: who.account,
      where,
      conversation: conversation ?? activity.conversation.id,
      isPrivate: isWithBot(activity),
      isChannel: isInChannel(activity),
      serviceUrl: activity.serviceUrl,
      ...(team ? { team } : {}),
      asked,
      ...filledIn,
    },
  };
};

interface Received {
  readonly activity: payload.Activity;
  readonly tenant: string;
  /** All of it, of which each reader takes the part it knows. */
  readonly body: unknown;
}

interface Found extends Pick<ReplyPath, 'form' | 'values'> {
  readonly happening: Happening;
  readonly asked: Asked;
  /** Elsewhere than in the conversation that the activity names. */
  readonly where?: Where;
  readonly conversation?: string;
}

type Reader = (received: Received) => Found | undefined;

const unsupported = (what: string, asked: Asked): Found => ({
  happening: { kind: 'unsupported', what },
  asked,
});

const readMessage: Reader = ({ activity, tenant, body }) => {
  const { data: message } = payload.message.safeParse(body);
  if (!message) return undefined;
  if (message.value !== undefined && message.value !== null)
    return posted(message.value, { activity, tenant, body });
  const words = typedText(message, mentionsOf(activity), activity.recipient.id).trim();
  // In Teams commands are words, but whoever knows Slack types them as there.
  const command = words.replace(/^\/(?=\p{L})/u, '');
  const lines = command ? [command, ...fileLines(message.attachments ?? [])] : ['help'];
  return { happening: { kind: 'command', text: lines.join('\n') }, asked: 'message' };
};

/** What a client hands in as a message that knows no dialogs, nor buttons that are answered. */
const posted = (value: unknown, received: Received): Found =>
  submitted(value, 'posted') ?? press(value, received, 'posted') ?? unsupported('message', 'message');

/** The press of a button that a client hands in without a verb. */
const press = (data: unknown, { activity, tenant }: Received, asked: Asked): Found | undefined => {
  const { data: pressed } = payload.pressed.safeParse(data);
  if (!pressed) return undefined;
  const post = postOf(activity, tenant);
  return { happening: { kind: 'action', ...pressed, ...(post ? { post } : {}) }, asked };
};

type InvokeReader = (value: unknown, received: Received) => Found | undefined;

const readCardAction: InvokeReader = (value, { activity, tenant }) => {
  const { data } = payload.cardAction.safeParse(value);
  if (!data) return undefined;
  const { verb, data: carried } = data.action;
  const post = postOf(activity, tenant);
  if (verb === viewVerb) return post && { happening: { kind: 'view', post }, asked: 'view' };
  return {
    happening: { kind: 'action', action: verb, value: carried.value, ...(post ? { post } : {}) },
    asked: 'press',
  };
};

const readFetch: InvokeReader = (value, received) => {
  const { data } = payload.task.safeParse(value);
  return data && press(data.data, received, 'fetch');
};

const submitted = (data: unknown, asked: Asked): Found | undefined => {
  const read = readFormData(data);
  if (!read) return undefined;
  const { form, values } = read;
  return { happening: { kind: 'form', form: form.id, subject: form.subject, values }, asked, form, values };
};

const readSubmission =
  (asked: Asked): InvokeReader =>
  (value) => {
    const { data } = payload.task.safeParse(value);
    return data && submitted(data.data, asked);
  };

/** A command of the message extension: one that was given a message, or one that was picked while writing. */
const readExtension: InvokeReader = (value) => {
  const { data: command } = payload.extension.safeParse(value);
  if (!command) return undefined;
  const { data: given } = payload.handedOver.safeParse(value);
  return {
    happening: given
      ? { kind: 'shortcut', shortcut: command.commandId, text: handedOver(given.messagePayload) }
      : { kind: 'command', text: command.commandId },
    asked: 'extension-fetch',
  };
};

const invokes: Readonly<Record<string, InvokeReader>> = {
  'adaptiveCard/action': readCardAction,
  'task/fetch': readFetch,
  'task/submit': readSubmission('submit'),
  'composeExtension/fetchTask': readExtension,
  'composeExtension/submitAction': readSubmission('extension-submit'),
};

const readInvoke: Reader = (received) => {
  const { data } = payload.invoke.safeParse(received.body);
  if (!data) return undefined;
  const reader = Object.hasOwn(invokes, data.name) ? invokes[data.name] : undefined;
  return reader ? reader(data.value, received) : unsupported(`invoke: ${data.name}`, 'event');
};

/** Tells of the bot alone, and everywhere; that members came or went says of the bot what was said already. */
const readInstallation: Reader = ({ activity, tenant, body }) => {
  const { data } = payload.installation.safeParse(body);
  if (!data) return undefined;
  const kinds: Readonly<Record<string, 'installed' | 'uninstalled'>> = {
    add: 'installed',
    remove: 'uninstalled',
  };
  const kind = kinds[data.action];
  if (!kind) return unsupported(`installationUpdate: ${data.action}`, 'event');
  const { team, settings } = activity.channelData ?? {};
  const chosen = team ? settings?.selectedChannel?.id : undefined;
  return {
    happening: { kind },
    asked: 'event',
    ...(chosen && chosen !== withoutThread(activity.conversation.id)
      ? { where: whereItIs(chosen, undefined, tenant), conversation: chosen }
      : {}),
  };
};

const changes: Readonly<Record<string, { kind: 'renamed' | 'uninstalled'; what: 'team' | 'channel' }>> = {
  channelRenamed: { kind: 'renamed', what: 'channel' },
  channelDeleted: { kind: 'uninstalled', what: 'channel' },
  teamRenamed: { kind: 'renamed', what: 'team' },
  teamDeleted: { kind: 'uninstalled', what: 'team' },
};

/** What happens to a channel is told where its team is; a team's own name is that of its General channel. */
const readChange: Reader = ({ activity, tenant, body }) => {
  const { data } = payload.conversationUpdate.safeParse(body);
  const { eventType, ...about } = activity.channelData ?? {};
  if (!data) return undefined;
  if (data.topicName)
    return {
      happening: { kind: 'renamed' },
      asked: 'event',
      where: whereItIs(withoutThread(activity.conversation.id), data.topicName, tenant),
    };
  const change = eventType && Object.hasOwn(changes, eventType) ? changes[eventType] : undefined;
  const place = change && about[change.what];
  if (!change || !place?.id) return unsupported(`conversationUpdate: ${eventType ?? ''}`, 'event');
  return {
    happening: { kind: change.kind },
    asked: 'event',
    where: whereItIs(place.id, place.name, tenant),
    conversation: place.id,
  };
};

const readOther: Reader = ({ activity }) => unsupported(activity.type, 'event');

const readers: Readonly<Record<string, Reader>> = {
  message: readMessage,
  invoke: readInvoke,
  installationUpdate: readInstallation,
  conversationUpdate: readChange,
};
