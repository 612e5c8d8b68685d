import type { AdaptiveCard, CardAction } from './cards/card.ts';
import type { Activity, Attachment } from './wire.ts';

/** A message: where it stands, a thread not told apart from its channel, and which one. */
export interface MessageRef {
  /** Id of a channel (without `;messageid=`) or of a personal chat. */
  readonly conversation: string;
  readonly id: string;
}

/** A message as somebody reads it. */
export interface SeenMessage extends MessageRef {
  /** The id of the message it is a reply to; absent for one that begins a thread, and in personal chats. */
  readonly thread?: string;
  /** An account: `29:…`, or `28:…` for the bot. */
  readonly from: string;
  /** The only person who sees it, of a targeted message. */
  readonly to?: string;
  readonly text?: string;
  /** What notifications show of a card. */
  readonly summary?: string;
  /** The card as it is drawn for this reader: their own view of it, where they have one. */
  readonly card?: AdaptiveCard;
  /** Whether `card` is a view that this reader alone has. */
  readonly isOwnView: boolean;
  readonly attachments: readonly Attachment[];
  readonly timesEdited: number;
  /** Another after every edit, and whenever this reader gets a view of their own. */
  readonly version: string;
  readonly isDeleted: boolean;
}

/** How the product answered a request. */
export interface Ack {
  /** `timeout`: not within the 15 s that Teams waits. `unreachable`: no connection, or one that broke. */
  readonly status: number | 'timeout' | 'unreachable';
  /** What was in it, JSON parsed; `undefined` when it was empty. */
  readonly body: unknown;
}

export interface Spoken {
  readonly message: MessageRef;
  /** Absent when the bot was not told, as of words in a channel that do not mention it. */
  readonly ack?: Ack;
}

export interface SpokenOptions {
  /** The id of the message replied to. Without one a message in a channel begins a thread. */
  readonly thread?: string;
  readonly textFormat?: 'plain' | 'markdown' | 'xml';
  readonly attachments?: readonly Attachment[];
  /** Written after a `/` to the bot alone: nobody else in the channel sees it, and the bot knows. */
  readonly isTargeted?: true;
}

/** What somebody leaves in an input; several values only where it takes several. */
export type InputValue = string | readonly string[];
export type InputValues = Readonly<Record<string, InputValue>>;

/** An action by its title, or by what holds for it. */
export type WhichAction = string | ((action: CardAction) => boolean);

/** How a press went for the person who made it. */
export interface Pressed {
  /** Absent when the client held it back, because an input is missing or too long. */
  readonly ack?: Ack;
  /** What the client says of inputs, by their ids. */
  readonly errors?: Readonly<Record<string, string>>;
  /** A message for their eyes that soon vanishes. */
  readonly toast?: string;
  /** What Teams shows when the bot answered with an error, or not as it should. */
  readonly notice?: string;
  /** What Teams shows in place of a dialog: `{task: {type: 'message'}}`. */
  readonly message?: string;
}

export interface OpenDialog {
  readonly title: string;
  readonly card: AdaptiveCard;
  readonly width?: number | string;
  readonly height?: number | string;
  /** The command of the message extension that opened it; absent for one that a card opened. */
  readonly commandId?: string;
}

/** How a dialog that was handed in went on. */
export interface Submission extends Pressed {
  /** No dialog is open any more. */
  readonly isClosed: boolean;
}

/** Something that a person's client showed for a moment, and where it was pressed. */
export interface Flash {
  readonly message?: MessageRef;
  readonly text: string;
}

/** A request that the product made. */
export interface Call {
  readonly operation: Operation;
  readonly conversation?: string;
  readonly activityId?: string;
  readonly isTargeted: boolean;
  /** The `Authorization` header it came with. */
  readonly authorization?: string;
  readonly body: unknown;
  /** `pending`, then the status answered, or the fault that was played: `lost`, `hang`. */
  outcome: string;
}

export type Operation =
  /** `POST /v3/conversations` */
  | 'create'
  /** `POST …/activities`, and the same with the id of the message that is replied to */
  | 'send'
  | 'update'
  | 'delete'
  | 'members'
  | 'member'
  | 'pagedMembers'
  | 'team'
  | 'channels'
  /** `GET /v1.0/teams/:group/members` of Microsoft Graph, the only one that tells who owns a team */
  | 'graphMembers';

