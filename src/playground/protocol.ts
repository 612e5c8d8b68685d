/**
 * What the playground's page and the stand-in say to each other: JSON over HTTP under `<mount>/page/`,
 * and one stream of server-sent events. Types only, so that the page can import them.
 *
 * | request | body or query | answer |
 * |---|---|---|
 * | `GET workspace` | `?as=`, without it as the first person | `Workspace` |
 * | `GET messages` | `?as=&conversation=`, `&thread=` for one thread | `Messages` |
 * | `GET raw` | `?as=&conversation=&ts=` | `Raw` |
 * | `GET view` | `?as=` | `CurrentView` |
 * | `GET clock` | | `Clock` |
 * | `GET changes` | | stream: each event's data is one `Change` |
 * | `POST command` | `CommandRequest` | `Outcome` |
 * | `POST message` | `MessageRequest` | `Outcome` |
 * | `POST action` | `ActionRequest` | `Outcome` |
 * | `POST submit` | `SubmitRequest` | `Outcome` |
 * | `POST close` | `CloseRequest` | `Outcome` |
 * | `POST shortcut` | `ShortcutRequest` | `Outcome` |
 * | `POST home` | `HomeRequest` | `Outcome` |
 * | `POST clock` | `ClockRequest` | `Outcome`, once the product has done what is due by the new time |
 *
 * `as` is the id of the person who looks or acts. A request that makes no sense is answered with status 400
 * and a `Refusal`. Whatever the product says comes as messages or a view: after a `Change`, read them again.
 */
import type { AnyBlock, PlainTextElement } from '@slack/types';

