import { readHours } from '../../db/hours/balance.ts';
import { DomainError } from '../../domain/errors.ts';
import { balanceOf } from '../../domain/hours/balance-of.ts';
import { isUsedUp } from '../../domain/limits/used-up.ts';
import type { Context } from '../context.ts';

/**
 * @throws DomainError `no-hours-left` where the plan does not let work go on beyond the hours, and none are left.
 * `task`: what they are wanted for.
 */
export async function assertHoursLeft(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  clientId: string,
  task?: number,
): Promise<void> {
  const [hours] = await readHours(tx, [clientId], now);
  if (!hours) return;
  const balance = balanceOf(hours, now);
  if (!isUsedUp(balance)) return;
  throw new DomainError('no-hours-left', {
    clientName: hours.clientName,
    task: task ?? null,
    mayAsk: balance.plan?.overage === 'ask',
  });
}
