import type pg from 'pg';
import { transactionOn } from '../../../src/db/connection.ts';
import type { Database, Tx } from '../../../src/db/client.ts';
import { addClient, type Client } from '../../../src/db/clients.ts';
import { openAccount } from '../../../src/db/hours/accounts.ts';
import { setPlan } from '../../../src/db/hours/plans.ts';
import { addClientMember } from '../../../src/db/people.ts';
import { claimTask, createTask } from '../../../src/db/tasks.ts';
import { noPlan } from '../../../src/domain/hours/plan.ts';
import { addSampleAgency, reader, sampleTask, type SampleAgency } from '../sample-agency.ts';
import { addEntry, at, day, sampleEntry } from '../hours/sample-hours.ts';

/** In Berlin: the week, when its digest comes, and before anything of it. */
export const week = day('2026-11-16');
export const monday = at('2026-11-23T08:00Z');
const before = at('2026-11-15T10:00Z');

/** So long each client is worked for in the week. */
export const workedSeconds = 600;

/** An agency of so many clients, each with ten hours a month, a member, a claimed task, and ten minutes of work on it. */
export async function deskOfClients(db: Database, name: string, count: number) {
  const agency = await addSampleAgency(db, name);
  const clients: Client[] = [];
  await db.inAgency(agency.id, async (tx) => {
    for (let index = 0; index < count; index += 1) clients.push(await addWorkedClient(tx, agency, index));
  });
  return { agency, clients };
}

async function addWorkedClient(tx: Tx, agency: SampleAgency, index: number): Promise<Client> {
  const { id, managerId, assistantId } = agency;
  const client = await addClient(tx, id, { name: `Client ${String(index).padStart(3, '0')}`, ...reader });
  if (!client) throw new Error('the agency has this client already');
  await addClientMember(tx, id, client.id, managerId);
  await openAccount(tx, id, client, before.add({ hours: 24 }));
  const plan = { ...noPlan, from: day('2026-11-01'), kind: 'monthly', seconds: 36_000 } as const;
  await setPlan(tx, id, client.id, plan, managerId, before);
  const of = { ...agency, clientId: client.id };
  const task = (await createTask(tx, id, sampleTask(of), before))?.number ?? 0;
  await claimTask(tx, id, task, { id: assistantId, skills: [] }, before.add({ hours: index + 1 }));
  const startedAt = at('2026-11-17T00:00Z').add({ seconds: index * workedSeconds });
  const span = { startedAt, endedAt: startedAt.add({ seconds: workedSeconds }), memo: 'worked' };
  await addEntry(tx, { ...sampleEntry(of, task), ...span });
  return client;
}

/** Does something in a transaction, and counts what it asks the database. */
export async function countingStatements(
  db: Database,
  agencyId: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<number> {
  const client = await db.pool.connect();
  let count = 0;
  const counting = new Proxy<pg.PoolClient>(client, {
    get: (target, property): unknown =>
      property === 'query'
        ? (...asked: unknown[]): unknown => {
            count += 1;
            return Reflect.apply(target.query, target, asked);
          }
        : Reflect.get(target, property),
  });
  try {
    await client.query(`BEGIN; SET LOCAL deskhand.agency = '${agencyId}'`);
    await work(transactionOn(counting));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return count;
}
