import { Temporal } from 'temporal-polyfill';
import { afterAll } from 'vitest';
import type { Pace } from '../../src/chat/adapter.ts';
import { readConfig } from '../../src/config.ts';
import { startDeskhand, type Deskhand } from '../../src/deskhand.ts';
import { createLog } from '../../src/log.ts';
import type { WorkspaceDescription } from '../../src/playground/description.ts';
import { populate, workspace as noras } from '../../src/playground/seed.ts';
import type { StandIn } from '../../src/playground/slack-server.ts';
import { testDatabase } from './database.ts';
import { botToken, signingSecret, startStandIn } from './stand-in.ts';

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
  readonly furtherScopes?: readonly string[];
}

export interface TestDesk {
  readonly slack: StandIn;
  readonly deskhand: Deskhand;
  readonly url: string;
  readonly databaseUrl: string;
  readonly slackApiUrl: string;
  readonly clock: Clock;
  /** Starts another instance beside the first, with the same clock. */
  another(): Promise<Deskhand>;
}

/** The whole product over HTTP against a stand-in Slack, on a database of its own. Stopped when the file's tests are over. */
export async function startDesk({
  workspace = noras,
  pace = { intervalMs: 0, burst: 1 },
  isSetUp = true,
  furtherScopes = [],
}: DeskOptions = {}): Promise<TestDesk> {
  const { url: databaseUrl } = await testDatabase();
  const { slack, slackApiUrl } = await startStandIn(workspace, { furtherScopes });
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
  const another = async () => {
    const deskhand = await startDeskhand(config, createLog(config.logLevel), { now: () => clock.now, pace });
    afterAll(deskhand.stop);
    return deskhand;
  };
  const deskhand = await another();
  slack.connect({ productUrl: deskhand.url });
  if (isSetUp) await populate(slack);
  return { slack, deskhand, url: deskhand.url, databaseUrl, slackApiUrl, clock, another };
}
