import type { ReviewProblems } from '../../domain/problems/review.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { formatSpan } from '../../i18n/formats/spans.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export function reviewSentences(audience: Audience): Sentences<ReviewProblems> {
  const { t, locale, timeZone } = audience;
  return {
    'nothing-to-submit': () => t('problem.nothing-to-submit'),
    'week-drawn-already': ({ period }) =>
      t('problem.week-drawn-already', { days: formatDays(period, locale) }),
    'week-not-ready': ({ lacksMemo, unconfirmed, running }) =>
      [
        ...about(lacksMemo, (entries) => t('problem.week-lacks-memo', { entries })),
        ...about(unconfirmed, (entries) => t('problem.week-unconfirmed', { entries })),
        ...about(running, (entries) => t('problem.week-running', { entries })),
      ].join(' '),
    'no-such-period': () => t('problem.no-such-period'),
    'review-over': ({ period, by }) => {
      const days = formatDays(period, locale);
      return by === null
        ? t('problem.review-over', { days })
        : t('problem.review-over-by', { days, who: by });
    },
    'older-review-first': ({ period }) =>
      t('problem.older-review-first', { days: formatDays(period, locale) }),
    'no-such-line': () => t('problem.no-such-line'),
    'line-taken-back': () => t('problem.line-taken-back'),
    'line-disputed': ({ task, state }) =>
      t(state === 'open' ? 'problem.line-disputed' : 'problem.line-settled', { task: taskNumber(task) }),
    'nothing-to-dispute': () => t('problem.nothing-to-dispute'),
    'no-such-dispute': () => t('problem.no-such-dispute'),
    'dispute-ended': ({ outcome }) => t(`problem.dispute-${outcome}`),
    'no-time-to-correct': () => t('problem.no-time-to-correct'),
    'timer-runs-on': ({ task }) => t('problem.timer-runs-on', { task: taskNumber(task) }),
    'corrected-already': ({ task, ...span }) =>
      span.startedAt.equals(span.endedAt)
        ? t('problem.withdrawn-already', { task: taskNumber(task) })
        : t('problem.corrected-already', {
            task: taskNumber(task),
            span: formatSpan(span, { locale, timeZone }),
          }),
    'time-was-waived': () => t('problem.time-was-waived'),
    'nothing-to-correct': () => t('problem.nothing-to-correct'),
  };

  function about(
    entries: ReviewProblems['week-not-ready']['running'],
    sentence: (entries: string) => string,
  ): string[] {
    if (entries.length === 0) return [];
    const named = entries.map(({ task, startedAt }) =>
      t('review.entry-named', { task: taskNumber(task), since: moment(startedAt, audience) }),
    );
    return [sentence(formatList(named, locale))];
  }
}
