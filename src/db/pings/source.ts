import type { Temporal } from 'temporal-polyfill';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { Expected, NewPing } from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';
import type { PingToSend } from './send-pings.ts';

/** Where pings come from. Each is asked about many subjects at once, so that it can answer in few statements. */
export interface PingSource {
  readonly kinds: readonly PingKind[];
  /**
   * All that is to be expected about some tasks, clients or people: of each kind and recipient at least the last whose
   * time has come, and the next. The `subject` of each is the key of what it is about.
   */
  readonly expected: (
    tx: Tx,
    agencyId: string,
    keys: readonly string[],
    now: Temporal.Instant,
  ) => Promise<readonly Expected[]>;
  /** Makes what is needed to say some pings, just before they are sent. */
  readonly prepare?: (
    tx: Tx,
    agencyId: string,
    pings: readonly NewPing[],
    now: Temporal.Instant,
  ) => Promise<readonly PingToSend[]>;
}

/** What has happened by itself, and what will. */
export interface Acted {
  /** The keys of those it happened to, which are looked at again. */
  readonly changed: ReadonlySet<string>;
  /** When something is to happen to others unless they change, by their keys: they are looked at then. */
  readonly ahead: ReadonlyMap<string, Temporal.Instant>;
}

/** Lets happen what happens by itself, before anybody is pinged. */
export type Act = (
  tx: Tx,
  agencyId: string,
  keys: readonly string[],
  now: Temporal.Instant,
) => Promise<Acted>;
