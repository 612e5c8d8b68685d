import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../client.ts';

/**
 * Sends what waits for a conversation that is closed by another way. What has none waits until it is open again; the
 * last resort are direct messages in place of a channel that did not open again within a quarter of an hour.
 */
export async function rerouteFrom(tx: Tx, address: string, now: Temporal.Instant): Promise<void> {
  const { rows } = await tx.execute<{ isForGood: boolean }>(sql`
    select not exists (select from channels where address = ${address}
      and unreachable_since > ${now.toString()}::timestamptz - interval '15 minutes') as "isForGood"`);
  const isForGood = rows[0]?.isForGood === true;
  await toOtherAccounts(tx, address);
  await moveTaskCards(tx, address, isForGood);
  if (isForGood) await copyToPeople(tx, address);
}

const waitsFor = (address: string) =>
  sql`p.conversation = ${address} and p.wanted > p.sent and p.dead_at is null`;

const sentAnew = sql`ref = null, sent = 0, attempts = 0, retry_at = null, problem = null`;

/** What is for one person goes to an account of theirs where they are reached. */
async function toOtherAccounts(tx: Tx, address: string): Promise<void> {
  await tx.execute(sql`
    update posts p set platform = i.platform, conversation = i.direct_address, ${sentAnew}
    from identities i
    where ${waitsFor(address)} and p.person_id is not null and (i.agency_id, i.platform, i.account) = (
      select o.agency_id, o.platform, o.account from identities o
      where o.person_id = p.person_id and o.unreachable_since is null and o.direct_address <> ${address}
      order by o.platform limit 1)`);
}

/** A client's task has one card: it moves, with the news that go under it. */
async function moveTaskCards(tx: Tx, address: string, isForGood: boolean): Promise<void> {
  await tx.execute(sql`
    with moved as (
      update posts p set platform = way.platform, conversation = way.address, ${sentAnew}
      from tasks t, lateral (${remainingWay(sql`t`, address, isForGood)}) way
      where ${waitsFor(address)} and p.kind = 'client-task' and t.number = p.task
      returning p.post_id, p.platform, p.conversation)
    update posts p set platform = moved.platform, conversation = moved.conversation, ${sentAnew}
    from moved where p.thread_of = moved.post_id and p.wanted > p.sent`);
}

/**
 * Another channel of the task's client that can be written to; else the direct messages of the one who delegated it, or
 * of another member, first of all on another platform than the one that has closed. On the same one only where that is
 * for good.
 */
const remainingWay = (task: unknown, closed: string, isForGood: boolean) => sql`
  select way.platform, way.address from (
    select 1 as rank, null::timestamptz as since, c.platform, c.address from channels c
    where c.client_id = ${task}.client_id and c.unreachable_since is null and c.address <> ${closed}
    union all
    select 2 + (i.person_id <> ${task}.created_by)::int, m.added_at, i.platform, i.direct_address
    from identities i left join client_members m on m.client_id = ${task}.client_id and m.person_id = i.person_id
    where (i.person_id = ${task}.created_by or m.person_id is not null)
      and i.unreachable_since is null and i.direct_address <> ${closed}
      and (${isForGood} or i.platform <> (select c.platform from channels c where c.address = ${closed}))
  ) way
  order by way.rank, way.platform = (select c.platform from channels c where c.address = ${closed}), way.since, way.address
  limit 1`;

/**
 * What a channel is told of is told to each of its people directly: a client's members, or the managers in place of the
 * dispatch channel. The cards that assistants claim from stay wanted in that channel as well.
 */
async function copyToPeople(tx: Tx, address: string): Promise<void> {
  await tx.execute(sql`
    with copied as (
      insert into posts (agency_id, kind, platform, conversation, task, client_id, person_id, hours_event_id, copy_of,
        wanted_at)
      select p.agency_id, p.kind, way.platform, way.direct_address, p.task, p.client_id,
        case when p.kind <> 'dispatch' then way.person_id end, p.hours_event_id, p.post_id,
        p.wanted_at
      from posts p
      join channels c on c.address = p.conversation
      cross join lateral (
        select person_id from client_members m where c.use = 'client' and m.client_id = c.client_id
        union
        select person_id from people m where c.use = 'dispatch' and m.is_manager) reader
      cross join lateral (
        select i.person_id, i.platform, i.direct_address from identities i
        where i.person_id = reader.person_id and i.unreachable_since is null
        order by i.platform <> c.platform, i.platform limit 1) way
      where ${waitsFor(address)} and p.person_id is null and p.kind in ('ping', 'hours', 'dispatch')
        and not p.is_replaced and not exists (select from posts o where o.copy_of = p.post_id)
      returning copy_of)
    update posts p set sent = p.wanted, retry_at = null, problem = null
    from (select distinct copy_of from copied) c where p.post_id = c.copy_of and p.kind <> 'dispatch'`);
}
