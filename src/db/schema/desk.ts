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
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { instant } from './instant.ts';
import { reviewLengths } from '../../domain/hours/period.ts';
import { locales } from '../../domain/locale.ts';
import type { AgencyReminders, ClientReminders, PersonReminders } from '../../domain/pings/reminders.ts';
import type { EventDetails } from '../../domain/task.ts';
import { eventVerbs, statuses } from '../../domain/status.ts';

/**
 * Every table belongs to an agency and says so first: primary, unique and foreign keys begin with `agency_id`,
 * so that a row cannot refer to another agency's. Row-level security, append-only tables and what else
 * drizzle cannot express stand in the hand-written migration beside the generated one.
 */
export const status = pgEnum('status', statuses);
export const locale = pgEnum('locale', locales);
export const platform = pgEnum('platform', ['slack', 'teams']);
export const channelUse = pgEnum('channel_use', ['dispatch', 'client']);
export const eventVerb = pgEnum('event_verb', eventVerbs);
export const reviewLength = pgEnum('review_length', reviewLengths);

export const agencyId = () => uuid('agency_id').notNull();

/** The moment a row was written, unless another is told. */
export const writtenAt = (name: string) =>
  instant(name)
    .notNull()
    .default(sql`now()`);

/**
 * When the scheduler looks at something next: see `db/pings/looks.ts`. `epoch`: as soon as it can, since it has changed;
 * null: not until it changes.
 */
const nextLookAt = () => instant('next_look_at').default(sql`'epoch'`);

export const agencies = pgTable('agencies', {
  agencyId: uuid('agency_id').primaryKey(),
  name: text('name').notNull(),
  locale: locale('locale').notNull(),
  timeZone: text('time_zone').notNull(),
  lastTaskNumber: integer('last_task_number').notNull().default(0),
  /** Whether somebody who stops a timer must say what they did. */
  requiresMemo: boolean('requires_memo').notNull().default(true),
  /** After how many hours somebody is asked whether they are still working. */
  timerCheckHours: integer('timer_check_hours').notNull().default(8),
  reminders: jsonb('reminders').$type<AgencyReminders>().notNull().default({}),
  createdAt: writtenAt('created_at'),
});

/**
 * A Slack team or Teams tenant the bot is installed in. The one table whose key does not begin with `agency_id`:
 * it is where an event, which knows only its workspace, finds its agency, and a workspace has one.
 */
export const workspaces = pgTable(
  'workspaces',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    platform: platform('platform').notNull(),
    externalId: text('external_id').notNull(),
    installedAt: writtenAt('installed_at'),
    /** Where the platform said that messages to the workspace go, if it says so. */
    serviceUrl: text('service_url'),
  },
  (t) => [primaryKey({ columns: [t.platform, t.externalId] })],
);

export const people = pgTable(
  'people',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    personId: uuid('person_id').notNull(),
    name: text('name').notNull(),
    locale: locale('locale').notNull(),
    timeZone: text('time_zone').notNull(),
    /** Chosen in Deskhand: what the platform says no longer counts. */
    hasChosenLocale: boolean('has_chosen_locale').notNull().default(false),
    hasChosenZone: boolean('has_chosen_zone').notNull().default(false),
    isManager: boolean('is_manager').notNull().default(false),
    isAssistant: boolean('is_assistant').notNull().default(false),
    skills: text('skills').array().notNull().default([]),
    profileReadAt: instant('profile_read_at').notNull(),
    reminders: jsonb('reminders').$type<PersonReminders>().notNull().default({}),
    nextLookAt: nextLookAt(),
    createdAt: writtenAt('created_at'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.personId] }),
    index('people_next_look').on(t.agencyId, t.nextLookAt),
  ],
);

/** A person's account on a platform. One person may have one on each. */
export const identities = pgTable(
  'identities',
  {
    agencyId: agencyId(),
    platform: platform('platform').notNull(),
    account: text('account').notNull(),
    personId: uuid('person_id').notNull(),
    directAddress: text('direct_address').notNull(),
    /** Since when nobody is reached there. */
    unreachableSince: instant('unreachable_since'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.platform, t.account] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    uniqueIndex('identities_of_person').on(t.agencyId, t.personId, t.platform),
  ],
);

