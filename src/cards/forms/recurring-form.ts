import type { Form, FormElement } from '../../chat/form.ts';
import { shifts, type Recurrence, type RelativeDue } from '../../domain/recurrence/recurrence.ts';
import type { Audience } from '../audience.ts';
import { repeatQuestion, whatQuestion, wishQuestions, type DraftChoices } from './draft-questions.ts';

/** What `due` is answered with where there is to be no due date. */
export const neverDue = 'never';

/** How many days after its occurrence a task can be due. */
const dueDays = [0, 1, 2, 3, 5, 7, 14] as const;

/** Everything about a recurring task. `repeat`: how often it comes, in words that can be read again. */
export function recurringForm(
  { id, draft, pattern }: Recurrence,
  repeat: string,
  choices: DraftChoices,
  { t, locale, timeZone }: Audience,
): Form {
  return {
    id: 'edit-recurring',
    subject: String(id),
    locale,
    title: t('form.recurring-title'),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      ...(pattern.timeZone === timeZone
        ? []
        : [{ kind: 'text', text: t('recurring.zone', { zone: pattern.timeZone }) } as const]),
      whatQuestion(draft.details ?? draft.title, t),
      repeatQuestion(repeat, t),
      {
        kind: 'choice',
        name: 'shift',
        label: t('form.recurring-shift'),
        options: shifts.map((shift) => ({ value: shift, label: t(`form.shift-${shift}`) })),
        initial: pattern.shift,
      },
      ...dueQuestions(draft.due, t),
      ...wishQuestions(draft, choices, t),
    ],
  };
}

function dueQuestions(due: RelativeDue | null, t: Audience['t']): FormElement[] {
  const days = [...new Set([...dueDays, ...(due ? [due.days] : [])])].sort((a, b) => a - b);
  return [
    {
      kind: 'choice',
      name: 'due',
      label: t('form.recurring-due'),
      options: [
        ...days.map((count) => ({ value: String(count), label: t('form.due-after', { days: count }) })),
        { value: neverDue, label: t('form.due-never') },
      ],
      initial: due ? String(due.days) : neverDue,
    },
    {
      kind: 'time',
      name: 'time',
      label: t('form.due-time'),
      optional: true,
      ...(due ? { initial: due.time } : {}),
    },
  ];
}
