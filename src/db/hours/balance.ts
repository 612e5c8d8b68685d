import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { ClientHours } from '../../domain/hours/balance.ts';
import { longestEntrySeconds, type TimeEntry } from '../../domain/hours/entry.ts';
import type { Tx } from '../client.ts';
import { dayFrom, type Json } from './json.ts';
import { asPlan, planJson } from './plans.ts';

/**
 * All that the balances of some clients are made of, in one statement whose cost does not grow with what was closed.
 * A client whose account was never opened has no hours, and is left out.
 */
export async function readHours(
  tx: Tx,
  clientIds: readonly string[] | 'all',
  now: Temporal.Instant,
): Promise<ClientHours[]> {
  const { rows } = await tx.execute<{ hours: ClientHoursJson }>(sql`
    select ${hoursJson(now)} as hours
    from hour_accounts a join clients c using (agency_id, client_id)
    ${clientIds === 'all' ? sql`` : sql`where a.client_id = any(${sql.param([...clientIds])}::uuid[])`}
    order by c.name_key`);
  return rows.map(({ hours }) => asClientHours(hours));
}

export type ClientHoursJson = Json<ClientHours>;

/** SQL for the `ClientHours` of the account `a` of the client `c` as JSON. */
export const hoursJson = (now: Temporal.Instant): SQL => sql`json_build_object(
  'clientId', a.client_id, 'clientName', c.name, 'timeZone', c.time_zone,
  'openAt', a.open_at, 'openOn', a.open_on,
  ${standing},
  'drawn', ${linesInReview},
  'entries', ${listOf(entryJson, sql`from (${entriesSince(now)}) e`, sql`e.started_at, e.entry_id`)},
  'before', ${partsBefore(now)})`;

const listOf = (item: SQL, from: SQL, order: SQL): SQL =>
  sql`(select coalesce(json_agg(${item} order by ${order}), '[]') ${from})`;

/** Those that can still be spent or expire, that count towards the running month, or that a dispute holds. */
const lotsOfUse = listOf(
  sql`json_build_object('id', l.lot_id, 'kind', l.kind, 'seconds', l.seconds, 'from', l.from_on, 'until', l.until_on,
    'spentSeconds', l.spent, 'held', l.held, 'expiredSeconds', l.expired, 'rolledSeconds', l.rolled)`,
  sql`from lots l where l.client_id = a.client_id and (l.held <> '{}'
    or l.until_on >= date_trunc('month', a.closed_on::timestamp)::date
    or l.until_on is null and l.spent + l.expired + l.rolled < l.seconds)`,
  sql`l.from_on, l.lot_id`,
);

const grantJson = sql`json_build_object(
  'id', g.grant_id, 'kind', g.kind, 'seconds', g.seconds, 'from', g.from_on, 'until', g.until_on, 'why', g.why)`;

const linesInReview = listOf(
  sql`json_build_object('lineNo', d.line_no, 'on', greatest(d.work_on, d.period_on), 'roundedSeconds', d.rounded_seconds)`,
  sql`from ledger_lines d where d.client_id = a.client_id and d.period_on >= a.closed_on`,
  sql`d.line_no`,
);

const entryJson = sql`json_build_object(
  'id', e.entry_id, 'clientId', e.client_id, 'task', e.task, 'personId', e.person_id, 'startedAt', e.started_at,
  'endedAt', e.ended_at, 'source', e.source, 'memo', e.memo, 'isProvisional', e.is_provisional,
  'supersedes', e.supersedes, 'reason', e.reason, 'isCurrent', e.is_current)`;

/** Entries are found by when they began. No ended one is longer than the longest; a timer may have run since any time. */
const entriesSince = (now: Temporal.Instant): SQL => sql`
  select t.* from time_entries t
  where t.client_id = a.client_id and t.is_current and t.ended_at > a.open_at
    and t.started_at > a.open_at - ${longestEntrySeconds} * interval '1 second'
    and t.started_at <= ${now.toString()}::timestamptz
  union all
  select t.* from time_entries t
  where t.ended_at is null and t.client_id = a.client_id and t.started_at <= ${now.toString()}::timestamptz`;

/** What the hours of a client are reckoned from: where they stood, and what was agreed. */
export type Standing = Pick<ClientHours, 'state' | 'plans' | 'grants'>;

/** SQL for the `Standing` of the account `a`, as members of a JSON object. */
export const standing = sql`
  'state', json_build_object('on', a.closed_on, 'lots', ${lotsOfUse},
    'owed', json_build_object('seconds', a.owed, 'held', a.owed_held),
    'uncovered', json_build_object('seconds', a.uncovered, 'held', a.uncovered_held)),
  'plans', ${listOf(planJson, sql`from plans p where p.client_id = a.client_id`, sql`p.from_on, p.plan_id`)},
  'grants', ${listOf(grantJson, sql`from grants g where g.client_id = a.client_id and g.from_on >= a.closed_on`, sql`g.from_on, g.grant_id`)}`;

/** A day that was drawn up in part before the client's zone changed is not gone on with: it was one of another calendar. */
const partsBefore = (now: Temporal.Instant): SQL => sql`(
  select coalesce(json_agg(json_build_object('entryId', b.entry_id, 'task', b.task, 'on', b.work_on,
    'exactSeconds', b.exact_seconds, 'roundedSeconds', b.rounded_seconds) order by b.work_on, b.entry_id), '[]')
  from (
    select d.entry_id, d.task, d.work_on, sum(d.exact_seconds) as exact_seconds, sum(d.rounded_seconds) as rounded_seconds
    from (
      select line_no, entry_id, task, work_on, exact_seconds, rounded_seconds from ledger_lines
      where client_id = a.client_id and work_on >= a.open_on
      union
      select line_no, entry_id, task, work_on, exact_seconds, rounded_seconds from ledger_lines
      where client_id = a.client_id and entry_id = any(array(select e.entry_id from (${entriesSince(now)}) e))
    ) d group by d.entry_id, d.task, d.work_on) b)`;

export const asStanding = ({ state, plans, grants }: Json<Standing>): Standing => ({
  state: { ...state, on: dayFrom(state.on), lots: state.lots.map(withLife) },
  plans: plans.map(asPlan),
  grants: grants.map(withLife),
});

export function asClientHours({ state, plans, grants, ...hours }: ClientHoursJson): ClientHours {
  return {
    ...hours,
    ...asStanding({ state, plans, grants }),
    openAt: Temporal.Instant.from(hours.openAt),
    openOn: dayFrom(hours.openOn),
    drawn: hours.drawn.map(withDay),
    entries: hours.entries.map(asEntry),
    before: hours.before.map(withDay),
  };
}

const withDay = <T extends { readonly on: string }>(of: T) => ({ ...of, on: dayFrom(of.on) });

const withLife = <T extends { readonly from: string; readonly until: string | null }>(of: T) => ({
  ...of,
  from: dayFrom(of.from),
  until: of.until === null ? null : dayFrom(of.until),
});

const asEntry = (entry: Json<TimeEntry>): TimeEntry => ({
  ...entry,
  startedAt: Temporal.Instant.from(entry.startedAt),
  endedAt: entry.endedAt === null ? null : Temporal.Instant.from(entry.endedAt),
});
