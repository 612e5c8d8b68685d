import { parentPort, workerData } from 'node:worker_threads';
import { Temporal } from 'temporal-polyfill';
import { connect } from '../../../src/db/client.ts';
import { startWorker } from '../../../src/delivery/worker.ts';
import { sendingOnly } from './in-process-adapter.ts';

/** Delivers until it has a message in hand, says so, and never gets further. */
const { url, now } = workerData as { readonly url: string; readonly now: string };

startWorker({
  db: connect(url, () => undefined, 2),
  adapters: {
    slack: sendingOnly((to) => {
      parentPort?.postMessage(to);
      return new Promise(() => undefined);
    }),
  },
  now: () => Temporal.Instant.from(now),
  random: () => 0.5,
  log: { warn: () => undefined, error: () => undefined },
  observe: () => undefined,
});
