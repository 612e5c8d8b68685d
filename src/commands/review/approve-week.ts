import type { Reply } from '../../chat/inbound.ts';
import { closePeriod } from '../../db/hours/settling/closing.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { textReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { assertIsNext, reviewablePeriod } from './reviewed.ts';

/** A client approves what was charged in a period. What is in dispute stays so. */
export const approveWeek: Command = { pressed: { 'approve-week': approve } };

async function approve(ctx: Context, value: string): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { key, review } = await reviewablePeriod(ctx, value);
  await assertIsNext(ctx, key);
  await closePeriod(tx, agency.id, key, actor.id, now);
  return textReply(
    ctx,
    audience.t('done.approve-week', { days: formatDays(review.period, audience.locale) }),
  );
}
