import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { WorkspaceDescription } from '../../../src/playground/description.ts';
import { readManifest } from '../../../src/playground/manifest.ts';
import { createStandIn, type StandIn } from '../../../src/playground/slack-server.ts';
import type { RateLimits } from '../../../src/playground/web-api/rate-limits.ts';
import { listen } from './listen.ts';

export const signingSecret = 'the signing secret of the tests';
export const botToken = 'xoxb-the-bot-token-of-the-tests';

/** As the product is told of a stand-in Slack. */
export const slackEnvironment = (slackApiUrl: string) => ({
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_BOT_TOKEN: botToken,
  SLACK_API_URL: slackApiUrl,
});

/** What Slack would know of the product, its scopes included. */
const manifest = fileURLToPath(new URL('../../../manifest.json', import.meta.url));

export interface ListeningStandIn {
  readonly slack: StandIn;
  /** As the product is told it. */
  readonly slackApiUrl: string;
}

export interface StandInWishes {
  readonly ackLimitMs?: number;
  /** Unix milliseconds. */
  readonly now?: () => number;
  readonly rateLimits?: RateLimits;
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
  const baseUrl = await listen(slack.router);
  slack.connect({ baseUrl });
  afterAll(slack.close);
  return { slack, slackApiUrl: `${baseUrl}/api/` };
}
