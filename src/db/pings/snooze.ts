import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { PingKind } from '../../domain/pings/kinds.ts';
import { recipientKey, type NewPing } from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';
import { lookAtPausedAt } from '../recurring/recurrences.ts';
import { lookAnew, type Watched } from './looks.ts';

/** What the subject of each kind is looked at as. */
const watchedAs: Readonly<Record<PingKind, Watched | 'recurrences'>> = {
  unclaimed: 'tasks',
  'due-soon': 'tasks',
  overdue: 'tasks',
  'quiet-claim': 'tasks',
  'waiting-for-client': 'tasks',
  'to-accept': 'tasks',
  balance: 'clients',
  'expiring-hours': 'clients',
  'unsubmitted-week': 'people',
  'review-closing': 'clients',
  'recurring-paused': 'recurrences',
  'morning-list': 'people',
  'client-digest': 'clients',
  'assistant-digest': 'people',
  'manager-digest': 'people',
};

/** Nothing of the kind about the same things comes to their recipient until then. A later snooze takes the place of one before. */
export async function snooze(
  tx: Tx,
  agencyId: string,
  pings: readonly NewPing[],
  until: Temporal.Instant,
  by: string,
): Promise<void> {
  await lookAnewAt(tx, pings);
  await tx.execute(sql`
    insert into snoozes (agency_id, recipient, kind, subject, until, set_by)
    select distinct ${agencyId}::uuid, p.recipient, p.kind, p.subject, ${until.toString()}::timestamptz, ${by}::uuid
    from ${tracks(pings)}
    on conflict (agency_id, recipient, kind, subject) do update set until = excluded.until, set_by = excluded.set_by`);
}

/** Takes back that nothing is to come about them. */
export async function endSnooze(tx: Tx, pings: readonly NewPing[]): Promise<void> {
  await lookAnewAt(tx, pings);
  await tx.execute(sql`
    delete from snoozes s using ${tracks(pings)}
    where (s.recipient, s.kind, s.subject) = (p.recipient, p.kind, p.subject)`);
}

const tracks = (pings: readonly NewPing[]) => {
  const rows = pings.map(({ kind, subject, recipient }) => ({
    kind,
    subject,
    recipient: recipientKey(recipient),
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as p(kind text, subject text, recipient text)`;
};

async function lookAnewAt(tx: Tx, pings: readonly NewPing[]): Promise<void> {
  const subjects = Map.groupBy(pings, ({ kind }) => watchedAs[kind]);
  for (const watched of ['tasks', 'clients', 'people'] as const) {
    const keys = subjects.get(watched)?.map(({ subject }) => subject) ?? [];
    if (keys.length > 0) await lookAnew(tx, watched, keys);
  }
  for (const { subject } of subjects.get('recurrences') ?? [])
    await lookAtPausedAt(tx, Number(subject), Temporal.Instant.fromEpochMilliseconds(0));
}
