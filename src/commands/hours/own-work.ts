import { ownWorkCard } from '../../cards/hours/own-work-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { taskNames } from '../../db/hours/charged.ts';
import { entriesOfPerson } from '../../db/hours/entries.ts';
import { workedByTask } from '../../domain/hours/shown/own-work.ts';
import { dayOf, periodOf, startOf } from '../../domain/hours/period.ts';
import type { Context } from '../context.ts';

/** What an assistant worked this week and last, in their own zone: never what a client has left. */
export async function ownWork({ tx, actor, now, audience }: Context): Promise<Reply> {
  const week = periodOf(dayOf(now, actor.timeZone), 'week');
  const begins = startOf(week.startsOn, actor.timeZone);
  const lastBegan = startOf(week.startsOn.subtract({ weeks: 1 }), actor.timeZone);
  const entries = await entriesOfPerson(tx, actor.id, lastBegan, now);
  const worked = workedByTask(entries, { lastBegan, begins, now });
  const names = await taskNames(
    tx,
    worked.tasks.map(({ task }) => task),
  );
  return { kind: 'card', card: ownWorkCard(worked, names, audience) };
}
