import type { Card, Text } from '../../chat/card.ts';
import type { Balance } from '../../domain/hours/balance.ts';
import { isPrepaid } from '../../domain/hours/shown/left.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { command, type Audience } from '../audience.ts';

interface ClientRow {
  readonly name: string;
  /** Absent where nothing was ever agreed or worked. */
  readonly balance?: Balance;
  /** This month. */
  readonly usedSeconds?: number;
}

/** The hours of several clients at a glance. */
export function hoursTableCard(rows: readonly ClientRow[], audience: Audience): Card {
  const { t, locale } = audience;
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('hours.all-heading') },
      {
        kind: 'table',
        columns: [
          { label: t('field.client') },
          { label: t('hours.available'), isFigures: true },
          { label: t('hours.settled'), isFigures: true },
          { label: t('hours.plan') },
          { label: t('hours.this-month'), isFigures: true },
        ],
        rows: rows.map((row) => cells(row, audience)),
      },
      { kind: 'note', text: t('hours.two-figures') },
      { kind: 'note', text: t.rich('hours.all-hint', { command: command('/hours NAME', audience) }) },
    ],
  };
}

function cells({ name, balance, usedSeconds = 0 }: ClientRow, { t, locale }: Audience): Text[] {
  const exact = (seconds: number) => formatExactDuration(seconds, locale);
  const none = t('hours.no-figure');
  if (!balance) return [name, none, none, none, none];
  const { plan, availableSeconds, settledSeconds } = balance;
  const figures = isPrepaid(balance) ? [exact(availableSeconds), exact(settledSeconds)] : [none, none];
  const planned = plan ? t(`plan.short-${plan.kind}`, { hours: exact(plan.seconds) }) : none;
  return [name, ...figures, planned, exact(usedSeconds)];
}
