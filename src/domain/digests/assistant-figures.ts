import { Temporal } from 'temporal-polyfill';
import type { TimeEntry } from '../hours/entry.ts';
import { startOf } from '../hours/period.ts';
import { workedBetween } from '../hours/shown/own-work.ts';
import { daysOf, waitsForSubmission, type UnsubmittedWork } from '../pings/hours/week-pings.ts';
import { correctionsOf } from './corrections.ts';
import type { AssistantFigures, DueFigure, UnsubmittedFigure } from './figures.ts';
import { weekFrom } from './weekly.ts';

/** What counts of an entry towards a week. */
export type WorkFact = Pick<TimeEntry, 'startedAt' | 'endedAt'>;

/** All that the digest of an assistant's week is made of. */
export interface AssistantFacts {
  readonly personId: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly weekOn: Temporal.PlainDate;
  /** They had not claimed anything yet when the digest was to come. */
  readonly isNew: boolean;
  /** Current and confirmed entries since the week before. */
  readonly entries: ReadonlyArray<WorkFact & { readonly clientName: string }>;
  /** What they have that is not delivered. */
  readonly tasks: ReadonlyArray<Omit<DueFigure, 'due'> & { readonly due: Temporal.Instant }>;
  readonly unsubmitted: readonly UnsubmittedWork[];
  readonly before: { readonly weekOn: Temporal.PlainDate; readonly figures: AssistantFigures } | null;
}

export function assistantFigures(facts: AssistantFacts, now: Temporal.Instant): AssistantFigures {
  const { entries, weekOn, timeZone, before } = facts;
  const byClient = Map.groupBy(entries, ({ clientName }) => clientName);
  const clients = [...byClient]
    .map(([clientName, some]) => ({ clientName, seconds: workedInWeek(some, weekOn, timeZone, now) }))
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds || a.clientName.localeCompare(b.clientName));
  const told = before && {
    startsOn: before.weekOn.toString(),
    workedSeconds: before.figures.workedSeconds,
  };
  return {
    of: 'assistant',
    workedSeconds: clients.reduce((sum, { seconds }) => sum + seconds, 0),
    clients,
    due: dueThisWeek(facts),
    unsubmitted: facts.unsubmitted.filter((work) => waitsForSubmission(work, now)).map(unsubmitted),
    corrections: correctionsOf(told ? [told] : [], ({ startsOn }) =>
      workedInWeek(entries, Temporal.PlainDate.from(startsOn), timeZone, now),
    ),
  };
}

export const isAssistantToBeTold = ({ isNew }: AssistantFacts, figures: AssistantFigures): boolean =>
  !isNew &&
  [figures.clients, figures.due, figures.unsubmitted, figures.corrections].some(({ length }) => length > 0);

/** Seconds somebody worked in a week of their own calendar; what runs, up to now. */
export function workedInWeek(
  entries: readonly WorkFact[],
  weekOn: Temporal.PlainDate,
  timeZone: string,
  now: Temporal.Instant,
): number {
  const { startsOn, endsOn } = weekFrom(weekOn);
  const end = startOf(endsOn, timeZone);
  const until = end.epochMilliseconds < now.epochMilliseconds ? end : now;
  return workedBetween(entries, startOf(startsOn, timeZone), until);
}

/** As the digest comes, the week after the one it tells of has begun. */
function dueThisWeek({ tasks, weekOn, timeZone }: AssistantFacts): DueFigure[] {
  const weekEnds = startOf(weekOn.add({ weeks: 2 }), timeZone);
  return tasks
    .filter(({ due }) => due.epochMilliseconds < weekEnds.epochMilliseconds)
    .sort((a, b) => a.due.epochMilliseconds - b.due.epochMilliseconds || a.task - b.task)
    .map((task) => ({ ...task, due: task.due.toString() }));
}

function unsubmitted(work: UnsubmittedWork): UnsubmittedFigure {
  const { startsOn, endsOn } = daysOf(work);
  return {
    clientId: work.clientId,
    clientName: work.clientName,
    startsOn: startsOn.toString(),
    endsOn: endsOn.toString(),
    submitBy: work.submitBy.toString(),
  };
}
