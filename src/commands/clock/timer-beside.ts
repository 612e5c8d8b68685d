import { otherClientElements, stillRunsElements } from '../../cards/clock/timer-answers.ts';
import type { Element } from '../../chat/card.ts';
import { runningEntry } from '../../db/hours/entries.ts';
import type { TaskVerb } from '../../domain/status.ts';
import type { Task } from '../../domain/task.ts';
import type { Context } from '../context.ts';
import { withTask } from './tracked.ts';

/** What tells that somebody works on a task; claiming does not. */
const isWork: ReadonlySet<TaskVerb> = new Set(['ask', 'submit']);
/** What ends somebody's work on a task, at least for the time being. */
const isEnd: ReadonlySet<TaskVerb> = new Set(['submit', 'return']);

/**
 * What is to be said of the actor's timer to somebody who has done a verb to a task: it runs for another client, or it
 * goes on running for the task although their work on it is done.
 */
export async function timerBeside(ctx: Context, verb: TaskVerb, task: Task): Promise<readonly Element[]> {
  if (!ctx.actor.isAssistant || !(isWork.has(verb) || isEnd.has(verb))) return [];
  const entry = await runningEntry(ctx.tx, ctx.actor.id);
  if (!entry) return [];
  const { agency, audience } = ctx;
  if (entry.task === task.number)
    return isEnd.has(verb) ? stillRunsElements({ entry, task }, agency, audience) : [];
  if (entry.clientId === task.clientId || !isWork.has(verb)) return [];
  const running = await withTask(ctx, entry);
  const acted = { number: task.number, canBeTracked: !isEnd.has(verb) };
  return otherClientElements({ ...running, clientName: running.task.clientName }, acted, agency, audience);
}
