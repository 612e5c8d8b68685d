import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { startDeskhand } from '../../../src/deskhand.ts';
import { createLog } from '../../../src/log.ts';
import { startClient } from '../../../teams/client.ts';
import { testDatabase } from '../database.ts';
import { sunday } from '../desk.ts';
import { accounts, currentUser, type Handle } from './people.ts';
import { createPlayer, type ClientPlayer } from './player.ts';
import { startTap, type Tap } from './tap.ts';

export interface RealClient {
  /** Where its page is. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly tap: Tap;
  readonly people: Readonly<Record<Handle, ClientPlayer>>;
}

/**
 * Deskhand and Microsoft’s client, with the tap between them. Stopped when the suite’s tests are over.
 * `locale`: what the current user reads.
 */
export async function startRealClient({ locale }: { readonly locale?: string } = {}): Promise<RealClient> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-teams-'));
  afterAll(() => rm(folder, { recursive: true }));
  const [tap, { url: databaseUrl }] = await Promise.all([startTap(), testDatabase()]);
  afterAll(tap.close);
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    DESKHAND_TEAMS_ANONYMOUS: '1',
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    PORT: '0',
  });
  const unlimited = { intervalMs: 0, burst: 1 };
  const circumstances = { now: () => sunday, paces: { pace: unlimited, workspacePace: unlimited } };
  const [deskhand, client] = await Promise.all([
    startDeskhand(config, createLog(config.logLevel), circumstances),
    startClient({
      endpoint: tap.endpoint,
      serviceUrl: tap.serviceUrl,
      port: 0,
      logFile: join(folder, 'client.log'),
      environment: { TEAMSAPPTESTER_BROWSER: 'none', TZ: 'Europe/Berlin' },
    }),
  ]);
  afterAll(deskhand.stop);
  afterAll(client.stop);
  tap.connect({ deskhand: deskhand.url, client: client.url });

  const people = Object.entries(accounts).map(async ([name, account]) => {
    const { id } = account;
    const handle = name as Handle;
    tap.locales.set(id, (handle === currentUser ? locale : undefined) ?? account.locale);
    return [handle, createPlayer(handle, { tap, url: client.url, direct: await chatWith(id, client.url) })];
  });
  return {
    url: client.url,
    databaseUrl,
    tap,
    people: Object.fromEntries(await Promise.all(people)) as Record<Handle, ClientPlayer>,
  };
}

/** The client makes the chat of the bot with somebody when it is first asked for it. @returns its id */
async function chatWith(account: string, url: string): Promise<string> {
  const response = await fetch(`${url}/_connector/v3/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isGroup: false, members: [{ id: account }] }),
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}
