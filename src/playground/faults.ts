/** What goes wrong with a call of the Web API. */
export type Failure =
  /** `Retry-After` in seconds. */
  | { readonly status: 429; readonly retryAfter: number }
  | { readonly status: 500 | 502 | 503 }
  /** No answer ever; nothing is carried out. */
  | { readonly status: 'timeout' }
  /** Carried out, but the connection breaks before the answer. */
  | { readonly status: 'lost' }
  /** An `error` of the Web API's own, such as `account_inactive`. */
  | { readonly error: string };

/** Trouble on request. `method` is a Web API method, or `*` for whichever comes next. */
export interface Faults {
  fail(method: string, failure: Failure & { readonly times?: number }): void;
  delay(method: string, ms: number, times?: number): void;
  /** Sends each of the next requests to the product again after it was answered: same body, signed anew. */
  deliverTwice(times: number): void;
  clear(): void;
}

/** What the server asks before it answers or sends. */
export interface FaultPlan extends Faults {
  failure(method: string): Failure | undefined;
  delayMs(method: string): number;
  isDeliveredTwice(): boolean;
}

interface Planned<T> {
  readonly method: string;
  readonly what: T;
  left: number;
}

export const createFaults = (): FaultPlan => {
  let failures: Planned<Failure>[] = [];
  let delays: Planned<number>[] = [];
  let twice = 0;

  const use = <T>(planned: readonly Planned<T>[], method: string): T | undefined => {
    const next = planned.find((each) => each.left > 0 && (each.method === method || each.method === '*'));
    if (next) next.left -= 1;
    return next?.what;
  };

  return {
    fail: (method, { times = 1, ...what }) => void failures.push({ method, what, left: times }),
    delay: (method, what, times = 1) => void delays.push({ method, what, left: times }),
    deliverTwice: (times) => void (twice += times),
    clear() {
      failures = [];
      delays = [];
      twice = 0;
    },
    failure: (method) => use(failures, method),
    delayMs: (method) => use(delays, method) ?? 0,
    isDeliveredTwice: () => twice > 0 && twice-- > 0,
  };
};
