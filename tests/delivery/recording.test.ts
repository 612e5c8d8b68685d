import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Lease } from '../../src/db/delivery/leases.ts';
import { leaseSeconds } from '../../src/delivery/worker.ts';
import { addTask } from '../db/sample-agency.ts';
import { startDelivering } from '../support/delivering.ts';
import { query } from '../support/stored.ts';

let desk: Awaited<ReturnType<typeof startDelivering>>;

beforeEach(async () => {
  desk = await startDelivering();
  await desk.work((tx) => addTask(tx, desk.agency));
});

const unsent = () =>
  desk.work(async (tx) => {
    const { rows } = await tx.execute<{ at: string }>(
      sql`select conversation as at from posts where wanted > sent order by post_id`,
    );
    return rows.map(({ at }) => at);
  });

const to = (place: string) => `${desk.name}-${place}`;
const leaseOf = (leases: readonly Lease[], place: string) =>
  leases.filter(({ address }) => address === to(place));

it('does not wait with everything for a message that somebody else is just changing', async () => {
  const { promise: changed, resolve: finish } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const change = desk.work(async (tx) => {
    await tx.execute(sql`update posts set wanted = wanted + 1 where conversation = ${to('dispatch')}`);
    begin();
    await changed;
  });
  await begun;
  const leases = await desk.claim();
  const held = Promise.all(leaseOf(leases, 'dispatch').map(desk.deliver));
  await Promise.all(leaseOf(leases, 'channel').map(desk.deliver));
  expect(await unsent()).toEqual([to('dispatch')]);

  finish();
  await Promise.all([change, held]);
  expect(desk.saidTo(to('dispatch'))).toHaveLength(1);
  // What it has become meanwhile is shown next.
  await desk.deliverWhatIsDue();
  expect(desk.saidTo(to('dispatch'))).toHaveLength(2);
  expect(await unsent()).toEqual([]);
});

it('is sent again, rather than never, when whoever sent it died before saying so', async () => {
  await query(
    desk,
    `create function die() returns trigger language plpgsql as $$ begin raise exception 'dead'; end $$;
     create trigger die before update on posts for each statement execute function die()`,
  );
  const deaths = await Promise.allSettled((await desk.claim()).map(desk.deliver));
  await query(desk, `drop trigger die on posts`);
  expect(deaths.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(desk.sent).toHaveLength(2);

  desk.pass(leaseSeconds - 1);
  await desk.deliverWhatIsDue();
  expect(desk.sent).toHaveLength(2);
  desk.pass(1);
  await desk.deliverWhatIsDue();
  expect(desk.saidTo(to('dispatch'))).toHaveLength(2);
  expect(desk.saidTo(to('channel'))).toHaveLength(2);
  expect(await unsent()).toEqual([]);
});

it('leaves alone what was given another way while it was being drawn', async () => {
  const leases = await desk.claim();
  await desk.work((tx) =>
    tx.execute(sql`update posts set conversation = ${to('elsewhere')} where conversation = ${to('channel')}`),
  );
  await Promise.all(leases.map(desk.deliver));
  expect(desk.saidTo(to('channel'))).toEqual([]);
  await desk.deliverWhatIsDue();
  expect(desk.saidTo(to('elsewhere'))).toHaveLength(1);
});

it('begins nothing under a lease that is about to run out', async () => {
  const leases = await desk.claim();
  desk.pass(leaseSeconds - 10);
  await Promise.all(leases.map(desk.deliver));
  expect(desk.sent).toEqual([]);
  await desk.deliverWhatIsDue();
  expect(desk.sent).toHaveLength(2);
});
