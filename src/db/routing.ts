import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';

/** The agency a workspace belongs to. Asked before an agency is known, like everything in this file. */
export async function agencyOf(pool: pg.Pool, platform: string, workspace: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string | null }>({
    name: 'agency-of',
    text: 'select agency_of($1, $2) as id',
    values: [platform, workspace],
  });
  return rows[0]?.id ?? undefined;
}

export interface LeasedConversation {
  readonly agencyId: string;
  readonly address: string;
}

/** Leases conversations that have something to be sent, for this worker alone. */
export async function claimConversations(
  pool: pg.Pool,
  now: Temporal.Instant,
  leaseSeconds: number,
  atMost: number,
): Promise<LeasedConversation[]> {
  const { rows } = await pool.query<LeasedConversation>({
    name: 'claim-conversations',
    text: `select agency_id as "agencyId", address from claim_conversations($1, make_interval(secs => $2), $3)`,
    values: [now.toString(), leaseSeconds, atMost],
  });
  return rows;
}
