import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/db/client.ts';
import { snooze } from '../../../src/db/pings/snooze.ts';
import { agenciesDue } from '../../../src/db/pings/agencies-due.ts';
import { clientCalendar } from '../../../src/db/recurring/calendar.ts';
import { delegateDue } from '../../../src/db/recurring/delegate-due.ts';
import {
  addRecurrence,
  changeRecurrence,
  recurrenceById,
  recurrencesDue,
} from '../../../src/db/recurring/recurrences.ts';
import { ordinaryDue, patternFrom } from '../../../src/domain/recurrence/beginning.ts';
import { nextOccurrence } from '../../../src/domain/recurrence/occurrences.ts';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { testDatabase } from '../../support/database.ts';
import { query } from '../../support/stored.ts';
import { addSampleAgency, now, reader, type SampleAgency } from '../sample-agency.ts';

const { db, url } = await testDatabase();
let count = 0;

/** An agency whose manager has something delegated again and again; `now` is a Sunday, 10:00 there. */
async function withRecurring(words: string) {
  const agency = await addSampleAgency(db, `agency-${(count += 1)}`);
  const repetition = readRepetition(words, 'en');
  if (!repetition) throw new Error(`“${words}” was not read`);
  const id = await db.inAgency(agency.id, async (tx) => {
    const calendar = await clientCalendar(tx, agency.clientId);
    const pattern = patternFrom(repetition, now, reader.timeZone, calendar);
    const first = nextOccurrence(pattern, calendar, now);
    const draft = {
      title: 'Send the report',
      details: null,
      capSeconds: 7200,
      isUrgent: true,
      skills: ['travel'],
      preferredId: agency.assistantId,
      due: ordinaryDue(pattern.time),
    };
    const { clientId, managerId: creatorId } = agency;
    return addRecurrence(
      tx,
      agency.id,
      { clientId, creatorId, askedAt: 'somewhere', draft, pattern },
      first,
      now,
    );
  });
  const ask = (question: SQL) => db.inAgency(agency.id, async (tx) => (await tx.execute(question)).rows);
  const run = (on = db, at = clock) => on.inAgency(agency.id, (tx) => delegateDue(tx, agency.id, id, at));
  const find = () => db.inAgency(agency.id, (tx) => recurrenceById(tx, id));
  let clock = now;
  const until = (wall: string) => {
    clock = Temporal.PlainDateTime.from(wall).toZonedDateTime(reader.timeZone).toInstant();
  };
  const tasks = () =>
    ask(sql`select o.occurs_on::text as "on", t.title, t.due_at at time zone 'Europe/Berlin' as due, t.cap_seconds as cap,
      t.is_urgent as urgent, t.skills, t.preferred_id = ${agency.assistantId}::uuid as preferred, t.status::text
      from occurrences o left join tasks t on t.number = o.task order by o.occurs_on`);
  const due = () => db.inAgency(agency.id, (tx) => recurrencesDue(tx, clock));
  return { agency, id, ask, run, find, until, tasks, due, at: () => clock };
}

const onDays = (rows: ReadonlyArray<Record<string, unknown>>) => rows.map((row) => row['on']);

