import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Timesheet, TrackedClient } from '../../domain/clock/timesheet.ts';
import type { Tx } from '../client.ts';
import { entriesOfPerson } from './entries.ts';
import { dayFrom, type Json } from './json.ts';

/** What a person has recorded since `since`, and of everything that was not drawn up. */
export async function timesheetOf(
  tx: Tx,
  personId: string,
  since: Temporal.Instant,
  now: Temporal.Instant,
): Promise<Timesheet> {
  const clients = await trackedClients(tx, personId);
  const earliest = [since, ...clients.map(({ openAt }) => openAt)].reduce((a, b) =>
    Temporal.Instant.compare(a, b) < 0 ? a : b,
  );
  const entries = await entriesOfPerson(tx, personId, earliest, now.add({ seconds: 1 }));
  return { entries, clients, titles: await titlesOf(tx, new Set(entries.map(({ task }) => task))) };
}

async function trackedClients(tx: Tx, personId: string): Promise<TrackedClient[]> {
  const { rows } = await tx.execute<{ client: Json<TrackedClient> }>(sql`
    select json_build_object(
      'id', c.client_id, 'name', c.name, 'timeZone', c.time_zone, 'reviewLength', c.review_length,
      'openOn', a.open_on, 'openAt', a.open_at,
      'isSubmitted', exists (select from hours_events h where h.client_id = c.client_id
        and h.verb = 'week-submitted' and h.person_id = ${personId} and h.period_on = a.open_on)) as client
    from hour_accounts a join clients c using (agency_id, client_id)
    where exists (select from time_entries e
      where e.person_id = ${personId} and e.is_current and e.client_id = c.client_id
        and tstzrange(e.started_at, e.ended_at) && tstzrange(a.open_at, null))
    order by c.name_key`);
  return rows.map(({ client: { openOn, openAt, ...client } }) => ({
    ...client,
    openOn: dayFrom(openOn),
    openAt: Temporal.Instant.from(openAt),
  }));
}

async function titlesOf(tx: Tx, tasks: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  const { rows } = await tx.execute<{ number: number; title: string }>(
    sql`select number, title from tasks where number = any(${sql.param([...tasks])}::int[])`,
  );
  return new Map(rows.map(({ number, title }) => [number, title]));
}
