import { EventEmitter } from 'node:events';
import type { Response, Router } from 'express';
import type { Happenings } from '../../../src/playground/waiting.ts';
import { createOutbound } from './acts/outbound.ts';
import { refreshedFor, refreshMessage } from './acts/presses.ts';
import { problemsOf } from './cards/check.ts';
import { connector } from './connector/router.ts';
import { createDriver } from './create-driver.ts';
import type { TenantDescription } from './description.ts';
import type { Call, TeamsDriver, Violation } from './driver.ts';
import { createFaults, type Faults } from './faults.ts';
import { createDialogs } from './state/dialogs.ts';
import { createDirectory } from './state/directory.ts';
import { createTimeline, type Message } from './state/timeline.ts';
import { createFlashes, type World } from './world.ts';

export interface TeamsOptions {
  readonly tenant: TenantDescription;
  /** Base URL of the product, which listens at `/api/messages` there. Can be told later, by `connect`. */
  readonly productUrl?: string;
  /** URL at which `router` is mounted; activities name it as `serviceUrl`. Can be told later, by `connect`. */
  readonly baseUrl?: string;
  /** The `Authorization` header of activities; none is sent without it. */
  readonly authorization?: () => string | Promise<string>;
  /** Whether the connector takes a request with this `Authorization` header; any will do when left out. */
  readonly isAuthorized?: (authorization: string | undefined) => boolean;
  /** Refresh the card for everyone it lists as soon as it is sent or edited, as their open clients would. */
  readonly autoRefresh?: boolean;
  /** Unix milliseconds; times messages and names them. */
  readonly now?: () => number;
  /** How long the product may take to answer: 15 s in Teams. */
  readonly ackLimitMs?: number;
}

export interface Teams extends TeamsDriver {
  /** Serves the connector at `/v3/`, and the members of teams in Microsoft Graph at `/v1.0/`. */
  readonly router: Router;
  readonly faults: Faults;
  /** Tells where the product, and where the stand-in itself, are reached. */
  connect(urls: { readonly productUrl?: string; readonly baseUrl?: string }): void;
  /** Ends open requests. @throws Error with everything that violated what Teams asks */
  close(): Promise<void>;
}

const known = (url: string | undefined, name: string): string => {
  if (url === undefined)
    throw new Error(`The stand-in was not told its ${name}: give it as an option or by connect().`);
  return url;
};

const listed = (violations: readonly Violation[]): string =>
  violations
    .map(({ during, what, where }) => `  ${during}: ${where === '' ? '' : `${where} `}${what}`)
    .join('\n');

/**
 * A server that is Teams towards the product: the connector that it calls, and the clients that send it activities. Its
 * people are played through the methods of what is returned.
 */
export const createTeams = (options: TeamsOptions): Teams => {
  const {
    tenant,
    now = Date.now,
    ackLimitMs = 15_000,
    autoRefresh = false,
    isAuthorized = () => true,
  } = options;
  let { productUrl, baseUrl } = options;

  const happenings: Happenings = new EventEmitter();
  happenings.setMaxListeners(0);
  const tell = (): void => void happenings.emit('change', { kind: 'workspace' });

  const faults = createFaults();
  const directory = createDirectory(tenant);
  const calls: Call[] = [];
  const violations: Violation[] = [];
  const warnings: Violation[] = [];
  const complain = (during: string, what: string, where = ''): void =>
    void violations.push({ during, what, where });

  /** Refreshes that clients make by themselves, while they last. */
  const refreshing = new Set<Promise<unknown>>();
  const shown = (message: Message): void => {
    if (!autoRefresh) return;
    for (const account of refreshedFor(world, message)) {
      const refresh = refreshMessage(world, account, message)
        .catch(() => undefined)
        .finally(() => refreshing.delete(refresh));
      refreshing.add(refresh);
    }
  };

  const world: World = {
    tenant,
    directory,
    timeline: createTimeline(now, directory.botAccount, tell),
    dialogs: createDialogs(tell),
    toasts: createFlashes(tell),
    notices: createFlashes(tell),
    outbound: createOutbound({
      productUrl: () => known(productUrl, 'productUrl'),
      authorization: options.authorization,
      ackLimitMs,
      faults,
    }),
    inspect(card, during) {
      for (const { what, where } of problemsOf(card, directory.knows)) complain(during, what, where);
    },
    complain,
    warn: (during, what) => void warnings.push({ during, what, where: '' }),
    shown,
    tell,
    now,
    serviceUrl: () => `${known(baseUrl, 'baseUrl').replace(/\/$/, '')}/`,
  };

  const held = new Set<Response>();
  const hold = (response: Response): void => {
    held.add(response);
    response.on('close', () => held.delete(response));
  };
  const log = (call: Call): void => {
    calls.push(call);
    tell();
  };

  return {
    ...createDriver(world, { happenings, calls, violations, warnings }),
    router: connector(world, { faults, isAuthorized, log, hold }),
    faults,
    connect(urls) {
      productUrl = urls.productUrl ?? productUrl;
      baseUrl = urls.baseUrl ?? baseUrl;
    },
    async close() {
      for (const response of held) response.destroy();
      await Promise.all(refreshing);
      if (violations.length > 0)
        throw new Error(`The product sent what Teams does not take:\n${listed(violations)}`);
    },
  };
};
