import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { agencies, agencyId, clients, people, platform, tasks, timeline, writtenAt } from './desk.ts';
import { hoursEvents } from './hours.ts';

export const postKind = pgEnum('post_kind', [
  'delegate',
  'dispatch',
  'client-task',
  'assistant-task',
  'news',
  'unreachable',
  'hours',
  'ping',
]);

/**
 * What a conversation should show. `wanted` rises with every change, `sent` follows when it was delivered;
 * what it says is read from the other tables at that moment. Within a conversation posts go out in order of `post_id`.
 */
export const posts = pgTable(
  'posts',
  {
    agencyId: agencyId(),
    postId: bigint('post_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    kind: postKind('kind').notNull(),
    platform: platform('platform').notNull(),
    /** The address it goes to. */
    conversation: text('conversation').notNull(),
    /** The workspace it is in: what stands before the first slash of every address. */
    workspace: text('workspace')
      .notNull()
      .generatedAlwaysAs(sql`split_part(conversation, '/', 1)`),
    /** The post whose thread it goes into. */
    threadOf: bigint('thread_of', { mode: 'number' }),
    task: integer('task'),
    clientId: uuid('client_id'),
    /** Who it is for, where it is for one person: their language and time zone count. */
    personId: uuid('person_id'),
    eventId: bigint('event_id', { mode: 'number' }),
    /** What happened to hours that it tells of. */
    hoursEventId: bigint('hours_event_id', { mode: 'number' }),
    /** The conversation it speaks of. */
    about: text('about'),
    /** The post of a closed channel that it says to one person instead. */
    copyOf: bigint('copy_of', { mode: 'number' }),
    /** A newer post has taken its place; it now only points there. */
    isReplaced: boolean('is_replaced').notNull().default(false),
    wanted: integer('wanted').notNull().default(1),
    sent: integer('sent').notNull().default(0),
    wantedAt: writtenAt('wanted_at'),
    sentAt: instant('sent_at'),
    /** The platform's name for the message, once it was sent. */
    ref: text('ref'),
    attempts: integer('attempts').notNull().default(0),
    retryAt: instant('retry_at'),
    /** Why the last attempt failed. */
    problem: text('problem'),
    /** Since when it is given up: nobody tries any more until somebody asks for it, or it changes. */
    deadAt: instant('dead_at'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.postId] }),
    foreignKey({ columns: [t.agencyId, t.threadOf], foreignColumns: [t.agencyId, t.postId] }),
    foreignKey({ columns: [t.agencyId, t.copyOf], foreignColumns: [t.agencyId, t.postId] }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.clientId] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [timeline.agencyId, timeline.eventId] }),
    foreignKey({
      columns: [t.agencyId, t.hoursEventId],
      foreignColumns: [hoursEvents.agencyId, hoursEvents.eventId],
    }),
    index('posts_wanting')
      .on(t.agencyId, t.workspace, t.conversation, t.postId)
      .where(sql`${t.wanted} > ${t.sent} and ${t.deadAt} is null`),
    index('posts_dead')
      .on(t.agencyId, t.postId)
      .where(sql`${t.deadAt} is not null`),
    index('posts_copies')
      .on(t.agencyId, t.copyOf)
      .where(sql`${t.copyOf} is not null`),
    index('posts_of_task').on(t.agencyId, t.task),
    index('posts_of_hours_event')
      .on(t.agencyId, t.hoursEventId)
      .where(sql`${t.hoursEventId} is not null`),
    index('posts_of_ref').on(t.agencyId, t.ref),
  ],
);

/** Who is writing to a conversation just now, and when it may next be written to. Only the delivery worker writes here. */
export const conversations = pgTable(
  'conversations',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    address: text('address').notNull(),
    leasedUntil: instant('leased_until'),
    /** Where the pace stands: see `delivery/pacing.ts`. */
    paidUntil: instant('paid_until'),
    nextSendAt: instant('next_send_at'),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.address] })],
);

/** How fast a workspace is written to by all workers together. Only they write here. */
export const workspacePaces = pgTable(
  'workspace_paces',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    workspace: text('workspace').notNull(),
    /** Where the pace stands, as that of a conversation. */
    paidUntil: instant('paid_until'),
    /** The platform wants nothing for it before then. */
    pausedUntil: instant('paused_until'),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.workspace] })],
);
