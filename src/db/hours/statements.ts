import { and, asc, desc, eq } from 'drizzle-orm';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../../domain/hours/period.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Tx } from '../client.ts';
import { hashOf, linkLife, newToken } from './download-tokens.ts';
import { statementLinks } from '../schema/hours.ts';
import { ledgerLines, reviewPeriods } from '../schema/ledger.ts';

interface StatementKey {
  readonly clientId: string;
  /** The first day of the period. */
  readonly periodOn: Temporal.PlainDate;
}

export interface StatementLink extends StatementKey {
  /** What its files are written in. */
  readonly locale: Locale;
  /** The person for whom it was made. */
  readonly madeBy: string;
  readonly expiresAt: Temporal.Instant;
}

/** Makes a link that whoever has its token can follow, for a day. Only a hash of the token is kept. */
export async function linkStatement(
  tx: Tx,
  agencyId: string,
  link: Omit<StatementLink, 'expiresAt'>,
  now: Temporal.Instant,
): Promise<{ readonly token: string; readonly expiresAt: Temporal.Instant }> {
  const token = newToken();
  const expiresAt = now.add(linkLife);
  await tx.insert(statementLinks).values({ agencyId, tokenHash: hashOf(token), ...link, expiresAt });
  return { token, expiresAt };
}

/** Whose statement a token leads to; undefined when to none. */
export async function agencyOfStatement(pool: pg.Pool, token: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string | null }>('select agency_of_statement($1) as id', [
    hashOf(token),
  ]);
  return rows[0]?.id ?? undefined;
}

export async function statementLink(tx: Tx, token: string): Promise<StatementLink | undefined> {
  return tx.query.statementLinks.findFirst({ where: eq(statementLinks.tokenHash, hashOf(token)) });
}

/** The periods of a client that were drawn up, oldest first; each begins where the one before ends. */
export const drawnPeriods = (tx: Tx, clientId: string): Promise<Period[]> =>
  tx
    .select({ startsOn: reviewPeriods.startsOn, endsOn: reviewPeriods.endsOn })
    .from(reviewPeriods)
    .where(eq(reviewPeriods.clientId, clientId))
    .orderBy(asc(reviewPeriods.startsOn));

/** A line of a ledger and its hash, which holds all lines before it as they are. */
export interface Fingerprint {
  readonly lineNo: number;
  readonly hash: string;
}

/** That of the last line of a period; undefined where it has none. */
export async function fingerprintOf(
  tx: Tx,
  { clientId, periodOn }: StatementKey,
): Promise<Fingerprint | undefined> {
  const [last] = await tx
    .select({ lineNo: ledgerLines.lineNo, hash: ledgerLines.hash })
    .from(ledgerLines)
    .where(and(eq(ledgerLines.clientId, clientId), eq(ledgerLines.periodOn, periodOn)))
    .orderBy(desc(ledgerLines.lineNo))
    .limit(1);
  return last;
}
