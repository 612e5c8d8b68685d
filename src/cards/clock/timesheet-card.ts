import type { Temporal } from 'temporal-polyfill';
import type { Button, Card, Element } from '../../chat/card.ts';
import {
  periodToSubmit,
  totalsSince,
  type TaskTotal,
  type Timesheet,
  type TrackedClient,
} from '../../domain/clock/timesheet.ts';
import { isEnded, type EndedEntry, type TimeEntry } from '../../domain/hours/entry.ts';
import { startOf } from '../../domain/hours/period.ts';
import { isolated } from '../../i18n/bidi.ts';
import { formatDate } from '../../i18n/formats/dates.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import { inRow } from '../tasks/task-parts.ts';
import type { Audience } from '../audience.ts';
import { marksOf, named, runningSpan, workedSpan, type TrackedTask } from './entry-text.ts';
import { addMemo, stopTimer, type MemoRule } from './timer-buttons.ts';

/** Entries listed in one answer, the latest. */
const entriesShown = 12;

/** What somebody has recorded, and what is left to do about it. `unexplained`: entries that want a memo. */
export function timesheetCard(
  sheet: Timesheet,
  unexplained: readonly TimeEntry[],
  rule: MemoRule,
  audience: Audience,
): Card {
  const { t, locale, now, timeZone } = audience;
  const midnight = startOf(now.toZonedDateTimeISO(timeZone).toPlainDate(), timeZone);
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('clock.heading') },
      ...running(sheet, rule, audience),
      ...totals(t('clock.today'), totalsSince(sheet.entries, midnight, now), sheet, audience),
      ...sheet.clients.flatMap((client) => openPeriod(client, sheet, audience)),
      ...recent(sheet, rule, audience),
      ...(rule.requiresMemo ? unexplained.flatMap((entry) => memoWanted(entry, sheet, audience)) : []),
      ...inRow([correctTime(audience)]),
    ],
  };
}

const taskOf = ({ titles }: Timesheet, task: number): TrackedTask => ({
  number: task,
  title: titles.get(task) ?? '',
});

function running(sheet: Timesheet, rule: MemoRule, audience: Audience): Element[] {
  const entry = sheet.entries.find((each) => !isEnded(each));
  if (!entry) return [{ kind: 'text', text: audience.t('clock.nothing-runs') }];
  const text = audience.t('clock.running', {
    ...named(taskOf(sheet, entry.task)),
    ...runningSpan(entry, audience),
  });
  return [{ kind: 'text', text }, ...inRow([stopTimer(entry.task, rule, audience)])];
}

/** By task, with the sum; nothing where nothing was worked. */
function totals(
  title: string,
  byTask: readonly TaskTotal[],
  sheet: Timesheet,
  { t, locale }: Audience,
): Element[] {
  if (byTask.length === 0) return [];
  const sum = byTask.reduce((total, { seconds }) => total + seconds, 0);
  return [
    {
      kind: 'text',
      text: [
        {
          kind: 'strong',
          text: t('clock.total', { what: title, duration: formatExactDuration(sum, locale) }),
        },
      ],
    },
    {
      kind: 'list',
      items: byTask.map(({ task, seconds }) =>
        t('clock.task-total', {
          ...named(taskOf(sheet, task)),
          duration: formatExactDuration(seconds, locale),
        }),
      ),
    },
  ];
}

function openPeriod(client: TrackedClient, sheet: Timesheet, audience: Audience): Element[] {
  const { t, locale, now } = audience;
  const entries = sheet.entries.filter(({ clientId }) => clientId === client.id);
  const dayOf = (day: Temporal.PlainDate) =>
    formatDate(startOf(day, client.timeZone), { locale, timeZone: client.timeZone });
  const title = t('clock.since', { client: client.name, since: dayOf(client.openOn) });
  const over = periodToSubmit(client, sheet.entries, now);
  return [
    ...totals(title, totalsSince(entries, client.openAt, now), sheet, audience),
    ...(over
      ? [
          {
            kind: 'text',
            text: t('clock.week-over', {
              client: client.name,
              from: dayOf(over.startsOn),
              to: dayOf(over.endsOn.subtract({ days: 1 })),
            }),
          } as const,
          ...inRow([submitWeek(client, audience)]),
        ]
      : []),
  ];
}

function recent(sheet: Timesheet, rule: MemoRule, audience: Audience): Element[] {
  const entries = sheet.entries.filter(isEnded).slice(-entriesShown);
  if (entries.length === 0) return [];
  return [
    { kind: 'text', text: [{ kind: 'strong', text: audience.t('clock.recent') }] },
    { kind: 'list', items: entries.map(line) },
  ];

  function line(entry: EndedEntry) {
    const said = entryText(entry, sheet, audience);
    const marks = marksOf(entry, rule, audience);
    return [said, ...(entry.memo === null ? [] : [isolated(entry.memo, audience.locale)]), ...marks].join(
      ' · ',
    );
  }
}

const entryText = (entry: EndedEntry, sheet: Timesheet, audience: Audience): string =>
  audience.t('clock.entry', { ...named(taskOf(sheet, entry.task)), ...workedSpan(entry, audience) });

function memoWanted(entry: TimeEntry, sheet: Timesheet, audience: Audience): Element[] {
  if (!isEnded(entry)) return [];
  const text = audience.t('clock.memo-wanted-of', { entry: entryText(entry, sheet, audience) });
  return [{ kind: 'text', text }, ...inRow([addMemo(entry.id, audience)])];
}

const correctTime = ({ t }: Audience): Button => ({
  kind: 'button',
  action: 'correct-time',
  value: '',
  label: t('clock.correct'),
  opensForm: true,
});

const submitWeek = ({ id, openOn }: TrackedClient, { t }: Audience): Button => ({
  kind: 'button',
  action: 'submit-week',
  value: `${id}:${openOn.toString()}`,
  label: t('button.submit-week'),
  style: 'primary',
});
