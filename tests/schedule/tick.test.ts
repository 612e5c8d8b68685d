import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../src/db/client.ts';
import { startEntry } from '../../src/db/hours/entries.ts';
import { claimTask, type NewTask } from '../../src/db/tasks.ts';
import { createTick } from '../../src/schedule/tick.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from '../db/sample-agency.ts';
import { testDatabase } from '../support/database.ts';
import { query } from '../support/stored.ts';

const { url, db } = await testDatabase();
const logged: object[] = [];
const outcomes: string[] = [];
let clock = now;
let count = 0;

const tickOn = (on: Database) =>
  createTick({
    db: on,
    now: () => clock,
    wake: () => undefined,
    log: { error: (about) => logged.push(about) },
    observe: (duty, outcome) => outcomes.push(`${duty}: ${outcome}`),
  });

const tick = tickOn(db);

beforeEach(() => {
  clock = now;
  logged.length = 0;
  outcomes.length = 0;
});

/** An agency of its own, whose assistant's timer runs from now on. */
async function withTimer(wishes: Partial<NewTask> = {}) {
  const agency = await addSampleAgency(db, `agency-${(count += 1)}`);
  const ask = (question: SQL) => db.inAgency(agency.id, async (tx) => (await tx.execute(question)).rows);
  const number = await db.inAgency(agency.id, (tx) => addTask(tx, agency, wishes));
  const entry = await db.inAgency(agency.id, async (tx) => {
    await claimTask(tx, agency.id, number, { id: agency.assistantId, skills: [] }, now);
    return startEntry(tx, agency.id, subjectOf(agency, number), now);
  });
  const events = async () =>
    (await ask(sql`select verb from hours_events order by event_id`)).map((row) => row['verb']);
  return { agency, entry, ask, events };
}

const subjectOf = ({ clientId, assistantId }: SampleAgency, task: number) => ({
  clientId,
  task,
  personId: assistantId,
});

const after = (span: Temporal.DurationLike): Temporal.Instant => now.add(span);

describe('a timer that runs for long', () => {
  it('is asked about after eight hours, not a second earlier', async () => {
    const { events } = await withTimer();
    clock = after({ hours: 7, minutes: 59, seconds: 59 });
    await tick();
    expect(await events()).toEqual([]);
    clock = after({ hours: 8 });
    await tick();
    expect(await events()).toEqual(['timer-asked']);
  });

  it('is asked about when the agency has settled on', async () => {
    const { ask, events } = await withTimer();
    await ask(sql`update agencies set timer_check_hours = 2`);
    clock = after({ hours: 2 });
    await tick();
    expect(await events()).toEqual(['timer-asked']);
  });

  it('is stopped half an hour later, provisionally, at the last sign of work', async () => {
    const { agency, ask, entry, events } = await withTimer();
    await ask(sql`
      insert into timeline (agency_id, task, at, person_id, verb, to_status)
      values (${agency.id}, ${entry.task}, ${after({ hours: 6 }).toString()}, ${agency.assistantId}, 'ask', 'waiting for client'),
        (${agency.id}, ${entry.task}, ${after({ hours: 7 }).toString()}, ${agency.managerId}, 'edit', 'waiting for client')`);
    clock = after({ hours: 8 });
    await tick();
    clock = after({ hours: 8, minutes: 29, seconds: 59 });
    await tick();
    expect(await events()).toEqual(['timer-asked']);
    clock = after({ hours: 8, minutes: 30 });
    await tick();
    await tick();
    expect(await events()).toEqual(['timer-asked', 'timer-stopped']);
    const [stopped] = await ask(sql`
      select ended_at - started_at = interval '6 hours' as "isAtTheSign", is_provisional as "isProvisional",
        recorded_by = person_id as "isTheirs" from time_entries`);
    expect(stopped).toEqual({ isAtTheSign: true, isProvisional: true, isTheirs: true });
  });

  it('is stopped at once after sixteen hours, asked about or not, and its person is told', async () => {
    const { ask, events } = await withTimer();
    clock = after({ hours: 16 });
    await tick();
    expect(await events()).toEqual(['timer-stopped']);
    expect(
      await ask(
        sql`select ended_at = started_at as "isAtStart", is_provisional as "isProvisional" from time_entries`,
      ),
    ).toEqual([{ isAtStart: true, isProvisional: true }]);
    expect(await ask(sql`select kind from posts where hours_event_id is not null`)).toEqual([
      { kind: 'hours' },
    ]);
  });
});

describe('the time cap of a task', () => {
  it('is told of at 80 % and at 100 %, once each', async () => {
    const { events } = await withTimer({ capSeconds: 3600 });
    clock = after({ minutes: 47, seconds: 59 });
    await tick();
    expect(await events()).toEqual([]);
    clock = after({ minutes: 48 });
    await tick();
    await tick();
    clock = after({ minutes: 60 });
    await tick();
    await tick();
    expect(await events()).toEqual(['cap-near', 'cap-reached']);
  });

  it('is not said to be near when it is reached at once', async () => {
    const { events } = await withTimer({ capSeconds: 600 });
    clock = after({ minutes: 10 });
    await tick();
    expect(await events()).toEqual(['cap-reached']);
  });
});

describe('instances that do it all at once', () => {
  const others = Array.from({ length: 8 }, () => connect(url, () => undefined, 4));
  afterAll(() => Promise.all(others.map((other) => other.end())));
  const together = () => Promise.all(others.map((other) => tickOn(other)()));

  it('do each thing once, and tell of it once', async () => {
    const { ask, events } = await withTimer({ capSeconds: 3600 });
    clock = after({ hours: 8 });
    await together();
    expect((await events()).toSorted()).toEqual(['cap-reached', 'timer-asked']);
    clock = after({ hours: 8, minutes: 30 });
    await together();
    expect((await events()).toSorted()).toEqual(['cap-reached', 'timer-asked', 'timer-stopped']);
    expect(await ask(sql`select count(*)::int as posts from posts where kind = 'hours'`)).toEqual([
      { posts: 2 },
    ]);
    expect(logged).toEqual([]);
  });
});

describe('something that fails', () => {
  it('holds up neither the other duties nor other agencies, and is logged without words', async () => {
    const broken = await withTimer({ title: 'A secret errand', capSeconds: 3600 });
    const sound = await withTimer();
    await refuseQuestions(broken.agency.id);
    clock = after({ hours: 8 });
    await tick();
    expect(await broken.events()).toEqual(['cap-reached']);
    expect(await sound.events()).toEqual(['timer-asked']);
    expect(outcomes).toContain('forgotten-timers: failed');
    expect(logged).toMatchObject([{ duty: 'forgotten-timers', agency: broken.agency.id }]);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});

it('does not begin anew while it is under way', async () => {
  const first = tick();
  expect(tick()).toBe(first);
  await first;
  const second = tick();
  expect(second).not.toBe(first);
  await second;
});

/** Lets nobody be asked about their timer in one agency. */
const refuseQuestions = (agencyId: string) =>
  query(
    { databaseUrl: url },
    `create function refuse_question() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
     create trigger refused before insert on hours_events for each row
       when (new.verb = 'timer-asked' and new.agency_id = '${agencyId}') execute function refuse_question()`,
  );
