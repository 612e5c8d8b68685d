import type { Temporal } from 'temporal-polyfill';
import {
  dueSoonTold,
  overdueTold,
  quietClaimTold,
  toAcceptTold,
  unclaimedTold,
  waitingTold,
  type TellsOfMatter,
  type TellsOfTask,
} from '../../cards/pings/task-told.ts';
import type { Tx } from '../../db/client.ts';
import { factsOfTask } from '../../db/pings/task-facts.ts';
import { taskByNumber } from '../../db/tasks.ts';
import type { Ping } from '../../domain/pings/ping.ts';
import { stepByItself } from '../../domain/pings/tasks/by-itself.ts';
import type { Holder } from '../../domain/pings/tasks/task-facts.ts';
import type { Task } from '../../domain/task.ts';
import type { PingNews, TellsPing } from './news.ts';

/** The task of a ping, as it is now. */
async function taskOf(tx: Tx, { id, kind, task: number = 0 }: Ping): Promise<Task> {
  const task = await taskByNumber(tx, number);
  if (!task) throw new Error(`ping ${id} (${kind}) is about no task`);
  return task;
}

const ofTask =
  (tell: TellsOfTask): TellsPing =>
  async (tx, ping, audience, reader) =>
    tell(await taskOf(tx, ping), audience, reader);

const ofMatter =
  (tell: TellsOfMatter): TellsPing =>
  async (tx, ping, audience, reader) => {
    const task = await taskOf(tx, ping);
    const facts = await factsOfTask(tx, task.number);
    const matter = {
      task,
      since: facts?.since.at ?? ping.at,
      quietSince: facts?.holder ? quietSince(facts.holder, ping) : null,
      byItselfAt: (facts && stepByItself(facts, audience.now)?.at) ?? null,
    };
    return tell(matter, audience, reader);
  };

/** The sign of work that a warning counts from, where there has been none since. */
function quietSince({ lastSign, timerSince }: Holder, { mark }: Ping): Temporal.Instant | null {
  return timerSince === null && mark.split('~', 1)[0] === lastSign.toString() ? lastSign : null;
}

export const taskPingNews = {
  unclaimed: ofTask(unclaimedTold),
  'due-soon': ofTask(dueSoonTold),
  overdue: ofTask(overdueTold),
  'quiet-claim': ofMatter(quietClaimTold),
  'waiting-for-client': ofMatter(waitingTold),
  'to-accept': ofMatter(toAcceptTold),
} satisfies PingNews;
