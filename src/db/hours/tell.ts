import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Client } from '../clients.ts';
import type { Tx } from '../client.ts';
import { refreshPosts } from '../posts.ts';
import { directRoute } from '../reach.ts';

/** News of an hours event to some people, each in their direct messages. */
export async function tellPeopleOfHours(
  tx: Tx,
  clientId: string,
  eventId: number,
  people: readonly string[],
): Promise<void> {
  for (const personId of new Set(people))
    await tx.execute(sql`
      insert into posts (agency_id, kind, platform, conversation, client_id, person_id, hours_event_id)
      select way.agency_id, 'hours', way.platform, way.direct_address, ${clientId}::uuid, way.person_id, ${eventId}::bigint
      from ${directRoute(personId)} way`);
}

/**
 * News of a client's hours to the client: to each member privately, or in the client's channel where that may show them.
 */
export async function tellClientOfHours(
  tx: Tx,
  client: Pick<Client, 'id' | 'showsHours'>,
  eventId: number,
): Promise<void> {
  if (!client.showsHours)
    return tellPeopleOfHours(tx, client.id, eventId, await membersOfClient(tx, client.id));
  await tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, client_id, hours_event_id)
    select agency_id, 'hours', platform, address, client_id, ${eventId}::bigint from channels
    where client_id = ${client.id} order by unreachable_since is not null, bound_at limit 1`);
}

/** The same in the threads of a task's cards in the client's channel: for what is about the task and says nothing of a balance. */
export async function tellTaskThread(
  tx: Tx,
  { task, clientId }: { readonly task: number; readonly clientId: string },
  eventId: number,
): Promise<void> {
  await tx.execute(sql`
    insert into posts (agency_id, kind, platform, conversation, client_id, thread_of, hours_event_id)
    select agency_id, 'hours', platform, conversation, ${clientId}::uuid, post_id, ${eventId}::bigint
    from posts where task = ${task} and kind = 'client-task'`);
}

/** Makes every message about an event say what it says anew: it was answered, or what it is about has changed. */
export const refreshHoursPosts = (tx: Tx, eventId: number, now: Temporal.Instant): Promise<void> =>
  refreshPosts(tx, sql`hours_event_id = ${eventId}`, now);

/** Makes the cards of the assistant who has a task say what they say anew: their timer has started or stopped. */
export const refreshAssistantCard = (tx: Tx, task: number, now: Temporal.Instant): Promise<void> =>
  refreshPosts(tx, sql`task = ${task} and kind = 'assistant-task'`, now);

export async function membersOfClient(tx: Tx, clientId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select person_id as id from client_members where client_id = ${clientId} order by added_at, person_id`,
  );
  return rows.map(({ id }) => id);
}

export async function managersOfAgency(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select person_id as id from people where is_manager order by created_at, person_id`,
  );
  return rows.map(({ id }) => id);
}
