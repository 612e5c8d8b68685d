import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export interface Client {
  /** Where its page is, without a trailing slash. */
  readonly url: string;
  /** Resolves when it has ended, by itself too. */
  readonly ended: Promise<unknown>;
  /** Ends it. */
  stop(): Promise<void>;
}

interface ClientOptions {
  /** Where it tells what people do. */
  readonly endpoint: string;
  /** Instead of a taken one it takes any that is free; 0 is any. */
  readonly port: number;
  readonly logFile: string;
  /** Where it says that it can be answered; by default itself. */
  readonly serviceUrl?: string;
  /** On top of that of this process. `TEAMSAPPTESTER_BROWSER=none` opens no browser. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How long it may take to start, in milliseconds. */
const patience = 30_000;

/** Starts Microsoft’s local Teams client with the people of `playground.yml`. @throws Error that says why it did not start */
export async function startClient(options: ClientOptions): Promise<Client> {
  const child = launch(options);
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill());
  const stop = async () => {
    child.kill();
    await ended;
  };
  const late = AbortSignal.timeout(patience);
  const failed = Promise.race([ended, once(late, 'abort')]).then(() => undefined);
  const url = await Promise.race([whereItListens(child), failed]);
  // It listens before it has read its configuration.
  const isReady = url && (await fetch(`${url}/_internal/v1/testConfig`).catch(() => undefined))?.ok;
  if (isReady) return { url, ended, stop };
  await stop();
  throw new Error(await whyNot(options.logFile));
}

function launch({ endpoint, port, logFile, serviceUrl, environment }: ClientOptions): ChildProcess {
  const program = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const options = [
    ...['--app-endpoint', endpoint, '--channel-id', 'msteams', '--port', String(port)],
    ...(serviceUrl === undefined ? [] : ['--service-url', serviceUrl]),
    '--disable-telemetry',
  ];
  return spawn(process.execPath, [program, ...options], {
    env: {
      ...process.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: fileURLToPath(new URL('playground.yml', import.meta.url)),
      M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const whereItListens = ({ stdout }: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    if (!stdout) return;
    createInterface(stdout).on('line', (line) => {
      const port = /^Listening on (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });

/** It says what is wrong in its log alone. */
async function whyNot(logFile: string): Promise<string> {
  const log = stripVTControlCharacters(await readFile(logFile, 'utf8').catch(() => ''));
  const errors = [...log.matchAll(/^error (.+(?:\n(?!\w+ ).+)*)/gm)].map(([, error]) => error);
  return ['Microsoft’s client did not start.', ...errors, `Its log: ${logFile}`].join('\n  ');
}
