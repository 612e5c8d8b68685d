import type { Button, Card, Element } from '../../chat/card.ts';
import { isUnderWay, type Task } from '../../domain/task.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { startTimer, stopTimer, type MemoRule } from '../clock/timer-buttons.ts';
import { detailsText, fields, heading, inRow, said, verbButtonsOf } from './task-parts.ts';

/** A task in the direct messages of the assistant who claimed it. */
export function assistantTaskCard(task: Task, assistantId: string, rule: MemoRule, audience: Audience): Card {
  const { t, locale } = audience;
  if (task.holderId !== assistantId)
    return {
      locale,
      elements: [
        {
          kind: 'note',
          text: t('task.no-longer-yours', { task: taskNumber(task.number), title: task.title }),
        },
      ],
    };
  return {
    locale,
    elements: [
      heading(task, audience),
      // Once there is work, it is told of the cap.
      fields(
        ['client', 'status', 'due', task.workedSeconds > 0 ? 'worked' : 'cap', 'timer', 'creator'],
        task,
        audience,
      ),
      ...detailsText(task),
      ...whatWasSaid(task, audience),
      ...inRow([
        ...timerButton(task, rule, audience),
        ...verbButtonsOf(['submit', 'ask', 'return'], task, audience),
      ]),
    ],
  };
}

function timerButton(task: Task, rule: MemoRule, audience: Audience): Button[] {
  if (task.timer) return [stopTimer(task.number, rule, audience)];
  return isUnderWay(task.status) ? [startTimer(task.number, audience)] : [];
}

/**
 * The words to work by: what the one before left, the last question and its answer, the changes that were asked for;
 * once the work is delivered, the result.
 */
function whatWasSaid({ status, lastWords }: Task, { t }: Audience): Element[] {
  const { ask, answer, submit, return: left, 'request-changes': changes } = lastWords;
  const isAnswered = status !== 'waiting for client';
  return [
    ...said({ kind: 'note', text: t('task.done-so-far') }, left?.words),
    ...said({ kind: 'note', text: t('task.what-is-next') }, left?.next),
    ...said({ kind: 'note', text: t('task.question') }, ask?.words),
    ...said({ kind: 'note', text: t('task.answer') }, isAnswered ? answer?.words : undefined),
    ...(isUnderWay(status)
      ? said({ kind: 'note', text: t('task.changes-wanted') }, changes?.words)
      : said({ kind: 'note', text: t('task.result') }, submit?.words)),
  ];
}
