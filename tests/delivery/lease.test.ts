import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimConversations, giveBackLeases, releaseConversation } from '../../src/db/delivery/leases.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from '../db/sample-agency.ts';
import { testDatabase } from '../support/database.ts';

const { db } = await testDatabase();
const leaseSeconds = 60;
const paces = { slack: { intervalMs: 0, burst: 1 } };

let agency: SampleAgency;
beforeEach(async () => {
  agency = await addSampleAgency(db, crypto.randomUUID());
  await db.inAgency(agency.id, (tx) => addTask(tx, agency));
});

/** What a worker gets that asks so many seconds after the task was delegated. */
async function claimAfter(seconds: number) {
  const claimed = await claimConversations(db.pool, {
    now: now.add({ seconds }),
    leaseSeconds,
    atMost: 100,
    paces,
  });
  return claimed.filter(({ agencyId }) => agencyId === agency.id);
}

const release = (lease: Awaited<ReturnType<typeof claimAfter>>[number], nextSendAt = now) =>
  db.inAgency(agency.id, (tx) => releaseConversation(tx, lease, { nextSendAt, paidUntil: now }));

describe('a conversation with something to be sent', () => {
  it('is leased to one of any number of workers that ask at once', async () => {
    const workers = await Promise.all(Array.from({ length: 10 }, () => claimAfter(1)));
    const addresses = workers.flat().map(({ address }) => address);
    expect(addresses).toHaveLength(2);
    expect(new Set(addresses).size).toBe(2);
  });

  it('is leased anew when the lease of a worker that died has run out, and no sooner', async () => {
    await claimAfter(1);
    expect(await claimAfter(1 + leaseSeconds - 1)).toEqual([]);
    expect(await claimAfter(1 + leaseSeconds)).toHaveLength(2);
  });

  it('can be leased again as soon as it was released', async () => {
    for (const lease of await claimAfter(1)) await release(lease);
    expect(await claimAfter(2)).toHaveLength(2);
  });

  it('can be leased again as soon as it was given back', async () => {
    const leases = await claimAfter(1);
    await db.inAgency(agency.id, (tx) => giveBackLeases(tx, leases));
    expect(await claimAfter(1)).toHaveLength(2);
  });

  it('is left alone until it may be written to', async () => {
    for (const lease of await claimAfter(1)) await release(lease, now.add({ seconds: 10 }));
    expect(await claimAfter(9)).toEqual([]);
    expect(await claimAfter(10)).toHaveLength(2);
  });

  it('stays with the worker that took it over when the first comes back and releases it', async () => {
    const first = await claimAfter(1);
    await claimAfter(1 + leaseSeconds);
    for (const lease of first) await release(lease);
    expect(await claimAfter(2 + leaseSeconds)).toEqual([]);
  });

  it('is not leased when all has been sent', async () => {
    await db.inAgency(agency.id, (tx) => tx.execute(sql`update posts set sent = wanted`));
    expect(await claimAfter(1)).toEqual([]);
  });
});
