import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../db/client.ts';
import { stopEntry } from '../db/hours/entries.ts';
import { noteHoursEvent } from '../db/hours/events.ts';
import { refreshAssistantCard, tellPeopleOfHours } from '../db/hours/tell.ts';
import { holdTimer, lastSignOfWork, refreshTimerPosts, runningTimers } from '../db/hours/limits/timers.ts';
import { dueOf, type RunningTimer } from '../domain/limits/forgotten-timer.ts';
import type { Duty } from './duty.ts';

/** Asks whoever has a timer running for long whether they still work, and stops it for those who do not answer. */
export const forgottenTimers: Duty = async (tx, agencyId, now) => {
  const timers = await runningTimers(tx);
  return timers.flatMap((timer) => {
    const due = dueOf(timer, now);
    return due ? [(own: Tx) => deal[due](own, agencyId, timer, now)] : [];
  });
};

type Dealing = (tx: Tx, agencyId: string, timer: RunningTimer, now: Temporal.Instant) => Promise<void>;

const deal: Record<'ask' | 'stop', Dealing> = { ask, stop };

async function ask(
  tx: Tx,
  agencyId: string,
  { entryId, clientId, task, personId, timesAsked }: RunningTimer,
  now: Temporal.Instant,
): Promise<void> {
  const entry = await holdTimer(tx, { id: entryId, personId });
  if (!entry) return;
  const lastSign = await lastSignOfWork(tx, entry);
  const eventId = await noteHoursEvent(
    tx,
    agencyId,
    {
      verb: 'timer-asked',
      clientId,
      task,
      entryId,
      onceKey: `timer-asked:${entryId}:${timesAsked + 1}`,
      details: { at: lastSign.toString() },
    },
    now,
  );
  if (eventId !== undefined) await tellPeopleOfHours(tx, clientId, eventId, [personId]);
}

/** Stops a timer provisionally at the last sign of work. An answer that comes at the same moment either wins or is too late. */
async function stop(
  tx: Tx,
  agencyId: string,
  { entryId, clientId, task, personId, question }: RunningTimer,
  now: Temporal.Instant,
): Promise<void> {
  const entry = await holdTimer(tx, { id: entryId, personId });
  if (!entry) return;
  const event = { verb: 'timer-stopped', clientId, task, entryId } as const;
  const eventId = await noteHoursEvent(
    tx,
    agencyId,
    question ? { ...event, answers: question.id } : { ...event, onceKey: `timer-stopped:${entryId}` },
    now,
  );
  if (eventId === undefined) return;
  const endedAt = await lastSignOfWork(tx, entry);
  await stopEntry(tx, entryId, { endedAt, memo: null, isProvisional: true, by: personId }, now);
  await refreshAssistantCard(tx, task, now);
  if (question) await refreshTimerPosts(tx, entryId, now);
  else await tellPeopleOfHours(tx, clientId, eventId, [personId]);
}
