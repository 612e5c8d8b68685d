import type { Element } from '../../chat/card.ts';
import type { UsedWeek } from '../../domain/hours/shown/charged.ts';
import { formatDayAndMonth } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';

/** Hours used by week, and what was left at its end where there are hours to have left. */
export function weeksChart(weeks: readonly UsedWeek[], isPrepaid: boolean, { t, locale }: Audience): Element {
  const value = (seconds: number) => ({
    // Nothing is drawn below the line; the text says what it is.
    amount: Math.max(0, Math.round(seconds / 36) / 100),
    text: formatExactDuration(seconds, locale),
  });
  return {
    kind: 'chart',
    chart: {
      look: 'bars',
      title: t(isPrepaid ? 'chart.used-and-left' : 'chart.used'),
      dimension: t('chart.week'),
      series: [t('chart.used-hours'), ...(isPrepaid ? [t('chart.left-hours')] : [])],
      points: weeks.map(({ startsOn, usedSeconds, leftSeconds }) => ({
        label: formatDayAndMonth(startsOn, locale),
        values: [value(usedSeconds), ...(isPrepaid ? [value(leftSeconds)] : [])],
      })),
    },
  };
}
