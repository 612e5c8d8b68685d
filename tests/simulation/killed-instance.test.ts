import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { leaseSeconds, startWorker } from '../../src/delivery/worker.ts';
import { createTick } from '../../src/schedule/tick.ts';
import { addSampleAgency, addTask, now } from '../db/sample-agency.ts';
import { testDatabase } from '../support/database.ts';
import { query } from '../support/stored.ts';
import { sendingOnly } from './killed/in-process-adapter.ts';

const { url, db } = await testDatabase();
const agency = await addSampleAgency(db, 'agency');
const [dispatch, channel] = ['agency-dispatch', 'agency-channel'];
const delivered: string[] = [];

/** Lets an instance deliver what wants to be, until it has sent so many messages. */
async function deliver(at: Temporal.Instant, count: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const enough = delivered.length + count;
  const worker = startWorker({
    db,
    adapters: {
      slack: sendingOnly((to) => {
        const sent = delivered.push(to);
        if (sent === enough) resolve(undefined);
        return Promise.resolve(`${to}/${sent}`);
      }),
    },
    now: () => at,
    random: () => 0.5,
    log: { warn: () => undefined, error: () => undefined },
    observe: () => undefined,
  });
  await promise;
  await worker.stop();
}

/** Another instance takes a message in hand, and is killed before it has sent it. @returns where it was to go */
async function dieDelivering(at: Temporal.Instant): Promise<unknown> {
  const instance = new Worker(new URL('killed/doomed-instance.ts', import.meta.url), {
    workerData: { url, now: at.toString() },
  });
  const [to] = await once(instance, 'message');
  await instance.terminate();
  return to;
}

const after = (span: Temporal.DurationLike): Temporal.Instant => now.add(span);

it('has a ping delivered once by another when an instance is killed that had it in hand', async () => {
  await db.inAgency(agency.id, (tx) => addTask(tx, agency, { isUrgent: true }));
  await deliver(now, 2);
  expect(delivered.splice(0).sort()).toEqual([channel, dispatch]);

  const fiveMinutesLater = after({ minutes: 5 });
  await createTick({
    db,
    now: () => fiveMinutesLater,
    wake: () => undefined,
    log: { error: () => undefined },
    observe: () => undefined,
  })();
  expect(await dieDelivering(fiveMinutesLater)).toBe(dispatch);

  await db.inAgency(agency.id, (tx) => addTask(tx, agency));
  await deliver(after({ minutes: 5, seconds: leaseSeconds - 1 }), 1);
  expect(delivered.splice(0)).toEqual([channel]);

  await deliver(after({ minutes: 5, seconds: leaseSeconds }), 2);
  expect(delivered.splice(0)).toEqual([dispatch, dispatch]);
  expect(
    await query({ databaseUrl: url }, `select kind, sent, wanted from posts where sent <> wanted`),
  ).toEqual([]);
  expect(await query({ databaseUrl: url }, `select kind, recipient from pings`)).toEqual([
    { kind: 'unclaimed', recipient: dispatch },
  ]);
});
