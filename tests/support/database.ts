import { afterAll, inject } from 'vitest';
import { connect, type Database } from '../../src/db/client.ts';
import { databaseUrl, onServer } from './global-setup.ts';

/** A migrated database of this test file's own, dropped when its tests are over. */
export async function testDatabase(): Promise<{ readonly url: string; readonly db: Database }> {
  const { url: server, template } = inject('server');
  const name = `deskhand_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = databaseUrl(server, name);
  const db = connect(url, () => undefined);
  afterAll(async () => {
    await db.end();
    await onServer(server, `drop database if exists ${name} with (force)`);
  });
  return { url, db };
}
