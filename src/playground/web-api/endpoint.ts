import { setTimeout as passing } from 'node:timers/promises';
import { json, Router, urlencoded, type Request, type Response } from 'express';
import { isRecord } from '../block-kit/checks.ts';
import type { Failure, FaultPlan } from '../faults.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { dialogMethods } from './dialogs.ts';
import type { Methods } from './method.ts';
import { peopleMethods } from './people.ts';
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

const authorize = (method: string, given: string | undefined, botToken: string): void => {
  if (open.includes(method)) return;
  if (!given) throw new SlackError('not_authed');
  if (given !== botToken) throw new SlackError('invalid_auth');
};

const asError = (error: unknown): Result => {
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

type Result = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Lets a call go wrong as planned; `carryOut` is what it asked for. */
const play = (
  failure: Failure,
  response: Response,
  { carryOut, hold }: { readonly carryOut: () => Result; readonly hold: (response: Response) => void },
): string => {
  if ('error' in failure) {
    response.json({ ok: false, error: failure.error });
    return failure.error;
  }
  switch (failure.status) {
    case 429:
      response.set('Retry-After', String(failure.retryAfter)).status(429);
      response.json({ ok: false, error: 'ratelimited' });
      break;
    case 'timeout':
      hold(response);
      break;
    case 'lost':
      carryOut();
      response.destroy();
      break;
    default:
      response.status(failure.status).send('');
  }
  return String(failure.status);
};

/** `POST /api/:method`, the Web API. Every call is handed to `log` as it comes in and to `settled` once it is answered. */
export const webApi = (
  world: World,
  options: {
    readonly botToken: string;
    /** What the token may do: everything, when not told. */
    readonly scopes: readonly string[] | undefined;
    readonly faults: FaultPlan;
    /** How a call fails by being one too many, where the workspace has limits. */
    readonly isTooEarly: ((method: string, args: Call['args']) => Failure | undefined) | undefined;
    readonly log: (call: Call) => void;
    readonly settled: (call: Call) => void;
    /** Takes responses that will never be sent, to end them when the server stops. */
    readonly hold: (response: Response) => void;
  },
): Router => {
  const { botToken, scopes, faults, isTooEarly, log, settled, hold } = options;

  const run = ({ method, args }: Call, token: string | undefined): Result => {
    try {
      authorize(method, token, botToken);
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
    const body: unknown = request.body;
    const args = { ...request.query, ...(isRecord(body) ? body : {}) };
    const call: Call = { method: request.params.method, args, outcome: 'pending' };
    log(call);
    response.on('close', () => settled(call));

    const failure = faults.failure(call.method) ?? isTooEarly?.(call.method, args);
    const delay = faults.delayMs(call.method);
    if (delay > 0) await passing(delay);
    const carryOut = (): Result => run(call, tokenIn(request, args));
    if (failure) {
      call.outcome = play(failure, response, { carryOut, hold });
      return;
    }
    const result = carryOut();
    call.outcome = result.ok ? 'ok' : result.error;
    response.json(result);
  });
  return router;
};
