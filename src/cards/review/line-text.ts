import { secondsBetween } from '../../domain/hours/entry.ts';
import type { StatementLine } from '../../domain/hours/statement.ts';
import { isolated } from '../../i18n/bidi.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { formatSpan } from '../../i18n/formats/spans.ts';
import { taskNumber, type Audience } from '../audience.ts';

type Line = Pick<
  StatementLine,
  'on' | 'startedAt' | 'endedAt' | 'exactSeconds' | 'roundedSeconds' | 'task' | 'source'
>;

/** A line in one: when, how much of it is charged, that it was recorded by hand if it was, and on which task. What is cut to fit loses the least. */
export const lineText = (line: Line, audience: Audience): string =>
  [
    whenOf(line, audience),
    formatExactDuration(line.roundedSeconds, audience.locale),
    ...(line.source === 'manual' ? [audience.t('clock.manual')] : []),
    isolated(taskNumber(line.task), audience.locale),
  ].join(' · ');

/** From when to when; of an entry over midnight the day is named too, as it has a line for each. */
function whenOf({ on, startedAt, endedAt, exactSeconds }: Line, { t, locale, timeZone }: Audience): string {
  const span = formatSpan({ startedAt, endedAt }, { locale, timeZone });
  const isWhole = exactSeconds === secondsBetween(startedAt, endedAt);
  return isWhole ? span : t('review.part-of', { day: formatDay(on, locale), span });
}
