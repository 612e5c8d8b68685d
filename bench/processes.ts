import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const patienceMs = 30_000;

/** Runs a script of ours on a free port until it answers. What it logs to stdout goes nowhere. */
export async function serve(script: string, environment: Readonly<Record<string, string>>): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...process.execArgv, script], {
    env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  await answers(url, child.pid);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string, pid: number | undefined): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await new Promise((wait) => setTimeout(wait, 50)))
    if (await fetch(url).catch(() => undefined)) return;
  throw new Error(`process ${pid} does not answer at ${url}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
