import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../../../src/db/client.ts';
import { digestById } from '../../../src/db/digests/kept.ts';
import { doneBy } from '../../../src/db/digests/morning-facts.ts';
import { clientDigests, ownDigests } from '../../../src/db/pings/sources/digest-pings.ts';
import type { PingSource } from '../../../src/db/pings/source.ts';
import type { ClientFigures, DigestFigures } from '../../../src/domain/digests/figures.ts';
import type { Expected, NewPing } from '../../../src/domain/pings/ping.ts';
import { testDatabase } from '../../support/database.ts';
import { addTask } from '../sample-agency.ts';
import { addEntry, at, sampleEntry } from '../hours/sample-hours.ts';
import { countingStatements, deskOfClients, monday, week, workedSeconds } from './sample-week.ts';

const { db } = await testDatabase();
const few = await deskOfClients(db, 'few', 3);
const many = await deskOfClients(db, 'many', 30);
type Desk = typeof few;

const inTx = <T>({ agency }: Desk, work: (tx: Tx) => Promise<T>) => db.inAgency(agency.id, work);
const ids = ({ clients }: Desk) => clients.map(({ id }) => id);

const isDue = ({ at: comes, until }: Expected) =>
  comes.epochMilliseconds <= monday.epochMilliseconds &&
  (until === undefined || until.epochMilliseconds > monday.epochMilliseconds);

/** Those of a week, at the moment at which they come. */
const expectedOn = async (desk: Desk, source: PingSource, keys: readonly string[], mark: string) =>
  (await inTx(desk, (tx) => source.outlook(tx, desk.agency.id, keys, monday))).pings.filter(
    (ping) => ping.mark === mark,
  );

const prepared = async (desk: Desk, source: PingSource, pings: readonly NewPing[], now = monday) =>
  inTx(desk, async (tx) => (await source.prepare?.(tx, desk.agency.id, pings, now)) ?? []);

const figuresOf = (desk: Desk, digestId: number | undefined) =>
  inTx(desk, async (tx) => (await digestById(tx, digestId ?? 0))?.figures);

async function clientFigures(desk: Desk, now = monday, mark = week.toString()): Promise<ClientFigures> {
  const [client] = ids(desk);
  const source = clientDigests;
  const { pings } = await inTx(desk, (tx) => source.outlook(tx, desk.agency.id, [client ?? ''], now));
  const [ping] = await prepared(
    desk,
    source,
    pings.filter((each) => each.mark === mark),
    now,
  );
  const figures = await figuresOf(desk, ping?.digestId);
  if (figures?.of !== 'client') throw new Error('there is no digest');
  return figures;
}

describe('digests of many', () => {
  const statements = async (desk: Desk, source: PingSource, keys: readonly string[]) => {
    const pings: Expected[] = [];
    const asked = await countingStatements(db, desk.agency.id, async (tx) => {
      pings.push(...(await source.outlook(tx, desk.agency.id, keys, monday)).pings);
    });
    const due = pings.filter(isDue);
    const made = await countingStatements(
      db,
      desk.agency.id,
      async (tx) => void (await source.prepare?.(tx, desk.agency.id, due, monday)),
    );
    return { asked, made };
  };

  it('are read and kept in as many statements for thirty clients as for three', async () => {
    const ofFew = await statements(few, clientDigests, ids(few));
    expect(ofFew).toEqual({ asked: 1, made: 4 });
    expect(await statements(many, clientDigests, ids(many))).toEqual(ofFew);
    const kept = (desk: Desk) =>
      inTx(
        desk,
        async (tx) => (await tx.execute(sql`select from digests where kind = 'client-digest'`)).rowCount,
      );
    expect(await kept(few)).toBe(3);
    expect(await kept(many)).toBe(30);
  });

  it('are so for those who work at the desk, however many clients there are', async () => {
    const staff = ({ agency: { managerId, assistantId } }: Desk) => [managerId, assistantId];
    const ofFew = await statements(few, ownDigests, staff(few));
    expect(await statements(many, ownDigests, staff(many))).toEqual(ofFew);
  });
});