export interface Workspace {
  readonly team: Team;
  readonly bot: Bot;
  /** Everyone who can be played, in the order of the workspace's description. */
  readonly people: readonly Person[];
  /** The conversations the viewer is in: channels by name, then their direct messages with the bot. */
  readonly conversations: readonly Conversation[];
  /** Every channel, for completion after `#` and for showing `<#C…>` by name. */
  readonly channels: readonly ChannelName[];
  /** Slash commands the viewer can run: none for people of another workspace. */
  readonly commands: readonly Command[];
  /** Entries of a message's menu. */
  readonly shortcuts: readonly MessageShortcut[];
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface Bot {
  /** Its user id, as in `<@U…>`. */
  readonly userId: string;
  /** What is typed after `@`. */
  readonly handle: string;
  readonly name: string;
}

export interface Person {
  readonly id: string;
  /** What is typed after `@`. */
  readonly handle: string;
  readonly name: string;
  /** What they do at the made-up agency, in a few words. */
  readonly title?: string;
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly isAdmin: boolean;
  /** The name of their own workspace, for people who are here by a shared channel. */
  readonly from?: string;
}

export interface ChannelName {
  readonly id: string;
  readonly name: string;
}

export interface Conversation {
  readonly id: string;
  readonly kind: 'channel' | 'direct';
  /** A channel's name without `#`; for direct messages the bot's name. */
  readonly name: string;
  readonly topic?: string;
  readonly isPrivate: boolean;
  /** Shared with another workspace. */
  readonly isShared: boolean;
  readonly members: readonly string[];
}

export interface Command {
  /** With its slash: `/delegate`. */
  readonly command: string;
  readonly description: string;
  readonly usageHint?: string;
}

export interface MessageShortcut {
  readonly callbackId: string;
  readonly name: string;
}

/** Oldest first. Without a thread asked for: what stands in the conversation itself; with one: its root and replies. */
export interface Messages {
  readonly messages: readonly Message[];
}

export interface Message {
  /** Slack's timestamp: seconds with six decimals, and the message's name within its conversation. */
  readonly ts: string;
  readonly threadTs?: string;
  readonly author: Author;
  /** Slack's mrkdwn: `<@U…>`, `<#C…>`, `*bold*`, `&amp;`. The fallback when there are blocks. */
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly isEdited: boolean;
  /** Only the viewer sees it, and it is gone when the server starts again. */
  readonly isEphemeral: boolean;
  /** Present on the root of a thread. */
  readonly thread?: ThreadSummary;
}

export interface Author {
  readonly id: string;
  readonly name: string;
  /** `slack` speaks when Slack itself has something to say: a command that timed out. */
  readonly kind: 'person' | 'app' | 'slack';
}

export interface ThreadSummary {
  readonly replies: number;
  readonly lastReplyTs: string;
  readonly authors: readonly string[];
}

/** The message as the Web API would return it. */
export interface Raw {
  readonly message: unknown;
}

export interface CurrentView {
  /** The dialog on top, if one is open. */
  readonly view: View | null;
}

export interface View {
  readonly id: string;
  /** Changes whenever the product changes the view: start its inputs afresh, keeping those whose block stayed. */
  readonly hash: string;
  readonly title: PlainTextElement;
  readonly submit?: PlainTextElement;
  readonly close?: PlainTextElement;
  readonly blocks: readonly AnyBlock[];
  /** How many views lie below it. */
  readonly depth: number;
}

/** What time it is in the workspace. */
export interface Clock {
  /** By how many milliseconds it is later there than on this machine. */
  readonly ahead: number;
}

/** Tells that something is to be read again. */
export type Change =
  | {
      readonly kind: 'message';
      readonly conversation: string;
      readonly ts: string;
      readonly threadTs?: string;
      readonly what: 'posted' | 'edited' | 'deleted';
      /** The author's id. */
      readonly by: string;
      /** The people who can see it, for counting what each has not read. */
      readonly seenBy: readonly string[];
    }
  /** A dialog of this person opened, changed or closed. */
  | { readonly kind: 'view'; readonly person: string }
  /** A channel gained a member, or a direct conversation was opened. */
  | { readonly kind: 'workspace' }
  /** The clock was moved. */
  | { readonly kind: 'clock' };

export interface CommandRequest {
  readonly as: string;
  readonly conversation: string;
  /** As typed, with the command: `/delegate book a flight @bea ~2h`. */
  readonly text: string;
}

export interface MessageRequest {
  readonly as: string;
  readonly conversation: string;
  readonly thread?: string;
  /** As typed: `@deskhand hello`. */
  readonly text: string;
}

/** A button pressed, or something chosen in a select, a date picker or a radio group that is no input. */
export interface ActionRequest {
  readonly as: string;
  readonly on: MessagePlace | ViewPlace;
  readonly blockId: string;
  readonly actionId: string;
  /** What was chosen; a button needs none. */
  readonly value?: InputValue;
  /** What stands in the other inputs of the same message or view. */
  readonly inputs?: Inputs;
}

export interface MessagePlace {
  readonly kind: 'message';
  readonly conversation: string;
  readonly ts: string;
}

export interface ViewPlace {
  readonly kind: 'view';
  readonly viewId: string;
}

/** By block id, then action id. Inputs left out keep their initial value; `null` empties one. */
export type Inputs = Readonly<Record<string, Readonly<Record<string, InputValue>>>>;

/**
 * The words typed, an option's `value`, a user's or channel's id, a date `2026-12-31`, a time `17:00`,
 * Unix seconds as digits for a date with time; a list of values for what takes several.
 */
export type InputValue = string | readonly string[] | null;

export interface SubmitRequest {
  readonly as: string;
  readonly viewId: string;
  readonly inputs: Inputs;
}

export interface CloseRequest {
  readonly as: string;
  readonly viewId: string;
  /** The whole stack of views, not only the top one. */
  readonly all?: boolean;
}

export interface ShortcutRequest {
  readonly as: string;
  readonly conversation: string;
  readonly ts: string;
  readonly callbackId: string;
}

/** The person opened the bot's own page. */
export interface HomeRequest {
  readonly as: string;
  readonly tab: 'home' | 'messages';
}

/** Moves the clock for everyone; it only moves forward. */
export interface ClockRequest {
  /** Whose time zone the wall time is in. */
  readonly as: string;
  /** `hour`: one hour later; `tomorrow` and `monday`: the next at 9:00; or a wall time: `2026-12-31T17:00`. */
  readonly to: string;
}

export type Outcome =
  /** The product took it. */
  | { readonly outcome: 'done' }
  /** A submitted form stays open: messages by block id, from the product or for an input that must be filled in. */
  | { readonly outcome: 'errors'; readonly errors: Readonly<Record<string, string>> }
  /** The product did not answer as it should; `notice` is what Slack shows in its place, where it shows anything. */
  | { readonly outcome: 'trouble'; readonly notice: string };

/** The body of a 400: what was wrong with the request. */
export interface Refusal {
  readonly error: string;
}