describe('an occurrence that has come', () => {
  it('becomes a task of its own, with all that was asked for, by who asked, with its cards', async () => {
    const { agency, ask, run, until, tasks } = await withRecurring('every Monday 9:00');
    until('2026-11-23T09:00');
    await run();
    expect(await tasks()).toEqual([
      {
        on: '2026-11-23',
        title: 'Send the report',
        due: '2026-11-23 17:00:00',
        cap: 7200,
        urgent: true,
        skills: ['travel'],
        preferred: true,
        status: 'open',
      },
    ]);
    expect(await ask(sql`select verb::text, person_id from timeline`)).toEqual([
      { verb: 'delegate', person_id: agency.managerId },
    ]);
    expect(await ask(sql`select kind::text from posts order by kind::text`)).toEqual([
      { kind: 'client-task' },
      { kind: 'dispatch' },
    ]);
  });

  it('does not come a moment too soon', async () => {
    const { run, until, tasks } = await withRecurring('every Monday 9:00');
    until('2026-11-23T08:59:59');
    await run();
    expect(await tasks()).toEqual([]);
  });

  it('is what the scheduler is told of, as long as it was not dealt with', async () => {
    const { agency, id, ask, run, until, at } = await withRecurring('every Monday 9:00');
    const due = async () => [
      (await agenciesDue(db.pool, at())).includes(agency.id),
      await db.inAgency(agency.id, (tx) => recurrencesDue(tx, at())),
    ];
    await ask(sql`update clients set next_look_at = null`);
    await ask(sql`update people set next_look_at = null`);
    expect(await due()).toEqual([false, []]);
    until('2026-11-23T09:00');
    expect(await due()).toEqual([true, [id]]);
    await run();
    expect((await due())[1]).toEqual([]);
  });

  it('is made once, however many see to it at the same moment', async () => {
    const { run, until, tasks, ask } = await withRecurring('every Monday 9:00');
    until('2026-11-30T09:00');
    const others = [connect(url, () => undefined), connect(url, () => undefined)];
    await Promise.all([db, ...others].flatMap((each) => [run(each), run(each)]));
    await Promise.all(others.map((each) => each.end()));
    await run();
    expect(onDays(await tasks())).toEqual(['2026-11-23', '2026-11-30']);
    expect(await ask(sql`select count(*)::int from tasks`)).toEqual([{ count: 2 }]);
  });

  it('stays made when the clock is set back', async () => {
    const { run, until, tasks } = await withRecurring('every day at 9:00');
    until('2026-11-23T09:00');
    await run();
    until('2026-11-23T08:30');
    await run();
    until('2026-11-23T09:00');
    await run();
    expect(onDays(await tasks())).toEqual(['2026-11-23']);
  });
});

describe('after an outage', () => {
  it('every one that was missed is made, each with its own due date', async () => {
    const { run, until, tasks } = await withRecurring('every day at 8');
    until('2026-11-25T12:00');
    await run();
    expect((await tasks()).map(({ on, due }) => [on, due])).toEqual([
      ['2026-11-23', '2026-11-23 17:00:00'],
      ['2026-11-24', '2026-11-24 17:00:00'],
      ['2026-11-25', '2026-11-25 17:00:00'],
    ]);
  });

  it('only the last ten are, and the others are known to have been left out', async () => {
    const { run, until, tasks, find } = await withRecurring('every day at 8');
    until('2026-12-05T12:00');
    await run();
    const rows = await tasks();
    expect(rows.filter(({ title }) => title === null).map(({ on }) => on)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ]);
    expect(rows.filter(({ title }) => title !== null)).toHaveLength(10);
    expect(String((await find())?.nextOn)).toBe('2026-12-06');
  });
});

