import type { RecurringProblems } from '../../domain/problems/recurring.ts';
import type { Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const recurringSentences = ({ t }: Audience): Sentences<RecurringProblems> => {
  void t;
  return {};
};
