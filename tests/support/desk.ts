import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Temporal } from 'temporal-polyfill';
import { afterAll } from 'vitest';
import type { Pace } from '../../src/chat/adapter.ts';
import { readConfig } from '../../src/config.ts';
import { startDeskhand, type Deskhand } from '../../src/deskhand.ts';
import { createLog } from '../../src/log.ts';
import type { WorkspaceDescription } from '../../src/playground/description.ts';
import { populate, workspace as noras } from '../../src/playground/seed.ts';
import { createStandIn, type StandIn } from '../../src/playground/slack-server.ts';
import { testDatabase } from './database.ts';

export const signingSecret = 'the signing secret of the tests';
export const botToken = 'xoxb-the-bot-token-of-the-tests';

/** A Sunday, 10:00 in Berlin. */
export const sunday = Temporal.Instant.from('2026-11-22T09:00:00Z');

export interface Clock {
  now: Temporal.Instant;
}

interface DeskOptions {
  readonly workspace?: WorkspaceDescription;
  /** Messages come at once unless a test is about their pace. */
  readonly pace?: Pace;
  /** Whether Nora has set the desk up, as in the playground. */
  readonly isSetUp?: boolean;
}

export interface TestDesk {
  readonly slack: StandIn;
  readonly deskhand: Deskhand;
  readonly url: string;
  readonly databaseUrl: string;
  readonly slackApiUrl: string;
  readonly clock: Clock;
}

/** The whole product over HTTP against a stand-in Slack, on a database of its own. Stopped when the file's tests are over. */
export async function startDesk({ workspace = noras, pace = { intervalMs: 0, burst: 1 }, isSetUp = true }: DeskOptions = {}): Promise<TestDesk> {
  const { url: databaseUrl } = await testDatabase();
  const slack = createStandIn({
    workspace,
    signingSecret,
    botToken,
    commands: ['/delegate', '/tasks', '/desk'].map((command) => ({ command, description: command, should_escape: true })),
    shortcuts: [{ name: 'Delegate this', callback_id: 'delegate-message', type: 'message' }],
    subscriptions: ['app_mention'],
  });
  const server = createServer(express().use(slack.router)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slackApiUrl = `${baseUrl}/api/`;
  const clock: Clock = { now: sunday };
  const config = readConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: slackApiUrl,
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
  });
  const deskhand = await startDeskhand(config, createLog(config.logLevel), { now: () => clock.now, pace });
  slack.connect({ productUrl: deskhand.url, baseUrl });
  afterAll(async () => {
    await deskhand.stop();
    await slack.close();
    server.close();
  });
  if (isSetUp) await populate(slack);
  return { slack, deskhand, url: deskhand.url, databaseUrl, slackApiUrl, clock };
}
