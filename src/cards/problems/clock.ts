import type { ClockProblems } from '../../domain/problems/clock.ts';
import { formatDate } from '../../i18n/formats/dates.ts';
import { formatSpan } from '../../i18n/formats/spans.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export function clockSentences(audience: Audience): Sentences<ClockProblems> {
  const { t, locale, timeZone } = audience;
  return {
    'which-task': () => t('problem.which-task'),
    'not-under-way': ({ task, status }) =>
      t('problem.not-under-way', { task: taskNumber(task), status: t(`status.${status}`) }),
    'time-missing': () => t('problem.time-missing'),
    'time-unreadable': ({ words }) => t('problem.time-unreadable', { words }),
    'minutes-beside-hours': ({ words }) => t('problem.minutes-beside-hours', { words }),
    'time-negative': ({ words }) => t('problem.time-negative', { words }),
    'time-zero': () => t('problem.time-zero'),
    'time-too-long': ({ limit }) => t('problem.time-too-long', { limit }),
    'time-in-future': ({ at }) => t('problem.time-in-future', { at: moment(at, audience) }),
    'before-open-period': ({ since }) => t('problem.before-open-period', { since: moment(since, audience) }),
    'no-room-that-day': ({ on }) =>
      t('problem.no-room-that-day', { day: formatDate(on, { locale, timeZone }) }),
    'time-overlaps': ({ task, startedAt, endedAt }) =>
      endedAt
        ? t('problem.time-overlaps', {
            task: taskNumber(task),
            span: formatSpan({ startedAt, endedAt }, { locale, timeZone }),
          })
        : t('problem.time-overlaps-timer', { task: taskNumber(task), since: moment(startedAt, audience) }),
    'memo-missing': () => t('problem.memo-missing'),
    'no-such-entry': () => t('problem.no-such-entry'),
    'memo-settled': () => t('problem.memo-settled'),
    'hours-unreadable': ({ words, limit }) => t('problem.hours-unreadable', { words, limit }),
  };
}
