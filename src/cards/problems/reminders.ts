import type { RemindersProblems } from '../../domain/problems/reminders.ts';
import type { Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const remindersSentences = ({ t }: Audience): Sentences<RemindersProblems> => ({
  'rule-unreadable': ({ words, example }) => t('problem.rule-unreadable', { words, example }),
  'rule-beyond': ({ words, least, most }) => t('problem.rule-beyond', { words, least, most }),
  'country-unknown': ({ words }) => t('problem.country-unknown', { words }),
  'no-working-day': () => t('problem.no-working-day'),
  'half-quiet': () => t('problem.half-quiet'),
  'always-quiet': () => t('problem.always-quiet'),
  'no-such-reminder': () => t('problem.no-such-reminder'),
});
