import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { isMigrated, migrate } from '../../src/db/migrations.ts';
import { tenantTables } from '../support/catalog.ts';
import { emptyDatabase } from '../support/database.ts';
import { onThisMachine } from '../support/product-process.ts';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  afterAll(() => pool.end());
  return pool;
}

describe('an empty database', () => {
  it('is not migrated, and says so', async () => {
    expect(await isMigrated(poolOf(await emptyDatabase()))).toBe(false);
  });

  it('is migrated once by two processes that begin at the same moment', async () => {
    const url = await emptyDatabase();
    const start = () =>
      run(process.execPath, ['src/db/migrate.ts'], {
        cwd: root,
        env: { ...onThisMachine, DATABASE_URL: url },
      });
    await Promise.all([start(), start()]);
    const pool = poolOf(url);
    expect(await isMigrated(pool)).toBe(true);
    const { rows } = await pool.query(
      'select count(*) = count(distinct hash) as "isOnceEach", count(*)::int as applied from migrations.__drizzle_migrations',
    );
    const known = (await readdir(join(root, 'drizzle'))).filter((name) => name.endsWith('.sql'));
    expect(rows).toEqual([{ isOnceEach: true, applied: known.length }]);
    expect((await tenantTables(pool)).length).toBeGreaterThan(0);
  });
});

describe('a database that is up to date', () => {
  it('stays as it is when it is migrated again', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const pool = poolOf(url);
    const before = await tenantTables(pool);
    await migrate(url);
    expect(await tenantTables(pool)).toEqual(before);
  });

  it('counts as out of date for a version that knows more', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const pool = poolOf(url);
    await pool.query('update migrations.__drizzle_migrations set created_at = created_at - 1');
    expect(await isMigrated(pool)).toBe(false);
  });
});

describe('the migrations', () => {
  it('say all that the schema says', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'deskhand-migrations-'));
    try {
      await cp(join(root, 'drizzle'), copy, { recursive: true });
      const before = await readdir(copy);
      const { stdout } = await run(
        process.execPath,
        [
          'node_modules/drizzle-kit/bin.cjs',
          'generate',
          '--dialect=postgresql',
          '--schema=src/db/schema/*.ts',
          `--out=${relative(root, copy)}`,
        ],
        { cwd: root },
      );
      expect(stdout).toContain('No schema changes');
      expect(await readdir(copy)).toEqual(before);
    } finally {
      await rm(copy, { recursive: true });
    }
  });
});
