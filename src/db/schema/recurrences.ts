import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RecurrenceStatus, RecurringDraft, Shift } from '../../domain/recurrence/recurrence.ts';
import { civilDate } from './civil-date.ts';
import { agencyId, people, tasks } from './desk.ts';
import { ofClient } from './hours.ts';
import { instant } from './instant.ts';

/** What is delegated again and again: see `Recurrence`. */
export const recurrences = pgTable(
  'recurrences',
  {
    agencyId: agencyId(),
    recurrenceId: bigint('recurrence_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    clientId: uuid('client_id').notNull(),
    createdBy: uuid('created_by').notNull(),
    /** Where it was asked for: the cards of its tasks go there if it is one of the client's channels. */
    askedAt: text('asked_at').notNull(),
    draft: jsonb('draft').$type<RecurringDraft>().notNull(),
    /** The value of an iCalendar RRULE. */
    rule: text('rule').notNull(),
    startsOn: civilDate('starts_on').notNull(),
    /** 24-hour wall time in `timeZone`. */
    time: text('time').notNull(),
    timeZone: text('time_zone').notNull(),
    shift: text('shift').$type<Shift>().notNull(),
    status: text('status').$type<RecurrenceStatus>().notNull().default('active'),
    /** The day of the next occurrence by the rule, before any shift; null when there is none. */
    nextOn: civilDate('next_on'),
    /** When its task is made. Of one that is paused: when somebody who wanted quiet about that hears of it again. */
    nextAt: instant('next_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.recurrenceId] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.createdBy], foreignColumns: [people.agencyId, people.personId] }),
    index('recurrences_next').on(t.agencyId, t.nextAt),
    index('recurrences_of_client').on(t.agencyId, t.clientId),
  ],
);

/** What has become of each occurrence, once: its task, or none where it was skipped. */
export const occurrences = pgTable(
  'occurrences',
  {
    agencyId: agencyId(),
    recurrenceId: bigint('recurrence_id', { mode: 'number' }).notNull(),
    /** By the rule, before any shift. */
    occursOn: civilDate('occurs_on').notNull(),
    task: integer('task'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.recurrenceId, t.occursOn] }),
    foreignKey({
      columns: [t.agencyId, t.recurrenceId],
      foreignColumns: [recurrences.agencyId, recurrences.recurrenceId],
    }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    index('occurrences_of_task').on(t.agencyId, t.task),
  ],
);
