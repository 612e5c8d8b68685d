import type { HoursForTask } from '../../cards/hours/before-task.ts';
import { readHours } from '../../db/hours/balance.ts';
import { usualSeconds } from '../../db/hours/charged.ts';
import { balanceOf } from '../../domain/hours/balance-of.ts';
import { standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import type { Context } from '../context.ts';

/** What is said of a client's hours to somebody who delegates; undefined where they may not see them, or there are none. */
export async function hoursForTask(
  { tx, actor, now }: Context,
  clientId: string,
  skills: readonly string[] = [],
): Promise<HoursForTask | undefined> {
  if (!may('see-hours', standingTowards(actor, clientId))) return undefined;
  const [[hours], usual] = await Promise.all([
    readHours(tx, [clientId], now),
    usualSeconds(tx, clientId, skills),
  ]);
  return hours && { balance: balanceOf(hours, now), usualSeconds: usual };
}
