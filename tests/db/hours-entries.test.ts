import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { connect, type Database, type Tx } from '../../src/db/client.ts';
import {
  addMemo,
  entriesOfPerson,
  entriesWithoutMemo,
  entryById,
  entryWithin,
  holdClock,
  lastEntry,
  recordEntry,
  runningEntry,
  startEntry,
  stopEntry,
  supersede,
} from '../../src/db/hours/entries.ts';
import { claimTask, taskByNumber } from '../../src/db/tasks.ts';
import type { TimeEntry } from '../../src/domain/hours/entry.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from './sample-agency.ts';

const { url, db } = await testDatabase();
const pools = [connect(url, () => undefined, 20), connect(url, () => undefined, 20)];
afterAll(() => Promise.all(pools.map((pool) => pool.end())));

let agency: SampleAgency;
let task: number;
beforeEach(async () => {
  agency = await addSampleAgency(db, crypto.randomUUID());
  task = await inAgency(async (tx) => {
    const number = await addTask(tx, agency);
    await claimTask(tx, agency.id, number, { id: agency.assistantId, skills: [] }, now);
    return number;
  });
});

const inAgency = <T>(work: (tx: Tx) => Promise<T>, there: Database = db) => there.inAgency(agency.id, work);

const subject = () => ({ clientId: agency.clientId, task, personId: agency.assistantId });
const at = (minutes: number) => now.add({ minutes });
const stopAt = (minutes: number, memo: string | null = null) => ({
  endedAt: at(minutes),
  memo,
  isProvisional: false,
  by: agency.assistantId,
});
const start = (tx: Tx, minutes = 0) => startEntry(tx, agency.id, subject(), at(minutes));
const record = (tx: Tx, from: number, to: number, memo: string | null = 'by hand') => {
  const entry = { ...subject(), startedAt: at(from), endedAt: at(to), memo, by: agency.assistantId };
  return recordEntry(tx, agency.id, entry, at(to));
};
const correct = (tx: Tx, entry: TimeEntry, from: number, to: number) => {
  const span = { startedAt: at(from), endedAt: at(to), memo: 'as it was', reason: 'a slip' };
  return supersede(tx, agency.id, entry, { ...span, by: agency.assistantId }, at(to));
};

/** What the whole of a person's time is. */
const all = () =>
  inAgency((tx) => entriesOfPerson(tx, agency.assistantId, at(-60 * 24 * 30), at(60 * 24 * 30)));

describe('a timer', () => {
  it('is one, of a hundred that somebody starts at once on two servers', async () => {
    const starts = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        inAgency(
          async (tx) => {
            const running = await holdClock(tx, agency.assistantId);
            return running ? undefined : start(tx);
          },
          pools[index % 2],
        ),
      ),
    );
    expect(starts.filter(Boolean)).toHaveLength(1);
    expect(await all()).toHaveLength(1);
  });

  it('is one even for those who do not look whether one runs', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => inAgency((tx) => start(tx), pools[index % 2])),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await all()).toHaveLength(1);
  });

  it('goes from one to the next without a gap or an overlap, however many switch at once', async () => {
    const rounds = Array.from({ length: 40 }, (_, minute) => minute);
    await Promise.all(
      rounds.map((minute) =>
        inAgency(
          async (tx) => {
            const running = await holdClock(tx, agency.assistantId);
            if (running) await stopEntry(tx, running.id, stopAt(minute), at(minute));
            await start(tx, minute);
          },
          pools[minute % 2],
        ),
      ),
    );
    const entries = await all();
    expect(entries.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
    for (const [index, { endedAt }] of entries.slice(0, -1).entries())
      expect(endedAt?.epochMilliseconds).toBeLessThanOrEqual(
        entries[index + 1]?.startedAt.epochMilliseconds ?? 0,
      );
  });

  it('is stopped once, by one of those who stop it at once', async () => {
    const { id } = await inAgency((tx) => start(tx));
    const stops = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        inAgency((tx) => stopEntry(tx, id, stopAt(30, `${index}`), at(30)), pools[index % 2]),
      ),
    );
    const [stopped, ...others] = stops.filter((stop) => stop !== undefined);
    expect(others).toEqual([]);
    expect(await inAgency((tx) => entryById(tx, id))).toEqual(stopped);
  });

  it('ends no earlier than it began, and is cut after 16 hours and then to be confirmed', async () => {
    const early = await inAgency(async (tx) => stopEntry(tx, (await start(tx)).id, stopAt(-5), at(0)));
    expect(early).toMatchObject({ endedAt: early?.startedAt, isProvisional: false });
    const whole = await inAgency(async (tx) => stopEntry(tx, (await start(tx)).id, stopAt(960), at(960)));
    expect(whole).toMatchObject({ endedAt: at(960), isProvisional: false });
    const late = await inAgency(async (tx) =>
      stopEntry(tx, (await start(tx, 960)).id, stopAt(2000), at(2000)),
    );
    expect(late).toMatchObject({ endedAt: at(960 + 960), isProvisional: true });
  });

  it('starts when the last entry ends where another server’s clock is ahead', async () => {
    await inAgency(async (tx) => stopEntry(tx, (await start(tx)).id, stopAt(10), at(10)));
    expect((await inAgency((tx) => start(tx, 9))).startedAt).toEqual(at(10));
  });
});

