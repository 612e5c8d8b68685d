import type { Button, Card, Element, Mention } from '../../chat/card.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { Task } from '../../domain/task.ts';
import { isOver } from '../../domain/task.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { mention, taskNumber, type Audience } from '../audience.ts';
import { said } from '../tasks/task-parts.ts';

export const askForMoreButton = (task: number, { t }: Pick<Audience, 't'>): Button => ({
  kind: 'button',
  action: 'ask-for-more',
  value: String(task),
  label: t('button.ask-for-more'),
  opensForm: true,
});

/** An assistant asks the client for more time. `answer`: what somebody said to it, once they have. */
export function moreTimeCard(
  event: HoursEvent,
  answer: HoursEvent | undefined,
  task: Task,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const { seconds = 0, words, scope = 'cap' } = event.details;
  const question = t.rich(`more.asked-${scope}`, {
    creator: mention(task.creator),
    who: asker(event, task),
    more: formatExactDuration(seconds, locale),
    task: taskNumber(task.number),
    title: task.title,
  });
  return {
    locale,
    elements: [...said({ kind: 'text', text: question }, words), ...outcome(event, answer, task, audience)],
  };
}

function outcome({ id }: HoursEvent, answer: HoursEvent | undefined, task: Task, { t }: Audience): Element[] {
  if (answer) return [{ kind: 'note', text: t.rich(answered(answer), { who: asker(answer, task) }) }];
  if (isOver(task.status)) return [];
  const value = String(id);
  return [
    {
      kind: 'buttons',
      buttons: [
        { kind: 'button', action: 'allow-more', value, label: t('button.allow-more'), style: 'primary' },
        { kind: 'button', action: 'finish-up', value, label: t('button.finish-up') },
      ],
    },
  ];
}

const answered = ({ verb }: HoursEvent) =>
  verb === 'more-allowed' ? 'more.was-allowed' : 'more.was-refused';

/** Who did it: never Deskhand by itself, where it asks or answers. */
const asker = ({ who }: HoursEvent, task: Task): Mention => mention(who ?? task.creator);

/** What the client has answered, for the assistant who asked. */
export function answerToMoreCard(answer: HoursEvent, task: Task, audience: Audience): Card {
  const { t, locale } = audience;
  const { seconds = 0, scope = 'cap' } = answer.details;
  const about = { who: asker(answer, task), task: taskNumber(task.number), title: task.title };
  const text =
    answer.verb === 'more-allowed'
      ? t.rich(`more.allowed-${scope}`, { ...about, more: formatExactDuration(seconds, locale) })
      : t.rich('more.finish-up', about);
  return { locale, elements: [{ kind: 'text', text }] };
}
