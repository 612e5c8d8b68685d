import { answerCard } from '../../cards/answer-card.ts';
import { taskNumber } from '../../cards/audience.ts';
import { claimTask, taskByNumber } from '../../db/tasks.ts';
import { DomainError } from '../../domain/errors.ts';
import { lacksSkills } from '../../domain/people.ts';
import { routeOf } from '../../domain/task.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

export const claimTaskCommand: Command = { pressed: { claim } };

/** Of any number who press at once, one gets the task; the database decides, and the others are told who. */
async function claim(ctx: Context, value: string) {
  const { tx, agency, actor, now, audience } = ctx;
  permit(ctx, 'claim');
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (!(await claimTask(tx, agency.id, number, actor, now))) throw await whyNot(ctx, value, number);
  const text = audience.t('done.claim', { task: taskNumber(number) });
  return { kind: 'card', card: answerCard(audience, text) } as const;
}

async function whyNot({ tx, actor }: Context, value: string, number: number): Promise<DomainError> {
  const task = await taskByNumber(tx, number);
  if (!task) return new DomainError('no-such-task', { task: value });
  if (task.holderId === actor.id) return new DomainError('claimed-by-you', { task: number });
  if (task.holder) return new DomainError('already-claimed', { task: number, person: task.holder.name });
  routeOf('claim', task);
  const skills = lacksSkills(actor, task.skills);
  return new DomainError('missing-skills', { task: number, skills });
}
