import type { ChatAdapter } from '../../src/chat/adapter.ts';
import type { Address, PostRef } from '../../src/chat/card.ts';
import type { FormValues } from '../../src/chat/form.ts';

/** A platform to talk to, with people on it, and an adapter that is connected to it but not started. */
export interface ChatHarness {
  readonly adapter: ChatAdapter;
  readonly workspace: string;
  /** A channel the bot and both people are in, and its name. */
  readonly channel: { readonly address: Address; readonly name: string };
  /** A channel that does not exist. */
  readonly nowhere: Address;
  /** An account that nobody has. */
  readonly nobody: string;
  /** Administers the workspace. */
  readonly boss: Player;
  /** Does not. */
  readonly member: Player;
  /** Sends the last thing somebody did once more. */
  redeliver(): Promise<void>;
  /** Lets the platform's next answer be that it is busy for so long. */
  beBusy(seconds: number): void;
  /** Lets the platform do what it is asked next, but break the connection before it says so. */
  breakConnection(): void;
  remove(post: PostRef): Promise<void>;
  /** Resolves as soon as `look` returns something. */
  until<T>(look: () => T | undefined | false): Promise<T>;
  stop(): Promise<void>;
}

/** Somebody on the platform. Acts resolve when the platform has been answered. */
export interface Player {
  readonly account: string;
  readonly name: string;
  /** Types words to the bot in the channel. */
  type(words: string): Promise<void>;
  /** Types words that a form answers, and does what it takes on the platform until that is open. */
  typeForForm(words: string): Promise<void>;
  /** Presses the newest button of that label that they see, in the channel or in their direct conversation. */
  press(label: string): Promise<void>;
  /** Submits the form that is open, with these answers changed. */
  submit(values: FormValues): Promise<void>;
  /** The form before them: its title, what stands in it, and what is said to be wrong, by question. */
  form():
    | { readonly title: string; readonly values: FormValues; readonly errors: Record<string, string> }
    | undefined;
  /** Does what it takes until the form they submitted is before them again, with what was wrong with it. */
  formAgain(): Promise<NonNullable<ReturnType<Player['form']>>>;
  /** The words of every message they see in the channel, or in one thread of it, oldest first. */
  sees(thread?: PostRef): readonly string[];
  /** The same in their direct conversation with the bot. */
  seesDirectly(): readonly string[];
}
