import type { Temporal } from 'temporal-polyfill';
import type { NewPing } from '../../domain/pings/ping.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import type { Tx } from '../client.ts';
import { managersOfAgency } from '../hours/tell.ts';
import { wantedPings } from '../pings/choices.ts';
import { endSnoozes, snoozesAbout } from '../pings/pings.ts';
import { sendPings } from '../pings/send-pings.ts';
import { changeRecurrence, lookAtPausedAt } from './recurrences.ts';

/** Pauses what cannot go on, and tells its creator and the managers. */
export async function pause(
  tx: Tx,
  agencyId: string,
  recurrence: Recurrence,
  now: Temporal.Instant,
): Promise<void> {
  await changeRecurrence(tx, recurrence.id, { next: 'paused' });
  const people = new Set([recurrence.creator.id, ...(await managersOfAgency(tx))]);
  const pings = [...people].map((person) => newsOf(recurrence, person, String(recurrence.nextOn)));
  await sendPings(tx, agencyId, await wantedPings(tx, pings), now);
}

/** Tells those again who wanted quiet about it until now. */
export async function tellOfPauseAgain(
  tx: Tx,
  agencyId: string,
  recurrence: Recurrence,
  now: Temporal.Instant,
): Promise<void> {
  const snoozes = (await snoozesAbout(tx, [String(recurrence.id)]))
    .filter(({ kind }) => kind === 'recurring-paused')
    .sort((a, b) => a.until.epochMilliseconds - b.until.epochMilliseconds);
  const isOver = ({ until }: { readonly until: Temporal.Instant }) =>
    until.epochMilliseconds <= now.epochMilliseconds;
  const over = snoozes.filter(isOver);
  const pings = over.map(({ recipient, until }) => newsOf(recurrence, recipient, until.toString()));
  await sendPings(tx, agencyId, pings, now);
  await endSnoozes(tx, over);
  await lookAtPausedAt(tx, recurrence.id, snoozes.find((snooze) => !isOver(snooze))?.until ?? null);
}

const newsOf = ({ id, clientId }: Recurrence, person: string, mark: string): NewPing => ({
  kind: 'recurring-paused',
  subject: String(id),
  recipient: { person },
  mark,
  clientId,
});