/** Something in what the product sent that a strict Teams, or a person who cannot see the card, would not take. */
export interface Violation {
  /** `send`, `update`, … or the name of the invoke that it answers. */
  readonly during: string;
  readonly what: string;
  readonly where: string;
}

/**
 * Plays people in process, for tests. Each act resolves when the product has answered the request it made, and rejects
 * with `Refused` when the Teams client would not have let the person do that.
 */
export interface TeamsDriver {
  /** Writes to the bot in the person's own chat, or to everyone in a channel. `@handle` and `@Deskhand` mention. */
  say(as: string, conversation: string, text: string, options?: SpokenOptions): Promise<Spoken>;
  /** Says something in a channel to the bot, naming it first. */
  mention(as: string, channel: string, text: string, options?: SpokenOptions): Promise<Spoken>;
  /** Presses an action of the card that they see there, with what they leave in its inputs. */
  press(as: string, message: MessageRef, which: WhichAction, inputs?: InputValues): Promise<Pressed>;
  /** Does what a client listed in `refresh.userIds` does when it shows the card. */
  refresh(as: string, message: MessageRef): Promise<Pressed>;

  openDialogOf(as: string): OpenDialog | undefined;
  /** Presses the first submitting action of the dialog, or `which`. Inputs left out keep their initial value. */
  submitDialog(as: string, values?: InputValues, which?: WhichAction): Promise<Submission>;
  closeDialog(as: string): void;
  /** Picks a command of the message extension in the menu of a message. */
  messageAction(as: string, message: MessageRef, commandId: string): Promise<Pressed>;
  /** Picks a command of the message extension in the box where they write. */
  slashCommand(
    as: string,
    conversation: string,
    commandId: string,
    options?: { readonly thread?: string },
  ): Promise<Pressed>;

  /** Adds the bot to a team (by the id of one of its channels, or its own) or to a person's own chat. */
  install(conversation: string, by: string): Promise<readonly Ack[]>;
  uninstall(conversation: string, by: string): Promise<readonly Ack[]>;
  addMember(conversation: string, account: string): Promise<Ack>;
  removeMember(conversation: string, account: string): Promise<Ack>;
  renameChannel(channel: string, name: string, by: string): Promise<Ack>;
  renameTeam(team: string, name: string, by: string): Promise<Ack>;
  /** The person shuts the bot out of their chat; nobody tells it. */
  blockBot(as: string): void;
  /** Takes away a message, as its author or an administrator does; the bot is not told. */
  deleteMessage(message: MessageRef): void;

  /** The id of the chat between a person and the bot. */
  personalOf(as: string): string;
  /** The id that activities in a thread carry: `19:…@thread.tacv2;messageid=…`. */
  threadOf(message: MessageRef): string;
  /** What everyone sees, oldest first: the messages that begin threads, or one thread with its root. */
  messagesIn(conversation: string, options?: { readonly thread?: string }): readonly SeenMessage[];
  /** The same as this person sees it: with targeted messages, and cards in their own view. */
  messagesSeenBy(
    as: string,
    conversation: string,
    options?: { readonly thread?: string },
  ): readonly SeenMessage[];
  personalMessagesOf(as: string): readonly SeenMessage[];
  /** A message, even one that was deleted. */
  messageAt(message: MessageRef, as?: string): SeenMessage | undefined;
  toastsOf(as: string): readonly Flash[];
  noticesOf(as: string): readonly Flash[];

  /**
   * Resolves with what `look` returns as soon as that is neither undefined nor false; looks again whenever something
   * happens. Rejects after `withinMs` (5 s) with a picture of the tenant as it then is.
   */
  until<T>(look: () => T | undefined | false, options?: { readonly withinMs?: number }): Promise<T>;
  /** The product's requests, oldest first. */
  readonly calls: readonly Call[];
  /** What was wrong with them, and with its answers; `close` rejects when there is any. */
  readonly violations: readonly Violation[];
  /** What Teams takes, but warns of: cards above 28 KB. */
  readonly warnings: readonly Violation[];
  /** Forgets the violations so far, for a test that provokes them; returns them. */
  forgive(): readonly Violation[];
  /** Sends an activity as it is, with this `Authorization` header instead of the usual one. */
  deliver(activity: Activity, options?: { readonly authorization?: string }): Promise<Ack>;
  /** Sends the last activity once more, with the same id. */
  redeliver(): Promise<Ack>;
}
