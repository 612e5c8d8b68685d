import type { Temporal } from 'temporal-polyfill';
import type { Inbound, Reply } from '../chat/inbound.ts';
import type { Tx } from '../db/client.ts';
import { renameChannel } from '../db/clients.ts';
import { isReached, isUnreachable } from '../db/reach.ts';

/** Takes note of what became of a conversation. @returns nothing where there is more to do or to say */
export async function noteConversation(
  tx: Tx,
  { kind, where }: Inbound,
  now: Temporal.Instant,
): Promise<Reply | undefined> {
  switch (kind) {
    case 'installed':
      await isReached(tx, where.address);
      return undefined;
    case 'uninstalled':
      await isUnreachable(tx, where.address, now);
      return { kind: 'nothing' };
    case 'renamed':
      if (where.name) await renameChannel(tx, where.address, where.name);
      return { kind: 'nothing' };
    default:
      return undefined;
  }
}
