import { createHash } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './client.ts';
import { identities, workspaces } from './schema/desk.ts';
import { auditLog, linkCodes } from './schema/links.ts';

type PlatformName = 'slack' | 'teams';

/** An account, and the workspace in which it did something. */
export interface AccountThere {
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly account: string;
}

/** What can be said of a code that was typed: see `judge_link_code` in the migrations. */
export type Verdict = 'good' | 'unknown' | 'used' | 'expired' | 'elsewhere' | 'too many';

export interface Judgement {
  /** Whose code it is; null when that is not to be known. */
  readonly agencyId: string | null;
  readonly verdict: Verdict;
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Keeps the hash of a person's new code, in place of the code they had. */
export async function keepLinkCode(
  tx: Tx,
  agencyId: string,
  { code, madeBy, madeAt, expiresAt }: LinkCode,
): Promise<void> {
  const life = { codeHash: hashOf(code), madeAt, expiresAt, usedAt: null };
  await tx
    .insert(linkCodes)
    .values({ agencyId, madeBy, ...life })
    .onConflictDoUpdate({ target: [linkCodes.agencyId, linkCodes.madeBy], set: life });
}

interface LinkCode {
  readonly code: string;
  /** The person it belongs to. */
  readonly madeBy: string;
  readonly madeAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/**
 * What a code that somebody typed is worth. A refusal is noted, whatever becomes of the command, and so that a repeated
 * delivery counts once; hence it is asked outside of the command's transaction.
 */
export async function judgeLinkCode(
  pool: pg.Pool,
  code: string,
  { platform, workspace, account, deliveryKey }: AccountThere & { readonly deliveryKey: string },
  now: Temporal.Instant,
): Promise<Judgement> {
  const { rows } = await pool.query<Judgement>(
    'select agency_id as "agencyId", verdict from judge_link_code($1, $2, $3, $4, $5, $6)',
    [hashOf(code), platform, workspace, account, deliveryKey, now.toString()],
  );
  const [judgement] = rows;
  if (!judgement) throw new Error('a code was not judged');
  return judgement;
}

/** Uses a code up; of any number who use it at once, one does. @returns who made it, for that one */
export async function useLinkCode(tx: Tx, code: string, now: Temporal.Instant): Promise<string | undefined> {
  const [used] = await tx
    .update(linkCodes)
    .set({ usedAt: now })
    .where(and(eq(linkCodes.codeHash, hashOf(code)), isNull(linkCodes.usedAt), gt(linkCodes.expiresAt, now)))
    .returning({ madeBy: linkCodes.madeBy });
  return used?.madeBy;
}

/** @returns false, having stored nothing, when the workspace has got an agency in the meantime */
export async function addWorkspace(
  tx: Tx,
  agencyId: string,
  { platform, workspace }: Pick<AccountThere, 'platform' | 'workspace'>,
): Promise<boolean> {
  const { rowCount } = await tx
    .insert(workspaces)
    .values({ agencyId, platform, externalId: workspace })
    .onConflictDoNothing();
  return rowCount === 1;
}

/** Gives an account that nobody has to a person. */
export async function addAccount(
  tx: Tx,
  agencyId: string,
  personId: string,
  { platform, account }: Pick<AccountThere, 'platform' | 'account'>,
  directAddress: string,
): Promise<void> {
  await tx.insert(identities).values({ agencyId, platform, account, personId, directAddress });
}

/** Until the transaction ends, nobody else changes who these people are. */
export async function holdPeople(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`select from people where person_id = any(${sql.param([...ids])}::uuid[])
    order by person_id for no key update`);
}

/**
 * Makes two people one who has the accounts, roles, companies and unfinished business of both. The other keeps no more
 * than a name, for what they did.
 */
export async function uniteWith(tx: Tx, personId: string, other: string): Promise<void> {
  await tx.execute(sql`update identities set person_id = ${personId} where person_id = ${other}`);
  await tx.execute(sql`
    update people p set is_manager = p.is_manager or o.is_manager, is_assistant = p.is_assistant or o.is_assistant,
      skills = array(select distinct unnest(p.skills || o.skills) order by 1)
    from people o where p.person_id = ${personId} and o.person_id = ${other}`);
  await tx.execute(sql`
    update people set is_manager = false, is_assistant = false, skills = '{}' where person_id = ${other}`);
  await tx.execute(sql`
    with left_behind as (delete from client_members where person_id = ${other} returning agency_id, client_id, added_at)
    insert into client_members as m (agency_id, client_id, person_id, added_at)
    select agency_id, client_id, ${personId}::uuid, added_at from left_behind
    on conflict (agency_id, client_id, person_id) do update set added_at = least(m.added_at, excluded.added_at)`);
  for (const role of ['holder_id', 'created_by', 'preferred_id'].map(sql.identifier))
    await tx.execute(sql`update tasks set ${role} = ${personId} where ${role} = ${other}`);
  await tx.execute(
    sql`update claims set person_id = ${personId} where person_id = ${other} and ended_at is null`,
  );
  await tx.execute(sql`update posts set person_id = ${personId} where person_id = ${other}`);
}

type AuditAct = typeof auditLog.$inferSelect.act;

/** Writes down which account did something to who belongs here, and whose it is. */
export async function noteInAudit(
  tx: Tx,
  agencyId: string,
  act: AuditAct,
  personId: string,
  { platform, workspace, account }: AccountThere,
  at: Temporal.Instant,
): Promise<void> {
  await tx.insert(auditLog).values({ agencyId, at, act, personId, platform, workspace, account });
}
