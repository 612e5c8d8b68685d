import type { Form } from '../../chat/form.ts';
import { textLimit } from '../../domain/draft.ts';
import { periodValue } from '../../domain/hours/period/period-key.ts';
import { disputableLines, type Review } from '../../domain/hours/review.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import { taskNumber, type Audience } from '../audience.ts';
import { lineText } from './line-text.ts';

/** As many options as every platform takes. */
const linesShown = 100;

/** Which line of a period the client objects to, and why. `subject`: the period. */
export function disputeForm(review: Review, audience: Audience): Form {
  const { t } = audience;
  const { clientId, period, lines } = review;
  return {
    id: 'dispute-entry',
    subject: periodValue({ clientId, startsOn: period.startsOn }),
    ...dialog(t('button.dispute-entry'), audience),
    submit: t('button.dispute-entry'),
    elements: [
      { kind: 'text', text: t('form.dispute-text') },
      {
        kind: 'choice',
        name: 'line',
        label: t('form.dispute-line'),
        options: disputableLines(lines)
          .slice(0, linesShown)
          .map((line) => ({
            value: String(line.lineNo),
            label: t('review.line-titled', { line: lineText(line, audience), title: line.title }),
          })),
      },
      reason(t('form.dispute-words')),
    ],
  };
}

/** Why a dispute ends as it does, without another entry. `subject`: the id of the event. */
export function settleForm(
  action: 'keep-entry' | 'waive-entry',
  raised: HoursEvent,
  audience: Audience,
): Form {
  const { t } = audience;
  return {
    id: action,
    subject: String(raised.id),
    ...dialog(t(`form.${action}-title`, { task: taskNumber(raised.task ?? 0) }), audience),
    submit: t(`button.${action}`),
    elements: [
      { kind: 'text', text: t(`form.${action}-text`) },
      ...(raised.details.words === undefined ? [] : [{ kind: 'text', text: raised.details.words } as const]),
      reason(t('form.reason')),
    ],
  };
}

const dialog = (title: string, { t, locale }: Audience) => ({
  locale,
  title,
  cancel: t('form.cancel'),
  missing: t('form.missing'),
});

const reason = (label: string) =>
  ({ kind: 'words', name: 'words', label, multiline: true, maxLength: textLimit }) as const;
