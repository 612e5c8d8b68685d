import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Tx } from '../src/db/client.ts';
import { addClient, type Client } from '../src/db/clients.ts';
import { createAgency } from '../src/db/agencies.ts';
import { openAccount } from '../src/db/hours/accounts.ts';
import { setPlan } from '../src/db/hours/plans.ts';
import { closeDuePeriods } from '../src/db/hours/settling/closing.ts';
import { noPlan } from '../src/domain/hours/plan.ts';

const reader = { locale: 'en', timeZone: 'Europe/Berlin' } as const;

/** An agency that has nothing but people and clients with hours. */
export interface HoursDesk {
  readonly id: string;
  readonly people: readonly string[];
}

export async function addHoursDesk(db: Database, name: string, peopleCount: number): Promise<HoursDesk> {
  const id = crypto.randomUUID();
  const people = Array.from({ length: peopleCount }, () => crypto.randomUUID());
  await db.inAgency(id, async (tx) => {
    await createAgency(tx, { id, name, ...reader }, { platform: 'slack', externalId: name });
    await tx.execute(sql`
      insert into people (agency_id, person_id, name, locale, time_zone, is_assistant, profile_read_at)
      select ${id}, person, 'somebody', 'en', 'Europe/Berlin', true, now()
      from unnest(${sql.param(people)}::uuid[]) person`);
  });
  return { id, people };
}

/** A client with 40 hours a month, and one task to work on. */
export async function addHoursClient(
  tx: Tx,
  desk: HoursDesk,
  { name, task, at }: { readonly name: string; readonly task: number; readonly at: Temporal.Instant },
): Promise<Client> {
  const client = await addClient(tx, desk.id, { name, ...reader });
  const [by] = desk.people;
  if (!client || by === undefined) throw new Error('the bench database is not new');
  await openAccount(tx, desk.id, client, at);
  const from = at.toZonedDateTimeISO(client.timeZone).toPlainDate();
  const rollOver = { percent: 20, seconds: null, days: null };
  await setPlan(
    tx,
    desk.id,
    client.id,
    { ...noPlan, kind: 'monthly', seconds: 144_000, rollOver, from },
    by,
    at,
  );
  await tx.execute(sql`
    insert into tasks (agency_id, number, client_id, title, created_by, created_at, changed_at)
    values (${desk.id}, ${task}, ${client.id}, 'Work', ${by}, ${at.toString()}, ${at.toString()})`);
  return client;
}

/** Work of the people in turns: each begins a piece every `everySeconds`, which takes `seconds`. */
export async function addWork(
  tx: Tx,
  desk: HoursDesk,
  work: {
    readonly clientId: string;
    readonly task: number;
    readonly people: readonly string[];
    readonly from: Temporal.Instant;
    readonly count: number;
    readonly everySeconds: number;
    readonly seconds: number;
  },
): Promise<void> {
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`
    insert into time_entries (agency_id, client_id, task, person_id, started_at, ended_at, source, memo, recorded_by, recorded_at)
    select ${desk.id}, ${work.clientId}, ${work.task}, person, begins, ends, 'timer', 'Worked', person, ends
    from generate_series(0, ${work.count - 1}::int) nth,
      lateral (select (${sql.param([...work.people])}::uuid[])[nth % ${work.people.length} + 1] as person,
        ${work.from.toString()}::timestamptz
          + (nth / ${work.people.length}) * ${work.everySeconds} * interval '1 second' as begins) piece,
      lateral (select begins + ${work.seconds} * interval '1 second' as ends) end_of_piece`);
}

/**
 * Settles all work up to a Monday, week by week. The ledger is written by one statement, without its chain, which takes
 * minutes for a million lines and is not read again; what is measured rests on how the weeks were closed.
 */
export async function settleHistory(
  tx: Tx,
  desk: HoursDesk,
  clientId: string,
  monday: Temporal.Instant,
): Promise<void> {
  const day = (instant: SQL) => sql`(${instant} at time zone ${reader.timeZone})::date`;
  const week = (instant: SQL) => sql`date_trunc('week', ${instant} at time zone ${reader.timeZone})::date`;
  const until = sql`${monday.toString()}::timestamptz`;
  await tx.execute(sql`
    insert into ledger_lines (agency_id, client_id, line_no, period_on, entry_id, person_id, task, work_on,
      exact_seconds, rounded_seconds, written_at, previous_hash, hash)
    select agency_id, client_id, nth, ${week(sql`started_at`)}, entry_id, person_id, task, ${day(sql`started_at`)},
      took, took, ended_at, case nth when 1 then '' else encode(sha256((nth - 1)::text::bytea), 'hex') end,
      encode(sha256(nth::text::bytea), 'hex')
    from (
      select *, row_number() over (order by started_at, entry_id) as nth,
        extract(epoch from ended_at - started_at)::int as took
      from time_entries where client_id = ${clientId} and started_at < ${until}
    ) worked`);
  await tx.execute(sql`
    insert into ledger_days (agency_id, client_id, period_on, work_on, rounded_seconds)
    select agency_id, client_id, period_on, work_on, sum(rounded_seconds) from ledger_lines
    where client_id = ${clientId} group by agency_id, client_id, period_on, work_on`);
  await tx.execute(sql`
    insert into review_periods (agency_id, client_id, starts_on, ends_on, drawn_at, status, approve_by)
    select distinct agency_id, client_id, period_on, period_on + 7, period_on + interval '7 days', 'in review'::period_status,
      period_on + interval '11 days'
    from ledger_lines where client_id = ${clientId}`);
  await tx.execute(sql`
    update hour_accounts set open_on = ${day(until)}, open_at = ${until}, submit_by = ${until} + interval '7 days'
    where client_id = ${clientId}`);
  await closeDuePeriods(tx, desk.id, [clientId], monday.add({ hours: 24 * 14 }));
}
