import { Temporal } from 'temporal-polyfill';
import type { Button, Element } from '../../chat/card.ts';
import type { AssistantFigures, DueFigure, UnsubmittedFigure } from '../../domain/digests/figures.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { taskNumber, type Audience } from '../audience.ts';
import type { Told } from '../pings/pings-card.ts';
import {
  asOf,
  corrections,
  keptDays,
  keptMoment,
  myTasks,
  section,
  strong,
  weekDays,
  type WeekOfDigest,
} from './digest-parts.ts';

/** Of more there is no room for buttons: what is over is also among one's time. */
const weeksWithButtons = 4;

/** An assistant's own week. */
export function assistantDigest(figures: AssistantFigures, digest: WeekOfDigest, audience: Audience): Told {
  const { t, locale } = audience;
  const { due, unsubmitted } = figures;
  const isOverdue = (task: DueFigure) =>
    task.due !== null && Temporal.Instant.compare(Temporal.Instant.from(task.due), digest.madeAt) < 0;
  const overdue = due.filter(isOverdue);
  const ahead = due.filter((task) => !isOverdue(task));
  const dueLine = (task: DueFigure) => dueText(task, audience);
  const heading = {
    days: weekDays(digest.weekOn, audience),
    hours: formatExactDuration(figures.workedSeconds, locale),
  };
  return {
    text: strong(t('digest.own-heading', heading)),
    details: [
      ...byClient(figures, audience),
      ...(overdue.length > 0 ? section(t('morning.overdue'), overdue.map(dueLine), audience) : []),
      ...section(t('digest.due', { count: ahead.length }), ahead.map(dueLine), audience),
      ...(unsubmitted.length > 0
        ? section(
            t('digest.unsubmitted'),
            unsubmitted.map((week) => unsubmittedText(week, audience)),
            audience,
          )
        : []),
      ...corrections(figures.corrections, audience),
      asOf(digest, audience),
    ],
    buttons: [
      ...unsubmitted
        .slice(0, weeksWithButtons)
        .map((week) => submitWeek(week, unsubmitted.length > 1, audience)),
      myTasks(audience),
    ],
  };
}

function byClient({ clients }: AssistantFigures, { t, locale }: Audience): Element[] {
  if (clients.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [{ label: t('field.client') }, { label: t('digest.worked'), isFigures: true }],
      rows: clients.map(({ clientName, seconds }) => [clientName, formatExactDuration(seconds, locale)]),
    },
  ];
}

/** A task with its client, and when it is due if it is. */
export function dueText({ task, title, clientName, due }: DueFigure, audience: Audience): string {
  const named = { task: taskNumber(task), title, client: clientName };
  return due === null
    ? audience.t('morning.task', named)
    : audience.t('morning.task-due', { ...named, due: keptMoment(due, audience) });
}

const unsubmittedText = (week: UnsubmittedFigure, audience: Audience): string =>
  audience.t('digest.unsubmitted-week', {
    client: week.clientName,
    days: keptDays(week, audience),
    by: keptMoment(week.submitBy, audience),
  });

/** Of several, each names its client. */
const submitWeek = (
  { clientId, clientName, startsOn }: UnsubmittedFigure,
  isOneOfSeveral: boolean,
  { t }: Audience,
): Button => ({
  kind: 'button',
  action: 'submit-week',
  value: `${clientId}:${startsOn}`,
  label: isOneOfSeveral ? t('button.submit-week-of', { client: clientName }) : t('button.submit-week'),
  style: 'primary',
});
