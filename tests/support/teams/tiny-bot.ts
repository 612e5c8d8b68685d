import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createTeams, type Teams, type TeamsOptions } from './teams-server.ts';
import { tenant } from './tenant.ts';
import { cardContentType, type Activity } from './wire.ts';

/** What the connector answered. */
export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** A bot of a few lines beside a stand-in Teams, so that a test can see both ends of the wire. */
export interface TinyBot {
  readonly teams: Teams;
  readonly heard: readonly Activity[];
  /** The last activity it was sent. */
  last(): Activity;
  /** What it answers activities with from now on. */
  answer(with_: (activity: Activity) => { readonly status?: number; readonly body?: unknown }): void;
  /** Makes a request of the connector. */
  call(method: string, path: string, body?: unknown): Promise<Answered>;
  stop(): Promise<void>;
}

export const startTinyBot = async (options: Partial<TeamsOptions> = {}): Promise<TinyBot> => {
  const heard: Activity[] = [];
  let reply: (activity: Activity) => { readonly status?: number; readonly body?: unknown } = () => ({});
  const teams = createTeams({ tenant, ...options });
  const app = express();
  app.use('/teams.test', teams.router);
  app.post('/api/messages', express.json(), (request, response) => {
    const activity = request.body as Activity;
    heard.push(activity);
    const { status = 200, body } = reply(activity);
    response.status(status);
    if (body === undefined) response.end();
    else response.json(body);
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  teams.connect({ productUrl: url, baseUrl: `${url}/teams.test` });
  return {
    teams,
    heard,
    last() {
      const activity = heard.at(-1);
      if (!activity) throw new Error('The bot was told nothing.');
      return activity;
    },
    answer: (with_) => void (reply = with_),
    async call(method, path, body) {
      const response = await fetch(`${url}/teams.test${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        headers: response.headers,
      };
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await teams.close();
    },
  };
};

/** A message that is a card of these elements. */
export const cardMessage = (
  body: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): { readonly type: 'message'; readonly summary: string; readonly attachments: readonly object[] } => ({
  type: 'message',
  summary: 'A card',
  attachments: [{ contentType: cardContentType, content: card(body, more) }],
});

export const card = (body: readonly object[], more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  ...more,
});

export const words = (text: string) => ({ type: 'TextBlock', text });

/** An `Action.Execute` as a card must carry it. */
export const execute = (title: string, verb: string, data: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
});
