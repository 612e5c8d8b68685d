import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { EndedEntry } from '../../domain/hours/entry.ts';
import type { NewLine } from '../../domain/hours/ledger.ts';
import { linesOf } from '../../domain/hours/lines.ts';
import type { PeriodKey } from '../../domain/hours/period/period-key.ts';
import { approvedBy, periodFrom, startOf, submittedBy } from '../../domain/hours/period.ts';
import { clientById, type Client } from '../clients.ts';
import type { Tx } from '../client.ts';
import { hourAccounts, ledgerLines, reviewPeriods } from '../schema/ledger.ts';
import { lockAccount, type HourAccount } from './accounts.ts';
import { closeDuePeriods } from './settling/closing.ts';
import { countedEntries } from './entries.ts';
import { noteHoursEvent } from './events.ts';
import { appendLines, drawnParts } from './ledger.ts';
import { plansOf } from './plans.ts';
import { tellClientOfHours } from './tell.ts';

/**
 * Draws up the open period, once its last day is over: its work is written into the ledger, rounded now and never again,
 * and the client is asked to review it. Where there is nothing to review it closes at once, and nobody is told.
 * @returns false when it is another period that is open, or it is not over
 */
export async function drawUp(
  tx: Tx,
  agencyId: string,
  { clientId, startsOn }: PeriodKey,
  now: Temporal.Instant,
): Promise<boolean> {
  const account = await lockAccount(tx, clientId);
  const client = await clientById(tx, clientId);
  if (!client || !account?.openOn.equals(startsOn)) return false;
  const { timeZone, reviewLength } = client;
  const period = periodFrom(startsOn, reviewLength);
  const endsAt = later(startOf(period.endsOn, timeZone), account.openAt);
  if (Temporal.Instant.compare(now, endsAt) < 0) return false;

  const entries = await countedEntries(tx, clientId, account.openAt, endsAt);
  const span = { from: account.openAt, to: endsAt };
  await appendLines(tx, agencyId, clientId, await linesFor(tx, client, entries, span, () => startsOn), now);
  const submitBy = submittedBy(periodFrom(period.endsOn, reviewLength), timeZone);
  await tx
    .update(hourAccounts)
    .set({ openOn: period.endsOn, openAt: endsAt, submitBy })
    .where(eq(hourAccounts.clientId, clientId));
  const isEmpty = !(await hasLines(tx, { clientId, startsOn }));
  const approveBy = isEmpty ? now : approvedBy(period, now, timeZone);
  await tx
    .insert(reviewPeriods)
    .values({ agencyId, clientId, ...period, drawnAt: now, status: 'in review', approveBy });
  if (isEmpty) await closeDuePeriods(tx, agencyId, [clientId], now);
  else await askForReview(tx, agencyId, client, startsOn, now);
  return true;
}

/** Draws up every period of a client that nobody has submitted in time, oldest first. */
export async function drawUpOverdue(
  tx: Tx,
  agencyId: string,
  clientId: string,
  now: Temporal.Instant,
): Promise<void> {
  for (let isDrawn = true; isDrawn;) {
    const account = await lockAccount(tx, clientId);
    const isOverdue = account !== undefined && Temporal.Instant.compare(account.submitBy, now) <= 0;
    isDrawn = isOverdue && (await drawUp(tx, agencyId, { clientId, startsOn: account.openOn }, now));
  }
}

/** Clients with a period that should have been submitted by now. */
export async function clientsToDrawUp(tx: Tx, now: Temporal.Instant): Promise<string[]> {
  const accounts = await tx
    .select({ id: hourAccounts.clientId })
    .from(hourAccounts)
    .where(lte(hourAccounts.submitBy, now))
    .orderBy(asc(hourAccounts.clientId));
  return accounts.map(({ id }) => id);
}

/** A client who has moved east may have no day left of a period that had begun. */
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? b : a;

async function askForReview(
  tx: Tx,
  agencyId: string,
  client: Client,
  periodOn: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<void> {
  const drawn = { verb: 'period-drawn', clientId: client.id, periodOn } as const;
  const eventId = await noteHoursEvent(tx, agencyId, drawn, now);
  if (eventId !== undefined) await tellClientOfHours(tx, client, eventId);
}

/**
 * Writes into the open period what a counting entry has of days that were drawn up without it: it was recorded,
 * confirmed or stopped late. Locks the account, which must not be held already: it would wait for others who hold it.
 */
export async function postLate(
  tx: Tx,
  agencyId: string,
  entry: EndedEntry,
  now: Temporal.Instant,
): Promise<void> {
  const account = await lockAccount(tx, entry.clientId);
  const client = await clientById(tx, entry.clientId);
  if (!client || !account || Temporal.Instant.compare(entry.startedAt, account.openAt) >= 0) return;
  const { openOn, openAt } = account;
  const lines = await linesFor(tx, client, [entry], { to: openAt }, () => openOn);
  await appendLines(tx, agencyId, entry.clientId, lines, now);
}

/**
 * The lines that entries make, of which nothing is in the ledger yet, between two moments. Rounding goes on from what the
 * ledger holds of the same groups. `periodOn`: the period that work of a day is reviewed in.
 */
export async function linesFor(
  tx: Tx,
  { id: clientId, timeZone }: Pick<Client, 'id' | 'timeZone'>,
  entries: readonly EndedEntry[],
  span: { readonly from?: Temporal.Instant; readonly to?: Temporal.Instant },
  periodOn: (day: Temporal.PlainDate) => Temporal.PlainDate,
): Promise<NewLine[]> {
  const plans = await plansOf(tx, clientId);
  const before = await drawnParts(tx, clientId, entries, timeZone);
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return linesOf(entries, { timeZone, plans, before, ...span }).flatMap(
    ({ entryId, on, exactSeconds, roundedSeconds }) => {
      const entry = known.get(entryId);
      const amounts = { on, periodOn: periodOn(on), exactSeconds, roundedSeconds };
      return entry ? [{ entry, ...amounts, reverses: null, reason: null }] : [];
    },
  );
}

/** Whether everybody with counting work in the open period, which ends then, has submitted it. */
export async function isSubmittedByAll(
  tx: Tx,
  { clientId, openOn, openAt }: Pick<HourAccount, 'clientId' | 'openOn' | 'openAt'>,
  endsAt: Temporal.Instant,
): Promise<boolean> {
  const workers = new Set(
    (await countedEntries(tx, clientId, openAt, endsAt)).map(({ personId }) => personId),
  );
  const { rows } = await tx.execute<{ id: string }>(sql`
    select person_id as id from hours_events
    where client_id = ${clientId} and verb = 'week-submitted' and period_on = ${openOn.toString()}::date`);
  const submitted = new Set(rows.map(({ id }) => id));
  return [...workers].every((id) => submitted.has(id));
}

async function hasLines(tx: Tx, { clientId, startsOn }: PeriodKey): Promise<boolean> {
  const [line] = await tx
    .select({ one: sql`1` })
    .from(ledgerLines)
    .where(and(eq(ledgerLines.clientId, clientId), eq(ledgerLines.periodOn, startsOn)))
    .limit(1);
  return line !== undefined;
}
