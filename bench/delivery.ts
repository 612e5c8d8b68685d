import { fork } from 'node:child_process';
import { once } from 'node:events';
import express from 'express';
import { sql } from 'drizzle-orm';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { Temporal } from 'temporal-polyfill';
import { createSlackAdapter } from '../src/chat/slack/adapter.ts';
import { directAddress } from '../src/chat/slack/address.ts';
import { createAgency } from '../src/db/agencies.ts';
import { connect, type Database } from '../src/db/client.ts';
import { addClient, bindToDispatch } from '../src/db/clients.ts';
import { migrate } from '../src/db/migrations.ts';
import { ensurePerson } from '../src/db/people.ts';
import { createTask } from '../src/db/tasks.ts';
import { startWorker } from '../src/delivery/worker.ts';
import { botToken, signingSecret } from './slack-requests.ts';
import { team } from './world.ts';

/** Conversations, each with one message, and rounds of both in turns; the first of them counts for nothing. */
const [size, rounds] = [2000, 6];

/**
 * Prints how fast messages are drawn and delivered to a Slack that takes them at once, beside how fast graphile-worker
 * works jobs that do nothing, each in the queue of a conversation so that a conversation’s are in order too.
 */
export async function benchDelivery(databases: readonly [ours: string, theirs: string]): Promise<void> {
  const slack = fork(new URL('./slack-stand-in.ts', import.meta.url));
  const [apiUrl] = (await once(slack, 'message')) as [string];
  const [ours, theirs] = [await prepareDeskhand(databases[0], apiUrl), await prepareGraphile(databases[1])];
  const taken: Array<{ ours: number; theirs: number }> = [];
  try {
    for (let round = 0; round < rounds; round++)
      taken.push({ ours: await ours.work(), theirs: await theirs.work() });
  } finally {
    await ours.end();
    await theirs.end();
    slack.disconnect();
  }
  const counted = taken.slice(1);
  process.stdout.write(
    `Delivering ${size} messages to as many conversations beside working as many empty jobs\n`,
  );
  console.table({
    'messages/s': { median: Math.round(median(counted.map((round) => round.ours))) },
    'empty jobs/s': { median: Math.round(median(counted.map((round) => round.theirs))) },
    ratio: { median: twoDigits(median(counted.map((round) => round.ours / round.theirs))) },
    'worst ratio': { median: twoDigits(Math.min(...counted.map((round) => round.ours / round.theirs))) },
  });
}

interface Side {
  /** @returns how many were done in a second */
  work(): Promise<number>;
  end(): Promise<void>;
}

async function prepareDeskhand(databaseUrl: string, apiUrl: string): Promise<Side> {
  await migrate(databaseUrl);
  const db = connect(databaseUrl, () => undefined);
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const unlimited = { intervalMs: 0, burst: 1 };
  const slack = createSlackAdapter({
    app: express(),
    signingSecret,
    botToken,
    apiUrl,
    log,
    pace: unlimited,
    workspacePace: unlimited,
  });
  const agencyId = crypto.randomUUID();
  await addReaders(db, agencyId);
  return {
    work: async () => {
      await addNews(db, agencyId);
      const done = countTo(size);
      const begun = performance.now();
      const worker = startWorker({
        db,
        adapters: { slack },
        now: Temporal.Now.instant,
        random: Math.random,
        log,
        observe: done.one,
      });
      await done.all;
      await worker.stop();
      const seconds = (performance.now() - begun) / 1000;
      await assertSent(db, agencyId);
      return size / seconds;
    },
    end: () => db.end(),
  };
}

const reader = { locale: 'en', timeZone: 'Europe/Berlin' } as const;
const now = Temporal.Instant.from('2026-11-20T12:00:00Z');

/** People who are told of one task. */
async function addReaders(db: Database, agencyId: string): Promise<void> {
  await db.inAgency(agencyId, async (tx) => {
    await createAgency(
      tx,
      { id: agencyId, name: 'Bench', ...reader },
      { platform: 'slack', externalId: team },
    );
    await bindToDispatch(tx, agencyId, { platform: 'slack', address: 'slack:T0BENCH/C0', name: 'dispatch' });
    const client = await addClient(tx, agencyId, { name: 'Acme', ...reader });
    if (!client) throw new Error('the bench database is not new');
    let creator = '';
    for (let nth = 0; nth < size; nth++) {
      const account = `U${nth}`;
      const address = directAddress(team, account);
      const person = {
        platform: 'slack',
        account,
        directAddress: address,
        name: account,
        ...reader,
      } as const;
      creator = await ensurePerson(tx, agencyId, person, now);
    }
    await createTask(
      tx,
      agencyId,
      {
        title: 'Book flights to Berlin for the team',
        details: null,
        due: null,
        capSeconds: null,
        isUrgent: false,
        skills: [],
        preferredId: null,
        clientId: client.id,
        creator: { id: creator, name: 'creator', accounts: {} },
        askedAt: 'somewhere',
      },
      now,
    );
    await tx.execute(sql`update posts set sent = wanted`);
  });
}

const addNews = (db: Database, agencyId: string) =>
  db.inAgency(agencyId, (tx) =>
    tx.execute(sql`
      insert into posts (agency_id, kind, platform, conversation, task, person_id, event_id)
      select i.agency_id, 'news', i.platform, i.direct_address, e.task, i.person_id, e.event_id
      from identities i, timeline e`),
  );

async function assertSent(db: Database, agencyId: string): Promise<void> {
  const { rows } = await db.inAgency(agencyId, (tx) =>
    tx.execute<{ count: string }>(
      sql`select count(*) from posts where wanted > sent or (kind = 'news' and ref is null)`,
    ),
  );
  if (rows[0]?.count !== '0') throw new Error('not every message was delivered');
}

async function prepareGraphile(databaseUrl: string): Promise<Side> {
  const logger = new Logger(() => () => undefined);
  const utils = await makeWorkerUtils({ connectionString: databaseUrl, logger });
  await utils.migrate();
  return {
    work: async () => {
      await utils.addJobs(
        Array.from({ length: size }, (_, nth) => ({
          identifier: 'nothing',
          payload: {},
          queueName: `U${nth}`,
        })),
      );
      const done = countTo(size);
      const begun = performance.now();
      const taskList = { nothing: () => done.one() };
      const runner = await run({
        connectionString: databaseUrl,
        concurrency: 10,
        taskList,
        logger,
        noHandleSignals: true,
      });
      await done.all;
      await runner.stop();
      const seconds = (performance.now() - begun) / 1000;
      return size / seconds;
    },
    end: async () => utils.release(),
  };
}

function countTo(count: number) {
  const { promise: all, resolve } = Promise.withResolvers<void>();
  let left = count;
  return {
    all,
    one: () => {
      if (--left === 0) resolve();
    },
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const twoDigits = (value: number): number => Math.round(value * 100) / 100;
