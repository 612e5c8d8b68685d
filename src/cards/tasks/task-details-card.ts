import type { Card, Text } from '../../chat/card.ts';
import { may, type Standing } from '../../domain/permissions.ts';
import type { Task, TimelineEvent } from '../../domain/task.ts';
import { taskVerbs } from '../../domain/status.ts';
import { doer, moment, type Audience } from '../audience.ts';
import { detailsText, fields, heading, verbButtons } from './task-parts.ts';

/** How many of the last events are shown. */
const eventsShown = 20;

/** All of a task, with its timeline and the buttons for what the reader may do. */
export function taskDetailsCard(
  task: Task,
  timeline: readonly TimelineEvent[],
  standing: Standing,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const shown = timeline.slice(-eventsShown);
  return {
    locale,
    elements: [
      heading(task, audience),
      fields(['client', 'status', 'holder', 'due', 'cap', 'skills', 'preferred', 'creator'], task, audience),
      ...detailsText(task),
      { kind: 'divider' },
      ...(shown.length < timeline.length
        ? ([
            { kind: 'note', text: t('timeline.earlier', { count: timeline.length - shown.length }) },
          ] as const)
        : []),
      { kind: 'list', items: shown.map((event) => timelineLine(event, audience)) },
      ...verbButtons(
        taskVerbs.filter((verb) => may(verb, standing)),
        task,
        audience,
      ),
    ],
  };
}

function timelineLine({ at, who, verb, from, to, details }: TimelineEvent, audience: Audience): Text {
  const { t } = audience;
  const said = [details.words, details.next].filter((words) => words !== undefined);
  return [
    ...t.rich('timeline.line', {
      at: moment(at, audience),
      what: t(`event.${verb}`),
      who: doer(who, audience),
    }),
    ...(from === null || from === to
      ? []
      : [' ', t('timeline.moved', { from: t(`status.${from}`), to: t(`status.${to}`) })]),
    ...said.flatMap((words) => [' ', t('timeline.words', { words })]),
  ];
}
