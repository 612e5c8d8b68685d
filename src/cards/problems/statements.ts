import type { StatementsProblems } from '../../domain/problems/statements.ts';
import { formatDay, formatDays } from '../../i18n/formats/days.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { moment, type Audience } from '../audience.ts';
import type { Sentences } from './sentences.ts';

export const statementsSentences = (audience: Audience): Sentences<StatementsProblems> => {
  const { t, locale } = audience;
  return {
    'period-unreadable': ({ words }) => t('problem.period-unreadable', { words }),
    'statement-not-yet': ({ client, period, at }) =>
      t('problem.statement-not-yet', {
        client,
        days: formatDays(period, locale),
        at: moment(at, audience),
      }),
    'no-statement-then': ({ client, firstOn }) =>
      t('problem.no-statement-then', { client, day: formatDay(firstOn, locale) }),
    'whose-hours': ({ clients }) => t('problem.whose-hours', { clients: formatList(clients, locale) }),
  };
};
