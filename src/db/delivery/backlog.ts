import { sql } from 'drizzle-orm';
import type pg from 'pg';
import type { Named } from '../../domain/people.ts';
import type { Tx } from '../client.ts';
import { namedPerson } from '../people.ts';

/** Where a message goes: a person, or else a channel. */
export interface Destination {
  readonly address: string;
  readonly name: string | null;
  readonly person: Named | null;
}

/** SQL for a `Destination` as JSON. */
const destination = (address: unknown) => sql<Destination>`json_build_object(
  'address', ${address},
  'name', (select c.name from channels c where c.address = ${address}),
  'person', (select ${namedPerson(sql`i.person_id`)} from identities i where i.direct_address = ${address} limit 1))`;

/** What has not arrived, for `/desk status`. */
export interface Backlog {
  /** Since when the oldest that still waits is wanted. */
  readonly oldest: string | null;
  /** How many wait for another attempt, by why the last one failed. */
  readonly failures: ReadonlyArray<{ readonly problem: string; readonly count: number }>;
  /** People with whom it does not get through, wherever. */
  readonly unreached: readonly Named[];
  readonly deadCount: number;
  /** Those given up last. */
  readonly dead: ReadonlyArray<{
    readonly to: Destination;
    readonly problem: string;
    readonly since: string;
  }>;
}

/** Dead ones listed in one answer; the rest is counted. */
const deadShown = 5;

export async function backlogOf(tx: Tx): Promise<Backlog> {
  const waits = sql`p.wanted > p.sent and p.dead_at is null`;
  const { rows } = await tx.execute<{ backlog: Backlog }>(sql`
    select json_build_object(
      'oldest', (select min(p.wanted_at) from posts p where ${waits}),
      'failures', (select coalesce(json_agg(f order by f.problem), '[]') from (
        select p.problem, count(*) from posts p where ${waits} and p.problem is not null group by p.problem) f),
      'unreached', (select coalesce(json_agg(${namedPerson(sql`u.person_id`)} order by u.person_id), '[]') from (
        select i.person_id from identities i group by i.person_id
        having bool_and(i.unreachable_since is not null)) u),
      'deadCount', (select count(*) from posts where dead_at is not null),
      'dead', (select coalesce(json_agg(json_build_object(
          'to', ${destination(sql`d.conversation`)}, 'problem', d.problem, 'since', d.dead_at) order by d.post_id desc), '[]')
        from (select * from posts where dead_at is not null order by post_id desc limit ${deadShown}) d)
    ) as backlog`);
  const backlog = rows[0]?.backlog;
  if (!backlog) throw new Error('the backlog query returned nothing');
  return backlog;
}

/** Has everything that was given up sent after all. @returns how many that is */
export async function reviveDead(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    with revived as (
      update posts set dead_at = null, attempts = 0, retry_at = null where dead_at is not null returning conversation),
    opened as (
      update conversations set next_send_at = null where address in (select conversation from revived))
    select count(*)::int from revived`);
  return rows[0]?.count ?? 0;
}

/** An address where nobody is reached, and what waits there. */
export interface Unreached extends Destination {
  readonly waiting: number;
  /** Those of the tasks that messages wait about which were delegated last. */
  readonly tasks: ReadonlyArray<{ readonly number: number; readonly title: string }>;
}

/** Tasks named in one message; more would be a list to read instead of a note. */
const tasksShown = 5;

export async function unreachedAt(tx: Tx, address: string): Promise<Unreached> {
  const { rows } = await tx.execute<{ unreached: Unreached }>(sql`
    with waiting as (select task from posts where conversation = ${address} and wanted > sent)
    select (${destination(sql`${address}::text`)}::jsonb || jsonb_build_object(
      'waiting', (select count(*) from waiting),
      'tasks', (select coalesce(jsonb_agg(jsonb_build_object('number', t.number, 'title', t.title) order by t.number desc), '[]')
        from (select number, title from tasks where number in (select task from waiting)
          order by number desc limit ${tasksShown}) t))) as unreached`);
  const unreached = rows[0]?.unreached;
  if (!unreached) throw new Error('the query for what waits returned nothing');
  return unreached;
}

/** Of all agencies together, for those who run Deskhand. */
export interface TotalBacklog {
  readonly unsent: number;
  readonly oldest: Date | null;
  readonly dead: number;
  readonly failing: Readonly<Record<string, number>>;
}

export async function totalBacklog(pool: pg.Pool): Promise<TotalBacklog> {
  const { rows } = await pool.query<TotalBacklog>(
    'select unsent::int, oldest, dead::int, failing from delivery_backlog()',
  );
  const [total] = rows;
  if (!total) throw new Error('the backlog query returned nothing');
  return total;
}
