import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { HoursEvent } from '../../../domain/hours/event.ts';
import { reversalOf } from '../../../domain/hours/ledger.ts';
import type { PeriodKey } from '../../../domain/hours/period/period-key.ts';
import type { StatementLine } from '../../../domain/hours/statement.ts';
import type { Client } from '../../clients.ts';
import type { Tx } from '../../client.ts';
import type { HourAccount } from '../accounts.ts';
import { noteHoursEvent } from '../events.ts';
import { appendLines, lineOf } from '../ledger.ts';
import { managersOfAgency, refreshHoursPosts, tellClientOfHours, tellPeopleOfHours } from '../tell.ts';
import { periodsInReview, refreshReviews } from './periods-in-review.ts';

interface Said {
  /** The id of who says it. */
  readonly by: string;
  /** Why. */
  readonly words: string;
}

/**
 * Objects to a line of a period in review, whose client's account is locked; the assistant and all managers are told.
 * @returns false when somebody has objected to it before
 */
export async function disputeLine(
  tx: Tx,
  agencyId: string,
  { clientId, startsOn }: PeriodKey,
  { lineNo, entryId, task, person }: StatementLine,
  { by, words }: Said,
  now: Temporal.Instant,
): Promise<boolean> {
  const about = { clientId, task, entryId, lineNo, periodOn: startsOn };
  const onceKey = `disputed:${clientId}:${lineNo}`;
  const disputed = { verb: 'disputed', ...about, by, onceKey, details: { words } } as const;
  const eventId = await noteHoursEvent(tx, agencyId, disputed, now);
  if (eventId === undefined) return false;
  await tellPeopleOfHours(tx, clientId, eventId, [person.id, ...(await managersOfAgency(tx))]);
  await refreshReviews(tx, [{ clientId, startsOn }], now);
  return true;
}

/**
 * Ends a dispute without another entry: the line stays as it is, or is taken back. The client, whose account is locked,
 * and the assistant are told.
 * @returns false when it has ended before
 */
export async function settleDispute(
  tx: Tx,
  agencyId: string,
  { client, account }: { readonly client: Client; readonly account: HourAccount },
  dispute: HoursEvent,
  outcome: Said & { readonly verb: 'kept' | 'waived' },
  now: Temporal.Instant,
): Promise<boolean> {
  const outcomeId = await endDispute(tx, agencyId, dispute, outcome, now);
  if (outcomeId === undefined) return false;
  const line = await lineOf(tx, client.id, dispute.lineNo ?? 0);
  if (!line) throw new Error('a line in dispute is not there');
  if (outcome.verb === 'waived') {
    const reviewed = await periodsInReview(tx, client.id);
    const isReviewed = reviewed.some(({ startsOn }) => startsOn.equals(line.periodOn));
    const reversal = reversalOf(line, isReviewed ? line.periodOn : account.openOn, outcome.words);
    await appendLines(tx, agencyId, client.id, [reversal], now);
  }
  await tellClientOfHours(tx, client, outcomeId);
  await tellPeopleOfHours(tx, client.id, outcomeId, [line.entry.personId]);
  return true;
}

/**
 * Notes how a dispute ends: its line holds no hours any more, and whoever was told of it sees how it ended.
 * @returns the event; undefined when it has ended before
 */
export async function endDispute(
  tx: Tx,
  agencyId: string,
  { id, clientId, task, entryId, lineNo, periodOn }: HoursEvent,
  { words, ...outcome }: Said & { readonly verb: 'kept' | 'waived' | 'corrected'; readonly entryId?: number },
  now: Temporal.Instant,
): Promise<number | undefined> {
  const about = {
    clientId,
    ...(task === null ? {} : { task }),
    ...(entryId === null ? {} : { entryId }),
    ...(lineNo === null ? {} : { lineNo }),
    ...(periodOn === null ? {} : { periodOn }),
  };
  const ended = { ...about, ...outcome, answers: id, details: { words } };
  const eventId = await noteHoursEvent(tx, agencyId, ended, now);
  if (eventId === undefined) return undefined;
  if (lineNo !== null) await releaseHold(tx, clientId, `line:${lineNo}`);
  await refreshHoursPosts(tx, id, now);
  if (periodOn !== null) await refreshReviews(tx, [{ clientId, startsOn: periodOn }], now);
  return eventId;
}

/** What a dispute held in a period that has closed meanwhile counts as approved from now on. */
async function releaseHold(tx: Tx, clientId: string, by: string): Promise<void> {
  await tx.execute(sql`
    with of_lots as (update lots set held = held - ${by}::text where client_id = ${clientId} and held ? ${by}::text)
    update hour_accounts set owed_held = owed_held - ${by}::text, uncovered_held = uncovered_held - ${by}::text
    where client_id = ${clientId} and (owed_held ? ${by}::text or uncovered_held ? ${by}::text)`);
}

/** Whether the charge of some day of an entry was given up. */
export async function isWaived(tx: Tx, entryId: number): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select from hours_events where entry_id = ${entryId} and verb = 'waived' limit 1`,
  );
  return rows.length > 0;
}
