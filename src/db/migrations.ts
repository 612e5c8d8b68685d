import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import pg from 'pg';

const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url));
const lock = 'deskhand.migrations';

/** Brings the database up to date, under a lock: of several instances that start at once, one works and the others wait. */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'deskhand-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [lock]);
    await applyMigrations(drizzle(client), { migrationsFolder, migrationsSchema: 'migrations' });
    await client.query('grant usage on schema migrations to deskhand_app');
    await client.query('grant select on all tables in schema migrations to deskhand_app');
  } finally {
    await client.end();
  }
}

/** Whether every migration this version knows has been applied. @throws when the database does not answer. */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  const applied = await pool.query<{ id: number | null }>(
    `select to_regclass('migrations.__drizzle_migrations')::oid as id`,
  );
  if (applied.rows[0]?.id === null) return false;
  const { rows } = await pool.query<{ newest: string | null }>(
    'select max(created_at) as newest from migrations.__drizzle_migrations',
  );
  return Number(rows[0]?.newest ?? 0) >= known;
}
