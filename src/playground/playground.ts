import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Router, type Express } from 'express';
import { z } from 'zod';
import { createPage } from './page.ts';
import { populate, workspace } from './seed.ts';
import { createStandIn } from './slack-server.ts';

export interface PlaygroundOptions {
  readonly app: Express;
  /** Where the product is reached from this machine, without a trailing slash. */
  readonly origin: string;
  readonly folder: string;
  /** Names the database whose desk is played with: what was said belongs to it. */
  readonly database: string;
}

export interface Playground {
  /** What the product needs to know to take the stand-in for Slack. */
  readonly slack: { readonly signingSecret: string; readonly botToken: string; readonly apiUrl: string };
  readonly path: string;
  /** Sets up the made-up agency, the first time. The product must be listening. */
  populate(): Promise<void>;
  close(): Promise<void>;
}

const path = '/playground/';

/** What the stand-in takes from the app's manifest, as Slack does when the app is installed. */
const manifest = z.object({
  features: z.object({
    slash_commands: z.array(
      z.object({
        command: z.string(),
        description: z.string(),
        usage_hint: z.string().optional(),
        should_escape: z.boolean().optional(),
      }),
    ),
    shortcuts: z.array(
      z.object({ name: z.string(), callback_id: z.string(), type: z.enum(['message', 'global']) }),
    ),
  }),
});

/** A local stand-in for Slack with its page, under `/playground/` of the product's own server. */
export async function openPlayground({
  app,
  origin,
  folder,
  database,
}: PlaygroundOptions): Promise<Playground> {
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256').update(database).digest('hex').slice(0, 12);
  const file = resolve(folder, `playground-${name}.json`);
  const isNew = !existsSync(file);
  const { features } = manifest.parse(
    JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')),
  );
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
    commands: features.slash_commands,
    shortcuts: features.shortcuts,
    subscriptions: ['app_mention'],
    file,
  });
  app.use(mount, Router().use(standIn.router).use(createPage()));
  return {
    slack: { ...credentials, apiUrl: `${origin}${mount}/api/` },
    path,
    populate: async () => {
      if (isNew) await populate(standIn);
    },
    close: standIn.close,
  };
}
