import type { Temporal } from 'temporal-polyfill';
import type { Draft } from '../draft.ts';
import type { Named } from '../people.ts';
import type { Calendar } from '../rhythm/rhythm.ts';

/** Where an occurrence on a day that is not worked goes: to the working day before or after, or nowhere. */
export const shifts = ['none', 'before', 'after'] as const;
export type Shift = (typeof shifts)[number];

export const recurrenceStatuses = ['active', 'paused', 'ended'] as const;
export type RecurrenceStatus = (typeof recurrenceStatuses)[number];

/** Each task is due so many days after its occurrence, at this 24-hour wall time. */
export interface RelativeDue {
  readonly days: number;
  readonly time: string;
}

/** What each of its tasks begins as. */
export interface RecurringDraft extends Omit<Draft, 'due'> {
  /** Null: they have no due date. */
  readonly due: RelativeDue | null;
}

/** When something comes again and again, by the clocks of a time zone. */
export interface Pattern {
  /** The value of an iCalendar RRULE, counted from `startsOn`. */
  readonly rule: string;
  readonly startsOn: Temporal.PlainDate;
  /** 24-hour wall time, `09:00`. */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly shift: Shift;
}

/** Something that is delegated again and again, each time as a task of its own. */
export interface Recurrence {
  readonly id: number;
  readonly clientId: string;
  readonly clientName: string;
  readonly creator: Named;
  /** Where it was asked for. */
  readonly askedAt: string;
  readonly draft: RecurringDraft;
  readonly preferred: Named | null;
  readonly pattern: Pattern;
  readonly status: RecurrenceStatus;
  /** The day of the next occurrence by the rule, before any shift; null while there is none to come. */
  readonly nextOn: Temporal.PlainDate | null;
  /** The day by the rule of the last one whose task was made. */
  readonly lastOn: Temporal.PlainDate | null;
  /** Of the client: which days are worked. */
  readonly calendar: Calendar;
}
