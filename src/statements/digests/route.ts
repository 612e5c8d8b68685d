import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/client.ts';
import { digestById } from '../../db/digests/kept.ts';
import { agencyOfDigest, digestLink } from '../../db/digests/links.ts';
import { personById } from '../../db/people.ts';
import { standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import { readName, serveDownloads, type Download, type DownloadsOptions, type Found } from '../downloads.ts';
import { digestCsv } from './digest-csv.ts';

/** `GET /digests/TOKEN.csv`: all clients of a manager's digest, as they were when it was made. */
export const serveDigests = (options: DownloadsOptions): void =>
  serveDownloads(options, {
    path: '/digests/:name',
    find: (name) => find(options.db, name, options.now()),
    whatToDo: (t) => t('download.digest-what-to-do'),
    failure: 'a digest failed',
  });

async function find(db: Database, name: string, now: Temporal.Instant): Promise<Found<Download>> {
  const { token, ending } = readName(name) ?? { token: '', ending: '' };
  const agencyId = ending === 'csv' ? await agencyOfDigest(db.pool, token) : undefined;
  if (agencyId === undefined) return { kind: 'unknown' };
  return db.inAgency(agencyId, async (tx): Promise<Found<Download>> => {
    const link = await digestLink(tx, token);
    if (!link) return { kind: 'unknown' };
    const { digestId, locale } = link;
    if (Temporal.Instant.compare(link.expiresAt, now) <= 0) return { kind: 'expired', locale };
    const reader = await personById(tx, link.madeBy);
    if (!reader || !may('administer', standingTowards(reader))) return { kind: 'unknown' };
    const digest = await digestById(tx, digestId);
    if (digest?.figures.of !== 'manager') return { kind: 'unknown' };
    const fileName = `clients-${digest.weekOn.toString()}.csv`;
    const body = digestCsv(digest.figures, locale);
    return { kind: 'found', file: { fileName, type: 'text/csv; charset=utf-8', body } };
  });
}
