import type { Form, FormValues } from '../../form.ts';
import type { Where } from '../../inbound.ts';

/** How the person who did something can be answered. */
export interface ReplyPath {
  readonly deliveryKey: string;
  readonly tenant: string;
  readonly account: string;
  readonly where: Where;
  /** As Teams names it, in a channel with the thread. */
  readonly conversation: string;
  /** A conversation of the bot with one person. */
  readonly isPrivate: boolean;
  /** A channel, whose messages begin threads. */
  readonly isChannel: boolean;
  readonly serviceUrl: string;
  readonly team?: Team;
  readonly asked: Asked;
  /** The form that was submitted. As the client sent it: good for drawing it again, and for nothing else. */
  readonly form?: Form;
  /** What stood in it. */
  readonly values?: FormValues;
}

export interface Team {
  readonly id: string;
  readonly aadGroupId?: string;
}

/**
 * What kind of answer Teams waits for: `message` and `event` take none but messages, a `press` and a `view` a card,
 * the rest dialogs. `posted` is the press of a button, or a form, that a client which opens no dialogs hands in as a
 * message.
 */
export type Asked =
  | 'message'
  | 'posted'
  | 'event'
  | 'press'
  | 'view'
  | 'fetch'
  | 'submit'
  | 'extension-fetch'
  | 'extension-submit';
