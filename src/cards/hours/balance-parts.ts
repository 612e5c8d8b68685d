import type { Balance } from '../../domain/hours/balance.ts';
import { remainingSeconds, type Lot } from '../../domain/hours/lot.ts';
import type { Element, Field } from '../../chat/card.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Audience } from '../audience.ts';

/** The two figures, by their names. */
export function figures({ availableSeconds, settledSeconds }: Balance, { t, locale }: Audience): Element[] {
  const field = (label: string, seconds: number): Field => ({
    label,
    value: [{ kind: 'strong', text: formatExactDuration(seconds, locale) }],
  });
  return [
    {
      kind: 'fields',
      fields: [field(t('hours.available'), availableSeconds), field(t('hours.settled'), settledSeconds)],
    },
    { kind: 'note', text: t('hours.two-figures') },
  ];
}

const barLength = 10;

/** How much is left of the hours that can be spent at present, as text that also looks it. */
export function bar({ lots, availableSeconds }: Balance, { t, locale }: Audience): Element[] {
  const seconds = lots.reduce((sum, lot) => sum + lot.seconds - lot.expiredSeconds - lot.rolledSeconds, 0);
  if (seconds <= 0) return [];
  const part = Math.min(1, Math.max(0, availableSeconds / seconds));
  const full = Math.round(part * barLength);
  const text = t('hours.bar', {
    bar: '▰'.repeat(full) + '▱'.repeat(barLength - full),
    left: formatExactDuration(availableSeconds, locale),
    total: formatExactDuration(seconds, locale),
  });
  return [{ kind: 'text', text }];
}

/** What a lot is, as its kind and its first day name it. */
export const lotName = ({ kind, from }: Pick<Lot, 'kind' | 'from'>, { t, locale }: Audience): string =>
  t(`lot.${kind}`, { day: formatDay(from, locale) });

/** What is left of a lot, and until when. */
export function lotLine(lot: Lot, audience: Audience): string {
  const { t, locale } = audience;
  const figures = {
    lot: lotName(lot, audience),
    left: formatExactDuration(remainingSeconds(lot), locale),
    total: formatExactDuration(lot.seconds, locale),
  };
  return lot.until
    ? t('lot.left-until', { ...figures, day: formatDay(lot.until.subtract({ days: 1 }), locale) })
    : t('lot.left', figures);
}

/** What is owed, was worked beyond all hours, or does not count yet: only where there is any. */
export const besides = (
  { owedSeconds, uncoveredSeconds, provisionalSeconds }: Balance,
  { t, locale }: Audience,
): Element[] => {
  const said = [
    ['hours.owed', owedSeconds],
    ['hours.uncovered', uncoveredSeconds],
    ['hours.provisional', provisionalSeconds],
  ] as const;
  return said
    .filter(([, seconds]) => seconds > 0)
    .map(([key, seconds]) => ({
      kind: 'note',
      text: t(key, { hours: formatExactDuration(seconds, locale) }),
    }));
};
