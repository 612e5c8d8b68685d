import type { PgTable } from 'drizzle-orm/pg-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../../src/db/client.ts';
import { grants, hoursEvents, plans, timeEntries } from '../../../src/db/schema/hours.ts';
import { hourAccounts, ledgerLines, lots, reviewPeriods } from '../../../src/db/schema/ledger.ts';
import { testDatabase } from '../../support/database.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from '../sample-agency.ts';
import {
  addEntry,
  closedPeriod,
  day,
  hashOf,
  sampleAccount,
  sampleEntry,
  sampleGrant,
  sampleLine,
  sampleLot,
  samplePeriod,
  samplePlan,
} from './sample-hours.ts';

const { db } = await testDatabase();

let agency: SampleAgency;
let line: ReturnType<typeof sampleLine>;
beforeEach(async () => {
  agency = await addSampleAgency(db, crypto.randomUUID());
  line = await inAgency(async (tx) => {
    await tx.insert(hourAccounts).values(sampleAccount(agency));
    const task = await addTask(tx, agency);
    return sampleLine(agency, task, await addEntry(tx, sampleEntry(agency, task)));
  });
});

const inAgency = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.inAgency(agency.id, work);
const add = <T extends PgTable>(table: T, ...rows: T['$inferInsert'][]) =>
  inAgency((tx) => tx.insert(table).values(rows));
const violating = (constraint: string) => ({ cause: expect.objectContaining({ constraint }) });
const refused = { cause: expect.objectContaining({ code: '23001' }) };

describe('a plan', () => {
  type Columns = Partial<typeof plans.$inferInsert>;

  it.each<[string, Columns]>([
    ['plans_seconds', { seconds: 0 }],
    ['plans_seconds', { kind: 'pack', seconds: -1 }],
    ['plans_seconds', { kind: 'as-needed', seconds: 1 }],
    ['plans_roll', { rollPercent: -1 }],
    ['plans_roll', { rollPercent: 101 }],
    ['plans_roll', { rollSeconds: -1 }],
    ['plans_roll', { rollDays: 0 }],
    ['plans_pack', { kind: 'pack', packDays: 0 }],
    ['plans_rounding', { roundingStep: 0 }],
    ['plans_rounding', { minimumSeconds: -1 }],
  ])('keeps to %s: not %o', async (constraint, columns) => {
    await expect(add(plans, { ...samplePlan(agency), ...columns })).rejects.toMatchObject(
      violating(constraint),
    );
  });

  it.each<Columns>([
    { rollPercent: 100, rollSeconds: 0, rollDays: 1 },
    { kind: 'pack', packDays: 1 },
    { kind: 'as-needed', seconds: 0 },
  ])('may be %o', async (columns) => {
    await add(plans, { ...samplePlan(agency), ...columns });
  });
});

describe('a grant', () => {
  it.each([
    ['grants_seconds', { seconds: 0 }],
    ['grants_life', { untilOn: day('2026-11-01') }],
  ])('keeps to %s: not %o', async (constraint, columns) => {
    await expect(add(grants, { ...sampleGrant(agency), ...columns })).rejects.toMatchObject(
      violating(constraint),
    );
  });

  it('may be for a single day', async () => {
    await add(grants, { ...sampleGrant(agency), untilOn: day('2026-11-02') });
  });
});

describe('an account', () => {
  type Columns = Partial<typeof hourAccounts.$inferInsert>;

  it.each<[string, Columns]>([
    ['hour_accounts_order', { closedOn: day('2026-11-17') }],
    ['hour_accounts_overruns', { owed: -1 }],
    ['hour_accounts_overruns', { uncovered: -1 }],
    ['hour_accounts_head', { lineCount: 1 }],
    ['hour_accounts_head', { headHash: hashOf('1') }],
    ['hour_accounts_head', { lineCount: -1, headHash: hashOf('1') }],
  ])('keeps to %s: not %o', async (constraint, columns) => {
    await expect(inAgency((tx) => tx.update(hourAccounts).set(columns))).rejects.toMatchObject(
      violating(constraint),
    );
  });

  it('is a client’s only one', async () => {
    await expect(add(hourAccounts, sampleAccount(agency))).rejects.toMatchObject(
      violating('hour_accounts_agency_id_client_id_pk'),
    );
  });
});

describe('a lot', () => {
  it.each([
    ['spends', { spent: -1 }],
    ['loses', { expired: -1 }],
    ['passes on', { rolled: -1 }],
  ])('never %s less than nothing', async (_, columns) => {
    await expect(add(lots, { ...sampleLot(agency), ...columns })).rejects.toMatchObject(
      violating('lots_not_below_zero'),
    );
  });

  it('holds no less than nothing', async () => {
    const gone = { spent: 3600, expired: 1800, rolled: 1800 };
    await expect(add(lots, { ...sampleLot(agency), ...gone, seconds: 7199 })).rejects.toMatchObject(
      violating('lots_not_below_zero'),
    );
    await add(lots, { ...sampleLot(agency), ...gone, seconds: 7200 });
  });

  it('ends after it begins', async () => {
    await expect(add(lots, { ...sampleLot(agency), untilOn: day('2026-11-01') })).rejects.toMatchObject(
      violating('lots_life'),
    );
    await add(lots, { ...sampleLot(agency), untilOn: null });
  });
});

