import type { Part } from '../reading.ts';

/** Everybody who is played, and every channel, named as on both platforms. */
export type Handle =
  'nora' | 'sara' | 'layla' | 'dilnoza' | 'dana' | 'jonas' | 'omar' | 'tom' | 'eve' | 'olga';
/** Nothing is set up in `spare` and `annex`. */
export type ChannelName = 'dispatch' | 'acme' | 'qamar' | 'team' | 'spare' | 'annex';

export type People = Readonly<Record<Handle, Player>>;
export type Channels = Readonly<Record<ChannelName, string>>;

/** A message as it was when somebody saw it, and where. */
export interface Seen {
  /** Stays when the message is edited. */
  readonly id: string;
  readonly channel: string;
  /** The id of the message it is a reply to. */
  readonly thread?: string;
  readonly parts: readonly Part[];
  /** The plain text that stands for it in notifications, and is read to those who cannot see it. */
  readonly fallback: string;
  /** Another after every edit. */
  readonly version: string;
  readonly isFromBot: boolean;
}

/** A form as it stands before somebody. */
export interface OpenForm {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** What it asks, by the names of its questions, in order. */
  readonly questions: Readonly<Record<string, SeenQuestion>>;
  /** What its own buttons say. */
  readonly buttons: readonly string[];
}

export interface SeenQuestion {
  readonly label: string;
  /** What stands there already. */
  readonly given: unknown;
  /** What there is to choose from, in order. */
  readonly options: readonly string[];
  /** What each option is handed in as. */
  readonly values: Readonly<Record<string, string>>;
}

export type Answers = Readonly<Record<string, string | readonly string[] | null>>;

/** A person, played through the platform’s own client. */
export interface Player {
  readonly id: string;
  /** The id of their conversation with the bot. */
  readonly direct: string;
  /** Types a command, and reads the private answer to it. */
  types(channel: string, text: string): Promise<Seen>;
  /** Says something to the bot, naming it first, and reads the private answer to it. */
  mentionsBot(channel: string, text: string): Promise<Seen>;
  /** Says something to everybody. */
  says(channel: string, text: string): Promise<Seen>;
  /** Presses a button by its name (of several, the one about that task), and reads the private answer to it. */
  presses(message: Seen, label: string, task?: number): Promise<Seen>;
  /** Types a command, or presses a button, that opens a form. */
  opens(where: string | Seen, textOrLabel: string): Promise<OpenForm>;
  /** Hands a message over as a task, from its menu, which opens a form. */
  handsOver(message: Seen): Promise<OpenForm>;
  /** Hands in the form before them, and reads the private answer to it. */
  submits(values: Answers): Promise<Seen>;
  /** Hands in the form before them, and reads why it is not taken: messages by question. */
  isCorrected(values: Answers): Promise<Readonly<Record<string, string>>>;
  /** The form before them. */
  form(): OpenForm | undefined;
  /** Puts the form before them away. */
  closesForm(): Promise<void>;
  /** What stands in a channel for their eyes only, oldest first. */
  whispersIn(channel: string): readonly Seen[];
  /** Every message of the bot that they can find anywhere, in threads too, also those that others find there. */
  finds(): readonly Seen[];
  /** Waits for a message of the bot for all, in a channel or in reply to another, that says all of this; the newest. */
  sees(where: string | Seen, ...words: readonly string[]): Promise<Seen>;
}

/** Makes what the platform’s client would not let anyone make: values nobody was offered. */
export interface Forger {
  /** Presses a button that may not be there, and reads the private answer. */
  press(player: Player, channel: string, action: string, value: string): Promise<Seen>;
  /** Hands in a form that was never opened. @returns what is wrong with it, if it was not taken */
  submit(
    player: Player,
    channel: string,
    form: string,
    subject: string,
    values: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>> | undefined>;
}

/** What the product asks of a platform. */
export type Errand = 'profile' | 'send' | 'edit';

/**
 * How a platform lets it down: refuses to be hurried (seconds), breaks, never answers, knows nobody of that name, no
 * longer lets the bot in, or does not take what it is sent.
 */
export type Trouble = { readonly retryAfter: number } | 'broken' | 'silent' | 'nobody' | 'shut' | 'refused';

/** A platform as its people see it, with the trouble it can make. */
export interface Playing {
  readonly people: People;
  readonly channels: Channels;
  /** What everybody sees, oldest first: what stands in a channel itself, or one thread of it with its root. */
  messagesIn(channel: string, thread?: string): readonly Seen[];
  /** Resolves with what `look` returns as soon as that is neither undefined nor false. */
  until<T>(look: () => T | undefined | false): Promise<T>;
  /** What stands beside a question that must be answered and was not. */
  readonly isMissing: string;
  /** Words of the product that name commands, such as `/tasks open`, as they are typed here. */
  typed(words: string): string;
  /** How each of these errands went so far: `ok`, or what went wrong. `id`: about that message or person. */
  outcomesOf(errand: Errand, id?: string): readonly string[];
  fail(errand: Errand, trouble: Trouble, times?: number): void;
  slowDown(errand: Errand, milliseconds: number): void;
  /** Sends the next thing that somebody does to the product again after it was answered. */
  deliverNextTwice(): void;
  /** Sends the last thing that somebody did to the product once more. @returns the status it is answered with */
  redeliver(): Promise<unknown>;
  endTrouble(): void;
}
