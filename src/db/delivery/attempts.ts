import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../client.ts';
import type { Post } from '../posts.ts';
import { posts } from '../schema/posts.ts';
import type { Lease, Release } from './leases.ts';

const root = alias(posts, 'root');

/** Posts as they are to be sent, by id, each with the message in whose thread it goes. */
export async function postsToSend(
  tx: Tx,
  postIds: readonly number[],
): Promise<ReadonlyMap<number, Post & { readonly thread: string | null }>> {
  const found = await tx
    .select({ ...getTableColumns(posts), thread: root.ref })
    .from(posts)
    .leftJoin(root, and(eq(root.agencyId, posts.agencyId), eq(root.postId, posts.threadOf)))
    .where(sql`${posts.postId} = any(${sql.param([...postIds])}::bigint[])`);
  return new Map(found.map((post) => [post.postId, post]));
}

/** `version` of a post stands on the platform as `ref`, which ends the lease under which it was sent. */
export interface Sent {
  readonly lease: Pick<Lease, 'postId' | 'address' | 'leasedUntil'>;
  readonly version: number;
  readonly ref: string | null;
  readonly at: Temporal.Instant;
  readonly release: Release;
}

/**
 * Records what was sent, all at once. Of many, only `what is free`: rows that somebody else is just changing are left out,
 * since whoever waits with many rows in hand may wait for one who waits for him. One alone waits for its turn.
 * What was given another way meanwhile is still to be sent there.
 * @returns the ids of the posts that are on record
 */
export async function markSent(
  tx: Tx,
  sent: readonly Sent[],
  which: 'what is free' | 'everything',
): Promise<ReadonlySet<number>> {
  const rows = sent.map(({ lease, version, ref, at, release }) => ({
    post: lease.postId,
    address: lease.address,
    leased: lease.leasedUntil,
    version,
    ref,
    at,
    next: release.nextSendAt,
    paid: release.paidUntil,
  }));
  const recorded = await tx.execute<{ post: string }>(sql`
    with sent as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as s(post bigint, address text, leased timestamptz,
        version int, ref text, at timestamptz, next timestamptz, paid timestamptz)
    ), free as materialized (
      select post_id from posts where post_id = any(array(select post from sent))
      order by post_id for no key update ${sql.raw(which === 'everything' ? '' : 'skip locked')}
    ), marked as (
      update posts p set sent = s.version, ref = s.ref, sent_at = s.at, attempts = 0, retry_at = null,
        problem = null, dead_at = null
      from sent s
      where p.post_id = s.post and p.conversation = s.address and p.post_id in (select post_id from free)
    ), released as (
      update conversations c set leased_until = null, next_send_at = s.next, paid_until = s.paid
      from sent s
      where c.address = s.address and c.leased_until = s.leased and s.post in (select post_id from free)
    )
    select post_id as post from free`);
  return new Set(recorded.rows.map(({ post }) => Number(post)));
}

/** It could not be sent; it is tried again at `retryAt`, or is given up. */
export async function markFailed(
  tx: Tx,
  postId: number,
  failure: {
    readonly problem: string;
    readonly retryAt: Temporal.Instant;
    /** The message it stood as is gone. */
    readonly isGone: boolean;
    /** When it was given up. */
    readonly deadAt: Temporal.Instant | null;
  },
): Promise<void> {
  const { problem, retryAt, isGone, deadAt } = failure;
  await tx
    .update(posts)
    .set({ attempts: sql`attempts + 1`, problem, retryAt, deadAt, ...(isGone ? { ref: null } : {}) })
    .where(eq(posts.postId, postId));
}

/** Nobody will be reached there: all that waits for a conversation is given up with the first. */
export async function giveUpAll(tx: Tx, address: string, at: Temporal.Instant): Promise<void> {
  await tx
    .update(posts)
    .set({ deadAt: at, problem: 'unreachable' })
    .where(and(eq(posts.conversation, address), sql`wanted > sent and dead_at is null`));
}
