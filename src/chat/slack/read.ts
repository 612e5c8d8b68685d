import type { Happening, Inbound, Where, Who } from '../inbound.ts';
import { actionOf } from './action-id.ts';
import { deliveryKey } from './reading/delivery-key.ts';
import { formValues } from './reading/form-values.ts';
import { handedOver } from './reading/handed-over.ts';
import { fromView, inPrivate, waysBack, whereItWas, whoDidIt, workspaceOf } from './reading/parties.ts';
import * as payload from './reading/payload.ts';
import type { ReplyPath, Ways } from './reading/reply-path.ts';
import { typedText } from './reading/typed-text.ts';

/** What somebody did, and how they can be answered. */
export interface Delivery {
  readonly event: Inbound;
  readonly path: ReplyPath;
}

/**
 * Reads the parsed body of a request from Slack. Nothing is made of what bots do, of events that are no mention of
 * the bot, and of bodies that are not as Slack writes them.
 */
export const read = (body: unknown): Delivery | undefined => {
  const type = typeOf(body);
  const reader = (Object.hasOwn(readers, type) && readers[type]) || readOther;
  const parts = reader(body);
  if (!parts) return undefined;
  const { happening, key, workspace, who, where, ways } = parts;
  return {
    event: { ...happening, platform: 'slack', deliveryKey: key, workspace, who, where },
    path: { ...ways, deliveryKey: key, workspace, account: who.account, where },
  };
};

interface Parts {
  readonly happening: Happening;
  readonly key: string;
  readonly workspace: string;
  readonly who: Who;
  readonly where: Where;
  readonly ways: Ways;
}

type Reader = (body: unknown) => Parts | undefined;

const readCommand: Reader = (body) => {
  const { data } = payload.command.safeParse(body);
  if (!data) return undefined;
  const { team_id: workspace, user_id: account, channel_id: channel } = data;
  const verb = data.command.replace(/^\//, '');
  return {
    happening: { kind: 'command', text: `${verb} ${typedText(data.text, workspace)}`.trim() },
    key: deliveryKey('command', body),
    workspace,
    who: whoDidIt(workspace, { id: account, name: data.user_name }),
    where: whereItWas(workspace, account, { id: channel, name: data.channel_name }),
    ways: { ...waysBack(data, channel), isSlashCommand: true },
  };
};

const readEvent: Reader = (body) => {
  const { data } = payload.event.safeParse(body);
  if (data?.event.type !== 'app_mention') return undefined;
  const { event, authorizations } = data;
  const workspace = authorizations?.[0]?.team_id ?? data.context_team_id ?? data.team_id;
  const self = authorizations?.[0]?.user_id ?? undefined;
  const isByBot = event.bot_id || event.bot_profile || event.subtype === 'bot_message' || event.user === self;
  if (isByBot) return undefined;
  return {
    happening: { kind: 'command', text: typedText(withoutMention(event.text, self), workspace).trim() },
    key: data.event_id ? `event:${data.event_id}` : deliveryKey('event', body),
    workspace,
    who: whoDidIt(workspace, { id: event.user, team_id: event.user_team ?? event.team }),
    where: whereItWas(workspace, event.user, { id: event.channel }),
    ways: waysBack({}, event.channel, event.thread_ts),
  };
};

/** Without being told who the bot is, it is whoever the message begins with. */
const withoutMention = (text: string, self: string | undefined): string =>
  self
    ? text.replace(/<@(\w+)(?:\|[^<>]*)?>/g, (mention, account) => (account === self ? ' ' : mention))
    : text.replace(/^\s*<@[^<>]*>/, '');

const readPress: Reader = (body) => {
  const { data } = payload.press.safeParse(body);
  const [action] = data?.actions ?? [];
  const workspace = data && workspaceOf(data, data.view);
  if (!data || !action || !workspace) return undefined;
  const { user, channel, container, view } = data;
  const { where, ways } = channel
    ? {
        where: whereItWas(workspace, user.id, channel),
        ways: waysBack(data, channel.id, container?.thread_ts),
      }
    : fromView(workspace, user.id, view);
  return {
    happening:
      action.type === 'button'
        ? { kind: 'action', action: actionOf(action.action_id), value: action.value ?? '' }
        : { kind: 'unsupported', what: `block_actions: ${action.type}` },
    key: deliveryKey('action', body),
    workspace,
    who: whoDidIt(workspace, user),
    where,
    ways: container?.is_ephemeral ? { ...ways, isFromEphemeral: true } : ways,
  };
};

const readSubmission: Reader = (body) => {
  const { data } = payload.submission.safeParse(body);
  const workspace = data && workspaceOf(data, data.view);
  if (!data || !workspace) return undefined;
  const { user, view } = data;
  const { subject, where, ways } = fromView(workspace, user.id, view);
  const values = formValues(view.state?.values ?? {});
  return {
    happening: { kind: 'form', form: view.callback_id, subject, values },
    key: deliveryKey('form', body),
    workspace,
    who: whoDidIt(workspace, user),
    where,
    ways: { ...ways, view },
  };
};

const readShortcut: Reader = (body) => {
  const { data } = payload.messageAction.safeParse(body);
  const workspace = data && workspaceOf(data);
  if (!data || !workspace) return undefined;
  const { user, channel, message } = data;
  return {
    happening: { kind: 'shortcut', shortcut: data.callback_id, text: handedOver(message, workspace) },
    key: deliveryKey('shortcut', body),
    workspace,
    who: whoDidIt(workspace, user),
    where: whereItWas(workspace, user.id, channel),
    ways: waysBack(data, channel.id, message.thread_ts),
  };
};

const readOther: Reader = (body) => {
  const { data } = payload.anyInteraction.safeParse(body);
  const workspace = data && workspaceOf(data);
  if (!data || !workspace) return undefined;
  return {
    happening: { kind: 'unsupported', what: data.type },
    key: deliveryKey('unsupported', body),
    workspace,
    who: whoDidIt(workspace, data.user),
    where: inPrivate(workspace, data.user.id),
    ways: {},
  };
};

const readers: Readonly<Record<string, Reader>> = {
  command: readCommand,
  event_callback: readEvent,
  block_actions: readPress,
  view_submission: readSubmission,
  view_closed: () => undefined,
  message_action: readShortcut,
};

/** Slash commands are the one kind of request that has no type. */
const typeOf = (body: unknown): string => {
  if (typeof body !== 'object' || body === null) return '';
  if ('command' in body) return 'command';
  return 'type' in body && typeof body.type === 'string' ? body.type : '';
};
