import { lockAccount } from '../../db/hours/accounts.ts';
import { periodsInReview, reviewOf } from '../../db/hours/settling/periods-in-review.ts';
import { DomainError } from '../../domain/errors.ts';
import { periodOfValue, type PeriodKey } from '../../domain/hours/period/period-key.ts';
import type { Review } from '../../domain/hours/review.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/**
 * A period that the actor may review, while nothing becomes of it until the transaction ends.
 * @throws DomainError `no-such-period`, `not-allowed`, `review-over`
 */
export async function reviewablePeriod(
  ctx: Context,
  value: string,
): Promise<{ readonly key: PeriodKey; readonly review: Review }> {
  const { tx } = ctx;
  const key = periodOfValue(value);
  permit(ctx, 'review-hours', key?.clientId);
  if (key) await lockAccount(tx, key.clientId);
  const review = key && (await reviewOf(tx, key));
  if (!key || !review) throw new DomainError('no-such-period', {});
  if (review.status === 'closed')
    throw new DomainError('review-over', { period: review.period, by: review.approver?.name ?? null });
  return { key, review };
}

/** @throws DomainError `older-review-first`: periods are closed in order */
export async function assertIsNext({ tx }: Context, { clientId, startsOn }: PeriodKey): Promise<void> {
  const [oldest] = await periodsInReview(tx, clientId);
  if (oldest && !oldest.startsOn.equals(startsOn))
    throw new DomainError('older-review-first', { period: oldest });
}
