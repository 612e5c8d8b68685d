import type { LeftSeconds } from '../hours/shown/left.ts';

/**
 * The kept figures of a digest: of a week, or of a morning. Amounts of time are seconds, days and moments ISO text: they
 * are stored as JSON.
 */
export type DigestFigures = ClientFigures | AssistantFigures | ManagerFigures | MorningFigures;

/** A task as a digest names it. */
export interface TaskFigure {
  readonly task: number;
  readonly title: string;
}

export interface DueFigure extends TaskFigure {
  readonly clientName: string;
  readonly due: string | null;
}

/** A week that was told of has changed since. */
export interface Correction {
  /** Whose, where several are told of. */
  readonly of?: string;
  readonly startsOn: string;
  readonly wasSeconds: number;
  readonly isSeconds: number;
}

/** Work of one week as it was charged, by the day it was charged on and by the day it was done. */
export interface WeekFigure {
  readonly startsOn: string;
  readonly usedSeconds: number;
  readonly workedSeconds: number;
  /** At its end. */
  readonly leftSeconds: number;
}

/** What a client is waited for to do. */
export type Awaited = 'answer' | 'acceptance' | 'more-time';

export interface ClientFigures {
  readonly of: 'client';
  readonly clientName: string;
  /** Charged in the week. */
  readonly usedSeconds: number;
  /** Null where no hours were agreed beforehand. */
  readonly left: LeftSeconds | null;
  /** When they are used up at the pace of late; null where that is not in sight. */
  readonly usedUpOn: string | null;
  /** What will be lost soon if nothing is worked; `lastOn`: the last day on which it can be spent. */
  readonly expiring: ReadonlyArray<{ readonly seconds: number; readonly lastOn: string }>;
  readonly delivered: readonly TaskFigure[];
  readonly waiting: ReadonlyArray<TaskFigure & { readonly for: Awaited }>;
  /** Hours that are to be approved. */
  readonly reviews: ReadonlyArray<{
    readonly startsOn: string;
    readonly endsOn: string;
    readonly approveBy: string;
  }>;
  /** Up to the one it is about, oldest first. */
  readonly weeks: readonly WeekFigure[];
  readonly corrections: readonly Correction[];
}

export interface AssistantFigures {
  readonly of: 'assistant';
  /** As it was worked, nothing rounded. */
  readonly workedSeconds: number;
  readonly clients: ReadonlyArray<{ readonly clientName: string; readonly seconds: number }>;
  /** Up to the end of the week that has begun; what is overdue first. */
  readonly due: readonly DueFigure[];
  readonly unsubmitted: readonly UnsubmittedFigure[];
  readonly corrections: readonly Correction[];
}

/** A period of a client that is over, and for which somebody has not submitted their hours. */
export interface UnsubmittedFigure {
  readonly clientId: string;
  readonly clientName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly submitBy: string;
}

export interface ManagerFigures {
  readonly of: 'manager';
  /** All of them, the most pressing first. */
  readonly clients: readonly ClientRow[];
  /** By name. */
  readonly assistants: readonly AssistantRow[];
  readonly unclaimed: UnclaimedFigures;
  readonly corrections: readonly Correction[];
}

export interface ClientRow {
  readonly clientId: string;
  readonly name: string;
  readonly left: LeftSeconds | null;
  readonly usedSeconds: number;
  readonly workedSeconds: number;
  /** On an average of the last four weeks. */
  readonly weeklySeconds: number;
  /** Tasks. */
  readonly overdue: number;
}

export interface AssistantRow {
  readonly name: string;
  /** Tasks they have at present. */
  readonly held: number;
  readonly workedSeconds: number;
}

/** How long tasks waited for somebody to claim them, on the clock. */
export interface UnclaimedFigures {
  /** So many were claimed in the week. */
  readonly claimed: number;
  /** Of these; null where there are none. */
  readonly medianSeconds: number | null;
  readonly longestSeconds: number | null;
  /** So many nobody has now. */
  readonly open: number;
  readonly longestOpenSeconds: number | null;
}

/** Why a task is on somebody's list of the morning: the first that is so. */
export const morningReasons = ['overdue', 'today', 'changes', 'answered', 'soon'] as const;
export type MorningReason = (typeof morningReasons)[number];

export interface MorningFigures {
  readonly of: 'morning';
  readonly tasks: ReadonlyArray<DueFigure & { readonly why: MorningReason }>;
}
