import { moreTimeCard } from '../../cards/limits/more-time-card.ts';
import { taskNumber } from '../../cards/audience.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById } from '../../db/clients.ts';
import { answerTo, hoursEventById, noteHoursEvent } from '../../db/hours/events.ts';
import { raiseCap, refreshLimitPosts } from '../../db/hours/limits/more-time.ts';
import { grantHours } from '../../db/hours/plans.ts';
import { refreshHoursPosts, tellPeopleOfHours } from '../../db/hours/tell.ts';
import { lockTask } from '../../db/tasks.ts';
import { DomainError } from '../../domain/errors.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { Scope } from '../../domain/limits/more-time.ts';
import { routeOf, type Task } from '../../domain/task.ts';
import { rowId } from '../../domain/ids.ts';
import { textReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

type Answer = 'more-allowed' | 'finish-up';

/** The client answers an assistant who asked for more time. Of several answers the first counts. */
export const answerRequest: Command = {
  pressed: {
    'allow-more': (ctx, value) => answer(ctx, value, 'more-allowed'),
    'finish-up': (ctx, value) => answer(ctx, value, 'finish-up'),
  },
};

async function answer(ctx: Context, value: string, verb: Answer): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { asked, task } = await requestTo(ctx, value);
  const { clientId, number } = task;
  const { details, id: answers } = asked;
  const event = { verb, clientId, by: actor.id, task: number, answers, details };
  const eventId = await noteHoursEvent(tx, agency.id, event, now);
  if (eventId === undefined)
    return { kind: 'card', card: moreTimeCard(asked, await answerTo(tx, asked.id), task, audience) };
  if (verb === 'more-allowed') await allow[details.scope ?? 'cap'](ctx, task, asked);
  const listeners = [asked.who?.id, task.holderId].flatMap((id) => id ?? []);
  await tellPeopleOfHours(tx, clientId, eventId, listeners);
  await refreshHoursPosts(tx, asked.id, now);
  await refreshLimitPosts(tx, number, now);
  return textReply(ctx, audience.t(`done.${verb}`, { task: taskNumber(number) }));
}

const allow: Record<Scope, (ctx: Context, task: Task, asked: HoursEvent) => Promise<void>> = {
  cap: async ({ tx, agency, actor, now }, task, { details }) => {
    routeOf('edit', task);
    await raiseCap(tx, agency.id, task, details.seconds ?? 0, actor.id, now);
  },
  hours: async ({ tx, agency, actor, now }, { clientId }, { details }) => {
    const { seconds = 0, words: why = '' } = details;
    const client = await clientById(tx, clientId);
    if (client)
      await grantHours(tx, agency.id, client, { kind: 'extra', seconds, why, days: null }, actor.id, now);
  },
};

/** Who may not answer learns no more than if there were nothing to answer. @throws DomainError `not-allowed`, `no-such-request` */
async function requestTo(ctx: Context, value: string): Promise<{ asked: HoursEvent; task: Task }> {
  const event = await hoursEventById(ctx.tx, rowId(value));
  permit(ctx, 'allow-more', event?.clientId);
  const task = event?.verb === 'more-asked' ? await lockTask(ctx.tx, event.task ?? 0) : undefined;
  if (!event || !task) throw new DomainError('no-such-request', {});
  return { asked: event, task };
}
