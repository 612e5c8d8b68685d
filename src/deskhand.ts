import type { Express } from 'express';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { ChatAdapter, Pace } from './chat/adapter.ts';
import { createSlackAdapter } from './chat/slack/adapter.ts';
import { createDispatch } from './commands/dispatch.ts';
import { publicUrl, type Config } from './config.ts';
import { assertBoundByRowSecurity, connect, type Database } from './db/client.ts';
import { startEmbedded } from './db/embedded.ts';
import { isMigrated, migrate } from './db/migrations.ts';
import { startWorker } from './delivery/worker.ts';
import { createHttpServer } from './http.ts';
import { createMetrics } from './metrics.ts';

export interface Deskhand {
  /** Where it is reached, without a trailing slash. */
  readonly url: string;
  /** Stops accepting, finishes what is in flight, closes the database. */
  stop(): Promise<void>;
}

/** What a test may decide that an operator does not. */
interface Circumstances {
  readonly now?: () => Temporal.Instant;
  readonly pace?: Pace;
}

/** Starts all of Deskhand. @throws Error when the database or the port cannot be had */
export async function startDeskhand(
  config: Config,
  log: Logger,
  circumstances: Circumstances = {},
): Promise<Deskhand> {
  const { now = () => Temporal.Now.instant(), pace } = circumstances;
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
      config.mode === 'playground' ? await openPlayground(config, port, http.app) : undefined;
    if (playground) undo.push(playground.close);
    const slack = config.mode === 'slack' ? config.slack : playground?.slack;
    if (!slack) throw new Error('no platform');
    const adapter: ChatAdapter = createSlackAdapter({
      app: http.app,
      ...slack,
      log,
      ...(pace ? { pace } : {}),
    });
    const worker = startWorker({ db, adapters: { slack: adapter }, now, log, observe: metrics.delivered });
    undo.push(worker.stop);
    const receive = createDispatch({ db, now, wake: worker.wake, log, observe: metrics.answered });
    await adapter.start(receive(adapter));
    undo.push(adapter.stop);
    await playground?.populate();
    return { url: playground ? `${url}${playground.path}` : url, stop };
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
async function openPlayground(config: Config, port: number, app: Express) {
  const { openPlayground: open } = await import('./playground/playground.ts');
  const database = config.databaseUrl ?? 'embedded';
  return open({
    app,
    origin: publicUrl({ url: undefined, host: config.host }, port),
    folder: config.dataFolder,
    database,
  });
}
