import type { Draft } from '../draft.ts';

/** Where an occurrence on a day that is not worked goes: to the working day before or after, or nowhere. */
export const shifts = ['none', 'before', 'after'] as const;
export type Shift = (typeof shifts)[number];

export const recurrenceStatuses = ['active', 'paused', 'ended'] as const;
export type RecurrenceStatus = (typeof recurrenceStatuses)[number];

/** What each of its tasks begins as. */
export interface RecurringDraft extends Omit<Draft, 'due'> {
  /** Each is due so many days after its occurrence, at this 24-hour wall time; null: it has no due date. */
  readonly due: { readonly days: number; readonly time: string } | null;
}
