import { Temporal } from 'temporal-polyfill';
import type { Button, Element, Field } from '../../chat/card.ts';
import type { Awaited, ClientFigures } from '../../domain/digests/figures.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { weeksChart } from '../hours/weeks-chart.ts';
import type { Told } from '../pings/pings-card.ts';
import {
  asOf,
  corrections,
  keptDays,
  keptMoment,
  myTasks,
  section,
  strong,
  taskText,
  weekDays,
  type WeekOfDigest,
} from './digest-parts.ts';

/** A client's week, to those who may see their hours. `clientId`: whose hours the button shows. */
export function clientDigest(
  figures: ClientFigures,
  { clientId, ...digest }: WeekOfDigest & { readonly clientId: string },
  audience: Audience,
): Told {
  const { t } = audience;
  const days = weekDays(digest.weekOn, audience);
  return {
    text: strong(t('digest.client-heading', { client: figures.clientName, days })),
    details: [
      { kind: 'fields', fields: amounts(figures, audience) },
      ...outlook(figures, audience),
      ...chart(figures, audience),
      ...section(
        t('digest.delivered', { count: figures.delivered.length }),
        figures.delivered.map((task) => taskText(task, audience)),
        audience,
      ),
      ...waiting(figures, audience),
      ...corrections(figures.corrections, audience),
      asOf(digest, audience),
    ],
    buttons: buttons(clientId, audience),
  };
}

function amounts({ usedSeconds, left }: ClientFigures, { t, locale }: Audience): Field[] {
  const field = (label: string, seconds: number): Field => ({
    label,
    value: strong(formatExactDuration(seconds, locale)),
  });
  return [
    field(t('digest.used'), usedSeconds),
    ...(left
      ? [field(t('hours.available'), left.availableSeconds), field(t('hours.settled'), left.settledSeconds)]
      : []),
  ];
}

/** When the hours will be used up, and what will be lost. */
function outlook({ usedUpOn, expiring }: ClientFigures, { t, locale }: Audience): Element[] {
  const day = (text: string) => formatDay(Temporal.PlainDate.from(text), locale);
  const lines = [
    ...(usedUpOn === null ? [] : [t('hours.forecast', { day: day(usedUpOn) })]),
    ...expiring.map(({ seconds, lastOn }) =>
      t('before.expiring', { hours: formatExactDuration(seconds, locale), day: day(lastOn) }),
    ),
  ];
  return lines.length > 0 ? [{ kind: 'list', items: lines }] : [];
}

const chart = ({ weeks, left }: ClientFigures, audience: Audience): Element[] => {
  const drawn = weeks.map((week) => ({ ...week, startsOn: Temporal.PlainDate.from(week.startsOn) }));
  return drawn.length > 0 ? [weeksChart(drawn, left !== null, audience)] : [];
};

const awaitedKeys = {
  answer: 'digest.awaits-answer',
  acceptance: 'digest.awaits-acceptance',
  'more-time': 'digest.awaits-more-time',
} as const satisfies Record<Awaited, string>;

function waiting(figures: ClientFigures, audience: Audience): Element[] {
  const { t } = audience;
  const lines = [
    ...figures.waiting.map(({ task, title, for: awaited }) =>
      t(awaitedKeys[awaited], { task: taskNumber(task), title }),
    ),
    ...figures.reviews.map((review) =>
      t('digest.awaits-review', {
        days: keptDays(review, audience),
        by: keptMoment(review.approveBy, audience),
      }),
    ),
  ];
  return section(t('digest.waiting', { count: lines.length }), lines, audience);
}

const buttons = (clientId: string, audience: Audience): Button[] => [
  { kind: 'button', action: 'hours', value: clientId, label: audience.t('button.hours') },
  {
    kind: 'button',
    action: 'delegate',
    value: '',
    label: audience.t('button.delegate'),
    style: 'primary',
    opensForm: true,
  },
  myTasks(audience),
];
