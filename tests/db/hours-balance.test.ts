import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import { addClient, clientById, type Client } from '../../src/db/clients.ts';
import { openAccount } from '../../src/db/hours/accounts.ts';
import { readHours } from '../../src/db/hours/balance.ts';
import { grantHours, plansOf, setPlan } from '../../src/db/hours/plans.ts';
import { timeEntries } from '../../src/db/schema/hours.ts';
import { hourAccounts, ledgerLines, lots } from '../../src/db/schema/ledger.ts';
import { noPlan, type Plan } from '../../src/domain/hours/plan.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from './sample-agency.ts';

const { db } = await testDatabase();
let agency: SampleAgency;
let client: Client;
let task: number;

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const inTx = <T>(work: (tx: Tx) => Promise<T>) => db.inAgency(agency.id, work);
const read = async () => (await inTx((tx) => readHours(tx, [client.id], now)))[0];

const monthly: Omit<Plan, 'id'> = {
  ...noPlan,
  from: day('2026-11-01'),
  kind: 'monthly',
  seconds: 20 * 3600,
  rollOver: { percent: 20, seconds: 7200, days: null },
  overage: 'block',
  rounding: { direction: 'up', stepSeconds: 900, scope: 'task-day', minimumSeconds: 60 },
  spendOrder: 'plan-first',
};

/** The work of an assistant on the sample task; minutes of an hour that begins then. */
const work = (tx: Tx, startedAt: string, minutes: number | null, isCurrent = true) =>
  tx
    .insert(timeEntries)
    .values({
      agencyId: agency.id,
      clientId: client.id,
      task,
      personId: agency.assistantId,
      startedAt: at(startedAt),
      endedAt: minutes === null ? null : at(startedAt).add({ minutes }),
      source: 'timer',
      isCurrent,
      recordedBy: agency.assistantId,
      recordedAt: now,
    })
    .returning({ id: timeEntries.entryId })
    .then(([entry]) => entry?.id ?? 0);

const draw = (tx: Tx, lineNo: number, entryId: number, periodOn: string, workOn: string, seconds: number) =>
  tx.insert(ledgerLines).values({
    agencyId: agency.id,
    clientId: client.id,
    lineNo,
    periodOn: day(periodOn),
    entryId,
    personId: agency.assistantId,
    task,
    workOn: day(workOn),
    exactSeconds: seconds,
    roundedSeconds: seconds,
    writtenAt: now,
    previousHash: lineNo === 1 ? '' : '0'.repeat(64),
    hash: '0'.repeat(64),
  });

const lot = (lotId: string, fromOn: string, untilOn: string | null, spent: number, held = {}) => ({
  agencyId: agency.id,
  clientId: client.id,
  lotId,
  kind: 'grant' as const,
  seconds: 3600,
  fromOn: day(fromOn),
  untilOn: untilOn === null ? null : day(untilOn),
  spent,
  held,
  expired: 0,
  rolled: 0,
});

beforeEach(async () => {
  agency = await addSampleAgency(db, `agency-${crypto.randomUUID()}`);
  await inTx(async (tx) => {
    const found = await clientById(tx, agency.clientId);
    if (!found) throw new Error('the sample client is not there');
    client = found;
    task = await addTask(tx, agency);
  });
});

