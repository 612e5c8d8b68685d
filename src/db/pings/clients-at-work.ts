import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../client.ts';

/** Clients for whom timers run, and at whom nobody is to look already. */
export async function clientsAtWork(tx: Tx, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select c.client_id as id from clients c
    where c.client_id in (select e.client_id from time_entries e where e.ended_at is null)
      and (c.next_look_at is null or c.next_look_at > ${now.toString()}::timestamptz)`);
  return rows.map(({ id }) => id);
}

/** Has some clients looked at, save those that somebody is changing at this moment. */
export async function lookAtClients(
  tx: Tx,
  clientIds: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  await tx.execute(sql`
    update clients set next_look_at = ${now.toString()}::timestamptz where client_id in (
      select c.client_id from clients c where c.client_id = any(${sql.param([...clientIds])}::uuid[])
      for no key update skip locked)`);
}
