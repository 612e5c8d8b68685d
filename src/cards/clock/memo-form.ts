import type { Form } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import type { EndedEntry } from '../../domain/hours/entry.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { named, workedSpan } from './entry-text.ts';
import type { Worked } from './timer-answers.ts';

/** Asks what was done in a stretch of work that has ended. */
export function memoForm({ entry, task }: Worked<EndedEntry>, audience: Audience): Form {
  const { t, locale } = audience;
  return {
    id: 'add-memo',
    subject: String(entry.id),
    locale,
    title: t('form.memo-title', { task: taskNumber(task.number) }),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      { kind: 'text', text: t('clock.stopped', { ...named(task), ...workedSpan(entry, audience) }) },
      {
        kind: 'words',
        name: 'memo',
        label: t('form.memo-words'),
        hint: t('form.memo-hint'),
        multiline: true,
        maxLength: textLimit,
      },
    ],
  };
}
