import type { Card } from '../../chat/card.ts';
import type { OwnWork } from '../../domain/hours/shown/own-work.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { taskNumber, type Audience } from '../audience.ts';

type TaskNames = ReadonlyMap<number, { readonly title: string; readonly clientName: string }>;

/** An assistant's own work of this week and last, by client and task. */
export function ownWorkCard(worked: OwnWork, names: TaskNames, { t, locale }: Audience): Card {
  const exact = (seconds: number) => formatExactDuration(seconds, locale);
  const rows = worked.tasks
    .map(({ task, ...weeks }) => ({ task, ...weeks, title: '', clientName: '', ...names.get(task) }))
    .sort((a, b) => a.clientName.localeCompare(b.clientName) || a.task - b.task);
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('work.heading') },
      {
        kind: 'fields',
        fields: [
          { label: t('work.this-week'), value: exact(worked.thisWeekSeconds) },
          { label: t('work.last-week'), value: exact(worked.lastWeekSeconds) },
        ],
      },
      ...(worked.provisionalSeconds > 0
        ? [
            {
              kind: 'note',
              text: t('hours.provisional', { hours: exact(worked.provisionalSeconds) }),
            } as const,
          ]
        : []),
      ...(rows.length > 0
        ? [
            {
              kind: 'table',
              columns: [
                { label: t('field.client') },
                { label: t('work.task') },
                { label: t('work.this-week'), isFigures: true },
                { label: t('work.last-week'), isFigures: true },
              ],
              rows: rows.map(({ task, title, clientName, thisWeekSeconds, lastWeekSeconds }) => [
                clientName,
                t('work.task-title', { task: taskNumber(task), title }),
                exact(thisWeekSeconds),
                exact(lastWeekSeconds),
              ]),
            } as const,
          ]
        : []),
    ],
  };
}
