import type { Operation } from './driver.ts';

/** What goes wrong with a request of the product. */
export type Failure =
  /** Answered so, with Teams' usual code for it unless another is given; nothing is carried out. `retryAfter` in seconds. */
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** Carried out, but the connection breaks before the answer. */
  | 'lost'
  /** Carried out, but answered so. */
  | { readonly afterwards: number }
  /** No answer ever; nothing is carried out. */
  | 'hang';

/** Trouble on request. `which` is an operation, or `*` for whichever comes next. */
export interface Faults {
  fail(which: Operation | '*', failure: Failure, times?: number): void;
  delay(which: Operation | '*', ms: number, times?: number): void;
  /** Sends each of the next activities to the product again after it was answered. */
  deliverTwice(times: number): void;
  /** From now on operations on one conversation that overlap are answered with 412. */
  refuseOverlaps(isOn: boolean): void;
  clear(): void;
}

/** What the connector asks before it answers, and the driver before it sends. */
export interface FaultPlan extends Faults {
  failure(operation: Operation): Failure | undefined;
  delayMs(operation: Operation): number;
  isDeliveredTwice(): boolean;
  readonly overlapsAreRefused: boolean;
}

interface Planned<T> {
  readonly which: Operation | '*';
  readonly what: T;
  left: number;
}

export const createFaults = (): FaultPlan => {
  let failures: Planned<Failure>[] = [];
  let delays: Planned<number>[] = [];
  let twice = 0;
  let overlapsAreRefused = false;

  const use = <T>(planned: readonly Planned<T>[], operation: Operation): T | undefined => {
    const next = planned.find(({ left, which }) => left > 0 && (which === operation || which === '*'));
    if (next) next.left -= 1;
    return next?.what;
  };

  return {
    fail: (which, what, times = 1) => void failures.push({ which, what, left: times }),
    delay: (which, what, times = 1) => void delays.push({ which, what, left: times }),
    deliverTwice: (times) => void (twice += times),
    refuseOverlaps: (isOn) => void (overlapsAreRefused = isOn),
    clear() {
      failures = [];
      delays = [];
      twice = 0;
      overlapsAreRefused = false;
    },
    failure: (operation) => use(failures, operation),
    delayMs: (operation) => use(delays, operation) ?? 0,
    isDeliveredTwice: () => twice > 0 && twice-- > 0,
    get overlapsAreRefused() {
      return overlapsAreRefused;
    },
  };
};
