import type { Balance } from '../../domain/hours/balance.ts';
import { remainingSeconds } from '../../domain/hours/lot.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';
import { isPrepaid } from '../../domain/hours/shown/left.ts';

/** What a client has left, with what is asked of it. */
export interface HoursForTask {
  readonly balance: Balance;
  /** What similar tasks took, in the middle; undefined where there are too few. */
  readonly usualSeconds: number | undefined;
}

/** Hours that expire so soon are better spent now. */
const soonDays = 14;

/** Said above the questions of the task form; empty where no hours were agreed. */
export function beforeTask({ balance, usualSeconds }: HoursForTask, audience: Audience): string[] {
  const { t, locale } = audience;
  if (!isPrepaid(balance)) return [];
  const { availableSeconds } = balance;
  const exact = (seconds: number) => formatExactDuration(seconds, locale);
  return [
    availableSeconds > 0
      ? t('before.available', { hours: exact(availableSeconds) })
      : usedUp(balance, audience),
    ...(usualSeconds === undefined
      ? []
      : [t('before.usual', { usual: exact(usualSeconds), left: exact(availableSeconds - usualSeconds) })]),
    ...expiringSoon(balance, audience),
  ];
}

/** Said when a task was created: what it will leave; empty where no hours were agreed. */
export function afterTask(
  { balance, usualSeconds }: HoursForTask,
  capSeconds: number | null,
  audience: Audience,
): string[] {
  const { t, locale } = audience;
  if (!isPrepaid(balance)) return [];
  const { availableSeconds } = balance;
  if (availableSeconds <= 0) return [usedUp(balance, audience)];
  const left = (seconds: number) => formatExactDuration(availableSeconds - seconds, locale);
  if (capSeconds !== null) return [t('after.cap', { left: left(capSeconds) })];
  return usualSeconds === undefined
    ? [t('before.available', { hours: left(0) })]
    : [t('after.usual', { usual: formatExactDuration(usualSeconds, locale), left: left(usualSeconds) })];
}

function usedUp({ plan, availableSeconds }: Balance, { t, locale }: Audience): string {
  const hours = formatExactDuration(availableSeconds, locale);
  return plan && plan.kind !== 'as-needed'
    ? t(`before.used-up-${plan.overage}`, { hours })
    : t('before.available', { hours });
}

function expiringSoon({ lots, on }: Balance, { t, locale }: Audience): string[] {
  return lots.flatMap((lot) => {
    const { until } = lot;
    if (until === null || on.until(until).days > soonDays || remainingSeconds(lot) <= 0) return [];
    const hours = formatExactDuration(remainingSeconds(lot), locale);
    return [t('before.expiring', { hours, day: formatDay(until.subtract({ days: 1 }), locale) })];
  });
}
