import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../client.ts';

/** A conversation that one worker alone may write one message to. */
export interface Lease {
  readonly agencyId: string;
  readonly address: string;
  /** The post that is next there. */
  readonly postId: number;
  /** Where the pace of the conversation stands. */
  readonly paidUntil: Temporal.Instant | null;
  /** From then on others may take it over. To the millisecond. */
  readonly leasedUntil: Temporal.Instant;
}

interface Claim {
  readonly now: Temporal.Instant;
  readonly leaseSeconds: number;
  readonly atMost: number;
  /** By platform, how fast a workspace may be written to; workspaces of other platforms are left alone. */
  readonly paces: Readonly<Record<string, { readonly intervalMs: number; readonly burst: number }>>;
}

/**
 * Leases conversations that have something to be sent, each for one message. What the pace of a workspace has to spare
 * is taken up with it. Asked across all agencies.
 */
export async function claimConversations(
  pool: pg.Pool,
  { now, leaseSeconds, atMost, paces }: Claim,
): Promise<Lease[]> {
  const begins = now.round('millisecond');
  const { rows } = await pool.query<{ agencyId: string; address: string; postId: string; paid: Date | null }>(
    {
      name: 'claim-conversations',
      text: `select agency_id as "agencyId", address, post_id as "postId", paid_until as paid
      from claim_conversations($1, make_interval(secs => $2), $3, $4)`,
      values: [begins.toString(), leaseSeconds, atMost, JSON.stringify(paces)],
    },
  );
  const leasedUntil = begins.add({ seconds: leaseSeconds });
  return rows.map(({ agencyId, address, postId, paid }) => ({
    agencyId,
    address,
    postId: Number(postId),
    paidUntil: paid && Temporal.Instant.fromEpochMilliseconds(paid.getTime()),
    leasedUntil,
  }));
}

/** Where the pace of a conversation stands when a lease ends. */
export interface Release {
  readonly nextSendAt: Temporal.Instant;
  readonly paidUntil: Temporal.Instant | null;
}

/** Ends a lease; one that ran out and was taken over is another's to end. */
export async function releaseConversation(
  tx: Tx,
  { address, leasedUntil }: Pick<Lease, 'address' | 'leasedUntil'>,
  { nextSendAt, paidUntil }: Release,
): Promise<void> {
  await tx.execute(sql`
    update conversations
    set leased_until = null, next_send_at = ${nextSendAt.toString()}, paid_until = ${paidUntil?.toString() ?? null}
    where address = ${address} and leased_until = ${leasedUntil.toString()}`);
}

/** Ends leases of which no use was made. */
export async function giveBackLeases(tx: Tx, leases: readonly Lease[]): Promise<void> {
  const rows = leases.map(({ address, leasedUntil }) => ({ address, until: leasedUntil }));
  await tx.execute(sql`
    update conversations c set leased_until = null
    from json_to_recordset(${JSON.stringify(rows)}::json) as l(address text, until timestamptz)
    where c.address = l.address and c.leased_until = l.until`);
}

/** The platform wants nothing more for the whole workspace of an address until then. */
export async function pauseWorkspace(tx: Tx, address: string, until: Temporal.Instant): Promise<void> {
  await tx.execute(sql`
    update workspace_paces set paused_until = greatest(paused_until, ${until.toString()}::timestamptz)
    where workspace = split_part(${address}, '/', 1)`);
}
