import { entryWithin, runningEntry, startEntry } from '../../db/hours/entries.ts';
import type { Context } from '../context.ts';
import { endTimer } from './end-timer.ts';

/**
 * Lets the timer of somebody go on as that of the person they turn out to be; the clocks of both are held. It goes on
 * from its start, as if it had always been theirs. Where they have recorded time of their own since, what ran up to now
 * stays where it is.
 */
export async function handOverTimer(ctx: Context, from: string, personId: string): Promise<void> {
  const { tx, agency, now } = ctx;
  const running = await runningEntry(tx, from);
  if (!running) return;
  const { clientId, task, startedAt } = running;
  const isMixed = await entryWithin(tx, personId, startedAt, now);
  const since = isMixed ? now : startedAt;
  await endTimer(ctx, running, null, since);
  if (!(await runningEntry(tx, personId)))
    await startEntry(tx, agency.id, { clientId, task, personId }, since);
}
