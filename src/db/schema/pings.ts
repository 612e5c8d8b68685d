import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DigestFigures } from '../../domain/digests/figures.ts';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { PingDetails } from '../../domain/pings/ping.ts';
import { civilDate } from './civil-date.ts';
import { agencies, agencyId, locale, people, tasks } from './desk.ts';
import { ofClient } from './hours.ts';
import { instant } from './instant.ts';
import { posts } from './posts.ts';

/** The figures of a week as they were when its digest was made: whoever looks again sees the same. Append-only. */
export const digests = pgTable(
  'digests',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    digestId: bigint('digest_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    kind: text('kind').$type<PingKind>().notNull(),
    /** A client's id, a person's, or the agency's own. */
    subject: uuid('subject').notNull(),
    /** The first day of the week it is about. */
    weekOn: civilDate('week_on').notNull(),
    figures: jsonb('figures').$type<DigestFigures>().notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.digestId] }),
    unique('digests_once').on(t.agencyId, t.kind, t.subject, t.weekOn),
  ],
);

/**
 * What Deskhand said by itself, each once: the row is inserted in the transaction that makes its post. One without a
 * post was decided upon, and there was nothing to say. Kinds are text: under row-level security an index is not
 * reached by comparing enums.
 */
export const pings = pgTable(
  'pings',
  {
    agencyId: agencyId(),
    pingId: bigint('ping_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    kind: text('kind').$type<PingKind>().notNull(),
    subject: text('subject').notNull(),
    /** A person's id, or the address of a channel. */
    recipient: text('recipient').notNull(),
    mark: text('mark').notNull(),
    at: instant('at').notNull(),
    personId: uuid('person_id'),
    task: integer('task'),
    clientId: uuid('client_id'),
    digestId: bigint('digest_id', { mode: 'number' }),
    details: jsonb('details').$type<PingDetails>().notNull().default({}),
    postId: bigint('post_id', { mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.pingId] }),
    unique('pings_once').on(t.agencyId, t.kind, t.subject, t.recipient, t.mark),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
    foreignKey({ columns: [t.agencyId, t.task], foreignColumns: [tasks.agencyId, tasks.number] }),
    ofClient(t),
    foreignKey({ columns: [t.agencyId, t.digestId], foreignColumns: [digests.agencyId, digests.digestId] }),
    foreignKey({ columns: [t.agencyId, t.postId], foreignColumns: [posts.agencyId, posts.postId] }),
    index('pings_of_task').on(t.agencyId, t.task),
    // Without statistics the planner would take these for any other question as well, and read what a channel was told.
    index('pings_of_post')
      .on(t.agencyId, t.postId)
      .where(sql`post_id is not null`),
    index('pings_of_recipient')
      .on(t.agencyId, t.recipient, t.pingId)
      .where(sql`post_id is not null`),
  ],
);

/** Somebody wants quiet about something for a while. */
export const snoozes = pgTable(
  'snoozes',
  {
    agencyId: agencyId(),
    recipient: text('recipient').notNull(),
    kind: text('kind').$type<PingKind>().notNull(),
    subject: text('subject').notNull(),
    until: instant('until').notNull(),
    setBy: uuid('set_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.recipient, t.kind, t.subject] }),
    foreignKey({ columns: [t.agencyId, t.setBy], foreignColumns: [people.agencyId, people.personId] }),
    index('snoozes_of_subject').on(t.agencyId, t.subject),
  ],
);

/** Where the whole table of a digest can be downloaded by whoever holds the token, of which only the hash is kept. */
export const digestLinks = pgTable(
  'digest_links',
  {
    agencyId: agencyId(),
    tokenHash: text('token_hash').notNull(),
    digestId: bigint('digest_id', { mode: 'number' }).notNull(),
    locale: locale('locale').notNull(),
    madeBy: uuid('made_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.tokenHash] }),
    foreignKey({ columns: [t.agencyId, t.digestId], foreignColumns: [digests.agencyId, digests.digestId] }),
    foreignKey({ columns: [t.agencyId, t.madeBy], foreignColumns: [people.agencyId, people.personId] }),
    index('digest_links_by_hash').on(t.tokenHash),
  ],
);