describe('the digest of a client', () => {
  it('tells what was used in the week, what is left, and what waits', async () => {
    const desk = await deskOfClients(db, 'told', 1);
    expect(await clientFigures(desk)).toMatchObject({
      of: 'client',
      clientName: 'Client 000',
      usedSeconds: workedSeconds,
      left: { availableSeconds: 36_000 - workedSeconds, settledSeconds: 36_000 },
      expiring: [{ seconds: 36_000 - workedSeconds, lastOn: '2026-11-30' }],
      weeks: [
        { startsOn: '2026-10-26', usedSeconds: 0, leftSeconds: 36_000 },
        { startsOn: '2026-11-02', usedSeconds: 0, leftSeconds: 36_000 },
        { startsOn: '2026-11-09', usedSeconds: 0, leftSeconds: 36_000 },
        { startsOn: '2026-11-16', usedSeconds: workedSeconds, leftSeconds: 36_000 - workedSeconds },
      ],
      waiting: [],
      corrections: [],
    });
  });

  it('stays as it was made, whatever is corrected, which the next one says', async () => {
    const desk = await deskOfClients(db, 'kept', 1);
    const [client] = ids(desk);
    const told = await clientFigures(desk);
    const startedAt = at('2026-11-18T09:00Z');
    await inTx(desk, async (tx) => {
      const of = { ...desk.agency, clientId: client ?? '' };
      const entry = { ...sampleEntry(of, 1), startedAt, endedAt: startedAt.add({ hours: 1 }) };
      await addEntry(tx, { ...entry, memo: 'logged late' });
    });
    expect(await clientFigures(desk, monday.add({ hours: 6 }))).toEqual(told);

    const next = await clientFigures(desk, at('2026-11-30T08:00Z'), '2026-11-23');
    expect(next.usedSeconds).toBe(0);
    expect(next.corrections).toEqual([
      { startsOn: '2026-11-16', wasSeconds: workedSeconds, isSeconds: workedSeconds + 3600 },
    ]);
    const after = await clientFigures(desk, at('2026-12-07T08:00Z'), '2026-11-30');
    expect(after.corrections).toEqual([]);
  });

  it('is one for all who get it, and goes to each of them where hours are private', async () => {
    const desk = await deskOfClients(db, 'members', 1);
    const [client = ''] = ids(desk);
    await inTx(desk, (tx) =>
      tx.execute(sql`insert into client_members (agency_id, client_id, person_id)
        values (${desk.agency.id}, ${client}, ${desk.agency.assistantId})`),
    );
    const pings = await expectedOn(desk, clientDigests, [client], week.toString());
    expect(pings.map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining([{ person: desk.agency.managerId }, { person: desk.agency.assistantId }]),
    );
    const [first, second] = await prepared(desk, clientDigests, pings);
    expect(first?.digestId).toBeDefined();
    expect(second?.digestId).toBe(first?.digestId);
  });

  it('goes to the channel where hours may be spoken of, and to nobody who wants none', async () => {
    const desk = await deskOfClients(db, 'channels', 2);
    const [open = '', spared = ''] = ids(desk);
    await inTx(desk, async (tx) => {
      await tx.execute(sql`update clients set shows_hours = true where client_id = ${open}`);
      await tx.execute(
        sql`update clients set reminders = '{"off": ["client-digest"]}' where client_id = ${spared}`,
      );
      await tx.execute(sql`insert into channels (agency_id, platform, address, use, client_id)
        values (${desk.agency.id}, 'slack', 'open-channel', 'client', ${open})`);
    });
    const pings = await expectedOn(desk, clientDigests, [open, spared], week.toString());
    expect(pings.map(({ subject, recipient }) => ({ subject, recipient }))).toEqual([
      { subject: open, recipient: { channel: 'open-channel' } },
    ]);
  });

  it('is silent where nothing was agreed or asked for as it was to come', async () => {
    const desk = await deskOfClients(db, 'new', 1);
    const [client = ''] = ids(desk);
    const pings = await expectedOn(desk, clientDigests, [client], week.toString());
    const early = pings.map((ping) => ({
      ...ping,
      details: { ...ping.details, at: '2026-11-09T08:00:00Z' },
    }));
    const [ping] = await prepared(desk, clientDigests, early);
    expect(ping).toMatchObject({ isSilent: true });
    expect(ping).not.toHaveProperty('digestId');
  });

  it('is silent for a client of no plan for whom nothing was done and nobody waits', async () => {
    const desk = await deskOfClients(db, 'idle', 0);
    await inTx(desk, (tx) => addTask(tx, desk.agency));
    const pings = await expectedOn(desk, clientDigests, [desk.agency.clientId], week.toString());
    expect(pings).toHaveLength(1);
    const dated = pings.map((ping) => ({ ...ping, details: { ...ping.details, at: monday.toString() } }));
    expect(await prepared(desk, clientDigests, dated)).toMatchObject([{ isSilent: true }]);
    await inTx(desk, (tx) =>
      tx.execute(sql`update tasks set status = 'submitted', holder_id = ${desk.agency.assistantId}`),
    );
    expect(await prepared(desk, clientDigests, dated)).not.toMatchObject([{ isSilent: true }]);
  });
});

