import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { BalanceNote } from '../../domain/pings/hours/thresholds.ts';
import { ownRecord, type Hearer, type WatchedClient } from '../../domain/pings/hours/client-pings.ts';
import { recipientKey } from '../../domain/pings/ping.ts';
import type { AgencyReminders, ClientReminders } from '../../domain/pings/reminders.ts';
import { rulesOf } from '../../domain/pings/rules.ts';
import { calendarOf, type Rhythm } from '../../domain/rhythm/rhythm.ts';
import type { Tx } from '../client.ts';
import type { Json } from '../hours/json.ts';

interface PersonRow {
  readonly id: string;
  readonly timeZone: string;
  readonly rhythm: Partial<Rhythm> | null;
}

interface ClientRow {
  readonly id: string;
  readonly timeZone: string;
  readonly reminders: ClientReminders;
  readonly members: readonly PersonRow[];
  /** Null where hours are not shown in a channel, or there is none. */
  readonly channel: string | null;
  readonly approvals: ReadonlyArray<Json<Temporal.Instant>>;
}

/** SQL for the `PersonRow` of a row `p` as JSON. */
const personRow = sql`json_build_object('id', p.person_id, 'timeZone', p.time_zone, 'rhythm', p.reminders -> 'rhythm')`;

const listOf = (item: SQL, rest: SQL): SQL => sql`(select coalesce(json_agg(${item}), '[]') ${rest})`;

const hearer = ({ id, timeZone, rhythm }: PersonRow, agency: AgencyReminders): Hearer => ({
  recipient: { person: id },
  calendar: calendarOf(timeZone, agency.rhythm, rhythm ?? undefined),
});

/** Some clients, and who is to hear of their hours. */
export async function watchedClients(tx: Tx, clientIds: readonly string[]): Promise<WatchedClient[]> {
  const { agency, managers } = await agencyRow(tx);
  const { rows } = await tx.execute<{ client: ClientRow }>(sql`
    select json_build_object('id', c.client_id, 'timeZone', c.time_zone, 'reminders', c.reminders,
      'members', ${listOf(
        sql`${personRow} order by m.added_at, p.person_id`,
        sql`from client_members m join people p using (agency_id, person_id) where m.client_id = c.client_id`,
      )},
      'channel', case when c.shows_hours then (select h.address from channels h
        where h.client_id = c.client_id order by h.unreachable_since is not null, h.bound_at limit 1) end,
      'approvals', ${listOf(
        sql`r.approve_by order by r.approve_by`,
        sql`from review_periods r where r.client_id = c.client_id and r.status = 'in review' and ${isUndisputed}`,
      )}) as client
    from clients c where c.client_id = any(${sql.param([...clientIds])}::uuid[])`);
  return rows.map(({ client: { id, timeZone, reminders, channel, ...client } }) => {
    const members = client.members.map((member) => hearer(member, agency));
    const calendar = calendarOf(timeZone, agency.rhythm, reminders.rhythm);
    return {
      id,
      timeZone,
      rules: rulesOf(agency.rules, reminders.rules),
      off: reminders.off ?? [],
      members,
      audience: channel === null ? members : [{ recipient: { channel }, calendar }],
      managers: managers.map((manager) => hearer(manager, agency)),
      approvals: client.approvals.map((at) => Temporal.Instant.from(at)),
    };
  });
}

/** Whoever has objected to anything in a period `r` has looked at it. */
const isUndisputed = sql`not exists (select from hours_events d
  where d.client_id = r.client_id and d.verb = 'disputed' and d.period_on = r.starts_on)`;

/** The first days of periods in review that silence approves up to a moment and nobody has objected to, the oldest first. */
export async function periodsToApprove(
  tx: Tx,
  clientId: string,
  upTo: Temporal.Instant,
): Promise<Temporal.PlainDate[]> {
  const { rows } = await tx.execute<{ on: string }>(sql`
    select r.starts_on::text as "on" from review_periods r
    where r.client_id = ${clientId} and r.status = 'in review' and r.approve_by <= ${upTo.toString()}::timestamptz
      and ${isUndisputed} order by r.starts_on`);
  return rows.map(({ on }) => Temporal.PlainDate.from(on));
}

async function agencyRow(
  tx: Tx,
): Promise<{ readonly agency: AgencyReminders; readonly managers: readonly PersonRow[] }> {
  const { rows } = await tx.execute<{ agency: AgencyReminders; managers: PersonRow[] }>(sql`
    select a.reminders as agency, ${listOf(
      sql`${personRow} order by p.created_at, p.person_id`,
      sql`from people p where p.is_manager`,
    )} as managers from agencies a`);
  return rows[0] ?? { agency: {}, managers: [] };
}

/** Those of some people who are assistants. */
export async function watchedAssistants(tx: Tx, people: readonly string[]): Promise<Hearer[]> {
  const { rows } = await tx.execute<{ person: PersonRow; agency: AgencyReminders }>(sql`
    select ${personRow} as person, a.reminders as agency from people p join agencies a using (agency_id)
    where p.is_assistant and p.person_id = any(${sql.param([...people])}::uuid[])`);
  return rows.map(({ person, agency }) => hearer(person, agency));
}

/** A client, and the first day of what their balance is a balance of. */
interface BalancePeriod {
  readonly clientId: string;
  readonly periodOn: Temporal.PlainDate;
}

/** What the balances of some clients have come to in their periods, in order, by the clients' ids. */
export async function balanceNotes(
  tx: Tx,
  periods: readonly BalancePeriod[],
): Promise<ReadonlyMap<string, readonly BalanceNote[]>> {
  const keys = periods.map(({ clientId, periodOn }) => ({
    subject: clientId,
    recipient: recipientKey(ownRecord(clientId)),
    period: periodOn.toString(),
  }));
  const { rows } = await tx.execute<{ id: string; note: Json<BalanceNote> }>(sql`
    select p.subject as id, json_build_object('no', split_part(p.mark, '/', 2)::int, 'at', p.at,
      'passed', p.details -> 'passed') as note
    from json_to_recordset(${JSON.stringify(keys)}::json) as k(subject text, recipient text, period text)
    join pings p on p.kind = 'balance' and (p.subject, p.recipient) = (k.subject, k.recipient)
      and starts_with(p.mark, k.period || '/')
    order by p.ping_id`);
  const notes = rows.map(({ id, note }) => ({ id, ...note, at: Temporal.Instant.from(note.at) }));
  return Map.groupBy(notes, ({ id }) => id);
}
