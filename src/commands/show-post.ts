import type { Temporal } from 'temporal-polyfill';
import type { Card, PostRef } from '../chat/card.ts';
import type { Inbound } from '../chat/inbound.ts';
import type { Database, Tx } from '../db/client.ts';
import { personOf } from '../db/people.ts';
import { postOfRef, type Post } from '../db/posts.ts';
import { agencyOf } from '../db/routing.ts';
import type { Person } from '../domain/people.ts';

/** Draws a post, for one reader if one is named. */
export type Draw = (
  tx: Tx,
  post: Post,
  wish: { now: Temporal.Instant; reader?: Person; viewers: number },
) => Promise<Card>;

/**
 * What a message of ours says now to whoever did this: the same as to all who are there, but to somebody we know in
 * their own language and zone. Undefined when it is none of ours.
 */
export async function postSeenBy(
  { platform, workspace, who, where }: Inbound,
  ref: PostRef,
  db: Database,
  draw: Draw,
  wish: { now: Temporal.Instant; viewers: number },
): Promise<Card | undefined> {
  const agencyId = await agencyOf(db.pool, platform, workspace);
  if (agencyId === undefined) return undefined;
  return db.inAgency(agencyId, async (tx) => {
    const post = await postOfRef(tx, ref);
    // A message is shown where it stands, and to nobody elsewhere who has learned its name.
    if (!post || post.conversation !== where.address) return undefined;
    const reader = await personOf(tx, platform, who.account);
    return draw(tx, post, reader ? { ...wish, reader } : wish);
  });
}