describe('a period', () => {
  type Columns = Partial<typeof reviewPeriods.$inferInsert>;

  it('ends after it begins', async () => {
    await expect(
      add(reviewPeriods, { ...samplePeriod(agency), endsOn: day('2026-11-09') }),
    ).rejects.toMatchObject(violating('review_periods_life'));
  });

  it.each<Columns>([{ closedAt: null }, { usedSeconds: null }, { leftSeconds: null }])(
    'that is closed says when and with what: not %o',
    async (columns) => {
      await expect(add(reviewPeriods, { ...closedPeriod(agency), ...columns })).rejects.toMatchObject(
        violating('review_periods_closed'),
      );
    },
  );

  it.each<[string, Columns]>([
    ['when it closed', { closedAt: now }],
    ['what was used', { usedSeconds: 0 }],
    ['what was left', { leftSeconds: 0 }],
  ])('that is in review does not say %s', async (_, columns) => {
    await expect(add(reviewPeriods, { ...samplePeriod(agency), ...columns })).rejects.toMatchObject(
      violating('review_periods_closed'),
    );
  });

  it('that is in review does not say who closed it', async () => {
    await expect(
      add(reviewPeriods, { ...samplePeriod(agency), closedBy: agency.managerId }),
    ).rejects.toMatchObject(violating('review_periods_closed'));
  });

  it('closes for good', async () => {
    await add(reviewPeriods, samplePeriod(agency));
    const change = (columns: Columns) => inAgency((tx) => tx.update(reviewPeriods).set(columns));
    const { closedAt, usedSeconds, leftSeconds } = closedPeriod(agency);
    await change({ status: 'closed', closedAt, usedSeconds, leftSeconds });
    for (const columns of [
      { status: 'in review', closedAt: null, usedSeconds: null, leftSeconds: null } as const,
      { leftSeconds: 0 },
      { approveBy: now },
    ])
      await expect(change(columns)).rejects.toMatchObject(refused);
  });
});

describe('a line of the ledger', () => {
  const second = () => ({ ...line, lineNo: 2, previousHash: line.hash, hash: hashOf('2') });
  const reversal = () => ({
    ...second(),
    reverses: 1,
    reason: 'waived',
    exactSeconds: -7200,
    roundedSeconds: -7200,
  });

  it('is written in the period that is in review, or the open one', async () => {
    await add(reviewPeriods, samplePeriod(agency));
    await add(ledgerLines, line, { ...second(), periodOn: day('2026-11-16') });
  });

  it('is not written in a period that is closed', async () => {
    const closed = closedPeriod(agency);
    await add(reviewPeriods, closed);
    const late = { ...second(), periodOn: closed.startsOn };
    await expect(add(ledgerLines, line, late)).rejects.toMatchObject(refused);
    expect(await inAgency((tx) => tx.query.ledgerLines.findMany())).toEqual([]);
  });

  it.each<[string, Partial<typeof ledgerLines.$inferInsert>]>([
    ['ledger_lines_number', { lineNo: 0, previousHash: hashOf('1') }],
    ['ledger_lines_hash', { hash: 'abc' }],
    ['ledger_lines_hash', { hash: hashOf('A') }],
    ['ledger_lines_hash', { previousHash: hashOf('1') }],
    ['ledger_lines_hash', { lineNo: 2 }],
    ['ledger_lines_hash', { lineNo: 2, previousHash: 'abc' }],
    ['ledger_lines_amount', { exactSeconds: -1 }],
    ['ledger_lines_reversal', { reason: 'waived' }],
  ])('keeps to %s: not %o', async (constraint, columns) => {
    await expect(add(ledgerLines, { ...line, ...columns })).rejects.toMatchObject(violating(constraint));
  });

  it('that reverses another says why, and takes away', async () => {
    await add(ledgerLines, line);
    for (const [constraint, columns] of [
      ['ledger_lines_reversal', { reason: null }],
      ['ledger_lines_reversal', { reason: '' }],
      ['ledger_lines_reversal', { reverses: 2 }],
      ['ledger_lines_amount', { exactSeconds: 1 }],
    ] as const)
      await expect(add(ledgerLines, { ...reversal(), ...columns })).rejects.toMatchObject(
        violating(constraint),
      );
    await add(ledgerLines, reversal());
  });

  it('says what its entry says: that gets no memo any more', async () => {
    await add(ledgerLines, line);
    const giveMemo = inAgency((tx) => tx.update(timeEntries).set({ memo: 'Compared fares' }));
    await expect(giveMemo).rejects.toMatchObject(refused);
  });

  it('is reversed once', async () => {
    await add(ledgerLines, line, reversal());
    const again = { ...reversal(), lineNo: 3, previousHash: hashOf('2'), hash: hashOf('3') };
    await expect(add(ledgerLines, again)).rejects.toMatchObject(violating('ledger_lines_reversed_once'));
  });
});

describe('an event', () => {
  const note = async (columns: Partial<typeof hoursEvents.$inferInsert>) => {
    const event = { agencyId: agency.id, at: now, verb: 'disputed', clientId: agency.clientId } as const;
    const [noted] = await inAgency((tx) =>
      tx
        .insert(hoursEvents)
        .values({ ...event, ...columns })
        .returning({ id: hoursEvents.eventId }),
    );
    return noted?.id ?? null;
  };

  it('is answered once', async () => {
    const answers = await note({});
    await note({ verb: 'kept', answers });
    await expect(note({ verb: 'waived', answers })).rejects.toMatchObject(
      violating('hours_events_answered_once'),
    );
  });

  it('that has a key happens once in its agency', async () => {
    const onceKey = 'cap-near:17';
    await note({ verb: 'cap-near', onceKey });
    await expect(note({ verb: 'cap-near', onceKey })).rejects.toMatchObject(violating('hours_events_once'));
    await note({ verb: 'cap-near', onceKey: 'cap-near:18' });
  });
});
