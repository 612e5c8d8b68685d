import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { deskFacts, factsOfTask } from '../../../src/db/pings/task-facts.ts';
import { addClientMember, ensurePerson } from '../../../src/db/people.ts';
import { claimTask, takeSteps } from '../../../src/db/tasks.ts';
import type { TaskFacts } from '../../../src/domain/pings/tasks/task-facts.ts';
import { testDatabase } from '../../support/database.ts';
import { addSampleAgency, addTask, now, reader, type SampleAgency } from '../sample-agency.ts';

const { db } = await testDatabase();
const hour = (hours: number) => now.add({ hours });
let agency: SampleAgency;
let count = 0;
let task: number;

beforeEach(async () => {
  agency = await addSampleAgency(db, `agency-${(count += 1)}`);
  task = await db.inAgency(agency.id, (tx) => addTask(tx, agency));
});

const ask = (statement: SQL) => db.inAgency(agency.id, async (tx) => (await tx.execute(statement)).rows);

async function facts(): Promise<TaskFacts> {
  const found = await db.inAgency(agency.id, (tx) => factsOfTask(tx, task));
  if (!found) throw new Error('the task is finished');
  return found;
}

const claim = () =>
  db.inAgency(agency.id, (tx) =>
    claimTask(tx, agency.id, task, { id: agency.assistantId, skills: [] }, hour(1)),
  );

const step = (
  verb: 'keep' | 'ask' | 'edit',
  to: 'claimed' | 'waiting for client',
  at: Temporal.Instant,
  by: string,
) => db.inAgency(agency.id, (tx) => takeSteps(tx, agency.id, [{ task, verb, from: 'claimed', to, by }], at));

const track = (from: number, to: number | null) =>
  ask(sql`
    insert into time_entries (agency_id, client_id, task, person_id, started_at, ended_at, source, recorded_by, recorded_at)
    values (${agency.id}, ${agency.clientId}, ${task}, ${agency.assistantId}, ${hour(from).toString()},
      ${to === null ? null : hour(to).toString()}, 'timer', ${agency.assistantId}, ${hour(from).toString()})`);

const text = (at: Temporal.Instant | null | undefined) => at?.toString();

describe('the last sign of work', () => {
  it('is the claim, what the holder did to the task, or when their time ended', async () => {
    await claim();
    const lastSign = async () => text((await facts()).holder?.lastSign);
    expect(await lastSign()).toBe(text(hour(1)));
    await step('keep', 'claimed', hour(3), agency.assistantId);
    await step('edit', 'claimed', hour(4), agency.managerId);
    expect(await lastSign()).toBe(text(hour(3)));
    await track(4, 5);
    expect(await lastSign()).toBe(text(hour(5)));
    await track(6, null);
    expect(await facts()).toMatchObject({
      holder: { claimedAt: hour(1), lastSign: hour(5), timerSince: hour(6) },
    });
  });

  it('is at the latest since when it is in its state, whoever brought it there', async () => {
    await claim();
    await step('ask', 'waiting for client', hour(2), agency.managerId);
    expect(text((await facts()).holder?.lastSign)).toBe(text(hour(2)));
  });
});

it('a task is in its state since the event that brought it there', async () => {
  const { since } = await facts();
  expect(since.at).toEqual(now);
  await claim();
  await step('edit', 'claimed', hour(2), agency.managerId);
  const later = (await facts()).since;
  expect(later.at).toEqual(hour(1));
  expect(later.event).toBeGreaterThan(since.event);
});

describe('whom a client is pinged through', () => {
  const addMember = (name: string) =>
    db.inAgency(agency.id, async (tx) => {
      const id = await ensurePerson(
        tx,
        agency.id,
        {
          platform: 'slack',
          account: `${agency.id}-${name}`,
          directAddress: `@${agency.id}-${name}`,
          name,
          ...reader,
        },
        now,
      );
      await addClientMember(tx, agency.id, agency.clientId, id);
      return id;
    });

  it('is who delegated the task, where they are of the client', async () => {
    await addMember('anna');
    expect((await facts()).contact.id).toBe(agency.managerId);
  });

  it('is its first member, where they are not', async () => {
    const [first] = [await addMember('berta'), await addMember('anna')];
    await ask(sql`update tasks set created_by = ${agency.assistantId}`);
    await ask(
      sql`update client_members set added_at = now() + interval '1 day' where person_id = ${agency.managerId}`,
    );
    expect((await facts()).contact.id).toBe(first);
  });

  it('is who delegated it, where it has no members', async () => {
    await ask(sql`update tasks set created_by = ${agency.assistantId}, client_id = ${await otherClient()}`);
    expect((await facts()).contact.id).toBe(agency.assistantId);
  });

  const otherClient = async (): Promise<string> => {
    const id = crypto.randomUUID();
    await ask(sql`
      insert into clients (agency_id, client_id, name, name_key, locale, time_zone)
      values (${agency.id}, ${id}, 'Lonely', 'lonely', 'en', 'Asia/Tokyo')`);
    return id;
  };
});

it('what the desk, the client and a person have settled on is heeded, in this order', async () => {
  await claim();
  await ask(
    sql`update agencies set reminders = '{"rhythm": {"from": "08:00", "days": [1]}, "rules": {"quietClaimHours": 8, "overdueAt": "07:00"}}'`,
  );
  await ask(
    sql`update clients set reminders = '{"rhythm": {"days": [2]}, "rules": {"quietClaimHours": 4}, "off": ["overdue"]}', time_zone = 'Asia/Tokyo'`,
  );
  await ask(
    sql`update people set reminders = '{"rhythm": {"days": [3]}}', time_zone = 'Africa/Lagos' where person_id = ${agency.assistantId}`,
  );
  expect(await facts()).toMatchObject({
    rules: { quietClaimHours: 4, overdueAt: '07:00', releaseAfterDays: 1 },
    client: { calendar: { timeZone: 'Asia/Tokyo', days: [2], from: '08:00' }, off: ['overdue'] },
    contact: { calendar: { timeZone: 'Europe/Berlin', days: [1], from: '08:00' } },
    holder: { calendar: { timeZone: 'Africa/Lagos', days: [3], from: '08:00', to: '17:00' } },
  });
  expect(await db.inAgency(agency.id, deskFacts)).toMatchObject({
    dispatch: expect.stringMatching(/-dispatch$/),
    calendar: { timeZone: 'Europe/Berlin', days: [1] },
    managers: [{ id: agency.managerId }],
    assistants: [{ id: agency.assistantId, skills: ['travel'], calendar: { days: [3] } }],
  });
});

it('of a finished task there is nothing to know', async () => {
  await ask(sql`update tasks set status = 'cancelled'`);
  expect(await db.inAgency(agency.id, (tx) => factsOfTask(tx, task))).toBeUndefined();
});
