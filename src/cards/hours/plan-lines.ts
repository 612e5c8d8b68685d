import type { ReviewLength } from '../../domain/hours/period.ts';
import type { Rounding } from '../../domain/hours/plan.ts';
import type { PlanTerms } from '../../domain/hours/agreed/plan-terms.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';

/** By whose calendar a client's hours are reckoned, and how often they are reviewed. */
interface Calendar {
  /** IANA name. */
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
}

/** All that a plan says, a sentence for each part. */
export function planLines(terms: PlanTerms, calendar: Calendar, audience: Audience): string[] {
  const { t } = audience;
  const isAsNeeded = terms.kind === 'as-needed';
  return [
    hoursLine(terms, audience),
    ...(isAsNeeded ? [] : [unspentLine(terms, audience), t(`plan.overage-${terms.overage}`)]),
    ...roundingLines(terms.rounding, audience),
    ...(isAsNeeded ? [] : [t(`plan.order-${terms.spendOrder}`)]),
    t(`plan.review-${calendar.reviewLength}`, { zone: calendar.timeZone }),
  ];
}

function hoursLine({ kind, seconds }: PlanTerms, { t, locale }: Audience): string {
  const hours = formatExactDuration(seconds, locale);
  return kind === 'as-needed' ? t('plan.as-needed') : t(`plan.${kind}`, { hours });
}

function unspentLine({ kind, rollOver, packDays }: PlanTerms, { t, locale }: Audience): string {
  if (kind === 'pack')
    return packDays === null ? t('plan.pack-stays') : t('plan.pack-expires', { days: packDays });
  const { percent, seconds, days } = rollOver;
  if (percent === null && seconds === null) return t('plan.no-rollover');
  const hours = formatExactDuration(seconds ?? 0, locale);
  const most =
    percent === null
      ? hours
      : seconds === null
        ? t('plan.roll-percent', { percent })
        : t('plan.roll-both', { percent, hours });
  return days === null ? t('plan.rolls', { most }) : t('plan.rolls-for', { most, days });
}

function roundingLines(
  { direction, stepSeconds, scope, minimumSeconds }: Rounding,
  audience: Audience,
): string[] {
  const { t, locale } = audience;
  const step = formatExactDuration(stepSeconds, locale);
  return [
    direction === 'exact'
      ? t('plan.exact')
      : t(`plan.round-${direction}`, { step, scope: t(`plan.of-${scope}`) }),
    ...(minimumSeconds > 0
      ? [
          t('plan.minimum', {
            least: formatExactDuration(minimumSeconds, locale),
            scope: t(`plan.of-${scope}`),
          }),
        ]
      : []),
  ];
}
