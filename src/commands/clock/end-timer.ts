import { stopEntry } from '../../db/hours/entries.ts';
import { tellOfCap } from '../../db/hours/limits/caps.ts';
import { postLate } from '../../db/hours/review.ts';
import { refreshAssistantCard } from '../../db/hours/tell.ts';
import { refreshTimerPosts } from '../../db/hours/limits/timers.ts';
import { counts, type EndedEntry, type TimeEntry } from '../../domain/hours/entry.ts';
import type { Context } from '../context.ts';

/** Stops the actor's timer, whose clock is held, and makes every card that says it runs say what became of it. */
export async function endTimer(
  { tx, agency, actor, now }: Context,
  running: TimeEntry,
  memo: string | null,
  endedAt = now,
): Promise<EndedEntry> {
  const stop = { endedAt, memo, isProvisional: false, by: actor.id };
  const ended = await stopEntry(tx, running.id, stop, now);
  if (!ended) throw new Error('a timer was stopped by somebody who did not hold the clock');
  if (counts(ended)) await postLate(tx, agency.id, ended, now);
  await tellOfCap(tx, agency.id, ended.task, now);
  await refreshAssistantCard(tx, ended.task, now);
  await refreshTimerPosts(tx, ended.id, now);
  return ended;
}
