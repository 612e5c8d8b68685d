import type { Temporal } from 'temporal-polyfill';
import { stepByItself, type StepByItself } from '../../../domain/pings/tasks/by-itself.ts';
import type { Desk, TaskFacts } from '../../../domain/pings/tasks/task-facts.ts';
import { expectedOfTask } from '../../../domain/pings/tasks/task-pings.ts';
import type { Tx } from '../../client.ts';
import { dispatchAnew, tellClient, tellPerson } from '../../posts.ts';
import { takeSteps } from '../../tasks.ts';
import type { PingSource } from '../source.ts';
import { deskFacts, taskFacts } from '../task-facts.ts';

/**
 * What is said of tasks: that nobody has claimed one, that one is due, and so on. Claims without a sign of work go back
 * to the queue, deliveries that nobody answers count as accepted.
 */
export const taskPings: PingSource = {
  kinds: ['unclaimed', 'due-soon', 'overdue', 'quiet-claim', 'waiting-for-client', 'to-accept'],
  outlook: async (tx, agencyId, keys, now) => {
    const desk = await deskFacts(tx);
    const tasks = await taskFacts(tx, keys.map(Number), desk.reminders);
    return {
      pings: tasks.flatMap((task) => expectedOfTask(task, desk, now)),
      steps: tasks.flatMap((task) => {
        const step = stepByItself(task, now);
        if (!step) return [];
        const { at, isAnnounced, verb } = step;
        const taken = (within: Tx) => take(within, agencyId, task, desk, verb, now);
        return [{ subject: String(task.number), at, isAnnounced, take: taken }];
      }),
    };
  },
};

const outcomes = { release: 'open', accept: 'accepted' } as const;

async function take(
  tx: Tx,
  agencyId: string,
  task: TaskFacts,
  desk: Desk,
  verb: StepByItself['verb'],
  now: Temporal.Instant,
): Promise<void> {
  const { number, status, holder } = task;
  const step = { task: number, verb, from: status, to: outcomes[verb], by: null };
  const eventId = await takeSteps(tx, agencyId, [step], now);
  const told = new Set([
    ...(holder ? [holder.id] : []),
    ...(verb === 'release' ? desk.managers.map(({ id }) => id) : []),
  ]);
  for (const person of told) await tellPerson(tx, person, number, eventId);
  if (verb === 'release') await dispatchAnew(tx, number);
  else await tellClient(tx, number, eventId);
}
