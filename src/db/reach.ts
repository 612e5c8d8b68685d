import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './client.ts';

/**
 * SQL for the way to a person: an account where they are reached, on the platform of the dispatch channel if there is
 * one, since that is where the work is.
 */
export const directRoute = (personId: unknown) => sql`(
  select i.* from identities i where i.person_id = ${personId}
  order by i.unreachable_since is not null,
    i.platform = (select c.platform from channels c where c.use = 'dispatch') desc, i.platform, i.account
  limit 1)`;

/** Somebody has let us in again: what waits is sent at once. */
export async function isReached(tx: Tx, address: string): Promise<void> {
  await tx.execute(sql`
    with people_there as (update identities set unreachable_since = null where direct_address = ${address}),
      channel as (update channels set unreachable_since = null where address = ${address}),
      pause as (update conversations set next_send_at = null where address = ${address})
    update posts set retry_at = null, attempts = 0, problem = null where conversation = ${address} and wanted > sent`);
}

/** Nobody is reached there any more: what waits takes another way where there is one, and managers are told of a channel. */
export async function isUnreachable(tx: Tx, address: string, now: Temporal.Instant): Promise<void> {
  const at = sql`${now.toString()}::timestamptz`;
  const { rows } = await tx.execute<{ isChannel: boolean }>(sql`
    with people_there as (
      update identities set unreachable_since = ${at} where direct_address = ${address} and unreachable_since is null),
      channel as (
      update channels set unreachable_since = ${at} where address = ${address} and unreachable_since is null
      returning 1)
    select exists (select from channel) as "isChannel"`);
  if (rows[0]?.isChannel) await tellManagers(tx, address);
  await rerouteFrom(tx, address);
}

/** Sends what waits for a conversation that is closed by another way. What has none waits until it is open again. */
async function rerouteFrom(tx: Tx, address: string): Promise<void> {
  const waits = sql`p.conversation = ${address} and p.wanted > p.sent`;
  await tx.execute(sql`
    update posts p set platform = i.platform, conversation = i.direct_address, ${sentAnew}
    from identities i
    where ${waits} and p.person_id is not null and (i.agency_id, i.platform, i.account) = (
      select o.agency_id, o.platform, o.account from identities o
      where o.person_id = p.person_id and o.unreachable_since is null and o.direct_address <> ${address}
      order by o.platform limit 1)`);
  await tx.execute(sql`
    with moved as (
      update posts p set platform = way.platform, conversation = way.address, ${sentAnew}
      from tasks t, lateral (${remainingWay(sql`t`, address)}) way
      where ${waits} and p.kind = 'client-task' and t.number = p.task
      returning p.post_id, p.platform, p.conversation)
    update posts p set platform = moved.platform, conversation = moved.conversation, ${sentAnew}
    from moved where p.thread_of = moved.post_id and p.wanted > p.sent`);
}

const sentAnew = sql`ref = null, sent = 0, attempts = 0, retry_at = null, problem = null`;

/**
 * Another channel of the task's client that can be written to; else the one who delegated it, on another platform:
 * a channel that is closed for a moment on the same one opens again.
 */
const remainingWay = (task: unknown, closed: string) => sql`
  select way.platform, way.address from (
    select 1 as rank, c.platform, c.address from channels c
    where c.client_id = ${task}.client_id and c.unreachable_since is null and c.address <> ${closed}
    union all
    select 2, i.platform, i.direct_address from identities i
    where i.person_id = ${task}.created_by and i.unreachable_since is null
      and i.platform <> (select c.platform from channels c where c.address = ${closed})
  ) way order by way.rank, way.address limit 1`;

/** Tells every manager, directly, that a conversation cannot be written to; once a day. */
async function tellManagers(tx: Tx, address: string): Promise<void> {
  await tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, person_id, about)
    select p.agency_id, 'unreachable'::post_kind, way.platform, way.direct_address, p.person_id, ${address}
    from people p, lateral ${directRoute(sql`p.person_id`)} way
    where p.is_manager and not exists (
      select from posts known where known.kind = 'unreachable' and known.about = ${address}
        and known.person_id = p.person_id and known.wanted_at > now() - interval '1 day')`);
}
