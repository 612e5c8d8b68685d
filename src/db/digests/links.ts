import { eq } from 'drizzle-orm';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import type { Tx } from '../client.ts';
import { digestLinks } from '../schema/pings.ts';
import { hashOf, linkLife, newToken } from '../hours/download-tokens.ts';

export interface DigestLink {
  readonly digestId: number;
  /** What its file is written in. */
  readonly locale: Locale;
  /** The person for whom it was made. */
  readonly madeBy: string;
  readonly expiresAt: Temporal.Instant;
}

/** Makes a link to the whole table of a digest that whoever has its token can follow, for a day. */
export async function linkDigest(
  tx: Tx,
  agencyId: string,
  link: Omit<DigestLink, 'expiresAt'>,
  now: Temporal.Instant,
): Promise<{ readonly token: string; readonly expiresAt: Temporal.Instant }> {
  const token = newToken();
  const expiresAt = now.add(linkLife);
  await tx.insert(digestLinks).values({ agencyId, tokenHash: hashOf(token), ...link, expiresAt });
  return { token, expiresAt };
}

/** Whose digest a token leads to; undefined when to none. */
export async function agencyOfDigest(pool: pg.Pool, token: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string | null }>('select agency_of_digest($1) as id', [
    hashOf(token),
  ]);
  return rows[0]?.id ?? undefined;
}

export async function digestLink(tx: Tx, token: string): Promise<DigestLink | undefined> {
  return tx.query.digestLinks.findFirst({ where: eq(digestLinks.tokenHash, hashOf(token)) });
}
