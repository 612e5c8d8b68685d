import { delegateDue } from '../../db/recurring/delegate-due.ts';
import { lockRecurrence, recurrenceById } from '../../db/recurring/recurrences.ts';
import { DomainError } from '../../domain/errors.ts';
import { rowId } from '../../domain/ids.ts';
import { standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import type { Context } from '../context.ts';

/**
 * The recurrence somebody wants to change, kept from changing until the transaction ends. What has come of it is
 * delegated first, so that no change swallows it. Who may not change it learns no more than if it did not exist.
 * @throws DomainError `no-such-recurrence`, `recurrence-ended`
 */
export async function permittedRecurrence(
  { tx, agency, actor, now }: Context,
  verb: 'edit' | 'cancel',
  value: string,
): Promise<Recurrence> {
  const id = rowId(value.split(':')[0] ?? '');
  const known = await recurrenceById(tx, id);
  if (!known || !may(verb, standingTowards(actor, known.clientId)))
    throw new DomainError('no-such-recurrence', {});
  await delegateDue(tx, agency.id, id, now);
  const recurrence = await lockRecurrence(tx, id);
  if (!recurrence) throw new DomainError('no-such-recurrence', {});
  if (recurrence.status === 'ended')
    throw new DomainError('recurrence-ended', { title: recurrence.draft.title });
  return recurrence;
}
