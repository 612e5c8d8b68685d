import { answerCard } from '../../cards/answer-card.ts';
import { taskNumber } from '../../cards/audience.ts';
import { delegateForm } from '../../cards/forms/delegate-form.ts';
import { changeDraft } from '../../db/tasks.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { changedParts, type Draft } from '../../domain/draft.ts';
import type { Task } from '../../domain/task.ts';
import { advance } from './advance.ts';
import { formReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { draftFromForm, formChoices } from './draft-from-form.ts';
import { permittedTask } from '../permit.ts';

export const editTask: Command = { pressed: { edit: openForm }, submitted: { edit: save } };

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const task = await permittedTask(ctx, 'edit', value);
  const due = task.due?.toZonedDateTimeISO(ctx.actor.timeZone);
  const choices = await formChoices(ctx);
  const start = {
    text: task.details ?? task.title,
    ...(due
      ? { date: due.toPlainDate().toString(), time: due.toPlainTime().toString({ smallestUnit: 'minute' }) }
      : {}),
    capSeconds: task.capSeconds,
    isUrgent: task.isUrgent,
    skills: task.skills,
    preferredId: task.preferred?.id ?? null,
  };
  // What the task has stays to be chosen, even if no assistant has that skill any more.
  const skills = [...new Set([...choices.skills, ...task.skills])];
  const form = delegateForm({ task: task.number }, start, { ...choices, skills, clients: [] }, ctx.audience);
  return formReply(ctx, form, { action: 'edit', value });
}

async function save(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, audience } = ctx;
  const task = await permittedTask(ctx, 'edit', subject);
  const draft = await draftFromForm(ctx, values, draftOf(task));
  const changed = changedParts(draftOf(task), draft);
  const number = taskNumber(task.number);
  if (changed.length === 0)
    return { kind: 'card', card: answerCard(audience, audience.t('created.unchanged', { task: number })) };
  await changeDraft(tx, task.number, draft);
  await advance(ctx, task, 'edit', { changed });
  return { kind: 'card', card: answerCard(audience, audience.t('created.edited', { task: number })) };
}

const draftOf = ({ title, details, due, capSeconds, isUrgent, skills, preferred }: Task): Draft => ({
  title,
  details,
  due,
  capSeconds,
  isUrgent,
  skills,
  preferredId: preferred?.id ?? null,
});
