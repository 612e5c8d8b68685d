import { eq, sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { DigestFigures } from '../../domain/digests/figures.ts';
import type { PingKind } from '../../domain/pings/kinds.ts';
import type { Tx } from '../client.ts';
import { digests } from '../schema/pings.ts';

export interface DigestKey {
  readonly kind: PingKind;
  /** A client's id, a person's, or the agency's own. */
  readonly subject: string;
  /** The first day it is about, as ISO text. */
  readonly on: string;
}

export type NewDigest = DigestKey & { readonly figures: DigestFigures };

export interface Digest {
  readonly id: number;
  readonly kind: PingKind;
  readonly weekOn: Temporal.PlainDate;
  readonly figures: DigestFigures;
  readonly madeAt: Temporal.Instant;
}

export const digestKey = ({ kind, subject, on }: DigestKey): string => `${kind} ${subject} ${on}`;

/** The ids of those of some digests that were made, by `digestKey`. */
export async function keptDigests(tx: Tx, keys: readonly DigestKey[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.execute<Pick<DigestKey, keyof DigestKey> & { id: number }>(sql`
    select k.kind, k.subject, k."on", d.digest_id::int as id
    from json_to_recordset(${asJson(keys)}::json) as k(kind text, subject uuid, "on" text)
    join digests d on (d.kind, d.subject, d.week_on) = (k.kind, k.subject, k."on"::date)`);
  return new Map(rows.map((row) => [digestKey(row), row.id]));
}

/** Keeps digests for good. Of several that are made of the same at once, the first stays. */
export async function keepDigests(
  tx: Tx,
  agencyId: string,
  made: readonly NewDigest[],
  now: Temporal.Instant,
): Promise<void> {
  if (made.length === 0) return;
  await tx.execute(sql`
    insert into digests (agency_id, kind, subject, week_on, figures, made_at)
    select ${agencyId}, m.kind, m.subject, m."on", m.figures, ${now.toString()}::timestamptz
    from json_to_recordset(${asJson(made)}::json) as m(kind text, subject uuid, "on" date, figures jsonb)
    on conflict do nothing`);
}

/** As parameters of statements go, in the same order whoever inserts them: nobody waits in a circle. */
const asJson = (digests: readonly DigestKey[]): string =>
  JSON.stringify(digests.toSorted((a, b) => (digestKey(a) < digestKey(b) ? -1 : 1)));

export async function digestById(tx: Tx, id: number): Promise<Digest | undefined> {
  const [digest] = await tx
    .select({
      id: digests.digestId,
      kind: digests.kind,
      weekOn: digests.weekOn,
      figures: digests.figures,
      madeAt: digests.madeAt,
    })
    .from(digests)
    .where(eq(digests.digestId, id));
  return digest;
}

/** SQL for the last digest of a kind before a day, `{ weekOn, figures }` as JSON; null where there is none. */
export const digestBefore = (kind: PingKind, subject: SQL, day: SQL): SQL => sql`(
  select json_build_object('weekOn', b.week_on, 'figures', b.figures) from digests b
  where b.kind = ${kind} and b.subject = ${subject} and b.week_on < ${day} order by b.week_on desc limit 1)`;
