import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server with a migrated database to copy. */
    server: { readonly url: string; readonly template: string };
  }
}

/** One PostgreSQL for the run: `TEST_DATABASE_URL`, else an embedded one that forgets. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'deskhand-test-')) : undefined;
  // Run by root, the server is another user's, who has to get into the folder.
  if (folder !== undefined) await chmod(folder, 0o755);
  const embedded = folder === undefined ? undefined : await startEmbedded(folder, forgetful);
  const url = given ?? embedded?.url ?? '';
  const template = `deskhand_template_${process.pid}`;
  await onServer(url, `create database ${template}`);
  await migrate(databaseUrl(url, template));
  project.provide('server', { url, template });
  return async () => {
    if (embedded === undefined) await onServer(url, `drop database if exists ${template} with (force)`);
    await embedded?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
}

/** What a test writes need not survive the machine. */
const forgetful = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=300',
];

export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