describe('time logged by hand', () => {
  it('may touch other entries of its person, and never overlaps them', async () => {
    await inAgency((tx) => record(tx, 0, 60));
    await inAgency((tx) => record(tx, 60, 90));
    expect(await inAgency((tx) => entryWithin(tx, agency.assistantId, at(30), at(61)))).toMatchObject({
      startedAt: at(0),
    });
    await expect(inAgency((tx) => record(tx, 30, 61))).rejects.toMatchObject({ cause: { code: '23P01' } });
    expect(await all()).toHaveLength(2);
  });

  it('never reaches into what the timer has run', async () => {
    await inAgency((tx) => start(tx));
    await expect(inAgency((tx) => record(tx, -10, 1))).rejects.toMatchObject({ cause: { code: '23P01' } });
    await inAgency((tx) => record(tx, -10, 0));
    expect((await all()).map(({ source }) => source)).toEqual(['manual', 'timer']);
  });
});

describe('a correction', () => {
  it('takes the place of an entry, which stays readable', async () => {
    const entry = await inAgency((tx) => record(tx, 0, 60));
    const corrected = await inAgency((tx) => correct(tx, entry, 0, 30));
    expect(corrected).toMatchObject({ supersedes: entry.id, reason: 'a slip', source: 'manual' });
    expect(await all()).toEqual([corrected]);
    expect(await inAgency((tx) => entryById(tx, entry.id))).toEqual({ ...entry, isCurrent: false });
  });

  it('happens once, of many at once', async () => {
    const entry = await inAgency((tx) => record(tx, 0, 60));
    const corrections = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        inAgency((tx) => correct(tx, entry, 0, index), pools[index % 2]),
      ),
    );
    expect(corrections.filter(Boolean)).toHaveLength(1);
  });

  it('waits for the timer to end', async () => {
    const running = await inAgency((tx) => start(tx));
    expect(await inAgency((tx) => correct(tx, running, 0, 30))).toBeUndefined();
    expect(await inAgency((tx) => runningEntry(tx, agency.assistantId))).toEqual(running);
  });

  it('to nothing withdraws the entry', async () => {
    const entry = await inAgency((tx) => record(tx, 0, 60));
    await inAgency((tx) => correct(tx, entry, 0, 0));
    expect(await all()).toEqual([]);
    expect(await inAgency((tx) => lastEntry(tx, agency.assistantId))).toBeUndefined();
    await inAgency((tx) => record(tx, 0, 60));
  });
});

describe('a memo', () => {
  const unexplained = () => inAgency((tx) => entriesWithoutMemo(tx, agency.assistantId, 5));

  it('is given once, after the end', async () => {
    const { id } = await inAgency((tx) => start(tx));
    expect(await inAgency((tx) => addMemo(tx, id, 'too early'))).toBeUndefined();
    await inAgency((tx) => stopEntry(tx, id, stopAt(30), at(30)));
    expect((await unexplained()).map((entry) => entry.id)).toEqual([id]);
    expect(await inAgency((tx) => addMemo(tx, id, 'Called'))).toMatchObject({ memo: 'Called' });
    expect(await inAgency((tx) => addMemo(tx, id, 'Again'))).toBeUndefined();
    expect(await unexplained()).toEqual([]);
  });

  it('is not given to what was corrected', async () => {
    const entry = await inAgency((tx) => record(tx, 0, 60, null));
    await inAgency((tx) => correct(tx, entry, 0, 30));
    expect(await inAgency((tx) => addMemo(tx, entry.id, 'late'))).toBeUndefined();
  });
});

describe('a task', () => {
  it('knows how long was worked on it, and since when its holder’s timer runs', async () => {
    await inAgency((tx) => record(tx, -60, 0));
    const entry = await inAgency((tx) => record(tx, -100, -60));
    await inAgency((tx) => correct(tx, entry, -90, -60));
    await inAgency(async (tx) => {
      const running = await start(tx, 0);
      await stopEntry(tx, running.id, { ...stopAt(10), isProvisional: true }, at(10));
    });
    expect(await inAgency((tx) => taskByNumber(tx, task))).toMatchObject({
      workedSeconds: 90 * 60,
      timer: null,
    });
    const { startedAt } = await inAgency((tx) => start(tx, 20));
    const running = await inAgency((tx) => taskByNumber(tx, task));
    expect(running?.timer?.since).toEqual(startedAt);
    expect(running?.timer?.since).toBeInstanceOf(Temporal.Instant);
  });
});
