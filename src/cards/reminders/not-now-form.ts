import type { Temporal } from 'temporal-polyfill';
import type { Form, FormElement, Question } from '../../chat/form.ts';
import type { IndispensableKind, Sparing } from '../../domain/pings/chosen/hearers.ts';
import type { SnoozeLength } from '../../domain/pings/chosen/snooze-ends.ts';
import { moment, type Audience } from '../audience.ts';

/** What can be done about a message of pings. */
interface NotNow {
  readonly postId: number;
  readonly ends: ReadonlyArray<readonly [SnoozeLength, Temporal.Instant]>;
  readonly sparings: readonly Sparing[];
  /** Those of them that were chosen before. */
  readonly chosen: readonly Sparing[];
  readonly indispensable: readonly IndispensableKind[];
}

export function notNowForm(
  { postId, ends, sparings, chosen, indispensable }: NotNow,
  audience: Audience,
): Form {
  const { t, locale } = audience;
  return {
    id: 'not-now',
    subject: String(postId),
    locale,
    title: t('not-now.title'),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      {
        kind: 'choice',
        name: 'when',
        label: t('not-now.when'),
        options: ends.map(([length, at]) => ({
          value: length,
          label: t(`not-now.${length}`, { at: moment(at, audience) }),
        })),
        initial: 'hour',
      },
      ...(sparings.length > 0 ? [sparingsQuestion(sparings, chosen, audience)] : []),
      ...indispensable.map((kind): FormElement => ({
        kind: 'text',
        text: t(`not-now.why-${kind}`, { what: t(`reminder.${kind}`) }),
      })),
    ],
  };
}

/** What a choice of the form is handed in as. */
export const sparingValue = (sparing: Sparing): string =>
  sparing.way === 'daily' ? 'deadlines' : sparing.kind;

const sparingsQuestion = (
  sparings: readonly Sparing[],
  chosen: readonly Sparing[],
  audience: Audience,
): Question => ({
  kind: 'choices',
  name: 'kinds',
  label: audience.t('not-now.kinds'),
  optional: true,
  options: sparings.map((sparing) => ({
    value: sparingValue(sparing),
    label: offeredText(sparing, audience),
  })),
  initial: chosen.map(sparingValue),
});

const offeredText = (sparing: Sparing, { t }: Audience): string =>
  sparing.way === 'daily' ? t('not-now.daily') : t('not-now.off', { what: t(`reminder.${sparing.kind}`) });
