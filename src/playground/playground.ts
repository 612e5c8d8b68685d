import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, type Express } from 'express';
import { Temporal } from 'temporal-polyfill';
import { readManifest } from './manifest.ts';
import { createPage } from './page.ts';
import { populate, workspace } from './seed.ts';
import { createStandIn } from './slack-server.ts';

export interface PlaygroundOptions {
  readonly app: Express;
  /** Where the product is reached from this machine, without a trailing slash. */
  readonly origin: string;
  readonly folder: string;
  /** This machine's clock, in Unix milliseconds. */
  readonly now: () => number;
  /** Names the database whose desk is played with: what was said belongs to it. */
  readonly database: string;
}

export interface Playground {
  /** What the product needs to know to take the stand-in for Slack. */
  readonly slack: { readonly signingSecret: string; readonly botToken: string; readonly apiUrl: string };
  readonly path: string;
  /** What time it is in the playground, where it can be moved forward. */
  readonly now: () => Temporal.Instant;
  /** Has this done as soon as the clock was moved, before whoever moved it is answered. */
  whenClockMoves(act: () => Promise<void>): void;
  /** Sets up the made-up agency, the first time. The product must be listening. */
  populate(): Promise<void>;
  close(): Promise<void>;
}

const path = '/playground/';

const manifest = fileURLToPath(new URL('../../manifest.json', import.meta.url));

/** A local stand-in for Slack with its page, under `/playground/` of the product's own server. */
export async function openPlayground({
  app,
  origin,
  folder,
  now,
  database,
}: PlaygroundOptions): Promise<Playground> {
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256').update(database).digest('hex').slice(0, 12);
  const file = resolve(folder, `playground-${name}.json`);
  const isNew = !existsSync(file);
  const credentials = {
    signingSecret: randomBytes(16).toString('hex'),
    botToken: `xoxb-${randomBytes(16).toString('hex')}`,
  };
  const mount = path.slice(0, -1);
  const standIn = createStandIn({
    workspace,
    ...credentials,
    productUrl: origin,
    baseUrl: `${origin}${mount}`,
    ...readManifest(manifest),
    file,
    now,
  });
  app.use(mount, Router().use(standIn.router).use(createPage()));
  return {
    slack: { ...credentials, apiUrl: `${origin}${mount}/api/` },
    path,
    now: () => Temporal.Instant.fromEpochMilliseconds(standIn.now()),
    whenClockMoves: standIn.whenClockMoves,
    populate: async () => {
      if (isNew) await populate(standIn);
    },
    close: standIn.close,
  };
}
