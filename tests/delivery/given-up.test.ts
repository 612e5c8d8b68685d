import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError, type DeliveryProblem } from '../../src/chat/errors.ts';
import { backlogOf, reviveDead, totalBacklog } from '../../src/db/delivery/backlog.ts';
import { refreshDispatchCards } from '../../src/db/posts.ts';
import { isReached } from '../../src/db/reach.ts';
import { addTask } from '../db/sample-agency.ts';
import { startDelivering } from '../support/delivering.ts';

let desk: Awaited<ReturnType<typeof startDelivering>>;
let dispatch: string;

beforeEach(async () => {
  desk = await startDelivering();
  dispatch = `${desk.name}-dispatch`;
  await desk.work((tx) => addTask(tx, desk.agency, { title: 'Count the chairs' }));
});

const refuse = (problem: DeliveryProblem) => desk.refusals.set(dispatch, new DeliveryError(problem, 'no'));

/** Lets so many hours pass, five minutes at a time. */
async function hours(count: number): Promise<void> {
  for (let step = 0; step < count * 12; step++) {
    desk.pass(300);
    await desk.deliverWhatIsDue();
  }
}

const backlog = () => desk.work(backlogOf);

describe('a message that is refused again and again', () => {
  beforeEach(async () => {
    refuse('refused');
    await desk.deliverWhatIsDue();
  });

  it('is given up after about an hour, and is to be seen in the status', async () => {
    expect(await backlog()).toMatchObject({ failures: [{ problem: 'refused', count: 1 }], deadCount: 0 });
    await hours(1);
    expect(await backlog()).toMatchObject({ deadCount: 0 });
    await hours(1);
    expect(await backlog()).toMatchObject({
      oldest: null,
      failures: [],
      deadCount: 1,
      dead: [{ to: { address: dispatch, name: 'dispatch', person: null }, problem: 'refused' }],
    });
    expect(await totalBacklog(desk.db.pool)).toEqual({ unsent: 0, oldest: null, dead: 1, failing: {} });
  });

  it('keeps nothing else from being sent there', async () => {
    desk.refusals.clear();
    await desk.work((tx) => addTask(tx, desk.agency, { title: 'Count the tables' }));
    await desk.deliverWhatIsDue();
    expect(desk.saidTo(dispatch)).toEqual([expect.stringContaining('Count the tables')]);
  });

  it('is sent after all when somebody has it tried again', async () => {
    await hours(2);
    desk.refusals.clear();
    await desk.deliverWhatIsDue();
    expect(desk.saidTo(dispatch)).toEqual([]);
    expect(await desk.work(reviveDead)).toBe(1);
    await desk.deliverWhatIsDue();
    expect(desk.saidTo(dispatch)).toEqual([expect.stringContaining('Count the chairs')]);
    expect(await desk.work(reviveDead)).toBe(0);
  });

  it('is tried anew when it says something else', async () => {
    await hours(2);
    desk.refusals.clear();
    await desk.work(refreshDispatchCards);
    await desk.deliverWhatIsDue();
    expect(desk.saidTo(dispatch)).toEqual([expect.stringContaining('Count the chairs')]);
    expect(await backlog()).toMatchObject({ deadCount: 0 });
  });
});

it('gives up all that waits for a place that is closed for days, and sends it when it is open again', async () => {
  refuse('unreachable');
  // The managers have nobody to be told by.
  await desk.work((tx) => tx.execute(sql`update people set is_manager = false`));
  await desk.work((tx) => addTask(tx, desk.agency, { title: 'Count the tables' }));
  await desk.deliverWhatIsDue();
  await desk.work((tx) => tx.execute(sql`update posts set attempts = 431 where conversation = ${dispatch}`));
  await hours(1);
  expect(await backlog()).toMatchObject({ deadCount: 2 });

  desk.refusals.clear();
  await desk.work((tx) => isReached(tx, dispatch));
  await desk.deliverWhatIsDue();
  expect(desk.saidTo(dispatch)).toEqual([
    expect.stringContaining('Count the chairs'),
    expect.stringContaining('Count the tables'),
  ]);
});

it('lets news follow that wait for a message that was given up', async () => {
  const channel = `${desk.name}-channel`;
  await desk.deliverWhatIsDue();
  await desk.work((tx) =>
    tx.execute(sql`
      with root as (update posts set ref = null, sent = 0, dead_at = now() where conversation = ${channel} returning *)
      insert into posts (agency_id, kind, platform, conversation, task, event_id, thread_of)
      select agency_id, 'news', platform, conversation, task, (select max(event_id) from timeline), post_id from root`),
  );
  const before = desk.saidTo(channel).length;
  await desk.deliverWhatIsDue();
  expect(desk.saidTo(channel)).toHaveLength(before + 1);
});
