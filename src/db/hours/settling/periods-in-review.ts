import { and, asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PeriodKey } from '../../../domain/hours/period/period-key.ts';
import type { Period } from '../../../domain/hours/period.ts';
import type { Review } from '../../../domain/hours/review.ts';
import type { Tx } from '../../client.ts';
import { namedPerson } from '../../people.ts';
import { refreshPosts } from '../../posts.ts';
import { reviewPeriods } from '../../schema/ledger.ts';
import { statementOf } from '../ledger.ts';

/** Periods that a client has been asked to review and that are not closed, oldest first. */
export const periodsInReview = (tx: Tx, clientId: string): Promise<Period[]> =>
  tx
    .select({ startsOn: reviewPeriods.startsOn, endsOn: reviewPeriods.endsOn })
    .from(reviewPeriods)
    .where(and(eq(reviewPeriods.clientId, clientId), eq(reviewPeriods.status, 'in review')))
    .orderBy(asc(reviewPeriods.startsOn));

/** A period as its client is asked to review it, or was; undefined where there is none. */
export async function reviewOf(tx: Tx, { clientId, startsOn }: PeriodKey): Promise<Review | undefined> {
  const statement = await statementOf(tx, clientId, startsOn);
  const [period] = await tx
    .select({ approveBy: reviewPeriods.approveBy, approver: namedPerson(reviewPeriods.closedBy) })
    .from(reviewPeriods)
    .where(and(eq(reviewPeriods.clientId, clientId), eq(reviewPeriods.startsOn, startsOn)));
  return statement && period && { ...statement, ...period };
}

/** Makes the messages that ask clients to review some periods say what they say anew. */
export async function refreshReviews(
  tx: Tx,
  periods: readonly PeriodKey[],
  now: Temporal.Instant,
): Promise<void> {
  if (periods.length === 0) return;
  const keys = periods.map(({ clientId, startsOn }) => ({ client_id: clientId, period_on: startsOn }));
  await refreshPosts(
    tx,
    sql`hours_event_id in (
      select e.event_id from hours_events e
      join jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (client_id uuid, period_on date)
        using (client_id, period_on)
      where e.verb = 'period-drawn')`,
    now,
  );
}
