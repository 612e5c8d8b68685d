import type { FormElement, Option, Question } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import type { Audience } from '../audience.ts';
import { typedDuration } from './typed-duration.ts';

/** What the answers are before anybody gives them. */
export interface DraftStart {
  readonly text?: string;
  readonly capSeconds?: number | null;
  readonly isUrgent?: boolean;
  readonly skills?: readonly string[];
  readonly preferredId?: string | null;
}

export interface DraftChoices {
  readonly assistants: readonly Option[];
  readonly skills: readonly string[];
}

/** Longest time cap, and longest repetition, that somebody types, in characters. */
const capLength = 20;
const repeatLength = 100;

export const whatQuestion = (text: string | undefined, t: Audience['t']): Question => ({
  kind: 'words',
  name: 'title',
  label: t('form.what'),
  hint: t('form.what-hint'),
  multiline: true,
  maxLength: textLimit,
  ...(text ? { initial: text } : {}),
});

export const repeatQuestion = (initial: string | undefined, t: Audience['t']): Question => ({
  kind: 'words',
  name: 'repeat',
  label: t('form.repeat'),
  hint: t('form.repeat-hint'),
  maxLength: repeatLength,
  ...(initial === undefined ? { optional: true } : { initial }),
});

/** How long it may take, whether it is urgent, and who should do it. */
export const wishQuestions = (start: DraftStart, choices: DraftChoices, t: Audience['t']): FormElement[] => [
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
];

function skillsAndPreferred(start: DraftStart, choices: DraftChoices, t: Audience['t']): FormElement[] {
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
