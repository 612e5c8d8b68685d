import type { Card } from '../../chat/card.ts';
import type { Task } from '../../domain/task.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { detailsText, fields, verbButtons } from './task-parts.ts';

/** The answer to `/delegate TEXT`: what was understood, what it will leave of the client's hours, and the way back. */
export const createdCard = (task: Task, leaves: readonly string[], audience: Audience): Card => ({
  locale: audience.locale,
  elements: [
    {
      kind: 'text',
      text: audience.t.rich('created.understood', {
        task: taskNumber(task.number),
        title: { kind: 'strong', text: task.title },
      }),
    },
    fields(['client', 'due', 'cap', 'urgent', 'skills', 'preferred'], task, audience),
    ...detailsText(task),
    ...(task.due ? [] : [{ kind: 'note', text: audience.t('created.no-due') } as const]),
    ...leaves.map((text) => ({ kind: 'text', text }) as const),
    ...verbButtons(['edit', 'cancel'], task, audience),
  ],
});
