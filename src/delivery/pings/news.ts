import type { Audience } from '../../cards/audience.ts';
import type { Told } from '../../cards/pings/pings-card.ts';
import type { Tx } from '../../db/client.ts';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { Ping } from '../../domain/pings/ping.ts';
import type { Person } from '../../domain/people.ts';

/** What a ping says now, from what the database holds. Without a reader it is for a channel. */
export type TellsPing = (tx: Tx, ping: Ping, audience: Audience, reader?: Person) => Promise<Told>;

export type PingNews = Partial<Record<PingKind, TellsPing>>;
