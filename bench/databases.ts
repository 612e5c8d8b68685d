import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/db/embedded.ts';

export interface Databases {
  readonly version: string;
  /** Makes an empty database. @returns its URL */
  create(): Promise<string>;
  drop(): Promise<void>;
}

/** `TEST_DATABASE_URL`, else an embedded server that keeps what it is told as durably as in earnest. */
export async function openDatabases(): Promise<Databases> {
  const given = process.env['TEST_DATABASE_URL'];
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'deskhand-bench-')) : undefined;
  // Run by root, the server is another user's, who has to get into the folder.
  if (folder !== undefined) await chmod(folder, 0o755);
  const embedded = folder === undefined ? undefined : await startEmbedded(folder);
  const client = new pg.Client({ connectionString: given ?? embedded?.url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const made: string[] = [];
  return {
    version: rows[0]?.server_version ?? '?',
    create: async () => {
      const name = `deskhand_bench_${crypto.randomUUID().replaceAll('-', '')}`;
      await client.query(`create database ${name}`);
      made.push(name);
      const url = new URL(given ?? embedded?.url ?? '');
      url.pathname = `/${name}`;
      return url.href;
    },
    drop: async () => {
      for (const name of made) await client.query(`drop database ${name} with (force)`);
      await client.end();
      await embedded?.stop();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
