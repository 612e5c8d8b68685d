import type { Temporal } from 'temporal-polyfill';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { Expected, NewPing } from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';
import type { PingToSend } from './send-pings.ts';

/** Where pings come from. Each is asked about many subjects at once, so that it can answer in few statements. */
export interface PingSource {
  readonly kinds: readonly PingKind[];
  /** What is to be expected about some tasks, clients or people, by their keys. Changes nothing. */
  readonly outlook: (
    tx: Tx,
    agencyId: string,
    keys: readonly string[],
    now: Temporal.Instant,
  ) => Promise<Outlook>;
  /** Makes what is needed to say some pings, just before they are sent. */
  readonly prepare?: (
    tx: Tx,
    agencyId: string,
    pings: readonly NewPing[],
    now: Temporal.Instant,
  ) => Promise<readonly PingToSend[]>;
}

export interface Outlook {
  /**
   * Of each kind and recipient at least the last whose time has come, and the next. The `subject` of each is the key of
   * what it is about.
   */
  readonly pings: readonly Expected[];
  /** What happens by itself unless something changes before. It happens before anybody is pinged. */
  readonly steps?: readonly ExpectedStep[];
}

export interface ExpectedStep {
  readonly subject: string;
  readonly at: Temporal.Instant;
  /** What has not been announced to whoever would hinder it does not happen, whatever the time. */
  readonly isAnnounced: boolean;
  readonly take: (tx: Tx) => Promise<void>;
}
