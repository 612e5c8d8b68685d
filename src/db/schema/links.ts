import { bigint, foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { agencies, agencyId, people, platform } from './desk.ts';

/**
 * The last code of each person, which joins a workspace to the agency, or an account to the person.
 * Kept as hashes: who reads them here cannot use them.
 */
export const linkCodes = pgTable(
  'link_codes',
  {
    agencyId: agencyId(),
    madeBy: uuid('made_by').notNull(),
    codeHash: text('code_hash').notNull(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.madeBy] }),
    foreignKey({ columns: [t.agencyId, t.madeBy], foreignColumns: [people.agencyId, people.personId] }),
    index('link_codes_by_hash').on(t.codeHash),
  ],
);

export const auditAct = pgEnum('audit_act', [
  'link-code-made',
  'link-code-refused',
  'workspace-joined',
  'accounts-linked',
]);

/** Which account has changed, or tried to change, who belongs here. Append-only. */
export const auditLog = pgTable(
  'audit_log',
  {
    agencyId: agencyId().references(() => agencies.agencyId),
    entryId: bigint('entry_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    act: auditAct('act').notNull(),
    /** Whose it is, where that is known. */
    personId: uuid('person_id'),
    platform: platform('platform').notNull(),
    workspace: text('workspace').notNull(),
    account: text('account').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.entryId] }),
    foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.personId] }),
  ],
);
