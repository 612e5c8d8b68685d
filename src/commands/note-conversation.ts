import type { Temporal } from 'temporal-polyfill';
import { privateTo } from '../cards/audience.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import type { Inbound, Reply } from '../chat/inbound.ts';
import type { Arrival } from '../db/agencies.ts';
import type { Tx } from '../db/client.ts';
import { renameChannel } from '../db/clients.ts';
import { isReached, isUnreachable } from '../db/reach.ts';
import { readerFrom } from './context.ts';

const kinds: ReadonlySet<Inbound['kind']> = new Set(['installed', 'uninstalled', 'renamed']);

/** It tells what became of a conversation, and asks for nothing. */
export const isAboutConversation = ({ kind }: Inbound): boolean => kinds.has(kind);

export async function noteConversation(
  tx: Tx,
  { kind, where }: Inbound,
  now: Temporal.Instant,
): Promise<void> {
  if (kind === 'installed') await isReached(tx, where.address);
  if (kind === 'uninstalled') await isUnreachable(tx, where.address, now);
  if (kind === 'renamed' && where.name) await renameChannel(tx, where.address, where.name);
}

/** Whoever let the bot in is told how to go on; `arrival` is missing where there is no desk yet. */
export function greeting(
  { kind, platform, who }: Inbound,
  arrival: Pick<Arrival, 'agency' | 'person'> | undefined,
  now: Temporal.Instant,
): Reply {
  if (kind !== 'installed') return { kind: 'nothing' };
  const otherwise = arrival?.agency ?? { locale: 'en', timeZone: 'UTC' };
  const audience = privateTo(arrival?.person ?? readerFrom(who, otherwise), now, platform);
  return { kind: 'card', card: welcomeCard(audience, !arrival) };
}
