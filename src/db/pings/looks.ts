import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../client.ts';

/** What the scheduler looks at: each has a column `next_look_at`. */
const tables = {
  tasks: { name: sql`tasks`, key: sql`number`, type: sql`integer` },
  clients: { name: sql`clients`, key: sql`client_id`, type: sql`uuid` },
  people: { name: sql`people`, key: sql`person_id`, type: sql`uuid` },
} as const;

export type Watched = keyof typeof tables;

/**
 * The keys of some that are to be looked at, those that wait longest first, locked until the transaction ends. What
 * somebody else has locked is left to them: of several instances each takes its own.
 */
export async function takeLooks(
  tx: Tx,
  watched: Watched,
  now: Temporal.Instant,
  atMost: number,
): Promise<string[]> {
  const { name, key } = tables[watched];
  const { rows } = await tx.execute<{ key: string }>(sql`
    select ${key}::text as key from ${name} where next_look_at <= ${now.toString()}::timestamptz
    order by next_look_at limit ${atMost} for no key update skip locked`);
  return rows.map((row) => row.key);
}

/**
 * The keys of some that will be looked at soonest, and of some that are to be looked at now and have not been yet. Nothing
 * is locked. `whose`: a condition on them.
 */
export async function soonestLooks(
  tx: Tx,
  watched: Watched,
  now: Temporal.Instant,
  atMost: number,
  whose: SQL = sql`true`,
): Promise<string[]> {
  const { name, key } = tables[watched];
  const moment = sql`${now.toString()}::timestamptz`;
  const { rows } = await tx.execute<{ key: string }>(sql`
    (select ${key}::text as key from ${name} where next_look_at > ${moment} and ${whose}
      order by next_look_at limit ${atMost})
    union all
    (select ${key}::text from ${name} where next_look_at <= ${moment} and ${whose} limit ${atMost})`);
  return rows.map((row) => row.key);
}

/** Has some looked at as soon as possible, though nothing has changed about them. */
export async function lookAnew(tx: Tx, watched: Watched, keys: readonly string[]): Promise<void> {
  const { name, key } = tables[watched];
  await tx.execute(sql`
    update ${name} set next_look_at = 'epoch' where ${key} in (
      select ${key} from ${name} where ${key}::text = any(${sql.param([...keys])}::text[])
      order by ${key} for no key update)`);
}

/** Says when each is to be looked at next; null: not until it changes. */
export async function planLooks(
  tx: Tx,
  watched: Watched,
  looks: ReadonlyArray<{ readonly key: string; readonly at: Temporal.Instant | null }>,
): Promise<void> {
  const { name, key, type } = tables[watched];
  const planned = JSON.stringify(looks.map((look) => ({ key: look.key, at: look.at?.toString() ?? null })));
  await tx.execute(sql`
    update ${name} w set next_look_at = p.at
    from json_to_recordset(${planned}::json) as p(key ${type}, at timestamptz) where w.${key} = p.key`);
}
