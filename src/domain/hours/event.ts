import type { Temporal } from 'temporal-polyfill';
import type { Named } from '../people.ts';

/** What can happen to hours, each a row that stays. Those in the second group answer one of the first, once. */
export const hoursVerbs = [
  'plan-set',
  'granted',
  'cap-near',
  'cap-reached',
  'hours-used-up',
  'more-asked',
  'timer-asked',
  'week-submitted',
  'period-drawn',
  'period-closed',
  'disputed',
  'corrected',

  'more-allowed',
  'finish-up',
  'still-working',
  'timer-stopped',
  'time-confirmed',
  'kept',
  'waived',
] as const;

export type HoursVerb = (typeof hoursVerbs)[number];

/** What there is to say of it beyond the rows it refers to. */
export interface HoursDetails {
  /** Of the plan or the grant. */
  readonly id?: number;
  readonly seconds?: number;
  /** What somebody said: a reason, a note. */
  readonly words?: string;
  /** What more time is asked for: the task's cap, or the client's hours. */
  readonly scope?: 'cap' | 'hours';
  /** An instant as ISO text. */
  readonly at?: string;
}

export interface HoursEvent {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly verb: HoursVerb;
  /** Null where Deskhand did it by itself. */
  readonly who: Named | null;
  readonly clientId: string;
  readonly clientName: string;
  readonly task: number | null;
  readonly entryId: number | null;
  readonly lineNo: number | null;
  /** The first day of the review period it is about. */
  readonly periodOn: Temporal.PlainDate | null;
  /** The event that this one answers. */
  readonly answers: number | null;
  /** What has answered this one, if anything has. */
  readonly answeredBy: HoursVerb | null;
  readonly details: HoursDetails;
}
