import type { Temporal } from 'temporal-polyfill';
import type { Button, Card, Element, Text } from '../../chat/card.ts';
import { periodValue } from '../../domain/hours/period/period-key.ts';
import { disputableLines, workByTask, type Review, type WorkOnTask } from '../../domain/hours/review.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { mention, moment, taskNumber, type Audience } from '../audience.ts';

/** A period that a client is asked to review; once it is closed, who approved it. */
export function reviewCard(review: Review, audience: Audience): Card {
  const { t, locale } = audience;
  const days = formatDays(review.period, locale);
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('review.heading', { client: review.clientName, days }) },
      {
        kind: 'fields',
        fields: [
          { label: t('review.worked'), value: formatExactDuration(review.exactSeconds, locale) },
          { label: t('review.charged'), value: formatExactDuration(review.roundedSeconds, locale) },
        ],
      },
      {
        kind: 'table',
        columns: [
          { label: t('review.assistant') },
          { label: t('review.task') },
          { label: t('review.worked'), isFigures: true },
          { label: t('review.charged'), isFigures: true },
        ],
        rows: workByTask(review.lines).map((work) => rowOf(work, audience)),
      },
      ...disputesIn(review, audience),
      { kind: 'note', text: whatIsNext(review, audience) },
      { kind: 'buttons', buttons: reviewButtons(review, audience) },
    ],
  };
}

function rowOf(work: WorkOnTask, { t, locale }: Audience): Text[] {
  const { person, task, title, manualSeconds } = work;
  const named = t('task.heading', { task: taskNumber(task), title });
  const byHand = t('review.by-hand', { duration: formatExactDuration(manualSeconds, locale) });
  return [
    person.name,
    manualSeconds === 0 ? named : `${named} (${byHand})`,
    formatExactDuration(work.exactSeconds, locale),
    formatExactDuration(work.roundedSeconds, locale),
  ];
}

function disputesIn({ lines }: Review, { t }: Audience): Element[] {
  const count = lines.filter(({ dispute }) => dispute === 'open').length;
  return count === 0 ? [] : [{ kind: 'text', text: t('review.disputed', { count }) }];
}

function whatIsNext({ status, approveBy, approver }: Review, audience: Audience): Text {
  const { t } = audience;
  if (status !== 'closed') return t('review.until', { until: moment(lastMinute(approveBy), audience) });
  return approver ? t.rich('review.approved', { who: mention(approver) }) : t('review.approved-by-silence');
}

/** A day’s end is named as people say it: 23:59 of that day rather than midnight of the next. */
export const lastMinute = (end: Temporal.Instant): Temporal.Instant => end.subtract({ minutes: 1 });

/** What can be done about a period: nothing but to read it, once it is closed. */
export function reviewButtons(review: Review, { t, locale }: Audience): Button[] {
  const { clientId, period, status, lines } = review;
  const days = formatDays(period, locale);
  const value = periodValue({ clientId, startsOn: period.startsOn });
  const statement: Button = { kind: 'button', action: 'export-hours', value, label: t('button.statement') };
  if (status === 'closed') return [statement];
  const approve: Button = {
    kind: 'button',
    action: 'approve-week',
    value,
    label: t('button.approve-week'),
    style: 'primary',
    confirm: {
      title: t('confirm.approve-week', { days }),
      text: t('confirm.approve-week-text'),
      yes: t('button.approve-week'),
      no: t('confirm.no'),
    },
  };
  const dispute: Button = {
    kind: 'button',
    action: 'dispute-entry',
    value,
    label: t('button.dispute-entry'),
    opensForm: true,
  };
  return [approve, ...(disputableLines(lines).length > 0 ? [dispute] : []), statement];
}
