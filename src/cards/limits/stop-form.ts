import type { Form } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import type { TimeEntry } from '../../domain/hours/entry.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import { lastSignIn } from '../../domain/limits/forgotten-timer.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';

/** Asks when a timer should have been stopped: beforehand, when there was last a sign of work. `subject`: the event's id. */
export function stopForm(asked: HoursEvent, { task, startedAt }: TimeEntry, audience: Audience): Form {
  const { t, locale, timeZone } = audience;
  const then = lastSignIn(asked).toZonedDateTimeISO(timeZone);
  return {
    id: 'stop-at',
    subject: String(asked.id),
    locale,
    title: t('form.stop-at-title', { task: taskNumber(task) }),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      { kind: 'text', text: t('form.stop-at-since', { since: moment(startedAt, audience) }) },
      { kind: 'date', name: 'date', label: t('form.stop-at-day'), initial: then.toPlainDate().toString() },
      {
        kind: 'time',
        name: 'time',
        label: t('form.stop-at-time'),
        initial: then.toPlainTime().toString({ smallestUnit: 'minute' }),
      },
      {
        kind: 'words',
        name: 'memo',
        label: t('form.stop-at-memo'),
        optional: true,
        multiline: true,
        maxLength: textLimit,
      },
    ],
  };
}
