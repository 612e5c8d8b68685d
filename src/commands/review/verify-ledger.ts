import { taskNumber } from '../../cards/audience.ts';
import type { Reply } from '../../chat/inbound.ts';
import { verifyChain, type BadLine } from '../../db/hours/ledger.ts';
import { DomainError } from '../../domain/errors.ts';
import { isId } from '../../domain/ids.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { textReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

/** Checks that every line of a client's ledger is as it was written. */
export const verifyLedger: Command = { pressed: { 'verify-ledger': verify } };

async function verify(ctx: Context, clientId: string): Promise<Reply> {
  const { tx, audience } = ctx;
  permit(ctx, 'see-hours', clientId);
  if (!isId(clientId)) throw new DomainError('no-such-period', {});
  const { lines, bad } = await verifyChain(tx, clientId);
  return textReply(ctx, bad ? fault(bad, ctx) : audience.t('ledger.holds', { count: lines }));
}

function fault({ lineNo, on, task }: BadLine, { audience: { t, locale } }: Context): string {
  const line = String(lineNo);
  if (on === null || task === null) return t('ledger.gone', { line });
  return t('ledger.broken', { line, day: formatDay(on, locale), task: taskNumber(task) });
}
