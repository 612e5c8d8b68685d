import { lockTask, taskByNumber } from '../db/tasks.ts';
import { DomainError } from '../domain/errors.ts';
import { standingTo, standingTowards } from '../domain/people.ts';
import { may, relations, type DeskVerb } from '../domain/permissions.ts';
import { routeOf, type Task } from '../domain/task.ts';
import { isTaskVerb } from '../domain/status.ts';
import type { Context } from './context.ts';

/** @throws DomainError `not-allowed` unless the actor may do what is not about a task. */
export function permit(ctx: Context, verb: DeskVerb, clientId?: string): void {
  if (!may(verb, standingTowards(ctx.actor, clientId))) throw new DomainError('not-allowed', { verb });
}

/**
 * The task somebody wants to do something to, kept from changing until the transaction ends.
 * Who presses a button of a card that has grown old is told the present state;
 * who may not even see the task learns no more than if it did not exist.
 * @throws DomainError `not-allowed`, `no-such-task`, `wrong-status`, `already-claimed`
 */
export async function permittedTask(ctx: Context, verb: DeskVerb, number: string): Promise<Task> {
  const { tx, actor } = ctx;
  const everywhere = { ...standingTowards(actor), relations };
  if (!may(verb, everywhere)) throw new DomainError('not-allowed', { verb });
  const known = /^#?\d{1,9}$/.test(number) ? Number(number.replace('#', '')) : undefined;
  const find = verb === 'see-task' ? taskByNumber : lockTask;
  const task = known === undefined ? undefined : await find(tx, known);
  if (!task) throw new DomainError('no-such-task', { task: number });
  const standing = standingTo(task, actor);
  if (may('see-task', standing) && isTaskVerb(verb)) routeOf(verb, task);
  if (may(verb, standing)) return task;
  if (may('see-task', standing)) throw new DomainError('not-allowed', { verb });
  if (actor.isAssistant && task.holder)
    throw new DomainError('already-claimed', { task: task.number, person: task.holder.name });
  throw new DomainError('no-such-task', { task: number });
}
