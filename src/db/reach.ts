import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './client.ts';
import { rerouteFrom } from './delivery/reroute.ts';

/**
 * SQL for the way to a person: an account where they are reached, on the platform of the dispatch channel if there is
 * one, since that is where the work is.
 */
export const directRoute = (personId: unknown) => sql`(
  select i.* from identities i where i.person_id = ${personId}
  order by i.unreachable_since is not null,
    i.platform = (select c.platform from channels c where c.use = 'dispatch') desc, i.platform, i.account
  limit 1)`;

/** Somebody has let us in again: what waits is sent at once, also what was given up. */
export async function isReached(tx: Tx, address: string): Promise<void> {
  await tx.execute(sql`
    with people_there as (update identities set unreachable_since = null where direct_address = ${address}),
      channel as (update channels set unreachable_since = null where address = ${address}),
      pause as (update conversations set next_send_at = null where address = ${address})
    update posts set retry_at = null, attempts = 0, problem = null, dead_at = null
    where conversation = ${address} and wanted > sent`);
}

/**
 * Nobody is reached there any more: what waits takes another way where there is one, and managers are told of a channel,
 * and of a person who is reached nowhere.
 */
export async function isUnreachable(tx: Tx, address: string, now: Temporal.Instant): Promise<void> {
  const at = sql`${now.toString()}::timestamptz`;
  const { rows } = await tx.execute<{ isNew: boolean }>(sql`
    with person as (
      update identities set unreachable_since = ${at} where direct_address = ${address} and unreachable_since is null
      returning person_id),
    channel as (
      update channels set unreachable_since = ${at} where address = ${address} and unreachable_since is null
      returning 1)
    select exists (select from channel) or exists (
      select from person where not exists (
        select from identities i where i.person_id = person.person_id and i.direct_address <> ${address}
          and i.unreachable_since is null)) as "isNew"`);
  await rerouteFrom(tx, address, now);
  if (rows[0]?.isNew) await tellManagers(tx, address, now);
}

/** Tells every manager who is reached, directly, that a conversation cannot be written to; once a day. */
async function tellManagers(tx: Tx, address: string, now: Temporal.Instant): Promise<void> {
  const at = sql`${now.toString()}::timestamptz`;
  await tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, person_id, about, wanted_at)
    select p.agency_id, 'unreachable', way.platform, way.direct_address, p.person_id, ${address}, ${at}
    from people p, lateral ${directRoute(sql`p.person_id`)} way
    where p.is_manager and way.unreachable_since is null and not exists (
      select from posts known where known.kind = 'unreachable' and known.about = ${address}
        and known.person_id = p.person_id and known.wanted_at > ${at} - interval '1 day')`);
}
