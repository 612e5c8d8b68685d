import type { RemindersProblems } from '../../domain/problems/reminders.ts';
import type { Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const remindersSentences = ({ t }: Audience): Sentences<RemindersProblems> => {
  void t;
  return {};
};
