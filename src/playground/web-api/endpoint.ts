import { timingSafeEqual } from 'node:crypto';
import { setTimeout as passing } from 'node:timers/promises';
import { json, Router, urlencoded, type Request, type Response } from 'express';
import type { FaultPlan } from '../faults.ts';
import { isRecord } from '../block-kit/checks.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { dialogMethods } from './dialogs.ts';
import { peopleMethods } from './people.ts';
import type { Methods } from './method.ts';
import { ensureGranted } from './scopes.ts';

/** A call the product made. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** `ok`, the `error`, or the fault that was played: `429`, `timeout`. */
  outcome: string;
}

const methods: Methods = {
  'api.test': (_, args) => ({ args }),
  ...peopleMethods,
  ...conversationMethods,
  ...chatMethods,
  ...dialogMethods,
};

/** Calls that need no token. */
const open: readonly string[] = ['api.test'];

const tokenIn = (request: Request, args: Readonly<Record<string, unknown>>): string | undefined => {
  const header = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
  return header ?? (typeof args['token'] === 'string' ? args['token'] : undefined);
};

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const authorize = (method: string, given: string | undefined, botToken: string): void => {
  if (open.includes(method)) return;
  if (!given) throw new SlackError('not_authed');
  if (!isSame(given, botToken)) throw new SlackError('invalid_auth');
};

const asError = (error: unknown) => {
  if (!(error instanceof SlackError)) throw error;
  const { code, details, more } = error;
  return {
    ok: false,
    error: code,
    ...more,
    ...(details.length > 0
      ? { errors: details, response_metadata: { messages: details.map((detail) => `[ERROR] ${detail}`) } }
      : {}),
  };
};

/** `POST /api/:method`, the Web API. Every call is handed to `log` as it comes in and to `settled` once it is answered. */
export const webApi = (
  world: World,
  options: {
    readonly botToken: string;
    /** What the token may do: everything, when not told. */
    readonly scopes: readonly string[] | undefined;
    readonly faults: FaultPlan;
    readonly log: (call: Call) => void;
    readonly settled: (call: Call) => void;
    /** Takes responses that will never be sent, to end them when the server stops. */
    readonly hold: (response: Response) => void;
  },
): Router => {
  const { botToken, scopes, faults, log, settled, hold } = options;

  const run = (request: Request, method: string, args: Readonly<Record<string, unknown>>) => {
    try {
      authorize(method, tokenIn(request, args), botToken);
      const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (!handler) throw new SlackError('unknown_method');
      if (scopes) ensureGranted(method, scopes);
      return { ok: true, ...handler(world, args) };
    } catch (error) {
      return asError(error);
    }
  };

  const router = Router();
  router.use(urlencoded({ extended: false, limit: '1mb' }), json({ limit: '1mb' }));
  router.all('/:method', async (request, response) => {
    const method = String(request.params['method']);
    const body: unknown = request.body;
    const args = { ...request.query, ...(isRecord(body) ? body : {}) };
    const call: Call = { method, args, outcome: 'pending' };
    log(call);
    response.on('close', () => settled(call));

    const failure = faults.failure(method);
    const delay = faults.delayMs(method);
    if (delay > 0) await passing(delay);
    if (failure && 'error' in failure) {
      call.outcome = failure.error;
      response.json({ ok: false, error: failure.error });
      return;
    }
    if (!failure) {
      const result = run(request, method, args);
      call.outcome = 'error' in result ? result.error : 'ok';
      response.json(result);
      return;
    }
    call.outcome = String(failure.status);
    switch (failure.status) {
      case 429:
        response
          .set('Retry-After', String(failure.retryAfter))
          .status(429)
          .json({ ok: false, error: 'ratelimited' });
        return;
      case 'timeout':
        hold(response);
        return;
      case 'lost':
        run(request, method, args);
        response.destroy();
        return;
      default:
        response.status(failure.status).send('');
    }
  });
  return router;
};
