import { Temporal } from 'temporal-polyfill';
import { afterAll, inject } from 'vitest';
import type { Pace } from '../../src/chat/adapter.ts';
import { readConfig } from '../../src/config.ts';
import { startDeskhand, type Deskhand } from '../../src/deskhand.ts';
import { createLog } from '../../src/log.ts';
import { firstWords, workspace as noras } from '../../src/playground/seed.ts';
import { testDatabase } from './database.ts';
import type { ChannelName, Forger, Playing } from './playing/player.ts';
import { playSlack } from './playing/slack.ts';
import { slackForger } from './playing/slack-forging.ts';
import { teamsForger } from './playing/teams-forging.ts';
import { playTeams } from './playing/teams.ts';
import { credentialsEnvironment, startTeams, teamsEnvironment } from './stand-ins/teams.ts';
import type { TestAuthority } from './teams/authority.ts';
import { slackEnvironment, startStandIn } from './stand-ins/slack.ts';
import { workspace } from './workspace.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the scenarios play. */
    platform: 'slack' | 'teams';
  }
}

/** A Sunday, 10:00 in Berlin. */
export const sunday = Temporal.Instant.from('2026-11-22T09:00:00Z');

export interface Clock {
  now: Temporal.Instant;
}

interface DeskOptions {
  /** Messages come at once unless a test is about their pace. */
  readonly pace?: Pace;
  /** Whether Nora has set the desk up, as in the playground. */
  readonly isSetUp?: boolean;
  /** BCP 47; what everybody reads, instead of each their own language. */
  readonly locale?: string;
}

interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  readonly clock: Clock;
  /** Does what is due by the clock. */
  tick(): Promise<void>;
  /** Starts another instance beside the first, with the same clock. */
  another(): Promise<Deskhand>;
}

export type Desk = Product & Playing & { readonly forge: Forger };

/** The whole product over HTTP against a stand-in of the platform at hand. Stopped when the file’s tests are over. */
export const startDesk = (options: DeskOptions = {}): Promise<Desk> =>
  inject('platform') === 'teams' ? startTeamsDesk(options) : startSlackDesk(options);

export async function startSlackDesk({
  pace,
  isSetUp = true,
  locale,
  furtherScopes = [],
}: DeskOptions & { readonly furtherScopes?: readonly string[] } = {}) {
  const people = workspace.people.map((person) => ({ ...person, locale: locale ?? person.locale }));
  const { slack, slackApiUrl } = await startStandIn({ ...workspace, people }, { furtherScopes });
  const product = await launch(slackEnvironment(slackApiUrl), pace);
  slack.connect({ productUrl: product.url });
  const forge = slackForger(slack, product.url);
  const desk = { ...product, ...playSlack(slack), forge, slack, slackApiUrl };
  if (isSetUp) await setUp(desk);
  return desk;
}

export async function startTeamsDesk({
  pace,
  isSetUp = true,
  locale,
  authority,
}: DeskOptions & { readonly authority?: TestAuthority } = {}) {
  const { teams, serviceUrl } = await startTeams({ locale, authority });
  const product = authority
    ? await launch(credentialsEnvironment, pace, {
        teams: { authority, graphUrl: serviceUrl, allowedHosts: ['127.0.0.1'] },
      })
    : await launch(teamsEnvironment, pace);
  teams.connect({ productUrl: product.url });
  const desk = { ...product, ...playTeams(teams), forge: teamsForger(teams, `${serviceUrl}/`), teams };
  if (isSetUp) await setUp(desk);
  return desk;
}

/**
 * One product with both platforms. `home` is the one the scenarios play on, `away` the other; nothing is set up, and the
 * same people have an account on each side.
 */
export async function startSharedDesk() {
  const [{ slack, slackApiUrl }, { teams }] = await Promise.all([startStandIn(workspace), startTeams()]);
  const product = await launch({ ...slackEnvironment(slackApiUrl), ...teamsEnvironment });
  slack.connect({ productUrl: product.url });
  teams.connect({ productUrl: product.url });
  const sides = [playSlack(slack), playTeams(teams)] as const;
  const [home, away] = inject('platform') === 'slack' ? sides : ([sides[1], sides[0]] as const);
  return { ...product, home, away };
}

/** Nora sets up the desk, in the words and channels of the playground. */
export async function setUp({ people: { nora }, channels }: Playing): Promise<void> {
  const names = new Map(noras.channels.map(({ id, name }) => [id, name as ChannelName]));
  for (const [id, text] of firstWords) await nora.types(channels[names.get(id) ?? 'team'], `/desk ${text}`);
}

const unlimited: Pace = { intervalMs: 0, burst: 1 };

async function launch(
  environment: Readonly<Record<string, string>>,
  pace?: Pace,
  more?: Parameters<typeof startDeskhand>[2],
): Promise<Product> {
  const { url: databaseUrl } = await testDatabase();
  const clock: Clock = { now: sunday };
  const config = readConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...environment,
  });
  const circumstances = {
    now: () => clock.now,
    paces: { pace: pace ?? unlimited, workspacePace: unlimited },
    isTimeStill: true,
    ...more,
  };
  const another = async () => {
    const deskhand = await startDeskhand(config, createLog(config.logLevel), circumstances);
    afterAll(deskhand.stop);
    return deskhand;
  };
  const { url, tick } = await another();
  return { url, tick, databaseUrl, clock, another };
}
