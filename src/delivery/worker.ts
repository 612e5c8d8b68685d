import type { Pace } from '../chat/adapter.ts';
import { claimConversations, type Lease } from '../db/delivery/leases.ts';
import { createCourier, type CourierOptions } from './courier.ts';

export interface WorkerOptions extends CourierOptions {
  /** How many conversations are written to at once. */
  readonly hands?: number;
}

export interface DeliveryWorker {
  /** Looks for posts at once: something was committed. */
  wake(): void;
  /** Finishes what is being sent. */
  stop(): Promise<void>;
}

/** A worker that died is taken over from after this long: longer than what is sent under one lease may take. */
export const leaseSeconds = 60;

/** How many conversations are leased at once: to look for them costs as much for many as for one. */
const leasedAtMost = 400;

/** How often posts are looked for that another process has written, in milliseconds. */
const pollMs = 1000;

/**
 * Sends posts that want sending. Any number of workers may run on one database: a conversation is leased to one of them.
 */
export function startWorker(options: WorkerOptions): DeliveryWorker {
  const { db, now, log, hands = 64 } = options;
  const { deliver, giveBack } = createCourier(options);
  const paces = workspacePaces(options.adapters);
  /** Leased, and not yet begun. */
  const waiting: Lease[] = [];
  const busy = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let isWoken = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looksAt = Infinity;

  wake();
  return { wake, stop };

  function wake(): void {
    isWoken = true;
    if (isStopped || looking || waiting.length > 0) return;
    looking = look().finally(() => {
      looking = undefined;
      if (isWoken) wake();
      else lookIn(pollMs);
    });
  }

  /** Whoever wakes it meanwhile has it look once more, for what was committed after the look began. */
  async function look(): Promise<void> {
    clearTimeout(timer);
    looksAt = Infinity;
    try {
      while (isWoken && waiting.length === 0 && !isStopped) {
        isWoken = false;
        const claim = { now: now(), leaseSeconds, atMost: leasedAtMost, paces };
        const leases = await claimConversations(db.pool, claim);
        waiting.push(...leases);
        // There may be more than could be taken.
        isWoken ||= leases.length === leasedAtMost;
        begin();
      }
    } catch (error) {
      log.error({ code: codeOf(error) }, 'looking for posts failed');
    }
  }

  /** Takes up what is leased with every hand that is free. */
  function begin(): void {
    if (isStopped) return;
    for (const lease of waiting.splice(0, hands - busy.size)) {
      const work: Promise<void> = write(lease).finally(() => {
        busy.delete(work);
        begin();
        if (isWoken) wake();
      });
      busy.add(work);
    }
  }

  async function write(lease: Lease): Promise<void> {
    try {
      const next = await deliver(lease);
      lookIn(next.epochMilliseconds - now().epochMilliseconds);
    } catch (error) {
      // The lease runs out, and the conversation is taken up again.
      log.error(
        {
          agency: lease.agencyId,
          code: codeOf(error),
          name: error instanceof Error ? error.name : undefined,
        },
        'writing to a conversation failed',
      );
    }
  }

  /** Keeps the earliest of the looks that were asked for. */
  function lookIn(milliseconds: number): void {
    const wait = Math.min(Math.max(milliseconds, 0), pollMs);
    const at = performance.now() + wait;
    if (isStopped || looking || at >= looksAt) return;
    looksAt = at;
    clearTimeout(timer);
    timer = setTimeout(wake, wait);
    timer.unref();
  }

  async function stop(): Promise<void> {
    isStopped = true;
    clearTimeout(timer);
    await looking;
    await Promise.allSettled(waiting.splice(0).map(giveBack));
    await Promise.all(busy);
  }
}

/** How fast each platform lets a workspace be written to. */
export const workspacePaces = (adapters: CourierOptions['adapters']): Readonly<Record<string, Pace>> =>
  Object.fromEntries(Object.values(adapters).map(({ platform, workspacePace }) => [platform, workspacePace]));

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
