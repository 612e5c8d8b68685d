import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, ExpressReceiver, LogLevel } from '@slack/bolt';
import express, { type Router } from 'express';
import type { WorkspaceDescription } from '../../../src/playground/description.ts';
import { createStandIn, type StandIn } from '../../../src/playground/slack-server.ts';
import { configureProduct, type Heard } from './example-product.ts';

const workspace: WorkspaceDescription = {
  team: { id: 'T0HOME', name: 'Northwind Desk', domain: 'northwind-desk' },
  bot: { appId: 'A0DESK', botId: 'B0DESK', userId: 'U0DESK', handle: 'deskhand', name: 'Deskhand' },
  people: [
    {
      id: 'U0MAYA',
      handle: 'maya',
      name: 'Maya Lindt',
      title: 'Manager',
      locale: 'en-US',
      timeZone: 'America/New_York',
      isAdmin: true,
    },
    {
      id: 'U0BEA',
      handle: 'bea',
      name: 'Bea Roth',
      title: 'Assistant, travel',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    {
      id: 'U0SAMI',
      handle: 'sami',
      name: 'Sami Haddad',
      title: 'Assistant, Arabic',
      locale: 'ar-SA',
      timeZone: 'Asia/Riyadh',
    },
    {
      id: 'U0EXT',
      handle: 'noor',
      name: 'Noor Aziz',
      title: 'Office manager',
      locale: 'en-GB',
      timeZone: 'Asia/Kolkata',
      team: { id: 'T0ACME', name: 'Acme', domain: 'acme' },
    },
  ],
  channels: [
    { id: 'C0DISP', name: 'dispatch', topic: 'Open tasks', members: ['U0MAYA', 'U0BEA', 'U0SAMI', 'U0DESK'] },
    { id: 'C0ACME', name: 'acme', topic: 'Acme and their desk', members: ['U0MAYA', 'U0EXT', 'U0DESK'] },
    { id: 'C0ARAB', name: 'arabic', members: ['U0MAYA', 'U0SAMI', 'U0DESK'] },
  ],
};

const signingSecret = 'not-a-secret';
export const botToken = 'xoxb-playground';

const commands = [
  {
    command: '/delegate',
    description: 'Hands over a task',
    usage_hint: '[task, by when, ~2h]',
    should_escape: true,
  },
  { command: '/desk', description: 'Looks after the desk', usage_hint: 'status | dispatch' },
  { command: '/tasks', description: 'Shows tasks', usage_hint: '[open | number]' },
];

const shortcuts = [{ name: 'Delegate this', callback_id: 'delegate_message', type: 'message' as const }];

export interface Stage {
  /** Where the page is. */
  readonly url: string;
  readonly standIn: StandIn;
  readonly heard: Heard;
  stop(): Promise<void>;
}

/** The page, the stand-in behind it, and a small product behind that, on one server. */
export const setStage = async (page: Router, port = 0): Promise<Stage> => {
  const heard: Heard = { actions: [], shortcuts: [], submissions: [] };
  const standIn = createStandIn({
    workspace,
    signingSecret,
    botToken,
    commands,
    shortcuts,
    subscriptions: ['app_mention', 'app_home_opened'],
    ackLimitMs: 1000,
  });
  const app = express();
  app.use('/playground', page, standIn.router);
  const server = createServer(app);
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  standIn.connect({ baseUrl: `${origin}/playground`, productUrl: origin });

  const receiver = new ExpressReceiver({ signingSecret, app });
  const product = new App({
    receiver,
    token: botToken,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: `${origin}/playground/api/` },
  });
  configureProduct(heard)(product);

  return {
    url: `${origin}/playground/`,
    standIn,
    heard,
    stop: async () => {
      await standIn.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};
