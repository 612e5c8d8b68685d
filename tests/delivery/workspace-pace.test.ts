import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/chat/errors.ts';
import { addTask } from '../db/sample-agency.ts';
import { startDelivering } from '../support/delivering.ts';

const workspacePace = { intervalMs: 200, burst: 5 };
let desk: Awaited<ReturnType<typeof startDelivering>>;

beforeEach(async () => {
  desk = await startDelivering({ workspacePace });
  await desk.work((tx) => addTask(tx, desk.agency));
  await desk.work((tx) => tx.execute(sql`update posts set sent = wanted`));
});

/** Messages to so many conversations of one workspace. */
const write = (workspace: string, conversations: number, kind: 'news' | 'ping' = 'news') =>
  desk.work((tx) =>
    tx.execute(sql`
      insert into posts (agency_id, kind, platform, conversation, task, event_id)
      select ${desk.agency.id}, ${kind}::text::post_kind, 'slack', ${`${workspace}/`}::text || ${kind}::text || nth, 1,
        (select max(event_id) from timeline)
      from generate_series(1, ${conversations}::int) nth`),
  );

describe('a workspace', () => {
  it('is written to in a burst, and then at its pace, however many conversations wait', async () => {
    await write('slack:T1', 20);
    expect(await desk.claim()).toHaveLength(5);
    expect(await desk.claim()).toHaveLength(0);
    desk.pass(1);
    expect(await desk.claim()).toHaveLength(5);
    desk.pass(0.2);
    expect(await desk.claim()).toHaveLength(1);
  });

  it('never gets more than a burst and what the time since then allows, from any number of workers', async () => {
    await write('slack:T1', 100);
    let [spent, since] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        async (milliseconds, workers) => {
          desk.clock.now = desk.clock.now.add({ milliseconds });
          since += milliseconds;
          const claims = await Promise.all(Array.from({ length: workers }, () => desk.claim(3)));
          spent += claims.flat().length;
          const { intervalMs, burst } = workspacePace;
          expect(spent).toBeLessThanOrEqual(burst + Math.floor(since / intervalMs));
        },
      ),
      { numRuns: 20 },
    );
    expect(spent).toBeGreaterThan(workspacePace.burst);
  });

  it('does not wait for another of the same agency', async () => {
    await write('slack:T1', 20);
    await write('slack:T2', 20);
    const leases = await desk.claim();
    const inWorkspace = (workspace: string) => leases.filter(({ address }) => address.startsWith(workspace));
    expect([inWorkspace('slack:T1/').length, inWorkspace('slack:T2/').length]).toEqual([5, 5]);
  });

  it('gets what somebody waits for before what Deskhand says by itself', async () => {
    await write('slack:T1', 20, 'ping');
    await write('slack:T1', 3);
    const leases = await desk.claim();
    expect(leases.filter(({ address }) => address.startsWith('slack:T1/news'))).toHaveLength(3);
    expect(leases).toHaveLength(5);
  });

  it('rests as a whole when the platform wants nothing more for it, and no other does', async () => {
    await write('slack:T1', 3);
    await write('slack:T2', 3);
    const busy = new DeliveryError('later', 'busy', { retryAfterMs: 30_000, isAboutWorkspace: true });
    desk.refusals.set('slack:T1/news1', busy);
    const [first, ...others] = (await desk.claim()).toSorted((a, b) => a.address.localeCompare(b.address));
    if (first) await desk.deliver(first);
    await Promise.all(others.map(desk.deliver));
    await write('slack:T1', 3);
    await write('slack:T2', 3);
    desk.refusals.clear();

    desk.pass(29);
    await desk.deliverWhatIsDue();
    expect(desk.saidTo('slack:T1/news2')).toHaveLength(1);
    expect(desk.saidTo('slack:T2/news2')).toHaveLength(2);
    desk.pass(1);
    await desk.deliverWhatIsDue();
    expect(desk.saidTo('slack:T1/news1')).toHaveLength(2);
    expect(desk.saidTo('slack:T1/news2')).toHaveLength(2);
  });
});
