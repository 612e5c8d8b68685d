import type { Temporal } from 'temporal-polyfill';
import type { Card, Element, Text } from '../../chat/card.ts';
import { remainingSeconds, type Lot } from '../../domain/hours/lot.ts';
import type { HoursSum, SumLine } from '../../domain/hours/shown/hours-sum.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { lotName } from './balance-parts.ts';

/** What a held amount is about, as a reader knows it. */
export interface HeldWork {
  readonly task: number;
  readonly on: Temporal.PlainDate;
}

/** How a balance came about: every figure of the sum, so that it can be added up by hand. */
export function explainedCard(
  client: string,
  sum: HoursSum,
  workOf: (by: string) => HeldWork | undefined,
  audience: Audience,
): Card {
  const { t, locale } = audience;
  const exact = (seconds: number) => formatExactDuration(seconds, locale);
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('explain.heading', { client }) },
      ...(sum.lots.length > 0 ? [lotsTable(sum.lots, audience)] : []),
      ...(sum.held.length > 0 ? heldList() : []),
      { kind: 'text', text: t('explain.sum') },
      { kind: 'list', items: sum.lines.map(sumLine) },
      { kind: 'note', text: t('explain.to-the-second') },
    ],
  };

  function heldList(): Element[] {
    return [
      { kind: 'text', text: t('explain.not-approved') },
      { kind: 'list', items: sum.held.map(({ by, seconds }) => heldLine(by, seconds)) },
    ];
  }

  function heldLine(by: string, seconds: number): Text {
    const work = workOf(by);
    const hours = exact(seconds);
    if (!work) return t('explain.held', { hours });
    const about = { task: taskNumber(work.task), day: formatDay(work.on, locale), hours };
    return t(by.startsWith('running:') ? 'explain.held-running' : 'explain.held-work', about);
  }

  function sumLine({ what, seconds }: SumLine): Text {
    const line = t(`explain.${what}`, { hours: exact(seconds) });
    return what === 'available' || what === 'settled' ? [{ kind: 'strong', text: line }] : line;
  }
}

type LotFigure = 'granted' | 'approved' | 'held' | 'expired' | 'rolled' | 'left';

const heldIn = ({ held }: Lot): number => Object.values(held).reduce((sum, seconds) => sum + seconds, 0);

/** From what was given, over what became of it, to what is left. */
const lotFigures: ReadonlyArray<readonly [LotFigure, (lot: Lot) => number]> = [
  ['granted', ({ seconds }) => seconds],
  ['approved', (lot) => lot.spentSeconds - heldIn(lot)],
  ['held', heldIn],
  ['expired', ({ expiredSeconds }) => expiredSeconds],
  ['rolled', ({ rolledSeconds }) => rolledSeconds],
  ['left', remainingSeconds],
];

/** These are left out where no lot has any: a message is narrow. */
const isRare: ReadonlySet<LotFigure> = new Set(['expired', 'rolled']);

function lotsTable(lots: readonly Lot[], audience: Audience): Element {
  const { t, locale } = audience;
  const shown = lotFigures.filter(
    ([name, figure]) => !isRare.has(name) || lots.some((lot) => figure(lot) !== 0),
  );
  return {
    kind: 'table',
    columns: [
      { label: t('explain.column-lot') },
      ...shown.map(([name]) => ({ label: t(`explain.column-${name}`), isFigures: true }) as const),
    ],
    rows: lots.map((lot) => [
      lotName(lot, audience),
      ...shown.map(([, figure]) => formatExactDuration(figure(lot), locale)),
    ]),
  };
}
