import { json, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { Log } from '../connection/log.ts';

/** What any activity has, before anything of it is believed. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ tenantId: z.string().nullish() }).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
});

export type WireActivity = z.infer<typeof activitySchema>;

/** How a request is answered: an error has no body, and neither has what waits for none. */
export interface Answered {
  readonly status: number;
  readonly body?: object;
}

interface FrontDoorOptions {
  readonly isOpen: () => boolean;
  /** Whether answers may go to a service URL. */
  readonly isServiceUrl: (url: string) => boolean;
  /** The only tenant that is let in, if there is only one. */
  readonly tenant: string | undefined;
  readonly track: (work: Promise<unknown>) => void;
  /** Deals with an activity that may come in if its credentials are good. Never rejects. */
  readonly enter: (activity: WireActivity, authorization: string) => Promise<Answered>;
  readonly log: Log;
}

/**
 * Stands before the SDK, which sends its answers to whatever URL a request names, takes any channel's word, and tells
 * the sender and the console what was wrong.
 */
export const frontDoor = ({ isOpen, track, log, enter, ...rules }: FrontDoorOptions): RequestHandler => {
  const parse = json({ limit: '512kb', type: () => true });

  const refuse = (response: Response, status: number, why: string): void => {
    log.warn({ status, why }, 'A request was refused');
    response.status(status).end();
  };

  const take = async (request: Request, response: Response): Promise<void> => {
    const { data: activity } = activitySchema.safeParse(request.body);
    if (!activity) return refuse(response, 400, 'no activity');
    const why = whyNot(activity, rules);
    if (why !== undefined) return refuse(response, 403, why);
    const { status, body } = await enter(activity, request.headers.authorization ?? '');
    response.status(status);
    if (body) response.json(body);
    else response.end();
  };

  return (request, response) => {
    if (!isOpen()) return void response.status(503).end();
    track(new Promise((resolve) => response.once('close', resolve)));
    if (!request.is('application/json')) return refuse(response, 415, 'no JSON');
    parse(request, response, (error?: unknown) => {
      if (error === undefined) track(take(request, response));
      else refuse(response, isTooLarge(error) ? 413 : 400, 'unreadable');
    });
  };
};

const whyNot = (
  { channelId, serviceUrl, conversation, channelData }: WireActivity,
  { isServiceUrl, tenant }: Pick<FrontDoorOptions, 'isServiceUrl' | 'tenant'>,
): string | undefined => {
  // The SDK checks the tokens of some other channels less strictly.
  if (channelId !== 'msteams') return 'not from Teams';
  if (!isServiceUrl(serviceUrl)) return 'a service URL that is not allowed';
  const told = [conversation?.tenantId, channelData?.tenant?.id];
  const tenants = new Set(told.flatMap((id) => (id ? [id.toLowerCase()] : [])));
  if (tenants.size > 1) return 'two tenants';
  if (tenant !== undefined && !tenants.has(tenant.toLowerCase())) return 'not the tenant of this bot';
  return undefined;
};

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
