import type { Button, Element, Field, Text } from '../../chat/card.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import { standingOf, type Standing } from '../../domain/recurrence/standing.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatDuration } from '../../i18n/formats/durations.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { formatTimeOfDay } from '../../i18n/formats/times-of-day.ts';
import { mention, moment, type Audience } from '../audience.ts';
import { repeatText } from './repeat-text.ts';

/** What there is to say of a recurrence in pairs; each is left out where there is nothing to say. */
const fieldOf = {
  client: ({ clientName }: Recurrence) => clientName,
  repeat: ({ pattern, calendar }: Recurrence, audience: Audience) => repeatText(pattern, calendar, audience),
  next: (recurrence: Recurrence, audience: Audience) => nextText(recurrence, audience),
  due: ({ draft: { due } }: Recurrence, { t, locale }: Audience) =>
    due ? t('repeat.due', { days: due.days, time: formatTimeOfDay(due.time, locale) }) : t('repeat.not-due'),
  cap: ({ draft }: Recurrence, { locale }: Audience) =>
    draft.capSeconds && formatDuration(draft.capSeconds, locale),
  urgent: ({ draft }: Recurrence, { t }: Audience) => draft.isUrgent && t('task.yes'),
  skills: ({ draft }: Recurrence, { locale }: Audience) =>
    draft.skills.length > 0 && formatList(draft.skills, locale),
  preferred: ({ preferred }: Recurrence) => preferred && [mention(preferred)],
  creator: ({ creator }: Recurrence) => [mention(creator)],
};

type FieldName = keyof typeof fieldOf;

export function recurringFields(
  names: readonly FieldName[],
  recurrence: Recurrence,
  audience: Audience,
): Element {
  const said = names.flatMap((name): Field[] => {
    const value: Text | false | null | 0 = fieldOf[name](recurrence, audience);
    return value ? [{ label: audience.t(`field.${name}`), value }] : [];
  });
  return { kind: 'fields', fields: said };
}

/** When the next task is made, and what was skipped before it. */
export function nextText(recurrence: Recurrence, audience: Audience): string {
  const { t } = audience;
  const { next, skipped } = standingOf(recurrence, audience.now);
  if (!next) return t('recurring.is-paused');
  const skips = skipped.length > 0 ? [t('recurring.skips', { days: daysOf(skipped, audience) })] : [];
  return [moment(next.at, audience), ...skips].join(' · ');
}

export const daysOf = (occurrences: Standing['skipped'], { locale }: Audience): string =>
  formatList(
    occurrences.map(({ day }) => formatDay(day, locale)),
    locale,
  );

/** All that can be done to a recurrence. A skip names its day, so that pressing an old card twice skips no other. */
export function recurringButtons(recurrence: Recurrence, audience: Audience): Button[] {
  const { t } = audience;
  const { next, skipped } = standingOf(recurrence, audience.now);
  const button = (verb: 'skip' | 'unskip' | 'pause' | 'resume', value: string): Button => ({
    kind: 'button',
    action: `${verb}-recurring`,
    value,
    label: t(`button.${verb}-recurring`),
  });
  const id = String(recurrence.id);
  const course = next
    ? [
        skipped.length > 0 ? button('unskip', id) : button('skip', `${id}:${next.on.toString()}`),
        button('pause', id),
      ]
    : [button('resume', id)];
  return [
    { kind: 'button', action: 'edit-recurring', value: id, label: t('button.edit'), opensForm: true },
    ...course,
    {
      kind: 'button',
      action: 'end-recurring',
      value: id,
      label: t('button.end-recurring'),
      style: 'danger',
      confirm: {
        title: t('confirm.end-recurring'),
        text: t('confirm.end-recurring-text'),
        yes: t('confirm.end-recurring-yes'),
        no: t('confirm.no'),
      },
    },
  ];
}
