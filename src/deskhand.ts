import type { Express } from 'express';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { ChatAdapter } from './chat/adapter.ts';
import type { Platform } from './chat/card.ts';
import { createSlackAdapter } from './chat/slack/adapter.ts';
import type { TeamsAdapterOptions } from './chat/teams/options.ts';
import { createDispatch } from './commands/dispatch.ts';
import { publicUrl, type Config, type TeamsConfig } from './config.ts';
import { assertBoundByRowSecurity, connect, type Database } from './db/client.ts';
import { totalBacklog } from './db/delivery/backlog.ts';
import { startEmbedded } from './db/embedded.ts';
import { isMigrated, migrate } from './db/migrations.ts';
import { rememberServiceUrl, serviceUrlOf } from './db/routing.ts';
import { compose } from './delivery/compose.ts';
import { startWorker } from './delivery/worker.ts';
import { createHttpServer } from './http.ts';
import { createMetrics } from './metrics.ts';
import { everyMinute } from './schedule/cron.ts';
import { createTick } from './schedule/tick.ts';
import { serveDigests } from './statements/digests/route.ts';
import { serveStatements } from './statements/route.ts';

export interface Deskhand {
  /** Where it is reached, without a trailing slash. */
  readonly url: string;
  /** Does what is due at this moment. It happens every minute by itself. */
  tick(): Promise<void>;
  /** Stops accepting, finishes what is in flight, closes the database. */
  stop(): Promise<void>;
}

/** What a test may decide that an operator does not. */
interface Circumstances {
  readonly now?: () => Temporal.Instant;
  /** Of a conversation and of a workspace, instead of what platforms allow. */
  readonly paces?: Pick<ChatAdapter, 'pace' | 'workspacePace'>;
  /** Where time stands still, what is due is done only when `tick` is called. */
  readonly isTimeStill?: boolean;
  /** Who vouches for Teams, and where it is reached, instead of Microsoft. */
  readonly teams?: Pick<TeamsAdapterOptions, 'authority' | 'graphUrl' | 'allowedHosts'>;
}

/** Starts all of Deskhand. @throws Error when the database or the port cannot be had */
export async function startDeskhand(
  config: Config,
  log: Logger,
  circumstances: Circumstances = {},
): Promise<Deskhand> {
  const { now: onMachine = () => Temporal.Now.instant(), paces } = circumstances;
  const undo: Array<() => Promise<void>> = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const db = await openDatabase(config, log, undo);
    const metrics = createMetrics();
    const http = createHttpServer(metrics.registry, () => whyNotReady(db));
    const port = await http.listen(config.port, config.host);
    const url = publicUrl(config, port);
    undo.push(http.close);

    const playground =
      config.mode === 'playground' ? await openPlayground(config, port, http.app, onMachine) : undefined;
    if (playground) undo.push(playground.close);
    const now = playground?.now ?? onMachine;
    metrics.watchBacklog(
      () => totalBacklog(db.pool),
      () => now().epochMilliseconds,
    );
    const downloads = { app: http.app, db, now, log };
    serveStatements(downloads);
    serveDigests(downloads);
    const { slack, teams } = config.mode === 'platforms' ? config : { slack: playground?.slack };
    const means = { app: http.app, log, ...paces };
    const adapters: Partial<Record<Platform, ChatAdapter>> = {
      ...(slack ? { slack: createSlackAdapter({ ...means, ...slack }) } : {}),
      ...(teams ? { teams: await openTeams({ ...means, ...circumstances.teams }, teams, db) } : {}),
    };
    const worker = startWorker({
      db,
      adapters,
      now,
      random: Math.random,
      log,
      observe: metrics.delivered,
    });
    undo.push(worker.stop);
    const { wake } = worker;
    const observe = metrics.answered;
    const receive = createDispatch({ db, now, wake, log, observe, draw: compose, publicUrl: url });
    for (const adapter of Object.values(adapters)) {
      await adapter.start(receive(adapter));
      undo.push(adapter.stop);
    }
    await playground?.populate();
    const tick = createTick({ db, now, wake, log, observe: metrics.dutyDone });
    // The first may have begun before the clock was moved; what it does can make more due.
    playground?.whenClockMoves(() => tick().then(tick));
    if (!circumstances.isTimeStill) undo.push(everyMinute(tick, log).stop);
    return { url: playground ? `${url}${playground.path}` : url, tick, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openDatabase(
  config: Config,
  log: Logger,
  undo: Array<() => Promise<void>>,
): Promise<Database> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataFolder) : undefined;
  if (embedded) undo.push(embedded.stop);
  const url = config.databaseUrl ?? embedded?.url ?? '';
  await migrate(url);
  const db = connect(url, (error) => log.warn({ name: error.name }, 'a database connection was lost'));
  undo.push(db.end);
  await assertBoundByRowSecurity(db.pool);
  return db;
}

/** The SDK for Teams is large: who has no use for it does not load it. */
async function openTeams(
  means: Omit<TeamsAdapterOptions, 'credentials' | 'serviceUrls'>,
  credentials: TeamsConfig,
  { pool }: Database,
): Promise<ChatAdapter> {
  const { createTeamsAdapter } = await import('./chat/teams/adapter.ts');
  const serviceUrls = {
    recall: (tenant: string) => serviceUrlOf(pool, 'teams', tenant),
    remember: (tenant: string, url: string) => rememberServiceUrl(pool, 'teams', tenant, url),
  };
  return createTeamsAdapter({ ...means, credentials, serviceUrls });
}

/** How long the database may take to say that it is there, in milliseconds. */
const patience = 2000;

async function whyNotReady({ pool }: Database): Promise<string | undefined> {
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve('the database does not answer'), patience).unref();
  });
  const asked = isMigrated(pool).then(
    (isUpToDate) => (isUpToDate ? undefined : 'the database is not migrated: run npm run db:migrate'),
    () => 'the database does not answer',
  );
  return Promise.race([asked, late]);
}

/** The playground and what it needs are loaded only where it is wanted. */
async function openPlayground(config: Config, port: number, app: Express, now: () => Temporal.Instant) {
  const { openPlayground: open } = await import('./playground/playground.ts');
  const database = config.databaseUrl ?? 'embedded';
  return open({
    app,
    origin: publicUrl({ url: undefined, host: config.host }, port),
    folder: config.dataFolder,
    now: () => now().epochMilliseconds,
    database,
  });
}
