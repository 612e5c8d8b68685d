import type { Address, Card, Platform, PostRef } from './card.ts';
import type { Form, FormValues } from './form.ts';

/** Something a person did in a chat, read from the wire and freed of its platform. */
export type Inbound = Happening & Envelope;

interface Envelope {
  readonly platform: Platform;
  /** The same for every delivery of the same happening, different for any other. */
  readonly deliveryKey: string;
  /** The platform's name for the workspace the bot is installed in. */
  readonly workspace: string;
  readonly who: Who;
  readonly where: Where;
}

export interface Who {
  /** The platform's id of the account. */
  readonly account: string;
  readonly name?: string;
  /** As told with the event, by platforms that do; see `Profile`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** The account belongs to another workspace (a Slack Connect guest, a Teams guest). */
  readonly isExternal: boolean;
}

export interface Where {
  readonly address: Address;
  readonly name?: string;
  /** A conversation of the bot with one person. */
  readonly isPrivate: boolean;
}

export type Happening =
  /** Words typed to the bot: `desk client add Acme`. People and channels in them are tokens, see `words.ts`. */
  | { readonly kind: 'command'; readonly text: string }
  | {
      readonly kind: 'action';
      readonly action: string;
      readonly value: string;
      /** The message it stood in, where the platform can be shown in answer what that says now. */
      readonly post?: PostRef;
    }
  | { readonly kind: 'form'; readonly form: string; readonly subject: string; readonly values: FormValues }
  /** Somebody's client asks what a message says to them: see `Card.views`. */
  | { readonly kind: 'view'; readonly post: PostRef }
  /** The bot was let into a conversation, or put out of it. */
  | { readonly kind: 'installed' }
  | { readonly kind: 'uninstalled' }
  /** The conversation has got the name it comes with. */
  | { readonly kind: 'renamed' }
  /** A message somebody chose to hand over. */
  | { readonly kind: 'shortcut'; readonly shortcut: string; readonly text: string }
  | { readonly kind: 'unsupported'; readonly what: string };

/** What the person who did it gets back; only they see it. */
export type Reply =
  | { readonly kind: 'nothing' }
  /** `instead`: in place of the private message that the press came from, if it came from one. */
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly instead?: true;
      /** What the message that was pressed shows them now. */
      readonly pressed?: Card;
    }
  /** `otherwise`: said where the form cannot open just now, with a button that opens it. */
  | { readonly kind: 'form'; readonly form: Form; readonly otherwise: Card }
  /** What a message says to the one who asked. */
  | { readonly kind: 'view'; readonly card: Card }
  /** A submitted form that cannot be taken as it is: messages by question name, the form stays open. */
  | { readonly kind: 'form-errors'; readonly errors: Readonly<Record<string, string>> }
  /** Say `card` now; the result follows. */
  | { readonly kind: 'pending'; readonly card: Card; readonly result: Promise<Reply> };

/** What a platform tells of an account. Absent where it does not say. */
export interface Profile {
  readonly name: string;
  /** BCP 47 or the platform's own spelling of it. */
  readonly locale?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** May administer the workspace. */
  readonly isAdmin: boolean;
  readonly isBot: boolean;
}
