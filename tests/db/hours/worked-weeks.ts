import type { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import type { Database, Tx } from '../../../src/db/client.ts';
import { clientById, type Client } from '../../../src/db/clients.ts';
import { lockAccount, openAccount } from '../../../src/db/hours/accounts.ts';
import { entryById, type EntrySpan } from '../../../src/db/hours/entries.ts';
import { statementOf } from '../../../src/db/hours/ledger.ts';
import { setPlan } from '../../../src/db/hours/plans.ts';
import { drawUp } from '../../../src/db/hours/review.ts';
import { correctEntry } from '../../../src/db/hours/settling/corrections.ts';
import type { EndedEntry } from '../../../src/domain/hours/entry.ts';
import { noPlan, type Plan } from '../../../src/domain/hours/plan.ts';
import { addSampleAgency, addTask, type SampleAgency } from '../sample-agency.ts';
import { addEntry, at, day, sampleEntry } from './sample-hours.ts';

/** In Berlin: a Monday morning with a week to come, and the noons of the Mondays after. */
const monday = at('2026-11-16T08:00Z');
export const nextMonday = at('2026-11-23T11:00Z');
export const mondayAfter = at('2026-11-30T11:00Z');
/** As the Thursday after the first week ends. */
export const thursdayNight = at('2026-11-26T23:00Z');
export const firstWeek = day('2026-11-16');
export const secondWeek = day('2026-11-23');

const twentyHours: Omit<Plan, 'id'> = {
  ...noPlan,
  from: day('2026-11-01'),
  kind: 'monthly',
  seconds: 20 * 3600,
  overage: 'block',
  rounding: { direction: 'up', stepSeconds: 900, scope: 'entry', minimumSeconds: 0 },
};

/** An agency whose client has twenty hours a month, rounded up to quarters of an hour, and a task to work on. */
export async function workedWeeks(db: Database, name: string, plan: Partial<Plan> = {}) {
  const agency = await addSampleAgency(db, name);
  const inTx = <T>(work: (tx: Tx) => Promise<T>) => db.inAgency(agency.id, work);
  const { client, task } = await inTx(async (tx) => {
    const client = await found(clientById(tx, agency.clientId));
    await openAccount(tx, agency.id, client, monday);
    await setPlan(tx, agency.id, client.id, { ...twentyHours, ...plan }, agency.managerId, monday);
    return { client, task: await addTask(tx, agency) };
  });
  return { agency, client, task, inTx, ...doings(agency, client, task, inTx) };
}

function doings(
  agency: SampleAgency,
  client: Client,
  task: number,
  inTx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
) {
  const entryOf = (id: number) => inTx((tx) => found(entryById(tx, id) as Promise<EndedEntry | undefined>));
  return {
    entryOf,
    /** The assistant works for some minutes. @returns the entry's id */
    works: (startedAt: string, minutes: number, more: Partial<Parameters<typeof addEntry>[1]> = {}) =>
      inTx((tx) =>
        addEntry(tx, {
          ...sampleEntry(agency, task),
          startedAt: at(startedAt),
          endedAt: at(startedAt).add({ minutes }),
          memo: 'worked',
          ...more,
        }),
      ),
    drawsUp: (startsOn: Temporal.PlainDate, now: Temporal.Instant) =>
      inTx((tx) => drawUp(tx, agency.id, { clientId: client.id, startsOn }, now)),
    statement: (startsOn: Temporal.PlainDate) => inTx((tx) => found(statementOf(tx, client.id, startsOn))),
    /** The assistant corrects an entry of theirs. */
    corrects: async (id: number, change: Partial<EntrySpan>, now: Temporal.Instant) => {
      const entry = await entryOf(id);
      const { startedAt, endedAt, memo } = { ...entry, ...change };
      const correction = { startedAt, endedAt, memo, reason: 'a slip', by: agency.assistantId };
      return inTx(async (tx) => {
        const account = await found(lockAccount(tx, client.id));
        return correctEntry(tx, agency.id, { client, account, entry }, correction, now);
      });
    },
  };
}

/** What must be there. */
export async function found<T>(row: Promise<T | undefined>): Promise<T> {
  const it = await row;
  expect(it).toBeDefined();
  return it as T;
}
