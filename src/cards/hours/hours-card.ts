import type { Temporal } from 'temporal-polyfill';
import type { Button, Card, Element } from '../../chat/card.ts';
import type { Balance } from '../../domain/hours/balance.ts';
import type { UsedWeek } from '../../domain/hours/shown/charged.ts';
import { isPrepaid } from '../../domain/hours/shown/left.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { bar, besides, figures, lotLine } from './balance-parts.ts';
import { weeksChart } from './weeks-chart.ts';

/** What there is to know of a client's hours. */
export interface HoursView {
  readonly clientId: string;
  readonly clientName: string;
  readonly balance: Balance;
  /** Charged this month, the most first. */
  readonly byTask: ReadonlyArray<{ readonly task: number; readonly title: string; readonly seconds: number }>;
  readonly thisMonthSeconds: number;
  readonly lastMonthSeconds: number;
  /** When the hours are used up, if work goes on as it did. */
  readonly usedUpOn: Temporal.PlainDate | undefined;
  readonly weeks: readonly UsedWeek[];
}

/** Tasks named in one answer; the rest is summed up. */
const tasksShown = 12;

/** The hours of a client, for those who may see them. */
export function hoursCard(view: HoursView, audience: Audience): Card {
  const { t, locale } = audience;
  const { balance, clientName } = view;
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('hours.heading', { client: clientName }) },
      ...(isPrepaid(balance) ? prepaid(view, audience) : asNeeded(view, audience)),
      ...besides(balance, audience),
      ...spentByTask(view, audience),
      ...(view.weeks.length > 0 ? [weeksChart(view.weeks, isPrepaid(balance), audience)] : []),
      { kind: 'buttons', buttons: buttons(view, audience) },
    ],
  };
}

/** Nothing was ever agreed or worked. */
export const noHoursCard = (client: string, { t, locale }: Audience): Card => ({
  locale,
  elements: [
    { kind: 'heading', text: t('hours.heading', { client }) },
    { kind: 'text', text: t('hours.none') },
  ],
});

function prepaid({ balance, usedUpOn }: HoursView, audience: Audience): Element[] {
  const { t, locale } = audience;
  const { lots } = balance;
  return [
    ...figures(balance, audience),
    ...bar(balance, audience),
    ...(lots.length > 0 ? [{ kind: 'list', items: lots.map((lot) => lotLine(lot, audience)) } as const] : []),
    ...(usedUpOn
      ? [{ kind: 'text', text: t('hours.forecast', { day: formatDay(usedUpOn, locale) }) } as const]
      : []),
  ];
}

/** There is no balance, and none is made up. */
function asNeeded({ thisMonthSeconds, lastMonthSeconds }: HoursView, { t, locale }: Audience): Element[] {
  return [
    { kind: 'text', text: t('hours.as-needed') },
    {
      kind: 'fields',
      fields: [
        { label: t('hours.this-month'), value: formatExactDuration(thisMonthSeconds, locale) },
        { label: t('hours.last-month'), value: formatExactDuration(lastMonthSeconds, locale) },
      ],
    },
  ];
}

function spentByTask({ byTask, thisMonthSeconds }: HoursView, { t, locale }: Audience): Element[] {
  if (byTask.length === 0) return [];
  const shown = byTask.slice(0, tasksShown);
  const rest = thisMonthSeconds - shown.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = shown.map(({ task, title, seconds }) =>
    t('hours.task', { task: taskNumber(task), title, hours: formatExactDuration(seconds, locale) }),
  );
  const others = { count: byTask.length - shown.length, hours: formatExactDuration(rest, locale) };
  return [
    { kind: 'text', text: t('hours.by-task', { hours: formatExactDuration(thisMonthSeconds, locale) }) },
    { kind: 'list', items: others.count > 0 ? [...lines, t('hours.other-tasks', others)] : lines },
  ];
}

function buttons({ clientId, balance }: HoursView, { t }: Audience): Button[] {
  const statement = {
    kind: 'button',
    action: 'export-hours',
    value: clientId,
    label: t('button.statement'),
  } as const;
  return isPrepaid(balance)
    ? [
        { kind: 'button', action: 'explain-hours', value: clientId, label: t('button.explain-hours') },
        statement,
      ]
    : [statement];
}
