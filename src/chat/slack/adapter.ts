import { App, ExpressReceiver, type AckFn } from '@slack/bolt';
import type { Application } from 'express';
import type { ChatAdapter, Pace } from '../adapter.ts';
import type { Inbound, Reply } from '../inbound.ts';
import { directAddress } from './address.ts';
import { createAnswer } from './answer.ts';
import { frontDoor } from './front-door.ts';
import { limits } from './limits.ts';
import { createInFlight } from '../connection/in-flight.ts';
import type { Log } from '../connection/log.ts';
import { libraryLogger } from './log.ts';
import { createMessages } from './calls/messages.ts';
import { read } from './read.ts';
import type { ReplyPath } from './reading/reply-path.ts';
import { render } from './render.ts';
import { createTell } from './tell.ts';
import { createWebApi } from './calls/web-api.ts';

const endpoint = '/slack/events';

export interface SlackAdapterOptions {
  /** The shared HTTP server's app. Only `POST /slack/events` is taken of it, and only there bodies are parsed. */
  readonly app: Application;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly now?: () => number;
  readonly pace?: Pace;
  readonly workspacePace?: Pace;
}

type Receive = (event: Inbound) => Promise<Reply>;

/** Slack over HTTP, for one workspace. Bolt checks signatures, parses and acknowledges; what is said is read here. */
export const createSlackAdapter = ({
  app,
  signingSecret,
  botToken,
  apiUrl,
  log,
  now = Date.now,
  pace = limits.pace.conversation,
  workspacePace = limits.pace.workspace,
}: SlackAdapterOptions): ChatAdapter => {
  const logger = libraryLogger(log);
  const api = createWebApi({ botToken, apiUrl, log, logger });
  const messages = createMessages(api);
  const answer = createAnswer({ api, tell: createTell({ api, messages, log }), log });
  const inFlight = createInFlight();
  let isOpen = false;
  let receive: Receive = async () => ({ kind: 'nothing' });

  app.post(endpoint, frontDoor({ isOpen: () => isOpen, now, track: inFlight.track }));
  const bolt = new App({
    receiver: new ExpressReceiver({
      app,
      signingSecret,
      endpoints: endpoint,
      logger,
      // Holds back the acknowledgement of events, which Bolt would send first, until what they ask for is done.
      processBeforeResponse: true,
      // Returns that the request is done with, so that Bolt does not complain later that nobody answered.
      processEventErrorHandler: async ({ response }) => {
        if (!response.headersSent) response.writeHead(500).end();
        return true;
      },
      customPropertiesExtractor: ({ res }) => ({
        acknowledged: new Promise((resolve) => res?.once('close', resolve)),
      }),
    }),
    logger,
    convoStore: false,
    ignoreSelf: false,
    clientOptions: { slackApiUrl: apiUrl },
    // Who the bot is stands in every payload that matters: asking Slack would make the first answer wait.
    authorize: async () => ({ botToken }),
  });

  bolt.use(async (args) => {
    const delivery = read(args.body);
    // Events come without one: they are acknowledged when this returns.
    const acknowledge = args.ack as AckFn<object> | undefined;
    if (!delivery) return acknowledge?.();
    const { event, path } = delivery;
    const { body, afterwards } = answer(await receive(event), path);
    await acknowledge?.(body);
    if (afterwards) inFlight.track(afterAcknowledgement(args.context['acknowledged'], afterwards, path));
  });

  /** A dialog that is updated before the acknowledgement has changed it would end up as that left it. */
  const afterAcknowledgement = async (
    acknowledged: unknown,
    afterwards: () => Promise<void>,
    { deliveryKey }: ReplyPath,
  ): Promise<void> => {
    try {
      await acknowledged;
      await afterwards();
    } catch (error) {
      const why = error instanceof Error ? error.name : 'unknown';
      log.error({ deliveryKey, why }, 'An answer was lost');
    }
  };

  return {
    platform: 'slack',
    pace,
    workspacePace,
    viewers: 0,
    start: async (receiver) => {
      receive = receiver;
      isOpen = true;
    },
    send: (to, card, thread) => messages.send(to, render(card), thread),
    update: (post, card) => messages.update(post, render(card)),
    profile: (_workspace, account) => api.profile(account),
    directAddress,
    stop: async () => {
      isOpen = false;
      await inFlight.settled();
    },
  };
};
