import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { WorkspaceDescription } from '../../src/playground/description.ts';
import { readManifest } from '../../src/playground/manifest.ts';
import { createStandIn, type StandIn } from '../../src/playground/slack-server.ts';

export const signingSecret = 'the signing secret of the tests';
export const botToken = 'xoxb-the-bot-token-of-the-tests';

/** What Slack would know of the product, its scopes included. */
const manifest = fileURLToPath(new URL('../../manifest.json', import.meta.url));

export interface ListeningStandIn {
  readonly slack: StandIn;
  /** As the product is told it. */
  readonly slackApiUrl: string;
}

export interface StandInWishes {
  readonly ackLimitMs?: number;
  /** What the bot may do besides what the manifest asks for, where a test does it for a person. */
  readonly furtherScopes?: readonly string[];
}

/** A stand-in Slack on a port of its own, not yet told where the product is. Closed when the file's tests are over. */
export async function startStandIn(
  workspace: WorkspaceDescription,
  { furtherScopes = [], ...options }: StandInWishes = {},
): Promise<ListeningStandIn> {
  const { scopes, ...features } = readManifest(manifest);
  const slack = createStandIn({
    workspace,
    signingSecret,
    botToken,
    ...features,
    scopes: [...scopes, ...furtherScopes],
    ...options,
  });
  const server = createServer(express().use(slack.router)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  slack.connect({ baseUrl });
  afterAll(async () => {
    await slack.close();
    server.close();
  });
  return { slack, slackApiUrl: `${baseUrl}/api/` };
}
