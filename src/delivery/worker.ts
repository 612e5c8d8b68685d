import { claimConversations, type LeasedConversation } from '../db/routing.ts';
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

/** A worker that died is taken over from after this long: longer than all that is sent under one lease may take. */
const leaseSeconds = 60;

/** How often posts are looked for that another process has written, in milliseconds. */
const pollMs = 1000;

/**
 * Sends posts that want sending. Any number of workers may run on one database: a conversation is leased to one of them.
 */
export function startWorker(options: WorkerOptions): DeliveryWorker {
  const { db, now, log, hands = 8 } = options;
  const deliver = createCourier(options);
  const busy = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let isWoken = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  wake();
  return { wake, stop };

  function wake(): void {
    isWoken = true;
    if (isStopped || looking) return;
    clearTimeout(timer);
    looking = look().finally(() => {
      looking = undefined;
      lookIn(pollMs);
    });
  }

  /** Whoever wakes it meanwhile has it look once more, for what was committed after the look began. */
  async function look(): Promise<void> {
    try {
      while (isWoken && busy.size < hands && !isStopped) {
        isWoken = false;
        for (const conversation of await claimConversations(
          db.pool,
          now(),
          leaseSeconds,
          hands - busy.size,
        )) {
          const work: Promise<void> = write(conversation).finally(() => busy.delete(work));
          busy.add(work);
        }
      }
    } catch (error) {
      log.error({ code: codeOf(error) }, 'looking for posts failed');
    }
  }

  async function write(conversation: LeasedConversation): Promise<void> {
    try {
      const next = await deliver(conversation);
      lookIn(next.epochMilliseconds - now().epochMilliseconds);
    } catch (error) {
      // The lease runs out, and the conversation is taken up again.
      log.error(
        {
          agency: conversation.agencyId,
          code: codeOf(error),
          name: error instanceof Error ? error.name : undefined,
        },
        'writing to a conversation failed',
      );
    }
  }

  /** Keeps the earliest of the looks that were asked for. */
  function lookIn(milliseconds: number): void {
    if (isStopped || looking) return;
    const wait = Math.min(Math.max(milliseconds, 0), pollMs);
    clearTimeout(timer);
    timer = setTimeout(wake, wait);
    timer.unref();
  }

  async function stop(): Promise<void> {
    isStopped = true;
    clearTimeout(timer);
    await looking;
    await Promise.all(busy);
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
