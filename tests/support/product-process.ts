import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ProductProcess {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  /** Everything it has written so far, on both streams. */
  output(): string;
  /** Resolves when it has written this. */
  says(text: string): Promise<void>;
  /** Asks it to stop, as an operator does. @returns its exit code */
  stop(): Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = new URL('../../', import.meta.url).pathname;

type Environment = Readonly<Record<string, string>>;

/** What a process of ours needs of the machine; once one has run, the next starts in half the time. */
export const onThisMachine = {
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: join(tmpdir(), 'deskhand-compiled'),
};

function start(environment: Environment) {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { ...onThisMachine, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, ...said }));
  return { child, said, ended };
}

/** Runs `node src/main.ts` with this environment alone until it ends by itself. */
export const runProduct = (environment: Environment): Promise<Ended> => start(environment).ended;

/** Runs `node src/main.ts` with this environment alone. @throws Error with what it said when it ends instead of listening */
export async function startProduct(environment: Environment): Promise<ProductProcess> {
  const { child, said, ended } = start({ HOST: '127.0.0.1', PORT: '0', ...environment });
  const listening = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const { msg, url } = JSON.parse(line) as { msg: string; url?: string };
      if (msg === 'ready' && url !== undefined) resolve(url.replace(/\/$/, ''));
    });
  });
  const failed = ended.then(({ stdout, stderr }): never => {
    throw new Error(`The product ended before it was ready:\n${stdout}${stderr}`);
  });
  const url = await Promise.race([listening, failed]);
  failed.catch(() => undefined);
  return {
    url,
    output: () => said.stdout + said.stderr,
    says: (text) =>
      new Promise((resolve) => {
        const look = () => said.stdout.includes(text) && resolve();
        child.stdout.on('data', look);
        look();
      }),
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended).code;
    },
  };
}
