import type { Pattern } from '../../domain/recurrence/recurrence.ts';
import { ruleFrom, type Rule } from '../../domain/recurrence/rule.ts';
import type { Calendar } from '../../domain/rhythm/rhythm.ts';
import { formatDayOfYear } from '../../i18n/formats/days-of-year.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { formatTimeOfDay } from '../../i18n/formats/times-of-day.ts';
import { formatWeekday } from '../../i18n/formats/weekdays.ts';
import type { Audience } from '../audience.ts';

type Speaker = Pick<Audience, 't' | 'locale'>;

/** How often something comes, in words that a repetition is read from again: “Every Monday at 9:00 AM”. */
export const repeatText = (
  { rule, time }: Pick<Pattern, 'rule' | 'time'>,
  { days }: Pick<Calendar, 'days'>,
  { t, locale }: Speaker,
): string =>
  t('repeat.at', {
    days: daysText(ruleFrom(rule), days, { t, locale }),
    time: formatTimeOfDay(time, locale),
  });

function daysText(
  { every, interval, weekdays, nth, month, day }: Rule,
  workedOn: readonly number[],
  { t, locale }: Speaker,
): string {
  const isWorkingDays = weekdays !== undefined && isSame(weekdays, workedOn);
  if (nth !== undefined && weekdays) {
    const which = nthNames[nth] ?? 'last';
    return isWorkingDays || weekdays.length > 1
      ? t('repeat.month-working-day', { interval, nth: which })
      : t('repeat.month-weekday', { interval, nth: which, weekday: names(weekdays, locale) });
  }
  if (weekdays)
    return isWorkingDays && interval === 1
      ? t('repeat.working-days')
      : t('repeat.week', { interval, weekdays: names(weekdays, locale) });
  if (day === undefined || every === 'day') return t('repeat.day', { interval });
  if (month !== undefined) return t('repeat.year', { interval, date: formatDayOfYear(month, day, locale) });
  return day === -1 ? t('repeat.last-day', { interval }) : t('repeat.month-day', { interval, day });
}

const nthNames: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  [-1]: 'last',
};

const names = (weekdays: readonly number[], locale: Audience['locale']): string =>
  formatList(
    weekdays.map((weekday) => formatWeekday(weekday, locale)),
    locale,
  );

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
