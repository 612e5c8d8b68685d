import type { RecurringProblems } from '../../domain/problems/recurring.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import type { Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const recurringSentences = ({ t, locale }: Audience): Sentences<RecurringProblems> => ({
  'two-repetitions': ({ words }) => t('problem.two-repetitions', { words: formatList(words, locale) }),
  'repetition-unreadable': ({ words }) => t('problem.repetition-unreadable', { words }),
  'repetition-with-due': (said) => t('problem.repetition-with-due', said),
  'repetition-with-due-day': () => t('problem.repetition-with-due-day'),
  'no-such-recurrence': () => t('problem.no-such-recurrence'),
  'recurrence-ended': ({ title }) => t('problem.recurrence-ended', { title }),
});
