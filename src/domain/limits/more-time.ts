import type { Balance } from '../hours/balance.ts';
import type { HoursDetails } from '../hours/event.ts';
import type { Task } from '../task.ts';
import { isUsedUp } from './used-up.ts';

/** What more time is asked for: the client’s hours, or the task’s cap. */
export type Scope = NonNullable<HoursDetails['scope']>;

/**
 * What keeps work on a task from going on, that its client can be asked about: hours before the cap, without which a
 * higher cap would be of no use. Undefined when nothing does.
 */
export function scopeOfMore(
  { capSeconds }: Pick<Task, 'capSeconds'>,
  balance: Pick<Balance, 'plan' | 'availableSeconds'> | undefined,
): Scope | undefined {
  if (balance?.plan?.overage === 'ask' && isUsedUp(balance)) return 'hours';
  return capSeconds === null ? undefined : 'cap';
}
