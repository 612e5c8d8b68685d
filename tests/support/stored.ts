import pg from 'pg';
import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** Asks a desk’s database as its owner, whom row-level security does not bind. */
export async function query<Row extends pg.QueryResultRow>(
  { databaseUrl }: Pick<Desk, 'databaseUrl'>,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await ownerOf(databaseUrl).query<Row>(statement, [...values]);
  return rows;
}

const owners = new Map<string, pg.Pool>();

function ownerOf(databaseUrl: string): pg.Pool {
  const known = owners.get(databaseUrl);
  if (known) return known;
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 1, allowExitOnIdle: true });
  // The database is dropped, with whoever is connected, when a file’s tests are over.
  owner.on('error', () => undefined);
  owners.set(databaseUrl, owner);
  return owner;
}

/**
 * By table, what a command can change: without what the delivery of messages changes by itself, and the note that a
 * command came in.
 */
const columns: Readonly<Record<string, string>> = {
  agencies: '*',
  workspaces: 'platform, external_id',
  people: 'person_id, name, locale, time_zone, is_manager, is_assistant, skills',
  identities: 'account, person_id',
  clients: '*',
  client_members: '*',
  channels: 'address, use, client_id, name',
  tasks: '*',
  claims: '*',
  timeline: '*',
  posts: 'post_id, kind, conversation, task, wanted',
};

const everything = Object.entries(columns).map(
  ([table, wanted]) =>
    `'${table}', (select coalesce(json_agg(r order by r::text), '[]') from (select ${wanted} from ${table}) r)`,
);

/** All that commands have stored in a desk’s database, by table. */
export async function stored(
  desk: Pick<Desk, 'databaseUrl'>,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const [row] = await query<{ all: Record<string, unknown[]> }>(
    desk,
    `select json_build_object(${everything.join(', ')}) as all`,
  );
  return row?.all ?? {};
}

/** Does something that must not leave a trace, and hands on what came of it. */
export async function withoutTrace<T>(desk: Pick<Desk, 'databaseUrl'>, act: () => Promise<T>): Promise<T> {
  const before = await stored(desk);
  const result = await act();
  expect(await stored(desk)).toEqual(before);
  return result;
}

/** Keeps everyone else from a table as long as the act takes. */
export async function whileLocked<T>(
  { databaseUrl }: Pick<Desk, 'databaseUrl'>,
  table: string,
  act: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`begin; lock table ${table} in access exclusive mode`);
    return await act();
  } finally {
    await client.end();
  }
}

/** Lets no row into a table as long as the act takes. */
export async function whileBroken<T>(
  desk: Pick<Desk, 'databaseUrl'>,
  table: string,
  act: () => Promise<T>,
): Promise<T> {
  await query(
    desk,
    `create function break() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
     create trigger broken before insert on ${table} for each row execute function break()`,
  );
  try {
    return await act();
  } finally {
    await query(desk, `drop trigger broken on ${table}; drop function break()`);
  }
}
