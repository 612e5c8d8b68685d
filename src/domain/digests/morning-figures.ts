import type { Temporal } from 'temporal-polyfill';
import type { Status } from '../status.ts';
import { morningReasons, type DueFigure, type MorningFigures, type MorningReason } from './figures.ts';

/** What somebody has that is not delivered, as a morning finds it. */
export interface HeldTask extends Omit<DueFigure, 'due'> {
  readonly due: Temporal.Instant | null;
  readonly status: Status;
  /** When the client answered a question about it last. */
  readonly answeredAt: Temporal.Instant | null;
}

interface MorningOf {
  readonly now: Temporal.Instant;
  /** When the day is over. */
  readonly endsAt: Temporal.Instant;
  /** What is due before then is named too: later than the day for those who have deadlines with their list. */
  readonly soonUntil: Temporal.Instant;
  /** When the working day before began: answers since then are news. */
  readonly since: Temporal.Instant;
}

type IsSo = (task: HeldTask, morning: MorningOf) => boolean;

const reasons: Readonly<Record<MorningReason, IsSo>> = {
  overdue: ({ due, status }, { now }) => status !== 'waiting for client' && isBefore(due, now),
  today: ({ due }, { now, endsAt }) => isBefore(due, endsAt) && !isBefore(due, now),
  changes: ({ status }) => status === 'changes requested',
  answered: ({ answeredAt, status }, { since }) =>
    status === 'in progress' && answeredAt !== null && !isBefore(answeredAt, since),
  soon: ({ due }, { now, soonUntil }) => isBefore(due, soonUntil) && !isBefore(due, now),
};

const isBefore = (at: Temporal.Instant | null, than: Temporal.Instant): boolean =>
  at !== null && at.epochMilliseconds < than.epochMilliseconds;

/** What there is to do about what somebody has, each task once, by the reason and what is due first. */
export function morningFigures(tasks: readonly HeldTask[], morning: MorningOf): MorningFigures {
  const named = tasks.flatMap((task) => {
    const why = morningReasons.find((reason) => reasons[reason](task, morning));
    return why ? [{ task, why }] : [];
  });
  named.sort(
    (a, b) =>
      morningReasons.indexOf(a.why) - morningReasons.indexOf(b.why) ||
      dueOf(a.task) - dueOf(b.task) ||
      a.task.task - b.task.task,
  );
  return {
    of: 'morning',
    tasks: named.map(({ task: { task, title, clientName, due }, why }) => ({
      task,
      title,
      clientName,
      due: due?.toString() ?? null,
      why,
    })),
  };
}

const dueOf = ({ due }: HeldTask): number => due?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER;
