import { App, ExpressReceiver, LogLevel, type Logger } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import express from 'express';
import type { WorkspaceDescription } from '../../src/playground/description.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../src/playground/slack-server.ts';
import { serving, type Serving } from '../support/serving.ts';

export const workspace: WorkspaceDescription = {
  team: { id: 'T0HOME', name: 'Northwind Desk', domain: 'northwind-desk' },
  bot: { appId: 'A0DESK', botId: 'B0DESK', userId: 'U0DESK', handle: 'deskhand', name: 'Deskhand' },
  people: [
    {
      id: 'U0MAYA',
      handle: 'maya',
      name: 'Maya Lindt',
      locale: 'en-US',
      timeZone: 'America/New_York',
      isAdmin: true,
    },
    { id: 'U0BEA', handle: 'bea', name: 'Bea Roth', locale: 'de-DE', timeZone: 'Europe/Berlin' },
    { id: 'U0SAMI', handle: 'sami', name: 'Sami Haddad', locale: 'ar-SA', timeZone: 'Asia/Riyadh' },
    {
      id: 'U0EXT',
      handle: 'noor',
      name: 'Noor Aziz',
      locale: 'en-GB',
      timeZone: 'Asia/Kolkata',
      team: { id: 'T0ACME', name: 'Acme', domain: 'acme' },
    },
    {
      id: 'U0GONE',
      handle: 'gone',
      name: 'Gone Away',
      locale: 'en-US',
      timeZone: 'Etc/UTC',
      isDeleted: true,
    },
  ],
  channels: [
    { id: 'C0DISP', name: 'dispatch', topic: 'Open tasks', members: ['U0MAYA', 'U0BEA', 'U0SAMI', 'U0DESK'] },
    { id: 'C0ACME', name: 'client-acme', members: ['U0MAYA', 'U0EXT', 'U0DESK'] },
    { id: 'C0NOBOT', name: 'lunch', members: ['U0MAYA', 'U0BEA'] },
    { id: 'C0SECRET', name: 'secret', isPrivate: true, members: ['U0MAYA'] },
    { id: 'C0OLD', name: 'old', isArchived: true, members: ['U0MAYA', 'U0DESK'] },
  ],
};

const signingSecret = 'not-a-secret';
const botToken = 'xoxb-playground';

const commands = [
  { command: '/delegate', description: 'Hands over a task', usage_hint: '[task]', should_escape: true },
  { command: '/tasks', description: 'Shows tasks' },
];

const shortcuts = [{ name: 'Delegate this', callback_id: 'delegate_message', type: 'message' as const }];

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** What a listener does that breaks: the product answers 500. */
export const broken = (): Promise<void> => Promise.reject(new Error('broken'));

export interface Playground {
  readonly standIn: StandIn;
  /** Where the stand-in is mounted. */
  readonly url: string;
  /** A client with the bot's token that gives up at once. */
  readonly client: WebClient;
  /** Starts a small Bolt app in HTTP mode, to which requests then go. */
  startProduct(configure?: (app: App) => void): Promise<Serving>;
  stop(): Promise<void>;
}

export const clientFor = (url: string, token = botToken, options: WebClientOptions = {}): WebClient =>
  new WebClient(token, {
    slackApiUrl: `${url}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
    ...options,
  });

export const startPlayground = async (options: Partial<StandInOptions> = {}): Promise<Playground> => {
  const standIn = createStandIn({
    workspace,
    signingSecret,
    botToken,
    commands,
    shortcuts,
    subscriptions: ['app_mention', 'app_home_opened'],
    ...options,
  });
  const app = express();
  app.use('/playground', standIn.router);
  const server = await serving(app);
  const url = `${server.url}/playground`;
  standIn.connect({ baseUrl: url });
  const products: Serving[] = [];

  return {
    standIn,
    url,
    client: clientFor(url),
    async startProduct(configure) {
      const receiver = new ExpressReceiver({ signingSecret, logger: silent });
      const bolt = new App({
        receiver,
        token: botToken,
        logger: silent,
        clientOptions: { slackApiUrl: `${url}/api/` },
      });
      configure?.(bolt);
      const product = await serving(receiver.app);
      standIn.connect({ productUrl: product.url });
      products.push(product);
      return product;
    },
    async stop() {
      await standIn.close();
      await Promise.all([server, ...products].map(({ stop }) => stop()));
    },
  };
};
