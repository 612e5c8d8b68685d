import { taskNumber } from '../../cards/audience.ts';
import { stopForm } from '../../cards/limits/stop-form.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import type { Stop } from '../../db/hours/entries.ts';
import { hoursEventById, noteHoursEvent } from '../../db/hours/events.ts';
import { holdTimer, refreshTimerPosts } from '../../db/hours/limits/timers.ts';
import { lastSignIn } from '../../domain/limits/forgotten-timer.ts';
import { endOfTimer } from '../../domain/limits/stop-moment.ts';
import { formReply, textReply, words } from '../answers.ts';
import { endTimer } from '../clock/end-timer.ts';
import type { Command, Context } from '../context.ts';
import { asItIs, ownQuestion, type Question } from './timer-question.ts';

/** What somebody says who was asked whether they are still working. Of several answers the first counts. */
export const answerTimer: Command = {
  pressed: { 'still-working': stillWorking, 'stop-then': stopThen, 'stop-at': openStopForm },
  submitted: { 'stop-at': stopAt },
};

async function stillWorking(ctx: Context, value: string): Promise<Reply> {
  const { tx, now, audience } = ctx;
  const question = await ownQuestion(ctx, value);
  const { asked, entry } = question;
  if (!(await holdTimer(tx, entry)) || !(await noteAnswer(ctx, 'still-working', question)))
    return asItIs(ctx, entry.id, await hoursEventById(tx, asked.id));
  await refreshTimerPosts(tx, entry.id, now);
  return textReply(ctx, audience.t('done.still-working', { task: taskNumber(entry.task) }));
}

/** At the last sign of work, as the button says. */
async function stopThen(ctx: Context, value: string): Promise<Reply> {
  const question = await ownQuestion(ctx, value);
  return stop(ctx, question, { endedAt: lastSignIn(question.asked), memo: null });
}

async function openStopForm(ctx: Context, value: string): Promise<Reply> {
  const { asked, entry } = await ownQuestion(ctx, value);
  if (entry.endedAt || asked.answeredBy) return asItIs(ctx, entry.id, asked);
  return formReply(ctx, stopForm(asked, entry, ctx.audience), { action: 'stop-at', value });
}

async function stopAt(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { now, actor } = ctx;
  const question = await ownQuestion(ctx, subject);
  const { startedAt } = question.entry;
  const endedAt = endOfTimer(values['date'], values['time'], startedAt, now, actor.timeZone);
  return stop(ctx, question, { endedAt, memo: words(values, 'memo') ?? null });
}

async function stop(
  ctx: Context,
  question: Question,
  { endedAt, memo }: Pick<Stop, 'endedAt' | 'memo'>,
): Promise<Reply> {
  const { asked, entry } = question;
  if (!(await holdTimer(ctx.tx, entry)) || !(await noteAnswer(ctx, 'timer-stopped', question)))
    return asItIs(ctx, entry.id, await hoursEventById(ctx.tx, asked.id));
  await endTimer(ctx, entry, memo, endedAt);
  return textReply(ctx, ctx.audience.t('done.stop-at', { task: taskNumber(entry.task) }));
}

/** @returns whether it is the first */
async function noteAnswer(
  { tx, agency, actor, now }: Context,
  verb: 'still-working' | 'timer-stopped',
  { asked, entry: { id: entryId, clientId, task } }: Question,
): Promise<boolean> {
  const answer = { verb, clientId, by: actor.id, task, entryId, answers: asked.id };
  return (await noteHoursEvent(tx, agency.id, answer, now)) !== undefined;
}