export const clients = pgTable(
  'clients',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    clientId: uuid('client_id').notNull(),
    name: text('name').notNull(),
    /** The name as it is compared: see `nameKey` in `domain/names.ts`. */
    nameKey: text('name_key').notNull(),
    /** What the bot speaks in the client's channels. */
    locale: locale('locale').notNull(),
    timeZone: text('time_zone').notNull(),
    reviewLength: reviewLength('review_length').notNull().default('week'),
    /** Whether what becomes of their hours may be read by everybody in their channel. */
    showsHours: boolean('shows_hours').notNull().default(false),
    reminders: jsonb('reminders').$type<ClientReminders>().notNull().default({}),
    nextLookAt: nextLookAt(),
    createdAt: writtenAt('created_at'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.clientId] }),
    unique('clients_name').on(t.agencyId, t.nameKey),
    index('clients_next_look').on(t.agencyId, t.nextLookAt),
  ],
);

export const clientMembers = pgTable(
  'client_members',
  {
    agencyId: agencyId(),
    clientId: uuid('client_id').notNull(),
    personId: uuid('person_id').notNull(),
    addedAt: writtenAt('added_at'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.clientId, t.personId] }),
    foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.clientId] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    index('client_members_person').on(t.agencyId, t.personId),
  ],
);

/** What a conversation is used for. */
export const channels = pgTable(
  'channels',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    platform: platform('platform').notNull(),
    address: text('address').notNull(),
    name: text('name'),
    use: channelUse('use').notNull(),
    clientId: uuid('client_id'),
    boundAt: writtenAt('bound_at'),
    /** Since when it cannot be written to. */
    unreachableSince: instant('unreachable_since'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.address] }),
    foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.clientId] }),
    uniqueIndex('channels_one_dispatch')
      .on(t.agencyId)
      .where(sql`${t.use} = 'dispatch'`),
    index('channels_client').on(t.agencyId, t.clientId),
  ],
);

export const tasks = pgTable(
  'tasks',
  {
    agencyId: agencyId(),
    number: integer('number').notNull(),
    clientId: uuid('client_id').notNull(),
    title: text('title').notNull(),
    details: text('details'),
    status: status('status').notNull().default('open'),
    dueAt: instant('due_at'),
    capSeconds: integer('cap_seconds'),
    isUrgent: boolean('is_urgent').notNull().default(false),
    skills: text('skills').array().notNull().default([]),
    preferredId: uuid('preferred_id'),
    createdBy: uuid('created_by').notNull(),
    holderId: uuid('holder_id'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    nextLookAt: nextLookAt(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.number] }),
    foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.clientId] }),
    foreignKey({ columns: [t.agencyId, t.preferredId], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.createdBy], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.holderId], foreignColumns: [people.agencyId, people.personId] }),
    index('tasks_of_client').on(t.agencyId, t.clientId, t.status),
    index('tasks_of_holder').on(t.agencyId, t.holderId, t.status),
    index('tasks_by_status').on(t.agencyId, t.status),
    index('tasks_next_look').on(t.agencyId, t.nextLookAt),
  ],
);

export const claims = pgTable(
  'claims',
  {
    agencyId: agencyId(),
    claimId: bigint('claim_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    task: integer('task').notNull(),
    personId: uuid('person_id').notNull(),
    claimedAt: instant('claimed_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.claimId] }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    uniqueIndex('claims_one_at_a_time')
      .on(t.agencyId, t.task)
      .where(sql`${t.endedAt} is null`),
  ],
);

/** What happened to each task: who, when, from, to, why. Append-only. */
export const timeline = pgTable(
  'timeline',
  {
    agencyId: agencyId(),
    eventId: bigint('event_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    task: integer('task').notNull(),
    at: instant('at').notNull(),
    /** Null where Deskhand did it by itself. */
    personId: uuid('person_id'),
    verb: eventVerb('verb').notNull(),
    fromStatus: status('from_status'),
    toStatus: status('to_status').notNull(),
    details: jsonb('details').$type<EventDetails>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.eventId] }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    index('timeline_of_task').on(t.agencyId, t.task, t.eventId),
  ],
);

/**
 * Deliveries that have had their effect. A row is inserted in the transaction that has the effect.
 * It refers to nothing: each delivery would lock the agency's row, from which tasks take their numbers.
 */
export const inbox = pgTable(
  'inbox',
  {
    agencyId: agencyId(),
    deliveryKey: text('delivery_key').notNull(),
    receivedAt: writtenAt('received_at'),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.deliveryKey] })],
);
