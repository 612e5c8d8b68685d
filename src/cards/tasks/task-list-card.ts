import type { Card, Element } from '../../chat/card.ts';
import type { Task } from '../../domain/task.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import { detailsButton, verbButton } from './task-parts.ts';

/** Tasks shown in one answer; a further one is only counted. */
export const listLimit = 15;

/** My tasks, or those that can be claimed, which then have their buttons. */
export function taskListCard(
  kind: 'mine' | 'open',
  tasks: readonly Task[],
  canClaim: boolean,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const shown = tasks.slice(0, listLimit);
  return {
    locale,
    elements: [
      { kind: 'heading', text: t(`tasks.${kind}`, { count: shown.length }) },
      ...shown.flatMap((task) => row(task, kind === 'open', canClaim, audience)),
      ...(tasks.length > listLimit ? ([{ kind: 'note', text: t('tasks.more') }] as const) : []),
      ...hint(kind, shown.length > 0, audience),
    ],
  };
}

/** What to type next. */
function hint(kind: 'mine' | 'open', hasTasks: boolean, { t }: Audience): Element[] {
  if (kind === 'mine') return [{ kind: 'note', text: t(hasTasks ? 'tasks.hint' : 'tasks.hint-mine') }];
  return hasTasks ? [{ kind: 'note', text: t('tasks.hint-open') }] : [];
}

function row(task: Task, isOpenList: boolean, canClaim: boolean, audience: Audience): Element[] {
  const { t } = audience;
  const about = { task: taskNumber(task.number), title: task.title };
  const facts = [
    task.clientName,
    ...(isOpenList ? [] : [t(`status.${task.status}`)]),
    ...(task.due ? [t('task.due', { due: moment(task.due, audience) })] : []),
    ...(task.isUrgent ? [t('task.urgent')] : []),
  ];
  return [
    { kind: 'text', text: [{ kind: 'strong', text: t('task.heading', about) }, '\n', facts.join(' · ')] },
    {
      kind: 'buttons',
      buttons: [
        ...(isOpenList && canClaim ? [verbButton('claim', task, audience)] : []),
        detailsButton(task, audience),
      ],
    },
  ];
}
