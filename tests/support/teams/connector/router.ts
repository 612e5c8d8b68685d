import { setTimeout as passing } from 'node:timers/promises';
import { json, Router, type Request, type Response } from 'express';
import type { Call, Operation } from '../driver.ts';
import type { Failure, FaultPlan } from '../faults.ts';
import { partsOf } from '../wire.ts';
import type { World } from '../world.ts';
import { create, remove, send, update } from './activities.ts';
import { ConnectorError, usualError } from './connector-error.ts';
import { graphMembers } from './graph.ts';
import { askedIn, type Answer, type Asked, type Handler } from './operation.ts';
import { channels, member, members, pagedMembers, team } from './roster.ts';

interface Route {
  readonly operation: Operation;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly handler: Handler;
}

const conversation = '/v3/conversations/:conversation';

const routes: readonly Route[] = [
  { operation: 'create', method: 'post', path: '/v3/conversations', handler: create },
  { operation: 'send', method: 'post', path: `${conversation}/activities`, handler: send },
  { operation: 'send', method: 'post', path: `${conversation}/activities/:activity`, handler: send },
  { operation: 'update', method: 'put', path: `${conversation}/activities/:activity`, handler: update },
  { operation: 'delete', method: 'delete', path: `${conversation}/activities/:activity`, handler: remove },
  { operation: 'members', method: 'get', path: `${conversation}/members`, handler: members },
  {
    operation: 'members',
    method: 'get',
    path: `${conversation}/activities/:activity/members`,
    handler: members,
  },
  { operation: 'member', method: 'get', path: `${conversation}/members/:member`, handler: member },
  { operation: 'pagedMembers', method: 'get', path: `${conversation}/pagedmembers`, handler: pagedMembers },
  { operation: 'team', method: 'get', path: '/v3/teams/:team', handler: team },
  { operation: 'channels', method: 'get', path: '/v3/teams/:team/conversations', handler: channels },
  { operation: 'graphMembers', method: 'get', path: '/v1.0/teams/:team/members', handler: graphMembers },
];

const writes: readonly Operation[] = ['send', 'update', 'delete'];

const errorAnswer = (error: unknown): Answer => {
  if (!(error instanceof ConnectorError)) throw error;
  return { status: error.status, body: { error: { code: error.code, message: error.message } } };
};

const callOf = (
  operation: Operation,
  { conversation, activityId, isTargeted, body }: Asked,
  request: Request,
): Call => {
  const authorization = request.get('authorization');
  return {
    operation,
    isTargeted,
    body,
    outcome: 'pending',
    ...(conversation === '' ? {} : { conversation }),
    ...(activityId === undefined ? {} : { activityId }),
    ...(authorization === undefined ? {} : { authorization }),
  };
};

/** The connector's REST interface at `/v3`, and what there is of Graph at `/v1.0`. Every call is handed to `log` as it comes in. */
export const connector = (
  world: World,
  options: {
    readonly faults: FaultPlan;
    readonly isAuthorized: (authorization: string | undefined) => boolean;
    readonly log: (call: Call) => void;
    /** Takes responses that will never be sent, to end them when the server stops. */
    readonly hold: (response: Response) => void;
  },
): Router => {
  const { faults, isAuthorized, log, hold } = options;
  /** Conversations that something is being written to. */
  const busy = new Set<string>();

  const carryOut = async ({ operation, handler }: Route, asked: Asked, call: Call): Promise<Answer> => {
    const place = writes.includes(operation) ? partsOf(asked.conversation).id : undefined;
    const guards = place !== undefined && faults.overlapsAreRefused;
    try {
      if (!isAuthorized(call.authorization)) throw usualError(401, 'Unauthorized');
      if (guards && busy.has(place)) throw usualError(412);
      if (guards) {
        busy.add(place);
        // Long enough for a second request that is on its way to arrive.
        await passing(100);
      }
      return handler(world, asked);
    } catch (error) {
      return errorAnswer(error);
    } finally {
      if (guards) busy.delete(place);
    }
  };

  const play = async (failure: Failure, response: Response, act: () => Promise<Answer>): Promise<string> => {
    if (failure === 'hang') {
      hold(response);
      return failure;
    }
    if (failure === 'lost') {
      await act();
      response.destroy();
      return failure;
    }
    if ('afterwards' in failure) await act();
    const status = 'afterwards' in failure ? failure.afterwards : failure.status;
    const { code, retryAfter } = 'afterwards' in failure ? {} : failure;
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    const { body } = errorAnswer(usualError(status, code));
    response.status(status).json(body);
    return String(status);
  };

  const serve = (route: Route) => async (request: Request, response: Response) => {
    const asked = askedIn(request);
    const call = callOf(route.operation, asked, request);
    log(call);
    response.on('close', world.tell);

    const failure = faults.failure(route.operation);
    const delay = faults.delayMs(route.operation);
    if (delay > 0) await passing(delay);
    const act = (): Promise<Answer> => carryOut(route, asked, call);
    if (failure) {
      call.outcome = await play(failure, response, act);
      world.tell();
      return;
    }
    const { status, body } = await act();
    call.outcome = String(status);
    response.status(status).json(body);
  };

  const router = Router();
  router.use(json({ limit: '1mb' }));
  for (const route of routes) router[route.method](route.path, serve(route));
  return router;
};
