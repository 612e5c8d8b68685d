import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { startDeskhand, type Deskhand } from '../../../src/deskhand.ts';
import { createLog } from '../../../src/log.ts';
import { testDatabase } from '../../support/database.ts';
import { sunday, type Clock } from '../../support/desk.ts';

const unlimited = { intervalMs: 0, burst: 1 };

export interface Playground {
  readonly databaseUrl: string;
  /** Where the page is, once it has been started. */
  readonly url: string;
  /** Time stands still in it, until a test moves it. */
  readonly clock: Clock;
  /** Does what is due by the clock. */
  tick(): Promise<void>;
  /** Starts Deskhand; again on the port, the database and the folder of the first time. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What `npm start` gives, on a database and in a folder of its own, which go when the suite’s tests are over. */
export async function preparePlayground(): Promise<Playground> {
  const { url: databaseUrl } = await testDatabase();
  let folder: string | undefined;
  let deskhand: Deskhand | undefined;
  let url = '';
  const clock: Clock = { now: sunday };
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true });
  });
  return {
    databaseUrl,
    clock,
    get url() {
      return url;
    },
    tick: async () => deskhand?.tick(),
    start: async () => {
      folder ??= await mkdtemp(join(tmpdir(), 'deskhand-playground-'));
      const config = readConfig({
        PORT: url === '' ? '0' : new URL(url).port,
        DATABASE_URL: databaseUrl,
        DESKHAND_DATA: folder,
        LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
      });
      deskhand = await startDeskhand(config, createLog(config.logLevel), {
        now: () => clock.now,
        paces: { pace: unlimited, workspacePace: unlimited },
        isTimeStill: true,
      });
      ({ url } = deskhand);
    },
    stop: async () => deskhand?.stop(),
  };
}
