import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { timeEntries } from '../../../src/db/schema/hours.ts';
import { testDatabase } from '../../support/database.ts';
import { addSampleAgency, addTask, now } from '../sample-agency.ts';
import { addEntry, at, sampleEntry } from './sample-hours.ts';

const { db } = await testDatabase();

type Columns = Partial<typeof timeEntries.$inferInsert>;

/** The clock of an agency's assistant who has a task, and has not worked yet. */
async function newClock() {
  const agency = await addSampleAgency(db, crypto.randomUUID());
  const entry = await db.inAgency(agency.id, async (tx) => sampleEntry(agency, await addTask(tx, agency)));
  const isEntry = (id: number) => eq(timeEntries.entryId, id);
  return {
    agency,
    add: (columns: Columns = {}) => db.inAgency(agency.id, (tx) => addEntry(tx, { ...entry, ...columns })),
    change: (id: number, columns: Columns) =>
      db.inAgency(agency.id, (tx) => tx.update(timeEntries).set(columns).where(isEntry(id))),
    stored: (id: number) =>
      db.inAgency(agency.id, (tx) => tx.query.timeEntries.findFirst({ where: isEntry(id) })),
  };
}

let clock: Awaited<ReturnType<typeof newClock>>;
beforeEach(async () => {
  clock = await newClock();
});

const violating = (constraint: string) => ({ cause: expect.objectContaining({ constraint }) });
const refused = { cause: expect.objectContaining({ code: '23001' }) };
const running = { endedAt: null };
const between = (start: string, end: string) => ({
  startedAt: at(`2026-11-10T${start}Z`),
  endedAt: at(`2026-11-10T${end}Z`),
});

describe('a running timer', () => {
  it('is the only one of its person', async () => {
    await clock.add(running);
    await expect(clock.add({ ...running, startedAt: now })).rejects.toMatchObject(
      violating('time_entries_one_timer'),
    );
    await clock.add({ ...running, personId: clock.agency.managerId });
  });

  it('takes all the time from its start on, and none before', async () => {
    await clock.add(running);
    await expect(clock.add(between('17:00', '18:00'))).rejects.toMatchObject(violating('time_entries_apart'));
    await clock.add(between('08:00', '09:00'));
  });

  it('does not start before what was done ends', async () => {
    await clock.add();
    await expect(clock.add({ ...running, startedAt: at('2026-11-10T10:59:59Z') })).rejects.toMatchObject(
      violating('time_entries_apart'),
    );
    await clock.add({ ...running, startedAt: at('2026-11-10T11:00Z') });
  });

  it.each<[string, Columns]>([
    ['logged by hand', { source: 'manual' }],
    ['to be confirmed', { isProvisional: true }],
    ['superseded', { isCurrent: false }],
  ])('is not %s', async (_, columns) => {
    await expect(clock.add({ ...running, ...columns })).rejects.toMatchObject(
      violating('time_entries_running'),
    );
  });

  it('ends, on behalf of whoever ended it and provisionally if need be', async () => {
    const id = await clock.add(running);
    const end = {
      endedAt: at('2026-11-10T12:00Z'),
      isProvisional: true,
      memo: 'Compared fares',
      recordedBy: clock.agency.managerId,
      recordedAt: now.add({ hours: 1 }),
    };
    await clock.change(id, end);
    expect(await clock.stored(id)).toMatchObject(end);
  });

  it.each<[string, Columns]>([
    ['who recorded it', { recordedBy: crypto.randomUUID() }],
    ['when it was recorded', { recordedAt: now.add({ hours: 1 }) }],
    ['whether it is to be confirmed', { isProvisional: true }],
    ['its start, even as it ends', { startedAt: at('2026-11-10T08:00Z'), endedAt: at('2026-11-10T11:00Z') }],
  ])('does not change %s', async (_, columns) => {
    const id = await clock.add(running);
    await expect(clock.change(id, columns)).rejects.toMatchObject(refused);
  });

  it('is not superseded', async () => {
    const id = await clock.add(running);
    await expect(clock.change(id, { isCurrent: false })).rejects.toMatchObject(
      violating('time_entries_running'),
    );
  });
});

