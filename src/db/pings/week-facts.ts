import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { OpenPeriod, UnsubmittedWork } from '../../domain/pings/hours/week-pings.ts';
import type { Tx } from '../client.ts';
import { dayFrom, type Json } from '../hours/json.ts';

/** SQL for the `OpenPeriod` of an account `a` of a client `c` as JSON. */
const openPeriod = sql`json_build_object('clientId', c.client_id, 'clientName', c.name, 'timeZone', c.time_zone,
  'reviewLength', c.review_length, 'openOn', a.open_on, 'openAt', a.open_at, 'submitBy', a.submit_by)`;

const asOpen = ({ openOn, openAt, submitBy, ...period }: Json<OpenPeriod>): OpenPeriod => ({
  ...period,
  openOn: dayFrom(openOn),
  openAt: Temporal.Instant.from(openAt),
  submitBy: Temporal.Instant.from(submitBy),
});

/** Of every client the period that work is recorded for at present. */
export async function openPeriods(tx: Tx): Promise<OpenPeriod[]> {
  const { rows } = await tx.execute<{ period: Json<OpenPeriod> }>(
    sql`select ${openPeriod} as period from hour_accounts a join clients c using (agency_id, client_id)`,
  );
  return rows.map(({ period }) => asOpen(period));
}

/**
 * What some people have recorded for clients and neither submitted nor had drawn up, by their ids: what they still have
 * to confirm, too.
 */
export async function unsubmittedWork(
  tx: Tx,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly UnsubmittedWork[]>> {
  const { rows } = await tx.execute<{ id: string; since: string; period: Json<OpenPeriod> }>(sql`
    select w.person_id as id, to_json(w.since) #>> '{}' as since, ${openPeriod} as period
    from (
      select e.person_id, e.client_id, min(e.started_at) as since
      from time_entries e join hour_accounts o using (agency_id, client_id)
      where e.person_id = any(${sql.param([...people])}::uuid[]) and e.is_current
        and tstzrange(e.started_at, e.ended_at) && tstzrange(o.open_at, null)
        and not exists (select from hours_events s where s.client_id = e.client_id and s.verb = 'week-submitted'
          and s.person_id = e.person_id and s.period_on = o.open_on)
      group by e.person_id, e.client_id) w
    join hour_accounts a using (client_id) join clients c using (agency_id, client_id)
    order by c.name_key`);
  const work = rows.map(({ id, since, period }) => ({
    id,
    ...asOpen(period),
    since: Temporal.Instant.from(since),
  }));
  return Map.groupBy(work, ({ id }) => id);
}
