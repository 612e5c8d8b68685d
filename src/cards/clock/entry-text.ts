import type { Temporal } from 'temporal-polyfill';
import { wantsMemo } from '../../domain/clock/time-rules.ts';
import { secondsBetween, type EndedEntry } from '../../domain/hours/entry.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { formatSpan } from '../../i18n/formats/spans.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import type { MemoRule } from './timer-buttons.ts';

/** A task as answers about its time name it. */
export interface TrackedTask {
  readonly number: number;
  readonly title: string;
}

export const named = ({ number, title }: TrackedTask) => ({ task: taskNumber(number), title });

/** When it was worked, and how long that is. */
export const workedSpan = ({ startedAt, endedAt }: EndedEntry, { locale, timeZone }: Audience) => ({
  span: formatSpan({ startedAt, endedAt }, { locale, timeZone }),
  duration: formatExactDuration(secondsBetween(startedAt, endedAt), locale),
});

/** Since when it runs, and how long that is by now. */
export const runningSpan = ({ startedAt }: { readonly startedAt: Temporal.Instant }, audience: Audience) => ({
  since: moment(startedAt, audience),
  duration: formatExactDuration(Math.max(0, secondsBetween(startedAt, audience.now)), audience.locale),
});

/** What else there is to know of an entry wherever it is shown. */
export const marksOf = (entry: EndedEntry, rule: MemoRule, { t }: Audience): string[] => [
  ...(entry.source === 'manual' ? [t('clock.manual')] : []),
  ...(entry.isProvisional ? [t('clock.unconfirmed')] : []),
  ...(entry.supersedes === null ? [] : [t('clock.corrected')]),
  ...(wantsMemo(entry, rule) ? [t('clock.no-memo')] : []),
];
