import { eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { periodFrom, periodOf, startOf, submittedBy, type ReviewLength } from '../../domain/hours/period.ts';
import type { Tx } from '../client.ts';
import { hourAccounts } from '../schema/ledger.ts';

export type HourAccount = typeof hourAccounts.$inferSelect;

/** A client, and what their periods are periods of. */
interface Calendar {
  readonly id: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
}

/**
 * Opens a client's account of hours, unless it is open: the period of today can be recorded for, and hours can begin
 * with the month, or the period if that began earlier.
 */
export async function openAccount(
  tx: Tx,
  agencyId: string,
  { id: clientId, timeZone, reviewLength }: Calendar,
  now: Temporal.Instant,
): Promise<void> {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const period = periodOf(today, reviewLength);
  const month = today.with({ day: 1 });
  const { startsOn: openOn } = period;
  await tx
    .insert(hourAccounts)
    .values({
      agencyId,
      clientId,
      closedOn: Temporal.PlainDate.compare(month, openOn) < 0 ? month : openOn,
      openOn,
      openAt: startOf(openOn, timeZone),
      submitBy: submittedBy(period, timeZone),
    })
    .onConflictDoNothing();
}

export async function accountOf(tx: Tx, clientId: string): Promise<HourAccount | undefined> {
  return tx.query.hourAccounts.findFirst({ where: eq(hourAccounts.clientId, clientId) });
}

/** Has the open period end, and be submitted, by the client's calendar as it is now; it begins where it began. */
export async function rescheduleSubmission(tx: Tx, { id, timeZone, reviewLength }: Calendar): Promise<void> {
  const account = await lockAccount(tx, id);
  if (!account) return;
  const submitBy = submittedBy(periodFrom(account.openOn, reviewLength), timeZone);
  await tx.update(hourAccounts).set({ submitBy }).where(eq(hourAccounts.clientId, id));
}

/** The account, kept from changing until the transaction ends: whoever writes to a client's ledger holds it. */
export async function lockAccount(tx: Tx, clientId: string): Promise<HourAccount | undefined> {
  await tx.execute(sql`select from hour_accounts where client_id = ${clientId} for update`);
  return accountOf(tx, clientId);
}

/**
 * The account, kept from being drawn up until the transaction ends: whoever records time that has passed holds it so.
 * Many can at once.
 */
export async function holdAccount(tx: Tx, clientId: string): Promise<HourAccount | undefined> {
  await tx.execute(sql`select from hour_accounts where client_id = ${clientId} for share`);
  return accountOf(tx, clientId);
}
