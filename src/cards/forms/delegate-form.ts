import type { Form, FormElement, Option } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { typedDuration } from './typed-duration.ts';

/** What the form begins with: empty, a message somebody wants to hand over, or the task that is edited. */
export interface DelegateStart {
  readonly text?: string;
  /** Said above the questions. */
  readonly above?: readonly string[];
  /** ISO date and 24-hour time in the person's zone. */
  readonly date?: string;
  readonly time?: string;
  readonly capSeconds?: number | null;
  readonly isUrgent?: boolean;
  readonly skills?: readonly string[];
  readonly preferredId?: string | null;
}

export interface DelegateChoices {
  /** The companies to choose from; none where the company is known. */
  readonly clients: readonly Option[];
  readonly assistants: readonly Option[];
  readonly skills: readonly string[];
}

/** Longest time cap somebody types, in characters. */
const capLength = 20;

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
      {
        kind: 'words',
        name: 'title',
        label: t('form.what'),
        hint: t('form.what-hint'),
        multiline: true,
        maxLength: textLimit,
        ...(start.text ? { initial: start.text } : {}),
      },
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
      {
        kind: 'words',
        name: 'cap',
        label: t('field.cap'),
        hint: t('form.cap-hint'),
        optional: true,
        maxLength: capLength,
        ...(start.capSeconds ? { initial: typedDuration(start.capSeconds) } : {}),
      },
      {
        kind: 'choices',
        name: 'urgent',
        label: t('field.urgent'),
        optional: true,
        options: [{ value: 'urgent', label: t('form.urgent') }],
        ...(start.isUrgent ? { initial: ['urgent'] } : {}),
      },
      ...skillsAndPreferred(start, choices, t),
    ],
  };
}

function skillsAndPreferred(start: DelegateStart, choices: DelegateChoices, t: Audience['t']): FormElement[] {
  const skills = choices.skills.map((skill) => ({ value: skill, label: skill }));
  return [
    ...(skills.length > 0
      ? [
          {
            kind: 'choices',
            name: 'skills',
            label: t('field.skills'),
            optional: true,
            options: skills,
            ...(start.skills?.length ? { initial: start.skills } : {}),
          } as const,
        ]
      : []),
    ...(choices.assistants.length > 0
      ? [
          {
            kind: 'choice',
            name: 'preferred',
            label: t('field.preferred'),
            optional: true,
            options: choices.assistants,
            ...(start.preferredId ? { initial: start.preferredId } : {}),
          } as const,
        ]
      : []),
  ];
}
