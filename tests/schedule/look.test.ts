import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExpectedStep, PingSource } from '../../src/db/pings/source.ts';
import type { Expected } from '../../src/domain/pings/ping.ts';
import type { Chore } from '../../src/schedule/duty.ts';
import { lookAt } from '../../src/schedule/look.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from '../db/sample-agency.ts';
import { testDatabase } from '../support/database.ts';

const { db } = await testDatabase();
let agency: SampleAgency;
let count = 0;

beforeEach(async () => {
  agency = await addSampleAgency(db, `agency-${(count += 1)}`);
});

const inAgency = (statement: SQL) => db.inAgency(agency.id, async (tx) => (await tx.execute(statement)).rows);
const addTasks = (many: number) =>
  db.inAgency(agency.id, async (tx) => {
    for (let task = 0; task < many; task += 1) await addTask(tx, agency);
  });
const marks = async () =>
  (await inAgency(sql`select subject || ' ' || mark as said from pings order by ping_id`)).map(
    ({ said }) => said,
  );
const nextLooks = async () =>
  (await inAgency(sql`select next_look_at at time zone 'UTC' as at from tasks order by number`)).map(
    ({ at }) => at,
  );

/** Expects a ping an hour from `now` on about every task, and another a day later. */
const hourly = (more: Partial<PingSource> = {}, changed: Partial<Expected> = {}): PingSource => ({
  kinds: ['overdue'],
  outlook: (_, __, keys) =>
    Promise.resolve({
      pings: keys.flatMap((subject) =>
        [1, 25].map((hours) => ({
          kind: 'overdue' as const,
          subject,
          recipient: { person: agency.assistantId },
          mark: `${hours} h`,
          at: now.add({ hours }),
          task: Number(subject),
          ...changed,
        })),
      ),
    }),
  ...more,
});

/** Looks until there is no more, as a tick does. @returns what was reported */
async function look(source: PingSource, at: Temporal.Instant): Promise<unknown[]> {
  const reported: unknown[] = [];
  const chores = await db.inAgency(agency.id, (tx) => lookAt('tasks', [source])(tx, agency.id, at));
  for (const chore of chores) while ((await once(chore, reported)) === 'more');
  return reported;
}

const once = (chore: Chore, reported: unknown[]) =>
  db.inAgency(agency.id, (tx) => chore(tx, (error) => reported.push(error)));

describe('a look', () => {
  it('says what is due, and is next when something will be', async () => {
    await addTasks(1);
    await look(hourly(), now);
    expect([await marks(), await nextLooks()]).toEqual([[], ['2026-11-22 10:00:00']]);
    await look(hourly(), now.add({ hours: 1 }));
    expect([await marks(), await nextLooks()]).toEqual([['1 1 h'], ['2026-11-23 10:00:00']]);
    await look(hourly(), now.add({ hours: 25 }));
    expect([await marks(), await nextLooks()]).toEqual([['1 1 h', '1 25 h'], [null]]);
  });

  it('goes back to nothing when the clock is set back', async () => {
    await addTasks(1);
    await look(hourly(), now.add({ hours: 25 }));
    await inAgency(sql`update tasks set next_look_at = 'epoch'`);
    await look(hourly(), now.add({ hours: 24 }));
    expect(await marks()).toEqual(['1 25 h']);
  });

  it('is taken at what has changed, whenever the next one was planned', async () => {
    await addTasks(2);
    await look(hourly(), now);
    await inAgency(sql`update tasks set is_urgent = true where number = 2`);
    const seen: string[] = [];
    await look(
      hourly({ outlook: (_, __, keys) => (seen.push(...keys), Promise.resolve({ pings: [] })) }),
      now,
    );
    expect(seen).toEqual(['2']);
  });

  it('is taken at all, however many there are', async () => {
    await addTasks(201);
    await look(hourly(), now.add({ hours: 1 }));
    expect(await marks()).toHaveLength(201);
    expect(await inAgency(sql`select from posts where kind = 'ping'`)).toHaveLength(1);
  });

  it('of three at the same moment says everything once', async () => {
    await addTasks(30);
    await Promise.all([1, 2, 3].map(() => look(hourly(), now.add({ hours: 1 }))));
    expect((await marks()).toSorted()).toEqual(
      Array.from({ length: 30 }, (_, n) => `${n + 1} 1 h`).toSorted(),
    );
  });

  it('that fails for one holds up no other, and is reported and tried again later', async () => {
    await addTasks(3);
    const broken = hourly({
      outlook: (tx, id, keys, at) =>
        keys.includes('2') ? Promise.reject(new Error('broken')) : hourly().outlook(tx, id, keys, at),
    });
    const reported = await look(broken, now.add({ hours: 1 }));
    expect(reported).toEqual([new Error('broken')]);
    expect(await marks()).toEqual(['1 1 h', '3 1 h']);
    expect(await nextLooks()).toEqual(['2026-11-23 10:00:00', '2026-11-22 10:15:00', '2026-11-23 10:00:00']);
  });

  it('says what a source has prepared for it', async () => {
    await addTasks(1);
    const source = hourly({
      prepare: (_, __, pings) => Promise.resolve(pings.map((ping) => ({ ...ping, isSilent: true }))),
    });
    await look(source, now.add({ hours: 1 }));
    expect(await inAgency(sql`select post_id as post from pings`)).toEqual([{ post: null }]);
  });

  it('spares people what they do not want, and asks again when they have changed their mind', async () => {
    await addTasks(1);
    const source = hourly({ kinds: ['quiet-claim'] }, { kind: 'quiet-claim' });
    await inAgency(
      sql`update people set reminders = '{"choices": {"quiet-claim": "off"}}' where person_id = ${agency.assistantId}`,
    );
    await look(source, now.add({ hours: 1 }));
    expect(await marks()).toEqual([]);
  });

  it('forgets a snooze that is over, having said how things stand', async () => {
    await addTasks(1);
    await look(hourly(), now.add({ hours: 1 }));
    await inAgency(sql`
      insert into snoozes (agency_id, recipient, kind, subject, until, set_by)
      values (${agency.id}, ${agency.assistantId}, 'overdue', '1', ${now.add({ hours: 3 }).toString()}, ${agency.assistantId})`);
    await inAgency(sql`update tasks set next_look_at = 'epoch'`);
    await look(hourly(), now.add({ hours: 2 }));
    expect([await marks(), await nextLooks()]).toEqual([['1 1 h'], ['2026-11-22 12:00:00']]);
    await look(hourly(), now.add({ hours: 3 }));
    expect(await marks()).toEqual(['1 1 h', `1 1 h~${now.add({ hours: 3 }).toString()}`]);
    expect(await inAgency(sql`select from snoozes`)).toEqual([]);
  });

  it('is taken anew at what has happened by itself, with nothing said of how it was', async () => {
    await addTasks(1);
    let left = 1;
    const step = (subject: string): ExpectedStep => ({
      subject,
      at: now.add({ hours: 1 }),
      isAnnounced: true,
      take: async (tx) => {
        left -= 1;
        await tx.execute(sql`update tasks set status = 'cancelled'`);
      },
    });
    const source = hourly({
      outlook: async (tx, id, keys, at) =>
        left > 0 ? { ...(await hourly().outlook(tx, id, keys, at)), steps: keys.map(step) } : { pings: [] },
    });
    await look(source, now.add({ minutes: 59 }));
    expect([left, await nextLooks()]).toEqual([1, ['2026-11-22 10:00:00']]);
    await look(source, now.add({ hours: 1 }));
    expect([left, await marks()]).toEqual([0, []]);
    expect(await nextLooks()).toEqual([null]);
  });
});