describe('an entry', () => {
  it.each([
    ['the same time', '09:00', '11:00'],
    ['time within it', '09:30', '10:00'],
    ['time around it', '08:00', '12:00'],
    ['its beginning', '08:00', '09:00:00.001'],
    ['its end', '10:59:59.999', '12:00'],
  ])('shares with no other of its person %s', async (_, start, end) => {
    await clock.add();
    await expect(clock.add(between(start, end))).rejects.toMatchObject(violating('time_entries_apart'));
    await clock.add({ ...between(start, end), personId: clock.agency.managerId });
  });

  it('may begin where another ends, and end where another begins', async () => {
    await clock.add();
    await clock.add(between('11:00', '12:00'));
    await clock.add(between('08:00', '09:00'));
  });

  it('that was withdrawn or superseded is in nobody’s way', async () => {
    await clock.add(between('10:00', '10:00'));
    await clock.add({ isCurrent: false });
    await clock.add();
    await clock.add(between('10:30', '10:30'));
  });

  it('is not longer than 16 hours', async () => {
    const lasting = (hours: number, milliseconds: number) => ({
      startedAt: now,
      endedAt: now.add({ hours, milliseconds }),
    });
    await expect(clock.add(lasting(16, 1))).rejects.toMatchObject(violating('time_entries_length'));
    await clock.add(lasting(16, 0));
  });

  it('does not end before it starts', async () => {
    await expect(clock.add(between('11:00', '10:59:59.999'))).rejects.toMatchObject(
      violating('time_entries_length'),
    );
  });

  it.each(['', 'x'.repeat(3001)])('has a memo that says something and is not a book', async (memo) => {
    await expect(clock.add({ memo })).rejects.toMatchObject(violating('time_entries_memo'));
  });

  it('that supersedes another says why, and no other does', async () => {
    const id = await clock.add({ isCurrent: false });
    for (const columns of [{ supersedes: id }, { supersedes: id, reason: '' }, { reason: 'mistyped' }])
      await expect(clock.add(columns)).rejects.toMatchObject(violating('time_entries_reason'));
    await clock.add({ supersedes: id, reason: 'mistyped' });
  });

  it('is superseded once', async () => {
    const id = await clock.add({ isCurrent: false });
    const correction = { supersedes: id, reason: 'mistyped' };
    await clock.add({ ...correction, isCurrent: false });
    await expect(clock.add(correction)).rejects.toMatchObject(violating('time_entries_superseded_once'));
  });

  it('gets the memo that is missing, once', async () => {
    const id = await clock.add();
    await clock.change(id, { memo: 'Compared fares' });
    for (const memo of ['Booked', null])
      await expect(clock.change(id, { memo })).rejects.toMatchObject(refused);
    expect(await clock.stored(id)).toMatchObject({ memo: 'Compared fares' });
  });

  it('stays as it is once it is superseded', async () => {
    const id = await clock.add();
    await clock.change(id, { isCurrent: false });
    for (const columns of [{ isCurrent: true }, { memo: 'Compared fares' }])
      await expect(clock.change(id, columns)).rejects.toMatchObject(refused);
  });

  it.each<[string, Columns]>([
    ['agency', { agencyId: crypto.randomUUID() }],
    ['client', { clientId: crypto.randomUUID() }],
    ['task', { task: 99 }],
    ['person', { personId: crypto.randomUUID() }],
    ['start', { startedAt: at('2026-11-10T09:30Z') }],
    ['end', { endedAt: at('2026-11-10T10:30Z') }],
    ['having ended', { endedAt: null }],
    ['source', { source: 'manual' }],
    ['confirmation', { isProvisional: true }],
    ['predecessor', { supersedes: 1, reason: 'mistyped' }],
    ['reason', { reason: 'mistyped' }],
    ['recorder', { recordedBy: crypto.randomUUID() }],
    ['moment of being recorded', { recordedAt: now.add({ hours: 1 }) }],
  ])('never changes its %s', async (_, columns) => {
    const id = await clock.add();
    const before = await clock.stored(id);
    await expect(clock.change(id, columns)).rejects.toMatchObject(refused);
    expect(await clock.stored(id)).toEqual(before);
  });

  it('that is to be confirmed is confirmed by another in its place alone', async () => {
    const id = await clock.add({ isProvisional: true });
    await expect(clock.change(id, { isProvisional: false })).rejects.toMatchObject(refused);
  });
});
