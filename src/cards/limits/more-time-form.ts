import type { Form } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import type { Scope } from '../../domain/limits/more-time.ts';
import type { Task } from '../../domain/task.ts';
import { taskNumber, type Audience } from '../audience.ts';

/** Longest length of time somebody types, in characters. */
const durationLength = 20;

/** Asks how much more time a task needs, and why. */
export function moreTimeForm({ number, title }: Task, scope: Scope, { t, locale }: Audience): Form {
  return {
    id: 'ask-for-more',
    subject: String(number),
    locale,
    title: t('form.more-title', { task: taskNumber(number) }),
    submit: t('button.ask-for-more'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      { kind: 'text', text: [{ kind: 'strong', text: title }] },
      { kind: 'text', text: t(`form.more-${scope}`) },
      {
        kind: 'words',
        name: 'more',
        label: t('form.more-duration'),
        hint: t('form.more-duration-hint'),
        maxLength: durationLength,
      },
      { kind: 'words', name: 'words', label: t('form.more-words'), multiline: true, maxLength: textLimit },
    ],
  };
}