it('what somebody has delivered, given back or handed on is done, as far as their list goes', async () => {
  const desk = await deskOfClients(db, 'done', 5);
  const { assistantId } = desk.agency;
  const done = await inTx(desk, async (tx) => {
    await tx.execute(sql`update tasks set status = 'submitted' where number = 1`);
    await tx.execute(sql`update tasks set status = 'open', holder_id = null where number = 2`);
    await tx.execute(sql`update tasks set holder_id = ${desk.agency.managerId} where number = 3`);
    await tx.execute(sql`update tasks set status = 'accepted' where number = 4`);
    return doneBy(tx, assistantId, [1, 2, 3, 4, 5]);
  });
  expect([...done].sort()).toEqual([1, 2, 3, 4]);
});

it('a digest that two instances make at once is one', async () => {
  const desk = await deskOfClients(db, 'at-once', 2);
  const manager = desk.agency.managerId;
  const pings = (
    await inTx(desk, (tx) => ownDigests.outlook(tx, desk.agency.id, [manager], monday))
  ).pings.filter(isDue);
  const made = await Promise.all([0, 1].map(() => prepared(desk, ownDigests, pings)));
  const [first, second] = made.map(([ping]) => ping?.digestId);
  expect(first).toBeDefined();
  expect(second).toBe(first);
});

describe('the digests of those who work at the desk', () => {
  const own = async (desk: Desk): Promise<Partial<Record<DigestFigures['of'], DigestFigures>>> => {
    const { managerId, assistantId } = desk.agency;
    const { pings } = await inTx(desk, (tx) =>
      ownDigests.outlook(tx, desk.agency.id, [managerId, assistantId], monday),
    );
    const kept: Partial<Record<DigestFigures['of'], DigestFigures>> = {};
    for (const { digestId } of await prepared(desk, ownDigests, pings.filter(isDue))) {
      const figures = await figuresOf(desk, digestId);
      if (figures) kept[figures.of] = figures;
    }
    return kept;
  };

  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOfClients(db, 'staff', 2);
    await inTx(desk, async (tx) => {
      await tx.execute(sql`update tasks set due_at = '2026-11-20T12:00Z' where number = 2`);
      await tx.execute(sql`update tasks set due_at = '2026-11-23T15:00Z' where number = 1`);
    });
  });

  it('tell an assistant what they worked, what is due this week, and what they have to submit', async () => {
    const { assistant } = await own(desk);
    expect(assistant).toMatchObject({
      workedSeconds: 2 * workedSeconds,
      clients: [
        { clientName: 'Client 000', seconds: workedSeconds },
        { clientName: 'Client 001', seconds: workedSeconds },
      ],
      due: [{ task: 2 }, { task: 1 }],
      unsubmitted: [
        { clientName: 'Client 000', startsOn: '2026-11-16', endsOn: '2026-11-23' },
        { clientName: 'Client 001', startsOn: '2026-11-16', endsOn: '2026-11-23' },
      ],
      corrections: [],
    });
  });

  it('tell a manager of every client, every assistant, and of what waited for a claim', async () => {
    const { manager } = await own(desk);
    expect(manager).toMatchObject({
      clients: [
        { name: 'Client 001', overdue: 1, usedSeconds: workedSeconds, weeklySeconds: expect.any(Number) },
        { name: 'Client 000', overdue: 0, left: { availableSeconds: 36_000 - workedSeconds } },
        { name: 'staff', left: null },
      ],
      assistants: [{ name: 'staff-assistant', held: 2, workedSeconds: 2 * workedSeconds }],
      unclaimed: { claimed: 0, medianSeconds: null, open: 0, longestOpenSeconds: null },
    });
  });

  it('tell an assistant in the morning what is overdue and what is due', async () => {
    expect((await own(desk)).morning).toMatchObject({
      tasks: [
        { task: 2, why: 'overdue', clientName: 'Client 001' },
        { task: 1, why: 'today', clientName: 'Client 000' },
      ],
    });
  });
});
