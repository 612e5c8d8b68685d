import type { Form, Question } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import type { Task } from '../../domain/task.ts';
import type { TaskVerb } from '../../domain/status.ts';
import { taskNumber, type Audience } from '../audience.ts';

/** Verbs that are done with words: a question, an answer, a result, a reason, a handover. */
export type WordyVerb = Extract<TaskVerb, 'ask' | 'answer' | 'submit' | 'request-changes' | 'return'>;

/** What each asks for, by the names the answers come back with. */
const questions: Record<WordyVerb, ReadonlyArray<'words' | 'next'>> = {
  ask: ['words'],
  answer: ['words'],
  submit: ['words'],
  'request-changes': ['words'],
  return: ['words', 'next'],
};

export function wordsForm(verb: WordyVerb, task: Task, { t, locale }: Audience): Form {
  return {
    id: verb,
    subject: String(task.number),
    locale,
    title: t(`form.${verb}-title`, { task: taskNumber(task.number) }),
    submit: t(`button.${verb}`),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      { kind: 'text', text: [{ kind: 'strong', text: task.title }] },
      ...quoted(verb, task),
      ...questions[verb].map((name): Question => ({
        kind: 'words',
        name,
        label: t(name === 'next' ? 'form.return-next' : `form.${verb}-words`),
        multiline: true,
        maxLength: textLimit,
      })),
    ],
  };
}

/** The question that is answered stands above the answer. */
const quoted = (verb: WordyVerb, task: Task): Form['elements'] => {
  const question = verb === 'answer' ? task.lastWords.ask?.words : undefined;
  return question ? [{ kind: 'text', text: question }] : [];
};
