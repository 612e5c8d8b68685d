import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../src/db/client.ts';
import { grants, hoursEvents, plans, statementLinks, timeEntries } from '../../../src/db/schema/hours.ts';
import { hourAccounts, ledgerDays, ledgerLines, lots, reviewPeriods } from '../../../src/db/schema/ledger.ts';
import { now, type SampleAgency } from '../sample-agency.ts';

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
/** What could be a hash of the ledger, of one hexadecimal digit. */
export const hashOf = (digit: string): string => digit.repeat(64);

const weeks = { closed: day('2026-11-02'), inReview: day('2026-11-09'), open: day('2026-11-16') };

/** Two hours of the assistant's, in the week that is in review. */
export const sampleEntry = ({ id, clientId, assistantId }: SampleAgency, task: number) =>
  ({
    agencyId: id,
    clientId,
    task,
    personId: assistantId,
    startedAt: at('2026-11-10T09:00Z'),
    endedAt: at('2026-11-10T11:00Z'),
    source: 'timer',
    recordedBy: assistantId,
    recordedAt: now,
  }) satisfies typeof timeEntries.$inferInsert;

export const samplePlan = ({ id, clientId, managerId }: SampleAgency) =>
  ({
    agencyId: id,
    clientId,
    fromOn: day('2026-11-01'),
    kind: 'monthly',
    seconds: 20 * 3600,
    overage: 'ask',
    rounding: 'up',
    roundingStep: 900,
    roundingScope: 'entry',
    minimumSeconds: 0,
    spendOrder: 'soonest-expiry',
    setBy: managerId,
    setAt: now,
  }) satisfies typeof plans.$inferInsert;

export const sampleGrant = ({ id, clientId, managerId }: SampleAgency) =>
  ({
    agencyId: id,
    clientId,
    kind: 'grant',
    seconds: 5 * 3600,
    fromOn: day('2026-11-01'),
    why: 'goodwill',
    grantedBy: managerId,
    grantedAt: now,
  }) satisfies typeof grants.$inferInsert;

export const sampleAccount = ({ id, clientId }: Pick<SampleAgency, 'id' | 'clientId'>) =>
  ({
    agencyId: id,
    clientId,
    closedOn: weeks.inReview,
    openOn: weeks.open,
    openAt: at('2026-11-15T23:00Z'),
    submitBy: at('2026-11-23T11:00Z'),
  }) satisfies typeof hourAccounts.$inferInsert;

export const sampleLot = ({ id, clientId }: SampleAgency) =>
  ({
    agencyId: id,
    clientId,
    lotId: 'plan:2026-11-01',
    kind: 'plan',
    seconds: 20 * 3600,
    fromOn: day('2026-11-01'),
    untilOn: day('2026-12-01'),
    spent: 3600,
    expired: 0,
    rolled: 0,
  }) satisfies typeof lots.$inferInsert;

export const samplePeriod = ({ id, clientId }: SampleAgency) =>
  ({
    agencyId: id,
    clientId,
    startsOn: weeks.inReview,
    endsOn: weeks.open,
    drawnAt: at('2026-11-16T11:00Z'),
    status: 'in review',
    approveBy: at('2026-11-19T23:00Z'),
  }) satisfies typeof reviewPeriods.$inferInsert;

export const closedPeriod = (agency: SampleAgency) =>
  ({
    ...samplePeriod(agency),
    startsOn: weeks.closed,
    endsOn: weeks.inReview,
    status: 'closed',
    closedAt: at('2026-11-12T23:00Z'),
    usedSeconds: 3600,
    leftSeconds: 19 * 3600,
  }) satisfies typeof reviewPeriods.$inferInsert;

export const sampleLine = ({ id, clientId, assistantId }: SampleAgency, task: number, entryId: number) =>
  ({
    agencyId: id,
    clientId,
    lineNo: 1,
    periodOn: weeks.inReview,
    entryId,
    personId: assistantId,
    task,
    workOn: day('2026-11-10'),
    exactSeconds: 7200,
    roundedSeconds: 7200,
    writtenAt: now,
    previousHash: '',
    hash: hashOf('1'),
  }) satisfies typeof ledgerLines.$inferInsert;

export async function addEntry(tx: Tx, entry: typeof timeEntries.$inferInsert): Promise<number> {
  const [added] = await tx.insert(timeEntries).values(entry).returning({ id: timeEntries.entryId });
  if (!added) throw new Error('the entry was not added');
  return added.id;
}

/** Gives the client a row in every table of hours, for work on this task. */
export async function addSampleHours(tx: Tx, agency: SampleAgency, task: number): Promise<void> {
  const { id: agencyId, clientId, managerId } = agency;
  const entryId = await addEntry(tx, sampleEntry(agency, task));
  await tx.insert(plans).values(samplePlan(agency));
  await tx.insert(grants).values(sampleGrant(agency));
  await tx.insert(hourAccounts).values({ ...sampleAccount(agency), lineCount: 2, headHash: hashOf('2') });
  await tx.insert(lots).values(sampleLot(agency));
  await tx.insert(reviewPeriods).values([samplePeriod(agency), closedPeriod(agency)]);
  const line = sampleLine(agency, task, entryId);
  const next = { lineNo: 2, previousHash: line.hash, hash: hashOf('2') };
  await tx.insert(ledgerLines).values([line, { ...line, ...next, exactSeconds: 0, roundedSeconds: 0 }]);
  await tx.insert(ledgerDays).values({
    agencyId,
    clientId,
    periodOn: line.periodOn,
    workOn: line.workOn,
    roundedSeconds: line.roundedSeconds,
  });
  await tx.insert(hoursEvents).values({ agencyId, at: now, verb: 'disputed', clientId, entryId, lineNo: 1 });
  await tx.insert(statementLinks).values({
    agencyId,
    tokenHash: `statement of ${agencyId}`,
    clientId,
    periodOn: weeks.inReview,
    locale: 'en',
    madeBy: managerId,
    expiresAt: now.add({ hours: 1 }),
  });
}
