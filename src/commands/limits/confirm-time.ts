import { taskNumber } from '../../cards/audience.ts';
import type { Reply } from '../../chat/inbound.ts';
import { holdClock, supersede } from '../../db/hours/entries.ts';
import { noteHoursEvent } from '../../db/hours/events.ts';
import { tellOfCap } from '../../db/hours/limits/caps.ts';
import { stopOf, refreshTimerPosts } from '../../db/hours/limits/timers.ts';
import { postLate } from '../../db/hours/review.ts';
import { refreshAssistantCard } from '../../db/hours/tell.ts';
import { isEnded } from '../../domain/hours/entry.ts';
import { textReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';
import { ownEntry } from '../clock/tracked.ts';
import { asItIs } from './timer-question.ts';

/** Somebody stands by time that was stopped on their behalf: from then on it counts. */
export const confirmTime: Command = { pressed: { 'confirm-time': confirm } };

async function confirm(ctx: Context, value: string): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  permit(ctx, 'correct-time');
  await holdClock(tx, actor.id);
  const entry = await ownEntry(ctx, value);
  const { id, clientId, task } = entry;
  if (!isEnded(entry) || !entry.isProvisional || !entry.isCurrent) return asItIs(ctx, id);
  const { startedAt, endedAt, memo } = entry;
  const reason = audience.t('reason.time-confirmed');
  const as = { startedAt, endedAt, memo, reason, by: actor.id };
  const confirmed = await supersede(tx, agency.id, entry, as, now);
  if (!confirmed) return asItIs(ctx, id);
  const stopId = await stopOf(tx, id);
  const event = { verb: 'time-confirmed', clientId, by: actor.id, task, entryId: confirmed.id } as const;
  await noteHoursEvent(tx, agency.id, stopId === undefined ? event : { ...event, answers: stopId }, now);
  await postLate(tx, agency.id, confirmed, now);
  await tellOfCap(tx, agency.id, task, now);
  await refreshAssistantCard(tx, task, now);
  await refreshTimerPosts(tx, id, now);
  return textReply(ctx, audience.t('done.confirm-time', { task: taskNumber(task) }));
}
