import type { Address, Card, Platform, PostRef } from './card.ts';
import type { Inbound, Profile, Reply } from './inbound.ts';

/** A chat platform as the rest of Deskhand sees it. `tests/contracts/chat-adapter.ts` says what each must do. */
export interface ChatAdapter {
  readonly platform: Platform;
  /** How fast one conversation may be written to. */
  readonly pace: Pace;
  /** How fast all conversations of a workspace together may be written to. */
  readonly workspacePace: Pace;
  /** How many people can be shown a message of all in words of their own: see `Card.views`. */
  readonly viewers: number;
  /** Begins to listen. `receive` answers within the time the platform allows; it never rejects. */
  start(receive: (event: Inbound) => Promise<Reply>): Promise<void>;
  /** Sends a new message, in the thread of `thread` when given. @throws DeliveryError */
  send(to: Address, card: Card, thread?: PostRef): Promise<PostRef>;
  /** Makes a message that was sent show `card`. @throws DeliveryError */
  update(post: PostRef, card: Card): Promise<void>;
  /** What the platform knows of an account that is to be met at `where`. @throws DeliveryError */
  profile(workspace: string, account: string, where: Address): Promise<Profile>;
  /** The address of the direct conversation with an account. Every address begins with its workspace and a slash. */
  directAddress(workspace: string, account: string): Address;
  /** Stops listening and waits for what is in flight. */
  stop(): Promise<void>;
}

/** `burst` messages at once, then one every `intervalMs`. */
export interface Pace {
  readonly intervalMs: number;
  readonly burst: number;
}
