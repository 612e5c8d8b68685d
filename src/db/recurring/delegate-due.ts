import type { Temporal } from 'temporal-polyfill';
import { standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import { dueOf, occurrencesUntil, type Occurrence } from '../../domain/recurrence/occurrences.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import { personById } from '../people.ts';
import type { Tx } from '../client.ts';
import { occurrences } from '../schema/recurrences.ts';
import { createTask } from '../tasks.ts';
import { pause, tellOfPauseAgain } from './pause.ts';
import { changeRecurrence, takeDue } from './recurrences.ts';

/** Of what an outage has kept from being delegated, only so many of the last are made up for. */
const atMost = 10;

/**
 * Delegates what has come of a recurrence, each occurrence as a task of its own, as its creator. Whoever holds its row
 * makes them, and what was made is never made again. Where nobody could take them, or the creator may no longer
 * delegate, it is paused instead, and people are told; once it is paused, those again who wanted quiet about it.
 */
export async function delegateDue(
  tx: Tx,
  agencyId: string,
  id: number,
  now: Temporal.Instant,
): Promise<void> {
  const recurrence = await takeDue(tx, id, now);
  if (recurrence?.status === 'paused') return tellOfPauseAgain(tx, agencyId, recurrence, now);
  if (!recurrence?.nextOn) return;
  const { pattern, calendar, nextOn } = recurrence;
  const { come, next } = occurrencesUntil(pattern, calendar, nextOn, now);
  const made =
    come.length === 0 ||
    ((await mayGoOn(tx, recurrence)) && (await delegateAll(tx, agencyId, recurrence, come, now)));
  if (made) await changeRecurrence(tx, id, { next });
  else await pause(tx, agencyId, recurrence, now);
}

/** Whether its creator still may delegate for the client. */
async function mayGoOn(tx: Tx, { creator, clientId }: Recurrence): Promise<boolean> {
  const person = await personById(tx, creator.id);
  return person !== undefined && may('delegate', standingTowards(person, clientId));
}

/** @returns false when there is no dispatch channel, and then nothing is stored */
async function delegateAll(
  tx: Tx,
  agencyId: string,
  recurrence: Recurrence,
  come: readonly Occurrence[],
  now: Temporal.Instant,
): Promise<boolean> {
  const { id: recurrenceId, clientId, creator, askedAt, draft, pattern } = recurrence;
  const rows: Array<typeof occurrences.$inferInsert> = [];
  for (const [place, occurrence] of come.entries()) {
    const isTooOld = place < come.length - atMost;
    const due = draft.due && dueOf(draft.due, occurrence, pattern.timeZone);
    const task = isTooOld
      ? null
      : await createTask(tx, agencyId, { ...draft, due, clientId, creator, askedAt }, now);
    if (task === undefined) return false;
    rows.push({ agencyId, recurrenceId, occursOn: occurrence.on, task: task?.number ?? null });
  }
  await tx.insert(occurrences).values(rows);
  return true;
}
