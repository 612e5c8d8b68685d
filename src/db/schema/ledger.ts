import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { lotKinds } from '../../domain/hours/lot.ts';
import { civilDate } from './civil-date.ts';
import { agencyId, people, tasks } from './desk.ts';
import { ofClient, seconds, timeEntries } from './hours.ts';
import { instant } from './instant.ts';

export const lotKind = pgEnum('lot_kind', lotKinds);
export const periodStatus = pgEnum('period_status', ['in review', 'closed']);

/**
 * Where a client's hours stand: what is before `closed_on` was settled once and lies in `lots`, what is before `open_at`
 * was drawn up and lies in the ledger, the rest is in the entries. Opened with the first plan, grant or work.
 */
export const hourAccounts = pgTable(
  'hour_accounts',
  {
    agencyId: agencyId(),
    clientId: uuid('client_id').notNull(),
    closedOn: civilDate('closed_on').notNull(),
    /** The period that work is recorded for at present begins here. */
    openOn: civilDate('open_on').notNull(),
    /** The same as an instant: it stays where it was when the client's zone changes. */
    openAt: instant('open_at').notNull(),
    /** When that period is drawn up, at the latest. */
    submitBy: instant('submit_by').notNull(),
    owed: seconds('owed').notNull().default(0),
    owedHeld: jsonb('owed_held').$type<Readonly<Record<string, number>>>().notNull().default({}),
    uncovered: seconds('uncovered').notNull().default(0),
    uncoveredHeld: jsonb('uncovered_held').$type<Readonly<Record<string, number>>>().notNull().default({}),
    /** The last line of the ledger, and its hash. */
    lineCount: integer('line_count').notNull().default(0),
    headHash: text('head_hash').notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.clientId] }), ofClient(t)],
);

/** See `Lot`: how they stood when `hour_accounts.closed_on` was reached. */
export const lots = pgTable(
  'lots',
  {
    agencyId: agencyId(),
    clientId: uuid('client_id').notNull(),
    lotId: text('lot_id').notNull(),
    kind: lotKind('kind').notNull(),
    seconds: seconds('seconds').notNull(),
    fromOn: civilDate('from_on').notNull(),
    untilOn: civilDate('until_on'),
    spent: seconds('spent').notNull(),
    held: jsonb('held').$type<Readonly<Record<string, number>>>().notNull().default({}),
    expired: seconds('expired').notNull(),
    rolled: seconds('rolled').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.clientId, t.lotId] }),
    foreignKey({
      columns: [t.agencyId, t.clientId],
      foreignColumns: [hourAccounts.agencyId, hourAccounts.clientId],
    }),
  ],
);

/** A period that was drawn up: its lines stand in the ledger for the client to review. */
export const reviewPeriods = pgTable(
  'review_periods',
  {
    agencyId: agencyId(),
    clientId: uuid('client_id').notNull(),
    startsOn: civilDate('starts_on').notNull(),
    endsOn: civilDate('ends_on').notNull(),
    drawnAt: instant('drawn_at').notNull(),
    status: periodStatus('status').notNull(),
    approveBy: instant('approve_by').notNull(),
    closedAt: instant('closed_at'),
    /** Null where silence approved. */
    closedBy: uuid('closed_by'),
    /** What was charged in it, and what was left at its end: noted when it closed. */
    usedSeconds: seconds('used_seconds'),
    leftSeconds: seconds('left_seconds'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.clientId, t.startsOn] }),
    foreignKey({
      columns: [t.agencyId, t.clientId],
      foreignColumns: [hourAccounts.agencyId, hourAccounts.clientId],
    }),
    foreignKey({ columns: [t.agencyId, t.closedBy], foreignColumns: [people.agencyId, people.personId] }),
  ],
);

/**
 * Work as it is charged, a line for each day of an entry, chained: each holds the hash of the one before. Append-only:
 * what turns out wrong is reversed by a further line.
 */
export const ledgerLines = pgTable(
  'ledger_lines',
  {
    agencyId: agencyId(),
    clientId: uuid('client_id').notNull(),
    /** From 1 for each client. */
    lineNo: integer('line_no').notNull(),
    /** The first day of the period it is reviewed in. */
    periodOn: civilDate('period_on').notNull(),
    entryId: bigint('entry_id', { mode: 'number' }).notNull(),
    personId: uuid('person_id').notNull(),
    task: integer('task').notNull(),
    /** The day of the work, in the client's calendar. */
    workOn: civilDate('work_on').notNull(),
    /** Both are negative in a line that reverses another. */
    exactSeconds: integer('exact_seconds').notNull(),
    roundedSeconds: integer('rounded_seconds').notNull(),
    reverses: integer('reverses'),
    reason: text('reason'),
    writtenAt: instant('written_at').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.clientId, t.lineNo] }),
    foreignKey({
      columns: [t.agencyId, t.clientId],
      foreignColumns: [hourAccounts.agencyId, hourAccounts.clientId],
    }),
    foreignKey({
      columns: [t.agencyId, t.entryId],
      foreignColumns: [timeEntries.agencyId, timeEntries.entryId],
    }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    foreignKey({
      columns: [t.agencyId, t.clientId, t.reverses],
      foreignColumns: [t.agencyId, t.clientId, t.lineNo],
    }),
    unique('ledger_lines_reversed_once').on(t.agencyId, t.clientId, t.reverses),
    index('ledger_lines_of_period').on(t.agencyId, t.clientId, t.periodOn),
    index('ledger_lines_of_day').on(t.agencyId, t.clientId, t.workOn),
    index('ledger_lines_of_entry').on(t.agencyId, t.entryId),
  ],
);

/** Sums of a client's lines by period and day, which closing a period goes by: however many lines it has, it has few days. */
export const ledgerDays = pgTable(
  'ledger_days',
  {
    agencyId: agencyId(),
    clientId: uuid('client_id').notNull(),
    periodOn: civilDate('period_on').notNull(),
    workOn: civilDate('work_on').notNull(),
    roundedSeconds: integer('rounded_seconds').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.clientId, t.periodOn, t.workOn] }),
    foreignKey({
      columns: [t.agencyId, t.clientId],
      foreignColumns: [hourAccounts.agencyId, hourAccounts.clientId],
    }),
  ],
);
