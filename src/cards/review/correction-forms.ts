import type { Card } from '../../chat/card.ts';
import type { Form } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import { saidOf } from '../../domain/hours/corrected-span.ts';
import type { EndedEntry } from '../../domain/hours/entry.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { workedSpan } from '../clock/entry-text.ts';
import { spanText } from './correction-card.ts';

/** Longest length of time somebody types, in characters. */
const lengthLimit = 20;

/** Which of their entries somebody wants to correct. At most a hundred fit. */
export function chooseEntryForm(entries: readonly EndedEntry[], audience: Audience): Form {
  const { t, locale } = audience;
  return {
    id: 'choose-time',
    subject: '',
    locale,
    title: t('form.choose-time-title'),
    submit: t('form.choose-time-submit'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      {
        kind: 'choice',
        name: 'entry',
        label: t('form.choose-time-entry'),
        options: entries.map((entry) => ({ value: String(entry.id), label: entryText(entry, audience) })),
      },
    ],
  };
}

/** The entry that was chosen, with the button that opens its form. */
export const chosenEntryCard = (entry: EndedEntry, audience: Audience): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'text', text: entryText(entry, audience) },
    {
      kind: 'buttons',
      buttons: [
        {
          kind: 'button',
          action: 'correct-time',
          value: String(entry.id),
          label: audience.t('button.correct-time'),
          style: 'primary',
          opensForm: true,
        },
      ],
    },
  ],
});

const entryText = (entry: EndedEntry, audience: Audience): string =>
  `${taskNumber(entry.task)} · ${spanText(entry, audience)}`;

/** What an entry should be instead. `subject`: its id. It begins as the entry is, by the clocks of the reader. */
export function correctionForm(entry: EndedEntry, audience: Audience): Form {
  const { t, locale, timeZone } = audience;
  const { date, start, end } = saidOf(entry, timeZone);
  return {
    id: 'correct-time',
    subject: String(entry.id),
    locale,
    title: t('form.correction-title', { task: taskNumber(entry.task) }),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      { kind: 'text', text: t('form.correction-text', workedSpan(entry, audience)) },
      { kind: 'date', name: 'date', label: t('form.correction-date'), initial: date },
      { kind: 'time', name: 'start', label: t('form.correction-start'), initial: start },
      { kind: 'time', name: 'end', label: t('form.correction-end'), initial: end },
      {
        kind: 'words',
        name: 'length',
        label: t('form.correction-length'),
        hint: t('form.correction-length-hint'),
        optional: true,
        maxLength: lengthLimit,
      },
      {
        kind: 'choices',
        name: 'withdrawn',
        label: t('form.correction-withdraw'),
        optional: true,
        options: [{ value: 'withdrawn', label: t('form.correction-withdrawn') }],
      },
      {
        kind: 'words',
        name: 'memo',
        label: t('form.memo-words'),
        optional: true,
        multiline: true,
        maxLength: textLimit,
        ...(entry.memo === null ? {} : { initial: entry.memo }),
      },
      { kind: 'words', name: 'words', label: t('form.reason'), multiline: true, maxLength: textLimit },
    ],
  };
}
