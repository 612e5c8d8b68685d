import type { HoursProblems } from '../../domain/problems/hours.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import type { Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const hoursSentences = ({ t, locale }: Audience): Sentences<HoursProblems> => {
  const quoted = (words: readonly string[]) =>
    formatList(
      words.map((each) => t('quoted', { words: each })),
      locale,
    );
  return {
    'no-hours-left': ({ clientName, mayAsk }) =>
      t(mayAsk ? 'problem.no-hours-left-ask' : 'problem.no-hours-left', { client: clientName }),
    'plan-words-unknown': ({ words }) => t('problem.plan-words-unknown', { words: quoted(words) }),
    'said-twice': ({ words }) => t('problem.said-twice', { words: quoted(words) }),
    'plan-lacks': ({ part }) => t(`problem.plan-lacks-${part}`),
    'plan-without': ({ kind, words }) =>
      t('problem.plan-without', { kind: t(`plan.kind-${kind}`), words: quoted(words) }),
    'out-of-range': ({ words, unit, most }) =>
      t('problem.out-of-range', { words, range: t(`range.${unit}`, { most }) }),
    'amount-unreadable': ({ words }) => t('problem.amount-unreadable', { words }),
    'days-unreadable': ({ words }) => t('problem.days-unreadable', { words }),
    'plan-in-closed-period': ({ from, closedOn }) =>
      t('problem.plan-in-closed-period', { from: formatDay(from, locale), day: formatDay(closedOn, locale) }),
    'grant-hours-missing': () => t('problem.grant-hours-missing'),
    'grant-why-missing': () => t('problem.grant-why-missing'),
  };
};
