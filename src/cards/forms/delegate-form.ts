import type { Form, FormElement, Option } from '../../chat/form.ts';
import { taskNumber, type Audience } from '../audience.ts';
import {
  repeatQuestion,
  whatQuestion,
  wishQuestions,
  type DraftChoices,
  type DraftStart,
} from './draft-questions.ts';

/** What the form begins with: empty, a message somebody wants to hand over, or the task that is edited. */
export interface DelegateStart extends DraftStart {
  /** Said above the questions. */
  readonly above?: readonly string[];
  /** ISO date and 24-hour time in the person's zone. */
  readonly date?: string;
  readonly time?: string;
}

export interface DelegateChoices extends DraftChoices {
  /** The companies to choose from; none where the company is known. */
  readonly clients: readonly Option[];
}

/** The task form. `subject` is the task's number when one is edited, else the id of the known client, else empty. */
export function delegateForm(
  subject: { readonly task: number } | { readonly clientId: string | null },
  start: DelegateStart,
  choices: DelegateChoices,
  { t, locale }: Audience,
): Form {
  const isEdit = 'task' in subject;
  return {
    id: isEdit ? 'edit' : 'delegate',
    subject: isEdit ? String(subject.task) : (subject.clientId ?? ''),
    locale,
    title: isEdit ? t('form.edit-title', { task: taskNumber(subject.task) }) : t('form.delegate-title'),
    submit: t(isEdit ? 'form.save' : 'button.delegate'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      ...(start.above ?? []).map((text) => ({ kind: 'text', text }) as const),
      ...(choices.clients.length > 0
        ? [{ kind: 'choice', name: 'client', label: t('field.client'), options: choices.clients } as const]
        : []),
      whatQuestion(start.text, t),
      ...dueQuestions(start, t),
      ...(isEdit ? [] : [repeatQuestion(undefined, t)]),
      ...wishQuestions(start, choices, t),
    ],
  };
}

const dueQuestions = (start: DelegateStart, t: Audience['t']): FormElement[] => [
  {
    kind: 'date',
    name: 'due',
    label: t('form.due-day'),
    optional: true,
    ...(start.date ? { initial: start.date } : {}),
  },
  {
    kind: 'time',
    name: 'time',
    label: t('form.due-time'),
    hint: t('form.due-time-hint'),
    optional: true,
    ...(start.time ? { initial: start.time } : {}),
  },
];
