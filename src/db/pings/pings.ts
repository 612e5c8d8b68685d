import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { pingKey } from '../../domain/pings/due-pings.ts';
import type { PingKind } from '../../domain/pings/kinds.ts';
import {
  recipientKey,
  type NewPing,
  type Ping,
  type PingDetails,
  type Snooze,
} from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';
import { refreshPosts } from '../posts.ts';

/** The keys of those of some pings that were noted: see `pingKey`. */
export async function notedPings(tx: Tx, pings: readonly NewPing[]): Promise<ReadonlySet<string>> {
  const asked = pings.map(({ recipient, kind, subject, mark }, at) => ({
    at,
    kind,
    subject,
    recipient: recipientKey(recipient),
    mark,
  }));
  const { rows } = await tx.execute<{ at: number }>(sql`
    select a.at from json_to_recordset(${JSON.stringify(asked)}::json) as a(at int, kind text, subject text, recipient text, mark text)
    where exists (select from pings p
      where (p.kind, p.subject, p.recipient, p.mark) = (a.kind, a.subject, a.recipient, a.mark) offset 0)`);
  const noted = new Set(rows.map(({ at }) => at));
  return new Set(pings.filter((_, at) => noted.has(at)).map(pingKey));
}

interface PingRow {
  readonly id: number;
  readonly kind: PingKind;
  readonly subject: string;
  readonly recipient: string;
  readonly isPrivate: boolean;
  readonly mark: string;
  readonly at: string;
  readonly task: number | null;
  readonly clientId: string | null;
  readonly digestId: number | null;
  readonly details: PingDetails;
}

/** What a message says, in the order in which it came about. */
export async function pingsOfPost(tx: Tx, postId: number): Promise<Ping[]> {
  const { rows } = await tx.execute<{ ping: PingRow }>(sql`
    select json_build_object('id', p.ping_id, 'kind', p.kind, 'subject', p.subject, 'recipient', p.recipient,
      'isPrivate', p.person_id is not null, 'mark', p.mark, 'at', p.at, 'task', p.task, 'clientId', p.client_id,
      'digestId', p.digest_id, 'details', p.details) as ping
    from pings p where p.post_id = ${postId} order by p.ping_id`);
  return rows.map(({ ping: { recipient, isPrivate, task, clientId, digestId, at, ...ping } }) => ({
    ...ping,
    at: Temporal.Instant.from(at),
    recipient: isPrivate ? { person: recipient } : { channel: recipient },
    ...(task === null ? {} : { task }),
    ...(clientId === null ? {} : { clientId }),
    ...(digestId === null ? {} : { digestId }),
  }));
}

/** Makes what somebody was told of a task say how it is now. */
export const refreshPingsTo = (
  tx: Tx,
  personId: string,
  task: number,
  now: Temporal.Instant,
): Promise<void> =>
  refreshPosts(
    tx,
    sql`post_id in (select g.post_id from pings g where g.task = ${task} and g.person_id = ${personId})`,
    now,
  );

/** Who wants quiet about some subjects, and until when. */
export async function snoozesAbout(tx: Tx, subjects: readonly string[]): Promise<Snooze[]> {
  const { rows } = await tx.execute<Omit<Snooze, 'until'> & { until: string }>(sql`
    select kind, subject, recipient, until from snoozes where subject = any(${sql.param([...subjects])}::text[])`);
  return rows.map((row) => ({ ...row, until: Temporal.Instant.from(row.until) }));
}

/** Forgets snoozes that are over, unless they were set anew meanwhile. */
export async function endSnoozes(tx: Tx, over: readonly Snooze[]): Promise<void> {
  if (over.length === 0) return;
  const rows = over.map(({ until, ...snooze }) => ({ ...snooze, until: until.toString() }));
  await tx.execute(sql`
    delete from snoozes s using json_to_recordset(${JSON.stringify(rows)}::json)
      as o(recipient text, kind text, subject text, until timestamptz)
    where (s.recipient, s.kind, s.subject, s.until) = (o.recipient, o.kind, o.subject, o.until)`);
}
