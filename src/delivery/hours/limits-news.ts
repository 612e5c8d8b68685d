import type { Audience } from '../../cards/audience.ts';
import { capNearCard, capReachedCard, hoursUsedUpCard } from '../../cards/limits/limit-card.ts';
import { answerToMoreCard, moreTimeCard } from '../../cards/limits/more-time-card.ts';
import { timerCard } from '../../cards/limits/timer-card.ts';
import type { Card } from '../../chat/card.ts';
import type { Tx } from '../../db/client.ts';
import { answerTo } from '../../db/hours/events.ts';
import { openRequest, scopeNow } from '../../db/hours/limits/more-time.ts';
import { timerMatter } from '../../db/hours/limits/timers.ts';
import { taskByNumber } from '../../db/tasks.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { Task } from '../../domain/task.ts';
import type { HoursNews, TellsHours } from './news.ts';

/** Foreign keys keep the task of an event there. */
async function taskOf(tx: Tx, event: HoursEvent): Promise<Task> {
  const task = await taskByNumber(tx, event.task ?? 0);
  if (!task) throw new Error(`hours event ${event.id} (${event.verb}) has no task`);
  return task;
}

async function tellOfTimer(tx: Tx, event: HoursEvent, audience: Audience): Promise<Card> {
  const question = event.verb === 'timer-asked' ? event : undefined;
  return timerCard(await timerMatter(tx, event.entryId ?? 0, question), audience);
}

const tellAnswer: TellsHours = async (tx, event, audience) =>
  answerToMoreCard(event, await taskOf(tx, event), audience);

export const limitsNews = {
  'timer-asked': tellOfTimer,
  'timer-stopped': tellOfTimer,
  'cap-near': async (tx, event, audience) => capNearCard(event, await taskOf(tx, event), audience),
  'cap-reached': async (tx, event, audience) => {
    const task = await taskOf(tx, event);
    return capReachedCard(event, await openRequest(tx, task, 'cap'), task, audience);
  },
  'hours-used-up': async (tx, event, audience) => {
    const task = await taskOf(tx, event);
    const mayAsk = (await scopeNow(tx, task, audience.now)) === 'hours';
    return hoursUsedUpCard(event, { mayAsk, asked: await openRequest(tx, task, 'hours') }, task, audience);
  },
  'more-asked': async (tx, event, audience) =>
    moreTimeCard(event, await answerTo(tx, event.id), await taskOf(tx, event), audience),
  'more-allowed': tellAnswer,
  'finish-up': tellAnswer,
} satisfies HoursNews;
