import { taskNumber } from '../../cards/audience.ts';
import { correctionForm } from '../../cards/review/correction-forms.ts';
import { settleForm } from '../../cards/review/dispute-forms.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById } from '../../db/clients.ts';
import { lockAccount } from '../../db/hours/accounts.ts';
import { answerTo, hoursEventById } from '../../db/hours/events.ts';
import { lineOf } from '../../db/hours/ledger.ts';
import { settleDispute } from '../../db/hours/settling/disputes.ts';
import { DomainError } from '../../domain/errors.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import { rowId } from '../../domain/ids.ts';
import { formReply, textReply, words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';
import { correctableEntry } from './correctable.ts';

type Settling = 'keep-entry' | 'waive-entry';

const outcomes = { 'keep-entry': 'kept', 'waive-entry': 'waived' } as const;

/** A dispute ends with words: a manager keeps the time; a manager or the assistant corrects it, or waives its charge. */
const settling = (action: Settling): Command => ({
  pressed: {
    [action]: async (ctx, value) => {
      const raised = await openDispute(ctx, action, value);
      return formReply(ctx, settleForm(action, raised, ctx.audience), { action, value });
    },
  },
  submitted: { [action]: (ctx, subject, values) => settle(ctx, action, subject, values) },
});

export const keepEntry = settling('keep-entry');
export const waiveEntry = settling('waive-entry');
/** Opens the form with which any time is corrected; that ends the dispute too. */
export const correctDisputed: Command = { pressed: { 'correct-entry': openCorrection } };

async function settle(ctx: Context, action: Settling, value: string, values: FormValues): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const raised = await openDispute(ctx, action, value);
  const said = words(values, 'words');
  if (said === undefined) throw new DomainError('text-missing', {}, 'words');
  const account = await lockAccount(tx, raised.clientId);
  const client = await clientById(tx, raised.clientId);
  if (!account || !client) throw new Error('a dispute has no account');
  const outcome = { verb: outcomes[action], by: actor.id, words: said };
  if (!(await settleDispute(tx, agency.id, { client, account }, raised, outcome, now)))
    await openDispute(ctx, action, value);
  return textReply(ctx, audience.t(`done.${action}`, { task: taskNumber(raised.task ?? 0) }));
}

async function openCorrection(ctx: Context, value: string): Promise<Reply> {
  const raised = await openDispute(ctx, 'correct-entry', value);
  const entry = await correctableEntry(ctx, String(raised.entryId));
  return formReply(ctx, correctionForm(entry, ctx.audience), { action: 'correct-entry', value });
}

/** @throws DomainError `not-allowed`, `no-such-dispute`, `dispute-ended` */
async function openDispute(
  ctx: Context,
  action: Settling | 'correct-entry',
  value: string,
): Promise<HoursEvent> {
  const { tx, actor } = ctx;
  permit(ctx, 'settle-dispute');
  const raised = await hoursEventById(tx, rowId(value));
  if (raised?.verb !== 'disputed' || !(actor.isManager || (await isOwnWork(ctx, raised))))
    throw new DomainError('no-such-dispute', {});
  if (action === 'keep-entry' && !actor.isManager)
    throw new DomainError('not-allowed', { verb: 'settle-dispute' });
  const answer = await answerTo(tx, raised.id);
  if (answer) throw new DomainError('dispute-ended', { outcome: outcomeOf(answer) });
  return raised;
}

const outcomeOf = ({ verb }: HoursEvent) => (verb === 'kept' || verb === 'waived' ? verb : 'corrected');

async function isOwnWork({ tx, actor }: Context, { clientId, lineNo }: HoursEvent): Promise<boolean> {
  const line = await lineOf(tx, clientId, lineNo ?? 0);
  return line?.entry.personId === actor.id;
}
