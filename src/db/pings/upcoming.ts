import { sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { recipientKey, type Expected } from '../../domain/pings/ping.ts';
import { upcoming, type UpcomingPing } from '../../domain/pings/upcoming.ts';
import type { Tx } from '../client.ts';
import { wantedPings } from './choices.ts';
import { soonestLooks, type Watched } from './looks.ts';
import { snoozesAbout } from './pings.ts';
import { sourcesAbout } from './sources/sources.ts';

/** So many are named at most. */
const named = 8;

/** Of so many tasks, clients and people each it is asked what will be said: some have nothing more to say. */
const asked = 3 * named;

/**
 * What will be sent next if nothing changes, soonest first: to one person, or to everybody and in channels. As the
 * scheduler would see it, from the same sources, but nothing is locked or changed.
 */
export async function upcomingPings(
  tx: Tx,
  agencyId: string,
  now: Temporal.Instant,
  personId?: string,
): Promise<UpcomingPing[]> {
  const expected: Expected[] = [];
  const subjects: string[] = [];
  for (const watched of ['tasks', 'clients', 'people'] as const) {
    const whose = personId === undefined ? undefined : concerning[watched](personId);
    const keys = await soonestLooks(tx, watched, now, asked, whose);
    if (keys.length === 0) continue;
    subjects.push(...keys);
    for (const source of sourcesAbout[watched])
      expected.push(...(await source.outlook(tx, agencyId, keys, now)).pings);
  }
  const theirs = expected.filter(
    ({ recipient }) => personId === undefined || recipientKey(recipient) === personId,
  );
  const wanted = await wantedPings(tx, theirs);
  return withNames(tx, upcoming(wanted, await snoozesAbout(tx, subjects), now).slice(0, named));
}

/** What somebody may be told about. */
const concerning: Readonly<Record<Watched, (personId: string) => SQL>> = {
  tasks: (personId) => sql`(holder_id = ${personId} or status = 'open'
    or client_id in (select m.client_id from client_members m where m.person_id = ${personId}))`,
  clients: (personId) =>
    sql`client_id in (select m.client_id from client_members m where m.person_id = ${personId})`,
  people: (personId) => sql`person_id = ${personId}`,
};

async function withNames(tx: Tx, pings: readonly Expected[]): Promise<UpcomingPing[]> {
  const keys = pings.flatMap(({ recipient, clientId = null }) => [recipientKey(recipient), clientId]);
  const wanted = sql`${sql.param(keys.filter((key) => key !== null))}::text[]`;
  const { rows } = await tx.execute<{ key: string; name: string | null }>(sql`
    select person_id::text as key, name from people where person_id::text = any(${wanted})
    union all select client_id::text, name from clients where client_id::text = any(${wanted})
    union all select address, name from channels where address = any(${wanted})`);
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  return pings.map(({ at, kind, recipient, task = null, clientId = '' }) => ({
    at,
    kind,
    recipient: names.get(recipientKey(recipient)) ?? null,
    task,
    client: names.get(clientId) ?? null,
  }));
}
