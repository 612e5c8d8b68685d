import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { ChargedDay, LeftThen } from '../../domain/hours/shown/charged.ts';
import type { Tx } from '../client.ts';
import { dayFrom } from './json.ts';

/** What the ledger holds from a day on, by client, task and day; what came late stands on the first day of its period. */
export async function chargedSince(
  tx: Tx,
  clientIds: readonly string[],
  from: Temporal.PlainDate,
): Promise<Array<ChargedDay & { readonly clientId: string }>> {
  const day = sql`${from.toString()}::date`;
  const { rows } = await tx.execute<{ clientId: string; task: number; on: string; seconds: number }>(sql`
    select client_id as "clientId", task, greatest(work_on, period_on)::text as "on", sum(rounded_seconds)::int as seconds
    from ledger_lines
    where client_id = any(${sql.param([...clientIds])}::uuid[]) and (work_on >= ${day} or period_on >= ${day})
    group by client_id, task, greatest(work_on, period_on) order by 3, 2`);
  return rows.map(({ on, ...charged }) => ({ ...charged, on: dayFrom(on) }));
}

/** What was left as each period of a client ended that closed and ended after a day, oldest first. */
export async function leftAfter(tx: Tx, clientId: string, day: Temporal.PlainDate): Promise<LeftThen[]> {
  const { rows } = await tx.execute<{ endsOn: string; leftSeconds: number }>(sql`
    select ends_on::text as "endsOn", left_seconds::int as "leftSeconds" from review_periods
    where client_id = ${clientId} and status = 'closed' and ends_on > ${day.toString()}::date
    order by starts_on`);
  return rows.map(({ endsOn, leftSeconds }) => ({ endsOn: dayFrom(endsOn), leftSeconds }));
}

/** A task by its number, as lists of work name it. */
export interface TaskName {
  readonly number: number;
  readonly title: string;
  readonly clientName: string;
}

export async function taskNames(tx: Tx, numbers: readonly number[]): Promise<Map<number, TaskName>> {
  const { rows } = await tx.execute<{ name: TaskName }>(sql`
    select json_build_object('number', t.number, 'title', t.title, 'clientName', c.name) as name
    from tasks t join clients c using (agency_id, client_id)
    where t.number = any(${sql.param([...new Set(numbers)])}::int[])`);
  return new Map(rows.map(({ name }) => [name.number, name]));
}

export interface HeldLine {
  readonly lineNo: number;
  readonly task: number;
  readonly on: Temporal.PlainDate;
}

/** Lines of a client's ledger by their numbers. */
export async function linesNumbered(
  tx: Tx,
  clientId: string,
  lineNos: readonly number[],
): Promise<HeldLine[]> {
  const { rows } = await tx.execute<{ lineNo: number; task: number; on: string }>(sql`
    select line_no as "lineNo", task, work_on::text as "on" from ledger_lines
    where client_id = ${clientId} and line_no = any(${sql.param([...lineNos])}::int[]) order by line_no`);
  return rows.map(({ on, ...line }) => ({ ...line, on: dayFrom(on) }));
}

/** Tasks looked at for how long such tasks take: the latest. */
const tasksCompared = 100;
/** Of fewer, a median says nothing. */
const fewest = 3;

/**
 * Seconds that similar tasks of a client took, in the middle: of finished tasks those that share a skill, else all.
 * Undefined where there are too few to tell.
 */
export async function usualSeconds(
  tx: Tx,
  clientId: string,
  skills: readonly string[],
): Promise<number | undefined> {
  const { rows } = await tx.execute<{
    alike: number;
    ofAlike: number | null;
    all: number;
    ofAll: number | null;
  }>(sql`
    select count(*) filter (where is_alike)::int as "alike",
      (percentile_cont(0.5) within group (order by worked) filter (where is_alike))::int as "ofAlike",
      count(*)::int as "all", (percentile_cont(0.5) within group (order by worked))::int as "ofAll"
    from (
      select t.skills && ${sql.param([...skills])}::text[] as is_alike, (
        select sum(extract(epoch from e.ended_at - e.started_at)) from time_entries e
        where e.task = t.number and e.is_current and not e.is_provisional) as worked
      from tasks t where t.client_id = ${clientId} and t.status = 'accepted'
      order by t.number desc limit ${tasksCompared}) finished
    where worked > 0`);
  const [found] = rows;
  if (!found) return undefined;
  if (found.alike >= fewest) return found.ofAlike ?? undefined;
  return found.all >= fewest ? (found.ofAll ?? undefined) : undefined;
}