describe('the hours of a client', () => {
  it('are not there before the account is opened', async () => {
    expect(await read()).toBeUndefined();
  });

  it('hold what was agreed, as it was agreed', async () => {
    const id = await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      return setPlan(tx, agency.id, client.id, monthly, agency.managerId, now);
    });
    const hours = await read();
    expect(hours).toMatchObject({ clientId: client.id, clientName: client.name, timeZone: 'Europe/Berlin' });
    expect(hours?.plans).toEqual([{ id, ...monthly }]);
    expect(await inTx((tx) => plansOf(tx, client.id))).toEqual(hours?.plans);
    // The week of Sunday the 22nd began in the month that hours begin with.
    expect(hours?.state.on).toEqual(day('2026-11-01'));
    expect(hours?.openOn).toEqual(day('2026-11-16'));
    expect(hours?.openAt).toEqual(at('2026-11-15T23:00:00Z'));
  });

  it('begin today with a grant, which lasts as many days as were said', async () => {
    const given = { kind: 'grant', seconds: 3600, why: 'to begin with', days: 30 } as const;
    const granted = await inTx((tx) =>
      grantHours(tx, agency.id, client, given, agency.managerId, at('2026-11-22T23:30:00Z')),
    );
    // In Berlin it is Monday by then.
    expect(granted).toMatchObject({ from: day('2026-11-23'), until: day('2026-12-23') });
    expect((await read())?.grants).toEqual([granted]);
  });

  it('leave out lots that ended in earlier months or are spent for good, unless a dispute holds them', async () => {
    await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      await tx
        .insert(lots)
        .values([
          lot('ended', '2026-09-01', '2026-10-01', 3600),
          lot('ended and disputed', '2026-09-01', '2026-10-01', 3600, { 'line:1': 600 }),
          lot('ended this month', '2026-10-01', '2026-11-01', 3600),
          lot('spent', '2026-09-02', null, 3600),
          lot('not spent', '2026-09-02', null, 3599),
        ]);
    });
    const kept = (await read())?.state.lots.map(({ id }) => id);
    expect(kept).toEqual(['ended and disputed', 'not spent', 'ended this month']);
  });

  it('hold the work of the open period: what reaches into it, what runs however long, and nothing superseded', async () => {
    const ids = await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      await work(tx, '2026-11-15T22:00:00Z', 60);
      const across = await work(tx, '2026-11-15T23:00:00Z', 60);
      await work(tx, '2026-11-20T10:00:00Z', 30, false);
      const inside = await work(tx, '2026-11-20T10:00:00Z', 45);
      const forgotten = await work(tx, '2026-11-21T09:00:00Z', null);
      return [across, inside, forgotten];
    });
    const hours = await read();
    expect(hours?.entries.map(({ id }) => id)).toEqual(ids);
    expect(hours?.entries.at(-1)).toMatchObject({ endedAt: null, startedAt: at('2026-11-21T09:00:00Z') });
  });

  it('find a timer that has run since before the longest entry could have begun', async () => {
    await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      await work(tx, '2026-11-10T09:00:00Z', null);
    });
    expect((await read())?.entries).toHaveLength(1);
  });

  it('hold the lines of periods that are not closed, late ones on the first day of theirs', async () => {
    await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      const entry = await work(tx, '2026-11-11T10:00:00Z', 30);
      await draw(tx, 1, entry, '2026-10-26', '2026-10-27', 600);
      await draw(tx, 2, entry, '2026-11-09', '2026-11-11', 1800);
      await draw(tx, 3, entry, '2026-11-16', '2026-11-11', 60);
    });
    expect((await read())?.drawn).toEqual([
      { lineNo: 2, on: day('2026-11-11'), roundedSeconds: 1800 },
      { lineNo: 3, on: day('2026-11-16'), roundedSeconds: 60 },
    ]);
  });

  it('hold what was drawn of an entry that goes on in the open period, and of its first day', async () => {
    const across = await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      const early = await work(tx, '2026-11-10T10:00:00Z', 30);
      const reaching = await work(tx, '2026-11-15T21:00:00Z', 180);
      await draw(tx, 1, early, '2026-11-09', '2026-11-10', 1800);
      await draw(tx, 2, reaching, '2026-11-09', '2026-11-15', 7200);
      await draw(tx, 3, reaching, '2026-11-16', '2026-11-15', 60);
      return reaching;
    });
    expect((await read())?.before).toEqual([
      { entryId: across, task, on: day('2026-11-15'), exactSeconds: 7260, roundedSeconds: 7260 },
    ]);
  });

  it('of several clients come together, by name', async () => {
    await inTx(async (tx) => {
      const another = await addClient(tx, agency.id, { name: 'Aardvark', locale: 'en', timeZone: 'UTC' });
      if (!another) throw new Error('there is an Aardvark already');
      await openAccount(tx, agency.id, client, now);
      await openAccount(tx, agency.id, another, now);
    });
    const all = await inTx((tx) => readHours(tx, 'all', now));
    expect(all.map(({ clientName }) => clientName)).toEqual(['Aardvark', client.name]);
  });

  it('open once, whoever opens them again', async () => {
    await inTx(async (tx) => {
      await openAccount(tx, agency.id, client, now);
      await tx.update(hourAccounts).set({ closedOn: day('2026-11-09') });
      await openAccount(tx, agency.id, client, now.add({ hours: 24 * 30 }));
    });
    expect((await read())?.state.on).toEqual(day('2026-11-09'));
  });
});
