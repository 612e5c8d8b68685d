import { taskNumber } from '../../cards/audience.ts';
import { disputeForm } from '../../cards/review/dispute-forms.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { disputeLine } from '../../db/hours/settling/disputes.ts';
import { DomainError } from '../../domain/errors.ts';
import { disputableLines, type Review } from '../../domain/hours/review.ts';
import type { StatementLine } from '../../domain/hours/statement.ts';
import { formReply, textReply, words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { reviewablePeriod } from './reviewed.ts';

/** A client objects to one line of a period in review: that line alone waits, the others go on. */
export const disputeEntry: Command = {
  pressed: { 'dispute-entry': openForm },
  submitted: { 'dispute-entry': dispute },
};

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const { review } = await reviewablePeriod(ctx, value);
  if (disputableLines(review.lines).length === 0) throw new DomainError('nothing-to-dispute', {});
  return formReply(ctx, disputeForm(review, ctx.audience), { action: 'dispute-entry', value });
}

async function dispute(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { key, review } = await reviewablePeriod(ctx, subject);
  const line = disputableLine(review, values['line']);
  const said = words(values, 'words');
  if (said === undefined) throw new DomainError('text-missing', {}, 'words');
  await disputeLine(tx, agency.id, key, line, { by: actor.id, words: said }, now);
  return textReply(ctx, audience.t('done.dispute-entry', { task: taskNumber(line.task) }));
}

/** @throws DomainError `no-such-line`, `line-disputed`, `line-taken-back` */
function disputableLine({ lines }: Review, chosen: FormValues[string] | undefined): StatementLine {
  const line = lines.find(({ lineNo }) => String(lineNo) === chosen);
  if (!line) throw new DomainError('no-such-line', {}, 'line');
  const { task, dispute: state } = line;
  if (state !== null) throw new DomainError('line-disputed', { task, state }, 'line');
  if (!disputableLines(lines).includes(line)) throw new DomainError('line-taken-back', {}, 'line');
  return line;
}
