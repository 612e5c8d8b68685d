import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../rhythm/rhythm.ts';
import type { PingKind } from './kinds.ts';

/** Who is pinged: a person in their direct messages, or everybody in a channel. */
export type Recipient = { readonly person: string } | { readonly channel: string };

/** Recipients as keys: a person's id or a channel's address. */
export const recipientKey = (recipient: Recipient): string =>
  'person' in recipient ? recipient.person : recipient.channel;

/** What there is to say of a ping beyond the rows it refers to. */
export interface PingDetails {
  /** The stage it has come to, or the threshold that was passed. */
  readonly stage?: number;
  readonly percent?: number;
  readonly seconds?: number;
  /** All thresholds that a balance has passed, by their names. */
  readonly passed?: readonly string[];
  /** A civil date as ISO text. */
  readonly on?: string;
  /** An instant as ISO text. */
  readonly at?: string;
}

/** Something to be said once. Kind, subject, recipient and mark together are its key. */
export interface NewPing {
  readonly kind: PingKind;
  /** What it is about: a task's number, a client's or a person's id. */
  readonly subject: string;
  readonly recipient: Recipient;
  /** Which of its kind it is: a local date, a threshold, a stage with the event it counts from. */
  readonly mark: string;
  readonly task?: number;
  readonly clientId?: string;
  readonly digestId?: number;
  readonly details?: PingDetails;
  /** Only noted, and said to nobody. */
  readonly isSilent?: boolean;
}

export interface Ping extends NewPing {
  readonly id: number;
  readonly at: Temporal.Instant;
}

/** A ping as the rules foresee it. */
export interface Expected extends NewPing {
  readonly at: Temporal.Instant;
  /** From then on it would be stale, and is not sent any more. */
  readonly until?: Temporal.Instant;
  /** It comes in working time only: what is late, and has become due at night, waits for the morning. Else at any hour. */
  readonly within?: Calendar;
}

/** Somebody does not want to hear of something until then. */
export interface Snooze {
  readonly kind: PingKind;
  readonly subject: string;
  readonly recipient: string;
  readonly until: Temporal.Instant;
}