describe('a recurring task that cannot go on', () => {
  const told = sql`select kind, person_id is not null as private, client_id is not null as client from pings`;

  it('is paused, and its creator is told, where there is no channel for assistants any more', async () => {
    const { agency, run, until, find, tasks, ask } = await withRecurring('every Monday 9:00');
    await without(agency, "channels where use = 'dispatch' and");
    until('2026-11-23T09:00');
    await run();
    await run();
    expect(await find()).toMatchObject({ status: 'paused', nextOn: null });
    expect(await tasks()).toEqual([]);
    expect(await ask(told)).toEqual([{ kind: 'recurring-paused', private: true, client: true }]);
    expect(await ask(sql`select kind::text from posts`)).toEqual([{ kind: 'ping' }]);
  });

  it('is paused, and managers are told too, when its creator may no longer delegate', async () => {
    const { agency, run, until, find, ask } = await withRecurring('every Monday 9:00');
    await ask(sql`update people set is_manager = person_id = ${agency.assistantId}::uuid`);
    await without(agency, 'client_members where');
    until('2026-11-23T09:00');
    await run();
    expect((await find())?.status).toBe('paused');
    expect(await ask(sql`select distinct recipient from pings`)).toHaveLength(2);
  });

  it('is told of again when quiet about it ends, to each in their time, as long as it is paused', async () => {
    const { agency, id, run, until, ask, due } = await withRecurring('every Monday 9:00');
    await ask(sql`update people set is_manager = true where person_id = ${agency.assistantId}`);
    await without(agency, "channels where use = 'dispatch' and");
    until('2026-11-23T09:00');
    await run();
    const quiet = (person: string, wall: string) =>
      db.inAgency(agency.id, (tx) =>
        snooze(
          tx,
          agency.id,
          [{ kind: 'recurring-paused', subject: String(id), recipient: { person }, mark: '2026-11-23' }],
          Temporal.PlainDateTime.from(wall).toZonedDateTime(reader.timeZone).toInstant(),
          person,
        ),
      );
    const marks = () =>
      ask(sql`select recipient, mark from pings where mark <> '2026-11-23' order by ping_id`);
    await quiet(agency.managerId, '2026-11-23T10:00');
    await quiet(agency.assistantId, '2026-11-24T08:00');
    for (const wall of ['2026-11-23T09:01', '2026-11-23T09:59', '2026-11-23T10:00', '2026-11-23T10:01']) {
      until(wall);
      await run();
    }
    expect(await marks()).toEqual([{ recipient: agency.managerId, mark: '2026-11-23T09:00:00Z' }]);
    until('2026-11-24T08:00');
    expect(await due()).toEqual([id]);
    await run();
    await run();
    expect((await marks()).map(({ recipient }) => recipient)).toEqual([agency.managerId, agency.assistantId]);
    expect(await due()).toEqual([]);
    expect(await ask(sql`select from snoozes`)).toEqual([]);
  });
});

/** The product itself takes no such rows away. */
const without = ({ id }: SampleAgency, rows: string) =>
  query({ databaseUrl: url }, `delete from ${rows} agency_id = $1`, [id]);

describe('a calendar that has changed since', () => {
  it('moves an occurrence whose day has become a holiday', async () => {
    const { agency, run, until, tasks, find } = await withRecurring('every Friday 9:00');
    await db.inAgency(agency.id, (tx) =>
      tx.execute(sql`update clients set reminders = '{"rhythm": {"country": "DE"}}'`),
    );
    for (const wall of ['2026-11-27T09:00', '2026-12-18T09:00', '2026-12-25T09:00']) {
      until(wall);
      await run();
    }
    expect(onDays(await tasks())).not.toContain('2026-12-25');
    expect(String((await find())?.nextOn)).toBe('2026-12-25');
    until('2026-12-28T09:00');
    await run();
    expect((await tasks()).at(-1)).toMatchObject({ on: '2026-12-25', due: '2026-12-28 17:00:00' });
  });
});

describe('a recurring task that was changed', () => {
  it('makes nothing while it is paused, and does not come twice on a day by a later time', async () => {
    const { agency, id, run, until, tasks, find, at } = await withRecurring('every day at 9:00');
    until('2026-11-23T09:00');
    await run();
    const before = await find();
    if (!before) throw new Error('it is gone');
    const pattern = { ...before.pattern, time: '15:00' };
    const next = nextOccurrence(pattern, before.calendar, at(), before.lastOn);
    await db.inAgency(agency.id, (tx) => changeRecurrence(tx, id, { pattern, next }));
    until('2026-11-23T15:00');
    await run();
    expect(onDays(await tasks())).toEqual(['2026-11-23']);
    await db.inAgency(agency.id, (tx) => changeRecurrence(tx, id, { next: 'paused' }));
    until('2026-11-26T15:00');
    await run();
    expect(onDays(await tasks())).toEqual(['2026-11-23']);
  });
});
