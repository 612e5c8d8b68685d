import { Temporal } from 'temporal-polyfill';
import type { Button, Element, Text } from '../../chat/card.ts';
import type { Correction, TaskFigure } from '../../domain/digests/figures.ts';
import { weekFrom } from '../../domain/digests/weekly.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';

/** When the figures of a week were worked out, and of which week. */
export interface WeekOfDigest {
  readonly weekOn: Temporal.PlainDate;
  readonly madeAt: Temporal.Instant;
}

export const weekDays = (weekOn: Temporal.PlainDate, { locale }: Audience): string =>
  formatDays(weekFrom(weekOn), locale);

/** Days that are kept as ISO text. */
export const keptDays = (
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
  { locale }: Audience,
): string =>
  formatDays(
    { startsOn: Temporal.PlainDate.from(startsOn), endsOn: Temporal.PlainDate.from(endsOn) },
    locale,
  );

export const keptMoment = (at: string, audience: Audience): string =>
  moment(Temporal.Instant.from(at), audience);

export const strong = (text: string): Text => [{ kind: 'strong', text }];

export const taskText = ({ task, title }: TaskFigure, { t }: Audience): string =>
  t('task.heading', { task: taskNumber(task), title });

/** Lines in one list; the rest is summed up. */
const linesShown = 12;
const correctionsShown = 5;

function list(lines: readonly string[], { t }: Audience, atMost = linesShown): Element[] {
  if (lines.length === 0) return [];
  const more = lines.length - atMost;
  const items = [...lines.slice(0, atMost), ...(more > 0 ? [t('digest.more', { count: more })] : [])];
  return [{ kind: 'list', items }];
}

/** A list under what it is a list of; only that where there is nothing in it. */
export const section = (title: string, lines: readonly string[], audience: Audience): Element[] => [
  { kind: 'text', text: strong(title) },
  ...list(lines, audience),
];

/** What earlier digests said that is not so any more. */
export const corrections = (corrected: readonly Correction[], audience: Audience): Element[] =>
  list(
    corrected.map((correction) => correctionText(correction, audience)),
    audience,
    correctionsShown,
  );

function correctionText({ of, startsOn, wasSeconds, isSeconds }: Correction, audience: Audience): string {
  const { t, locale } = audience;
  const said = {
    days: weekDays(Temporal.PlainDate.from(startsOn), audience),
    was: formatExactDuration(wasSeconds, locale),
    now: formatExactDuration(isSeconds, locale),
  };
  return of === undefined ? t('digest.corrected', said) : t('digest.corrected-of', { client: of, ...said });
}

export const asOf = ({ madeAt }: WeekOfDigest, audience: Audience): Element => ({
  kind: 'note',
  text: audience.t('digest.as-of', { at: moment(madeAt, audience) }),
});

export const myTasks = ({ t }: Audience): Button => ({
  kind: 'button',
  action: 'my-tasks',
  value: '',
  label: t('button.my-tasks'),
});
