import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { sources } from '../../domain/hours/entry.ts';
import { hoursVerbs, type HoursDetails } from '../../domain/hours/event.ts';
import {
  grantKinds,
  overages,
  planKinds,
  roundings,
  roundingScopes,
  spendOrders,
} from '../../domain/hours/plan.ts';
import { agencyId, clients, locale, people, tasks } from './desk.ts';
import { civilDate } from './civil-date.ts';
import { instant } from './instant.ts';

/** All amounts of time are seconds. What drizzle cannot express stands in the migration `hours_guards`. */
export const entrySource = pgEnum('entry_source', sources);
export const planKind = pgEnum('plan_kind', planKinds);
export const overage = pgEnum('overage', overages);
export const rounding = pgEnum('rounding', roundings);
export const roundingScope = pgEnum('rounding_scope', roundingScopes);
export const spendOrder = pgEnum('spend_order', spendOrders);
export const grantKind = pgEnum('grant_kind', grantKinds);
export const hoursVerb = pgEnum('hours_verb', hoursVerbs);

export const seconds = (name: string) => bigint(name, { mode: 'number' });
export const ofClient = (t: { agencyId: AnyPgColumn; clientId: AnyPgColumn }) =>
  foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.clientId] });

/** See `TimeEntry`. Only two things ever change: a running timer ends, and a current entry is superseded. */
export const timeEntries = pgTable(
  'time_entries',
  {
    agencyId: agencyId(),
    entryId: bigint('entry_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    clientId: uuid('client_id').notNull(),
    task: integer('task').notNull(),
    personId: uuid('person_id').notNull(),
    startedAt: instant('started_at').notNull(),
    /** Null while the timer runs. */
    endedAt: instant('ended_at'),
    source: entrySource('source').notNull(),
    /** May be given once, later than the end. */
    memo: text('memo'),
    isProvisional: boolean('is_provisional').notNull().default(false),
    isCurrent: boolean('is_current').notNull().default(true),
    supersedes: bigint('supersedes', { mode: 'number' }),
    reason: text('reason'),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.entryId] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.recordedBy], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.supersedes], foreignColumns: [t.agencyId, t.entryId] }),
    unique('time_entries_superseded_once').on(t.agencyId, t.supersedes),
    uniqueIndex('time_entries_one_timer')
      .on(t.agencyId, t.personId)
      .where(sql`${t.endedAt} is null`),
    index('time_entries_of_client').on(t.agencyId, t.clientId, t.startedAt),
    index('time_entries_of_person').on(t.agencyId, t.personId, t.startedAt),
    index('time_entries_of_task')
      .on(t.agencyId, t.task)
      .where(sql`${t.isCurrent}`),
  ],
);

/** See `Plan`. Append-only: another plan takes the place of one, from a day on. */
export const plans = pgTable(
  'plans',
  {
    agencyId: agencyId(),
    planId: bigint('plan_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    clientId: uuid('client_id').notNull(),
    fromOn: civilDate('from_on').notNull(),
    kind: planKind('kind').notNull(),
    seconds: seconds('seconds').notNull(),
    rollPercent: integer('roll_percent'),
    rollSeconds: seconds('roll_seconds'),
    rollDays: integer('roll_days'),
    packDays: integer('pack_days'),
    overage: overage('overage').notNull(),
    rounding: rounding('rounding').notNull(),
    roundingStep: integer('rounding_step').notNull(),
    roundingScope: roundingScope('rounding_scope').notNull(),
    minimumSeconds: integer('minimum_seconds').notNull(),
    spendOrder: spendOrder('spend_order').notNull(),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.planId] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.setBy], foreignColumns: [people.agencyId, people.personId] }),
    index('plans_of_client').on(t.agencyId, t.clientId, t.fromOn),
  ],
);

/** See `Grant`. Append-only. */
export const grants = pgTable(
  'grants',
  {
    agencyId: agencyId(),
    grantId: bigint('grant_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    clientId: uuid('client_id').notNull(),
    kind: grantKind('kind').notNull(),
    seconds: seconds('seconds').notNull(),
    fromOn: civilDate('from_on').notNull(),
    untilOn: civilDate('until_on'),
    why: text('why').notNull(),
    grantedBy: uuid('granted_by').notNull(),
    grantedAt: instant('granted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.grantId] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.grantedBy], foreignColumns: [people.agencyId, people.personId] }),
    index('grants_of_client').on(t.agencyId, t.clientId, t.fromOn),
  ],
);

/** What happened to hours: see `HoursEvent`. Append-only; one event is answered once. */
export const hoursEvents = pgTable(
  'hours_events',
  {
    agencyId: agencyId(),
    eventId: bigint('event_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    verb: hoursVerb('verb').notNull(),
    /** Null where Deskhand did it by itself. */
    personId: uuid('person_id'),
    clientId: uuid('client_id').notNull(),
    task: integer('task'),
    entryId: bigint('entry_id', { mode: 'number' }),
    lineNo: integer('line_no'),
    periodOn: civilDate('period_on'),
    answers: bigint('answers', { mode: 'number' }),
    /** Happens once: whatever would have the same key did not happen. */
    onceKey: text('once_key'),
    details: jsonb('details').$type<HoursDetails>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.eventId] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    foreignKey({
      columns: [t.agencyId, t.entryId],
      foreignColumns: [timeEntries.agencyId, timeEntries.entryId],
    }),
    foreignKey({ columns: [t.agencyId, t.answers], foreignColumns: [t.agencyId, t.eventId] }),
    unique('hours_events_answered_once').on(t.agencyId, t.answers),
    unique('hours_events_once').on(t.agencyId, t.onceKey),
    index('hours_events_of_client').on(t.agencyId, t.clientId, t.verb),
    index('hours_events_of_entry')
      .on(t.agencyId, t.entryId)
      .where(sql`${t.entryId} is not null`),
  ],
);

/** Where a statement can be downloaded by whoever holds the token, of which only the hash is kept. */
export const statementLinks = pgTable(
  'statement_links',
  {
    agencyId: agencyId(),
    tokenHash: text('token_hash').notNull(),
    clientId: uuid('client_id').notNull(),
    periodOn: civilDate('period_on').notNull(),
    locale: locale('locale').notNull(),
    madeBy: uuid('made_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.tokenHash] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.madeBy], foreignColumns: [people.agencyId, people.personId] }),
    index('statement_links_by_hash').on(t.tokenHash),
  ],
);
