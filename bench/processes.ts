import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

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
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (const until = Date.now() + patienceMs; Date.now() < until; await setTimeout(50))
    if (await isReady(url)) return { url, stop };
  await stop();
  throw new Error(`${script} is not ready after ${patienceMs} ms`);
}

/** Ready is who refuses a request without a signature. */
async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/slack/events`, { method: 'POST' }).catch(() => undefined);
  return response?.status === 401;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
