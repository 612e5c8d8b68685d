import { afterAll, inject } from 'vitest';
import { connect, type Database } from '../../src/db/client.ts';
import { databaseUrl, onServer } from './global-setup.ts';

/** A migrated database of this test file's own, dropped when its tests are over. */
export async function testDatabase(): Promise<{ readonly url: string; readonly db: Database }> {
  const url = await createDatabase(`template ${inject('server').template} strategy file_copy`);
  const db = connect(url, () => undefined);
  afterAll(db.end);
  return { url, db };
}

/** The URL of a database without anything in it. */
export const emptyDatabase = (): Promise<string> => createDatabase('template template0');

async function createDatabase(origin: string): Promise<string> {
  const { url: server } = inject('server');
  const name = `deskhand_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} ${origin}`);
  afterAll(() => onServer(server, `drop database if exists ${name} with (force)`));
  return databaseUrl(server, name);
}
