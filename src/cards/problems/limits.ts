import type { LimitsProblems } from '../../domain/problems/limits.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const limitsSentences = (audience: Audience): Sentences<LimitsProblems> => {
  const { t } = audience;
  return {
    'stop-outside-timer': ({ startedAt }) =>
      t('problem.stop-outside-timer', {
        from: moment(startedAt, audience),
        to: moment(audience.now, audience),
      }),
    'nothing-to-ask': ({ task }) => t('problem.nothing-to-ask', { task: taskNumber(task) }),
    'more-asked-already': ({ task }) => t('problem.more-asked-already', { task: taskNumber(task) }),
    'more-unreadable': ({ words }) => t('problem.more-unreadable', { words }),
    'more-zero': ({ words }) => t('problem.more-zero', { words }),
    'no-such-request': () => t('problem.no-such-request'),
  };
};
