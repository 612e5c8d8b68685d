import { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/client.ts';
import { statementOf } from '../db/hours/ledger.ts';
import { agencyOfStatement, fingerprintOf, statementLink } from '../db/hours/statements.ts';
import { personById } from '../db/people.ts';
import { standingTowards } from '../domain/people.ts';
import { may } from '../domain/permissions.ts';
import type { Found } from './downloads.ts';
import type { StatementFile } from './statement-file.ts';

/** Reads all there is to write, and leaves the database before anything is written. */
export async function findStatement(
  db: Database,
  token: string,
  now: Temporal.Instant,
): Promise<Found<StatementFile>> {
  const agencyId = await agencyOfStatement(db.pool, token);
  if (agencyId === undefined) return { kind: 'unknown' };
  return db.inAgency(agencyId, async (tx): Promise<Found<StatementFile>> => {
    const link = await statementLink(tx, token);
    if (!link) return { kind: 'unknown' };
    const { clientId, periodOn, locale } = link;
    if (Temporal.Instant.compare(link.expiresAt, now) <= 0) return { kind: 'expired', locale };
    const reader = await personById(tx, link.madeBy);
    if (!reader || !may('see-hours', standingTowards(reader, clientId))) return { kind: 'unknown' };
    const statement = await statementOf(tx, clientId, periodOn);
    if (!statement) return { kind: 'unknown' };
    const fingerprint = await fingerprintOf(tx, { clientId, periodOn });
    return { kind: 'found', file: { statement, fingerprint, locale, writtenAt: now } };
  });
}
