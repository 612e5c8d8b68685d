import { taskNumber } from '../../cards/audience.ts';
import { moreTimeForm } from '../../cards/limits/more-time-form.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById } from '../../db/clients.ts';
import { noteHoursEvent } from '../../db/hours/events.ts';
import { askForHours, openRequest, refreshLimitPosts, scopeNow } from '../../db/hours/limits/more-time.ts';
import { tellTaskThread } from '../../db/hours/tell.ts';
import { capLimitHours } from '../../domain/draft.ts';
import { readDuration } from '../../domain/duration.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Scope } from '../../domain/limits/more-time.ts';
import type { Task } from '../../domain/task.ts';
import { formReply, textReply, words } from '../answers.ts';
import { trackableTask } from '../clock/tracked.ts';
import type { Command, Context } from '../context.ts';

/** An assistant asks the client for more time: of the task's cap, or hours where none are left. */
export const askForMore: Command = {
  pressed: { 'ask-for-more': openForm },
  submitted: { 'ask-for-more': ask },
};

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const { task, scope } = await whatToAsk(ctx, value);
  return formReply(ctx, moreTimeForm(task, scope, ctx.audience), { action: 'ask-for-more', value });
}

async function ask(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { task, scope } = await whatToAsk(ctx, subject);
  const seconds = readMore(values, scope === 'cap' ? (task.capSeconds ?? 0) : 0);
  const said = words(values, 'words');
  if (said === undefined) throw new DomainError('text-missing', {}, 'words');
  const { clientId, number } = task;
  const details = { scope, seconds, words: said };
  const event = { verb: 'more-asked', clientId, by: actor.id, task: number, details } as const;
  const eventId = await noteHoursEvent(tx, agency.id, event, now);
  if (eventId !== undefined) await tell[scope](ctx, task, eventId);
  await refreshLimitPosts(tx, number, now);
  return textReply(ctx, audience.t('done.ask-for-more', { task: taskNumber(number) }));
}

/** A higher cap is a matter of the task; that no hours are left is said only where the client's hours may be spoken of. */
const tell: Record<Scope, (ctx: Context, task: Task, eventId: number) => Promise<void>> = {
  cap: ({ tx }, { number, clientId }, eventId) => tellTaskThread(tx, { task: number, clientId }, eventId),
  hours: async ({ tx }, { clientId }, eventId) => {
    const client = await clientById(tx, clientId);
    if (client) await askForHours(tx, client, eventId);
  },
};

/** @throws DomainError `nothing-to-ask`, `more-asked-already`, and as `trackableTask` does */
async function whatToAsk(ctx: Context, number: string): Promise<{ task: Task; scope: Scope }> {
  const task = await trackableTask(ctx, number);
  const scope = await scopeNow(ctx.tx, task, ctx.now);
  if (!scope) throw new DomainError('nothing-to-ask', { task: task.number });
  if (await openRequest(ctx.tx, task, scope))
    throw new DomainError('more-asked-already', { task: task.number });
  return { task, scope };
}

/** @throws DomainError `more-unreadable`, `more-zero`, `cap-too-large` when there would be more than any task may take */
function readMore(values: FormValues, hasSeconds: number): number {
  const typed = words(values, 'more') ?? '';
  const seconds = readDuration(typed);
  if (seconds === undefined) throw new DomainError('more-unreadable', { words: typed }, 'more');
  if (seconds === 0) throw new DomainError('more-zero', { words: typed }, 'more');
  if (seconds + hasSeconds > capLimitHours * 3600)
    throw new DomainError('cap-too-large', { words: typed, limit: capLimitHours }, 'more');
  return seconds;
}
