import type { Card, Element, Text } from '../../chat/card.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import type { Audience } from '../audience.ts';
import { detailsText } from '../tasks/task-parts.ts';
import { recurringButtons, recurringFields } from './recurring-parts.ts';

/** What was done to a recurrence, how it stands now, and what can be done next. */
export function recurringCard(done: Text, recurrence: Recurrence, audience: Audience): Card {
  const { t, locale } = audience;
  const isOver = recurrence.status === 'ended';
  return {
    locale,
    elements: [
      { kind: 'text', text: done },
      ...(isOver ? [] : standing(recurrence, audience)),
      {
        kind: 'buttons',
        buttons: [
          ...(isOver ? [] : recurringButtons(recurrence, audience)),
          { kind: 'button', action: 'recurring-tasks', value: '', label: t('button.recurring-tasks') },
        ],
      },
    ],
  };
}

function standing(recurrence: Recurrence, audience: Audience): Element[] {
  const { pattern, draft } = recurrence;
  const { t, timeZone } = audience;
  const notes = [
    ...(pattern.shift === 'none' ? [] : [t(`recurring.shift-${pattern.shift}`)]),
    ...(pattern.timeZone === timeZone ? [] : [t('recurring.zone', { zone: pattern.timeZone })]),
  ];
  return [
    recurringFields(
      ['client', 'repeat', 'next', 'due', 'cap', 'urgent', 'skills', 'preferred'],
      recurrence,
      audience,
    ),
    ...detailsText(draft),
    ...notes.map((text) => ({ kind: 'note', text }) as const),
  ];
}
