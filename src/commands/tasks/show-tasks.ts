import { listLimit, taskListCard } from '../../cards/tasks/task-list-card.ts';
import { taskDetailsCard } from '../../cards/tasks/task-details-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { openTasks, tasksOf, timelineOf } from '../../db/tasks.ts';
import { DomainError } from '../../domain/errors.ts';
import { standingTo, standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import type { Command, Context } from '../context.ts';
import { permit, permittedTask } from '../permit.ts';

export const showTasks: Command = {
  typed: {
    words: 'tasks',
    help: {
      form: '/tasks [open | NUMBER]',
      about: 'help.tasks',
      examples: ['/tasks', '/tasks open', '/tasks 12', '/tasks recurring'],
    },
    run: show,
  },
  pressed: {
    details: showOne,
    'open-tasks': (ctx) => show(ctx, 'open'),
    'my-tasks': (ctx) => show(ctx, ''),
  },
};

async function show(ctx: Context, rest: string): Promise<Reply> {
  const { tx, actor, audience } = ctx;
  if (rest === '') {
    const mine = await tasksOf(tx, actor, listLimit + 1);
    return { kind: 'card', card: taskListCard('mine', mine, false, audience) };
  }
  if (rest.toLowerCase() === 'open') {
    permit(ctx, 'see-open-tasks');
    const open = await openTasks(tx, listLimit + 1);
    const canClaim = may('claim', standingTowards(actor));
    return { kind: 'card', card: taskListCard('open', open, canClaim, audience) };
  }
  if (/^#?\d+$/.test(rest)) return showOne(ctx, rest);
  throw new DomainError('unknown-words', { words: rest });
}

async function showOne(ctx: Context, number: string): Promise<Reply> {
  const task = await permittedTask(ctx, 'see-task', number);
  const timeline = await timelineOf(ctx.tx, task.number);
  return { kind: 'card', card: taskDetailsCard(task, timeline, standingTo(task, ctx.actor), ctx.audience) };
}
