import { DeliveryError, type DeliveryProblem } from '../../errors.ts';
import { networkReason, neverArrived } from '../../connection/network-failure.ts';

export interface Call {
  /** What errors call it. */
  readonly name: string;
  /** What it does: that decides what becomes of it when it fails. */
  readonly aim: 'create' | 'edit' | 'ask';
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly body?: object;
  /** Gives the token to call with, if there is one. */
  readonly token: () => Promise<string | undefined>;
  readonly patienceMs: number;
}

/** Calls one of Microsoft's services, once. @returns what was answered, JSON parsed @throws DeliveryError */
export const request = async (call: Call): Promise<unknown> => {
  const token = await tokenFor(call);
  const response = await sent(call, token);
  if (!response.ok) throw refusal(call, response);
  return parsed(response.text);
};

interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

const tokenFor = async ({ name, token }: Call): Promise<string | undefined> => {
  try {
    return await token();
  } catch (error) {
    throw new DeliveryError('later', `${name}: no access token: ${identityReason(error)}`);
  }
};

/** The SDK's own code for why it got no token: `invalid_client`. */
const identityReason = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errorCode' in error && typeof error.errorCode === 'string'
    ? error.errorCode
    : networkReason(error);

const sent = async (call: Call, token: string | undefined): Promise<Answered> => {
  const { name, aim, method, url, body, patienceMs } = call;
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      // Whoever redirects is not the one the token is for.
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const { ok, status, headers } = response;
    return { ok, status, retryAfter: headers.get('retry-after'), text: await response.text() };
  } catch (error) {
    const reason = networkReason(error);
    const mayHaveHappened = aim === 'create' && !neverArrived(reason);
    throw new DeliveryError(mayHaveHappened ? 'unsure' : 'later', `${name}: ${reason}`);
  }
};

const problems: Readonly<Record<number, DeliveryProblem>> = {
  401: 'unreachable',
  403: 'unreachable',
  404: 'unreachable',
  409: 'later',
  412: 'later',
  429: 'later',
};

const refusal = ({ name, aim }: Call, { status, retryAfter, text }: Answered): DeliveryError => {
  const waitMs = retryAfterMs(retryAfter);
  return new DeliveryError(
    problemOf(aim, status),
    `${name}: HTTP status ${status} ${codeIn(text)}`.trimEnd(),
    {
      // Messages are counted by thread; what is asked besides, by tenant.
      isAboutWorkspace: status === 429 && aim === 'ask',
      ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    },
  );
};

const problemOf = (aim: Call['aim'], status: number): DeliveryProblem => {
  if (status === 404 && aim === 'edit') return 'gone';
  if (status >= 500) return aim === 'create' ? 'unsure' : 'later';
  return problems[status] ?? 'refused';
};

/** `Retry-After` holds seconds, or the date at which they are over. */
const retryAfterMs = (header: string | null): number | undefined => {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
};

/** Microsoft's code for what went wrong. What it says besides may quote what was sent. */
const codeIn = (text: string): string => /"code"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? '';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
