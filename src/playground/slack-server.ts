import { EventEmitter } from 'node:events';
import { Router, type Response } from 'express';
import { createOutbound } from './acts/outbound.ts';
import { createEncoder } from './acts/typed-text.ts';
import type { CommandDescription, ShortcutDescription, WorkspaceDescription } from './description.ts';
import { createDriver, type Driver } from './driver.ts';
import { createFaults, type Faults } from './faults.ts';
import { pageApi } from './page-api/endpoints.ts';
import type { Change } from './protocol.ts';
import { createClock } from './state/clock.ts';
import { createDirectory } from './state/directory.ts';
import { createSaver, load, nothingSaved } from './state/store.ts';
import { createTickets } from './state/tickets.ts';
import { createTimeline } from './state/timeline.ts';
import { createViews } from './state/views.ts';
import type { Happenings } from './waiting.ts';
import { webApi, type Call } from './web-api/endpoint.ts';
import { createRateLimiter, type RateLimits } from './web-api/rate-limits.ts';
import { responseUrls } from './web-api/response-url.ts';
import type { World } from './world.ts';

export interface StandInOptions {
  readonly workspace: WorkspaceDescription;
  readonly signingSecret: string;
  readonly botToken: string;
  /** Base URL of the product, which listens at `/slack/events` there. Can be told later, by `connect`. */
  readonly productUrl?: string;
  /** URL at which `router` is mounted, for the response URLs it hands out. Can be told later, by `connect`. */
  readonly baseUrl?: string;
  /** `features.slash_commands` of the product's manifest. */
  readonly commands?: readonly CommandDescription[];
  /** `features.shortcuts` of the product's manifest. */
  readonly shortcuts?: readonly ShortcutDescription[];
  /** The events the product subscribed to; `app_mention` and `app_home_opened` are those there can be. */
  readonly subscriptions?: readonly string[];
  /** The scopes granted to the bot's token; every one when left out. */
  readonly scopes?: readonly string[];
  /** Keeps what was said, over restarts. Nothing is kept without one. */
  readonly file?: string;
  /** The machine's clock, in Unix milliseconds. Triggers and response URLs age by it, wherever the workspace's is. */
  readonly now?: () => number;
  /** How long the product may take to acknowledge: 3 s in Slack. */
  readonly ackLimitMs?: number;
  /** More messages than these are answered with 429; any number is taken when left out. */
  readonly rateLimits?: RateLimits;
}

export interface StandIn extends Driver {
  /** Serves the Web API at `/api/`, response URLs at `/response/` and the page's own API at `/page/`. */
  readonly router: Router;
  readonly faults: Faults;
  /** Tells where the product, and where the stand-in itself, are reached. */
  connect(urls: { readonly productUrl?: string; readonly baseUrl?: string }): void;
  /** What time it is in the workspace, in Unix milliseconds. */
  now(): number;
  /** Who moves the clock waits until this is done; in place of what was to be done before. */
  whenClockMoves(act: () => Promise<void>): void;
  /** Ends open streams and writes what is not yet written. */
  close(): Promise<void>;
}

const keptCalls = 1000;

const known = (url: string | undefined, name: string): string => {
  if (url === undefined)
    throw new Error(`The stand-in was not told its ${name}: give it as an option or by connect().`);
  return url;
};

/**
 * A server that is Slack towards the product: the same requests, signed the same way, and the same Web API with the
 * same limits. Its people are played through the page or, in tests, through the methods of what is returned.
 * @throws Error when `file` is there but cannot be read
 */
export const createStandIn = (options: StandInOptions): StandIn => {
  const { workspace, signingSecret, botToken, file, now = Date.now, ackLimitMs = 3000, rateLimits } = options;
  let { productUrl, baseUrl } = options;

  const happenings: Happenings = new EventEmitter();
  happenings.setMaxListeners(0);
  const tell = (change: Change): void => void happenings.emit('change', change);

  const saved = file === undefined ? nothingSaved : load(file);
  const faults = createFaults();
  let afterMove = (): Promise<void> => Promise.resolve();
  const clock = createClock({
    machine: now,
    ahead: saved.ahead,
    async moved() {
      tell({ kind: 'clock' });
      // What the product does by the new time must not be there after a restart to an older one.
      await saver?.flush();
      await afterMove();
    },
  });
  const world: World = {
    description: workspace,
    commands: options.commands ?? [],
    shortcuts: options.shortcuts ?? [],
    subscriptions: options.subscriptions ?? [],
    directory: createDirectory(workspace, saved.joined, tell),
    timeline: createTimeline(saved.messages, clock.now, tell),
    views: createViews(workspace, clock.now, tell),
    tickets: createTickets(now),
    outbound: createOutbound({
      signingSecret,
      productUrl: () => known(productUrl, 'productUrl'),
      ackLimitMs,
      faults,
    }),
    encode: createEncoder(workspace),
    clock,
    responseUrl: (id) => `${known(baseUrl, 'baseUrl').replace(/\/$/, '')}/response/${id}`,
  };

  const saver =
    file === undefined
      ? undefined
      : createSaver(file, () => ({
          messages: world.timeline.kept(),
          joined: world.directory.joined(),
          ahead: clock.ahead(),
        }));
  if (saver) happenings.on('change', saver.soon);

  const calls: Call[] = [];
  const log = (call: Call): void => {
    calls.push(call);
    if (calls.length > keptCalls) calls.shift();
    happenings.emit('call', call);
  };
  const settled = (call: Call): void => void happenings.emit('call', call);
  const held = new Set<Response>();
  const hold = (response: Response): void => {
    held.add(response);
    response.on('close', () => held.delete(response));
  };

  const isTooEarly = rateLimits && createRateLimiter(rateLimits, clock.now);
  const router = Router();
  router.use(
    '/api',
    webApi(world, { botToken, scopes: options.scopes, faults, isTooEarly, log, settled, hold }),
  );
  router.use('/response', responseUrls(world));
  router.use('/page', pageApi(world, happenings, hold));

  return {
    ...createDriver(world, happenings, calls),
    router,
    faults,
    connect(urls) {
      productUrl = urls.productUrl ?? productUrl;
      baseUrl = urls.baseUrl ?? baseUrl;
    },
    now: clock.now,
    whenClockMoves(act) {
      afterMove = act;
    },
    async close() {
      for (const response of held) response.destroy();
      await saver?.flush();
    },
  };
};
