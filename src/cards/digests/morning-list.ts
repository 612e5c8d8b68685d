import type { Temporal } from 'temporal-polyfill';
import type { Inline } from '../../chat/card.ts';
import { morningReasons, type MorningFigures, type MorningReason } from '../../domain/digests/figures.ts';
import { formatDay } from '../../i18n/formats/days.ts';
import type { Audience } from '../audience.ts';
import type { Told } from '../pings/pings-card.ts';
import { dueText } from './assistant-digest.ts';
import { myTasks } from './digest-parts.ts';

const headings = {
  overdue: 'morning.overdue',
  today: 'morning.today',
  changes: 'morning.changes',
  answered: 'morning.answered',
  soon: 'morning.soon',
} as const satisfies Record<MorningReason, string>;

/** Tasks named; the rest is summed up. */
const tasksShown = 15;

/**
 * What there is to do, as it was that morning; what has been done since is marked. All of it is text, so that it is
 * whole also where it shares a message with other pings.
 */
export function morningList(
  { tasks }: MorningFigures,
  on: Temporal.PlainDate,
  done: ReadonlySet<number>,
  audience: Audience,
): Told {
  const { t, locale } = audience;
  const shown = tasks.slice(0, tasksShown);
  const more = tasks.length - shown.length;
  const groups = morningReasons.flatMap((why): Inline[] => {
    const ofReason = shown.filter((task) => task.why === why);
    if (ofReason.length === 0) return [];
    const lines = ofReason.map((task) => {
      const line = dueText(task, audience);
      return `• ${done.has(task.task) ? t('morning.done', { line }) : line}`;
    });
    return ['\n', { kind: 'strong', text: t(headings[why]) }, ['', ...lines].join('\n')];
  });
  return {
    text: [
      { kind: 'strong', text: t('morning.heading', { day: formatDay(on, locale) }) },
      ...groups,
      ...(more > 0 ? [`\n${t('digest.more', { count: more })}`] : []),
    ],
    buttons: [myTasks(audience)],
  };
}
