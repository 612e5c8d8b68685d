import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { startDeskhand } from '../../../src/deskhand.ts';
import { createLog } from '../../../src/log.ts';
import { testDatabase } from '../../support/database.ts';
import { sunday, type Clock } from '../../support/desk.ts';

export interface Playground {
  /** Where the page is. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly clock: Clock;
  /** Stops Deskhand, and starts it again on the same port, database and folder. */
  restart(): Promise<void>;
}

/** What `npm start` gives, on a database and in a folder of its own. Stopped when the suite’s tests are over. */
export async function startPlayground(): Promise<Playground> {
  const { url: databaseUrl } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-playground-'));
  const clock: Clock = { now: sunday };
  const start = (port: string) => {
    const config = readConfig({
      PORT: port,
      DATABASE_URL: databaseUrl,
      DESKHAND_DATA: folder,
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    });
    const pace = { intervalMs: 0, burst: 1 };
    return startDeskhand(config, createLog(config.logLevel), { now: () => clock.now, pace });
  };
  let deskhand = await start('0');
  const { url } = deskhand;
  afterAll(async () => {
    await deskhand.stop();
    await rm(folder, { recursive: true });
  });
  return {
    url,
    databaseUrl,
    clock,
    restart: async () => {
      await deskhand.stop();
      deskhand = await start(new URL(url).port);
    },
  };
}
