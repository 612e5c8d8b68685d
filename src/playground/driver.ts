import { runCommand, type CommandResult } from './acts/commands.ts';
import { closeView, submitView, type Submission } from './acts/dialogs.ts';
import type { Ack } from './acts/outbound.ts';
import { personOf } from './acts/presence.ts';
import { pressInView, pressMessage, pickShortcut, viewBefore } from './acts/presses.ts';
import { openHome, say, type Spoken } from './acts/sayings.ts';
import { interactiveIn } from './block-kit/interactive.ts';
import type { Inputs, InputValue } from './protocol.ts';
import { Refused } from './slack-error.ts';
import { picture, until, type Happenings } from './waiting.ts';
import type { Call } from './web-api/endpoint.ts';
import type { WireMessage, WireView } from './wire.ts';
import type { World } from './world.ts';

export interface Via {
  /** Base URL of the product's process that gets the request, where there are several. */
  readonly product?: string;
}

export interface PressOptions extends Via {
  /** What is chosen; for a button its `value`, where that tells it from another of the same action id. */
  readonly value?: InputValue;
  readonly blockId?: string;
  readonly inputs?: Inputs;
}

export interface MessageName {
  readonly channel: string;
  readonly ts: string;
}

/**
 * Plays people in process, for tests. Each act resolves when the product has acknowledged it, and rejects with
 * `Refused` when Slack's own client would not have let the person do that.
 */
export interface Driver {
  /** `command('U1', 'C1', '/delegate', 'book a flight @bea')` */
  command(as: string, channel: string, command: string, text?: string, via?: Via): Promise<CommandResult>;
  press(as: string, message: MessageName, actionId: string, options?: PressOptions): Promise<Ack>;
  pressInView(as: string, actionId: string, options?: PressOptions): Promise<Ack>;
  openViewOf(as: string): WireView | undefined;
  /** Values by block id or action id; inputs left out keep their initial value. */
  submitView(as: string, values?: Readonly<Record<string, InputValue>>, via?: Via): Promise<Submission>;
  closeView(as: string, options?: Via & { readonly all?: boolean }): Promise<readonly Ack[]>;
  say(
    as: string,
    channel: string,
    text: string,
    /** `files`: the names of those they add. */
    options?: Via & { readonly thread?: string; readonly files?: readonly string[] },
  ): Promise<Spoken>;
  /** Says something to the bot, naming it first. */
  mention(
    as: string,
    channel: string,
    text: string,
    options?: Via & { readonly thread?: string },
  ): Promise<Spoken>;
  shortcut(as: string, message: MessageName, callbackId: string, via?: Via): Promise<Ack>;
  openHome(as: string, tab?: 'home' | 'messages', via?: Via): Promise<Ack | undefined>;

  /** What everyone sees, oldest first: the conversation itself, or one thread of it with its root. */
  messagesIn(channel: string, options?: { readonly thread?: string }): readonly WireMessage[];
  /** The same with what only this person sees. */
  messagesSeenBy(as: string, channel: string, options?: { readonly thread?: string }): readonly WireMessage[];
  /** The id of the conversation between a person and the bot. */
  directChannelOf(as: string): string;
  directMessagesOf(as: string): readonly WireMessage[];

  /**
   * Resolves with what `look` returns as soon as that is neither undefined nor false; looks again whenever something
   * happens. Rejects after `withinMs` (5 s) with a picture of the workspace as it then is.
   */
  until<T>(look: () => T | undefined | false, options?: { readonly withinMs?: number }): Promise<T>;
  /** The product's calls of the Web API, oldest first. */
  readonly calls: readonly Call[];
  /** Sends the last request to the product once more. */
  redeliver(product?: string): Promise<Ack>;
}

const byBlock = (view: WireView, values: Readonly<Record<string, InputValue>>): Inputs => {
  const inputs: Record<string, Record<string, InputValue>> = {};
  const used = new Set<string>();
  for (const { blockId, element } of interactiveIn(view.blocks)) {
    const name = [blockId, element.action_id].find((each) => Object.hasOwn(values, each));
    const value = name === undefined ? undefined : values[name];
    if (name === undefined || value === undefined) continue;
    used.add(name);
    (inputs[blockId] ??= {})[element.action_id] = value;
  }
  const unknown = Object.keys(values).filter((name) => !used.has(name));
  if (unknown.length > 0)
    throw new Refused(`The dialog "${view.title.text}" has no input ${unknown.join(', ')}.`);
  return inputs;
};

export const createDriver = (world: World, happenings: Happenings, calls: readonly Call[]): Driver => {
  const seen = (channel: string, thread: string | undefined, viewer?: string): readonly WireMessage[] => {
    const where = world.directory.conversation(channel);
    if (!where) throw new Refused(`There is no conversation ${channel} in this workspace.`);
    const options = { ...(thread ? { thread } : {}), ...(viewer ? { viewer } : {}) };
    return world.timeline.read(where, options).map(({ message }) => message);
  };
  const directChannelOf = (as: string): string => world.directory.directWith(personOf(world, as)).id;

  return {
    calls,
    command: (as, conversation, command, text = '', via = {}) =>
      runCommand(world, { as, conversation, typed: `${command} ${text}`, ...via }),
    press: (as, { channel, ts }, actionId, { product, ...press } = {}) =>
      pressMessage(world, {
        as,
        conversation: channel,
        ts,
        press: { actionId, ...press },
        ...(product ? { product } : {}),
      }),
    pressInView: (as, actionId, { product, ...press } = {}) =>
      pressInView(world, { as, press: { actionId, ...press }, ...(product ? { product } : {}) }),
    openViewOf: (as) => world.views.top(personOf(world, as)),
    submitView: async (as, values = {}, via = {}) =>
      submitView(world, { as, inputs: byBlock(viewBefore(world, as), values), ...via }),
    closeView: (as, options = {}) => closeView(world, { as, ...options }),
    say: (as, conversation, typed, options = {}) => say(world, { as, conversation, typed, ...options }),
    mention: (as, conversation, text, options = {}) =>
      say(world, { as, conversation, typed: `@${world.description.bot.handle} ${text}`, ...options }),
    shortcut: (as, { channel, ts }, callbackId, via = {}) =>
      pickShortcut(world, { as, conversation: channel, ts, callbackId, ...via }),
    openHome: (as, tab = 'home', via = {}) => openHome(world, { as, tab, ...via }),
    messagesIn: (channel, { thread } = {}) => seen(channel, thread),
    messagesSeenBy: (as, channel, { thread } = {}) => seen(channel, thread, as),
    directChannelOf,
    directMessagesOf: (as) => seen(directChannelOf(as), undefined, as),
    redeliver: (product) => world.outbound.redeliver(product),
    until: (look, { withinMs = 5000 } = {}) =>
      until(look, { happenings, withinMs, explain: () => picture(world, calls) }),
  };
};
