import type { Button, Card, Element } from '../../chat/card.ts';
import { wantsMemo } from '../../domain/clock/time-rules.ts';
import type { EndedEntry, TimeEntry } from '../../domain/hours/entry.ts';
import { inRow } from '../tasks/task-parts.ts';
import type { Audience } from '../audience.ts';
import { named, runningSpan, workedSpan, type TrackedTask } from './entry-text.ts';
import { addMemo, keepTimer, stopTimer, switchTimer, type MemoRule } from './timer-buttons.ts';

/** An entry with the task it is about. */
export interface Worked<Entry extends TimeEntry = TimeEntry> {
  readonly entry: Entry;
  readonly task: TrackedTask;
}

const text = (said: string): Element => ({ kind: 'text', text: said });
const note = (said: string): Element => ({ kind: 'note', text: said });

const card = ({ locale }: Audience, elements: readonly Element[]): Card => ({ locale, elements });

/** A timer was started, and with that perhaps another one stopped. */
export const startedCard = (
  task: TrackedTask,
  stopped: Worked<EndedEntry> | undefined,
  rule: MemoRule,
  audience: Audience,
): Card =>
  card(audience, [
    text(audience.t('clock.started', named(task))),
    ...(stopped ? stoppedElements(stopped, rule, audience) : []),
  ]);

/** A timer was stopped: how long it was, what was noted of it, and what is missing. */
export const stoppedCard = (stopped: Worked<EndedEntry>, rule: MemoRule, audience: Audience): Card =>
  card(audience, stoppedElements(stopped, rule, audience));

function stoppedElements({ entry, task }: Worked<EndedEntry>, rule: MemoRule, audience: Audience): Element[] {
  const { t } = audience;
  const lacksMemo = wantsMemo(entry, rule);
  const buttons: Button[] = [
    ...(lacksMemo ? [addMemo(entry.id, audience)] : []),
    ...(entry.isProvisional ? [confirmTime(entry.id, audience)] : []),
  ];
  return [
    text(t('clock.stopped', { ...named(task), ...workedSpan(entry, audience) })),
    ...(entry.memo === null ? [] : [{ kind: 'quote', text: entry.memo } as const]),
    ...(entry.isProvisional ? [note(t('clock.stopped-provisionally'))] : []),
    ...(lacksMemo ? [note(t('clock.memo-wanted'))] : []),
    ...inRow(buttons),
  ];
}

const confirmTime = (entryId: number, { t }: Audience): Button => ({
  kind: 'button',
  action: 'confirm-time',
  value: String(entryId),
  label: t('button.confirm-time'),
});

export const runsAlreadyCard = (running: Worked, audience: Audience): Card =>
  card(audience, [
    text(
      audience.t('clock.runs-already', { ...named(running.task), ...runningSpan(running.entry, audience) }),
    ),
  ]);

/** Somebody stops a timer where none runs. `last`: what they did last, if anything. */
export const nothingRunsCard = (last: Worked<EndedEntry> | undefined, audience: Audience): Card =>
  card(audience, [
    text(audience.t('clock.nothing-runs')),
    ...(last
      ? [note(audience.t('clock.last-entry', { ...named(last.task), ...workedSpan(last.entry, audience) }))]
      : []),
  ]);

/** Somebody stops the timer of a task, and theirs runs for another. */
export const runsElsewhereCard = (
  task: TrackedTask,
  running: Worked,
  rule: MemoRule,
  audience: Audience,
): Card =>
  card(audience, [
    text(audience.t('clock.nothing-runs-there', named(task))),
    ...runningElements(running, audience),
    ...inRow([stopTimer(running.task.number, rule, audience)]),
  ]);

const runningElements = ({ entry, task }: Worked, audience: Audience): Element[] => [
  text(audience.t('clock.running', { ...named(task), ...runningSpan(entry, audience) })),
];

export const goesOnCard = (running: Worked, audience: Audience): Card =>
  card(audience, runningElements(running, audience));

export const loggedCard = ({ entry, task }: Worked<EndedEntry>, audience: Audience): Card =>
  card(audience, [
    text(audience.t('clock.logged', { ...named(task), ...workedSpan(entry, audience) })),
    ...(entry.memo === null ? [] : [{ kind: 'quote', text: entry.memo } as const]),
  ]);

export const memoNotedCard = ({ entry, task }: Worked<EndedEntry>, audience: Audience): Card =>
  card(audience, [
    text(audience.t('clock.memo-noted', { ...named(task), ...workedSpan(entry, audience) })),
    ...(entry.memo === null ? [] : [{ kind: 'quote', text: entry.memo } as const]),
  ]);

/** Somebody has acted on a task of one client while their timer runs for another: they can take it along. */
export const otherClientElements = (
  running: Worked & { readonly clientName: string },
  acted: { readonly number: number; readonly canBeTracked: boolean },
  rule: MemoRule,
  audience: Audience,
): Element[] => [
  text(
    audience.t('clock.runs-for-other', {
      ...named(running.task),
      client: running.clientName,
      ...runningSpan(running.entry, audience),
    }),
  ),
  ...inRow([
    acted.canBeTracked ? switchTimer(acted.number, audience) : stopTimer(running.task.number, rule, audience),
    keepTimer(audience),
  ]),
];

/** Somebody has given away the task that their timer runs for. */
export const stillRunsElements = (running: Worked, rule: MemoRule, audience: Audience): Element[] => [
  text(audience.t('clock.still-runs', { ...named(running.task), ...runningSpan(running.entry, audience) })),
  ...inRow([stopTimer(running.task.number, rule, audience)]),
];
