import type { Card, Element } from '../../chat/card.ts';
import { isOver, type Task } from '../../domain/task.ts';
import { mention, taskNumber, type Audience } from '../audience.ts';
import { detailsButton, fields, heading, said, verbButton } from './task-parts.ts';

/** A task in the dispatch channel, where assistants see and claim it. */
export function dispatchCard(task: Task, audience: Audience): Card {
  return {
    locale: audience.locale,
    elements: [
      heading(task, audience),
      ...(isOver(task.status)
        ? []
        : [fields(['client', 'due', 'cap', 'skills', 'preferred'], task, audience)]),
      ...(task.status === 'open' ? handover(task, audience) : []),
      whoHasIt(task, audience),
      {
        kind: 'buttons',
        buttons: [
          ...(task.status === 'open' ? [verbButton('claim', task, audience)] : []),
          detailsButton(task, audience),
        ],
      },
    ],
  };
}

function handover({ lastWords }: Task, { t }: Audience): Element[] {
  const left = lastWords.return;
  return [
    ...said({ kind: 'note', text: t('task.done-so-far') }, left?.words),
    ...said({ kind: 'note', text: t('task.what-is-next') }, left?.next),
  ];
}

function whoHasIt({ status, holder }: Task, { t }: Audience): Element {
  if (status === 'open') return { kind: 'note', text: t('dispatch.open') };
  if (!holder || isOver(status)) return { kind: 'note', text: t(`status.${status}`) };
  return {
    kind: 'note',
    text: t.rich('dispatch.held', { who: mention(holder), status: t(`status.${status}`) }),
  };
}

/** What is left of a dispatch card when the task has got a newer one. */
export const replacedDispatchCard = (task: Task, { t, locale }: Audience): Card => ({
  locale,
  elements: [
    { kind: 'note', text: t('dispatch.replaced', { task: taskNumber(task.number), title: task.title }) },
  ],
});
