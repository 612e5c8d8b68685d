import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimTask, takeSteps } from '../../../src/db/tasks.ts';
import { taskPings } from '../../../src/db/pings/sources/task-pings.ts';
import { lookAt } from '../../../src/schedule/look.ts';
import { testDatabase } from '../../support/database.ts';
import { addSampleAgency, addTask, type SampleAgency } from '../sample-agency.ts';

const { db } = await testDatabase();
/** A Monday, 10:00 in Berlin, where everybody is. */
const monday = Temporal.Instant.from('2026-11-23T09:00:00Z');
const after = (days: number, hours = 0) => monday.add({ hours: 24 * days + hours });
let agency: SampleAgency;
let count = 0;
let task: number;

beforeEach(async () => {
  agency = await addSampleAgency(db, `agency-${(count += 1)}`);
  task = await db.inAgency(agency.id, (tx) => addTask(tx, agency));
  await db.inAgency(agency.id, (tx) =>
    claimTask(tx, agency.id, task, { id: agency.assistantId, skills: [] }, monday),
  );
});

const ask = (statement: SQL) => db.inAgency(agency.id, async (tx) => (await tx.execute(statement)).rows);

const look = async (at: Temporal.Instant) => {
  const duty = lookAt('tasks', [taskPings]);
  const [chore] = await db.inAgency(agency.id, (tx) => duty(tx, agency.id, at));
  const reported: unknown[] = [];
  const once = () => db.inAgency(agency.id, async (tx) => chore?.(tx, (error) => reported.push(error)));
  while ((await once()) === 'more');
  expect(reported).toEqual([]);
};

const statusNow = async () => (await ask(sql`select status from tasks`))[0]?.['status'];
const nextLook = async () =>
  (await ask(sql`select next_look_at at time zone 'Europe/Berlin' as at from tasks`))[0]?.['at'];

/** Delivers the work at a moment. */
const deliver = (at: Temporal.Instant) =>
  db.inAgency(agency.id, (tx) =>
    takeSteps(
      tx,
      agency.id,
      [{ task, verb: 'submit', from: 'claimed', to: 'submitted', by: agency.assistantId }],
      at,
    ),
  );

describe('a claim without a sign of work', () => {
  it('is released once, however many look at it at the same moment', async () => {
    await look(after(3));
    expect(await nextLook()).toBe('2026-11-27 10:00:00');
    await look(after(3, 23));
    expect(await statusNow()).toBe('claimed');
    await Promise.all([1, 2, 3].map(() => look(after(4))));
    expect(await statusNow()).toBe('open');
    expect(
      await ask(sql`select from_status as "from", to_status as "to", person_id as who from timeline
        where verb = 'release'`),
    ).toEqual([{ from: 'claimed', to: 'open', who: null }]);
    expect(await ask(sql`select from claims where ended_at is null`)).toEqual([]);
    expect(await ask(sql`select holder_id as holder from tasks`)).toEqual([{ holder: null }]);
    expect(
      await ask(sql`select posts.person_id as who from posts join timeline using (event_id)
        where verb = 'release' order by posts.post_id`),
    ).toEqual([{ who: agency.assistantId }, { who: agency.managerId }]);
    expect(
      await ask(sql`select is_replaced as "isReplaced" from posts where kind = 'dispatch' order by post_id`),
    ).toEqual([{ isReplaced: true }, { isReplaced: false }]);
  });

  it('is looked at again when it would be released, once its holder was warned after an outage', async () => {
    await look(after(9, 3));
    expect(await ask(sql`select kind from pings`)).toEqual([{ kind: 'quiet-claim' }]);
    expect(await nextLook()).toBe('2026-12-03 13:00:00');
    await look(after(10, 3));
    expect(await statusNow()).toBe('open');
  });

  it('is not released when there was a sign, though the warning was said', async () => {
    await look(after(3));
    await ask(sql`
      insert into time_entries (agency_id, client_id, task, person_id, started_at, ended_at, source, recorded_by, recorded_at)
      values (${agency.id}, ${agency.clientId}, ${task}, ${agency.assistantId}, ${after(3, 1).toString()},
        ${after(3, 2).toString()}, 'manual', ${agency.assistantId}, ${after(3, 2).toString()})`);
    await look(after(4));
    expect(await statusNow()).toBe('claimed');
    expect(await nextLook()).toBe('2026-12-01 12:00:00');
  });
});

describe('a delivery without an answer', () => {
  it('counts as accepted after five working days, and the client and its holder hear of it', async () => {
    await deliver(monday);
    await look(after(4));
    await look(after(6, 23));
    expect(await statusNow()).toBe('submitted');
    await Promise.all([1, 2, 3].map(() => look(after(7))));
    expect(await statusNow()).toBe('accepted');
    expect(await nextLook()).toBeNull();
    expect(
      await ask(sql`select posts.person_id as who, thread_of is not null as "isInThread" from posts
        join timeline using (event_id) where verb = 'accept' order by posts.post_id`),
    ).toEqual([
      { who: agency.assistantId, isInThread: false },
      { who: null, isInThread: true },
    ]);
  });

  it('waits a working day longer where an outage kept that from being said', async () => {
    await deliver(monday);
    await look(after(9));
    expect(
      await ask(sql`select split_part(mark, '/', 2) as mark from pings where kind = 'to-accept'`),
    ).toEqual([{ mark: 'last' }]);
    expect(await statusNow()).toBe('submitted');
    expect(await nextLook()).toBe('2026-12-03 10:00:00');
    await look(after(10));
    expect(await statusNow()).toBe('accepted');
  });
});
