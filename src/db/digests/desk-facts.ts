import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { firstWeekOf } from '../../domain/digests/client-figures.ts';
import type { ManagerFigures } from '../../domain/digests/figures.ts';
import type { DeskFacts } from '../../domain/digests/manager-figures.ts';
import type { Tx } from '../client.ts';
import { dayFrom, type Json } from '../hours/json.ts';
import { asWork, workAbout } from './assistant-facts.ts';
import type { DigestWish } from './client-facts.ts';
import { asHoursFacts, hoursFacts, list, type HoursFactsJson } from './hours-facts.ts';
import { digestBefore } from './kept.ts';

type ClientJson = HoursFactsJson & Json<Omit<DeskFacts['clients'][number], 'hours' | 'ledger'>>;

type DeskFactsJson = Json<Omit<DeskFacts, 'clients' | 'before'>> & {
  readonly clients: readonly ClientJson[];
  readonly before: { readonly weekOn: string; readonly figures: ManagerFigures } | null;
};

/** All that the digest of a desk's week is made of, in one statement however many clients and assistants it has. */
export async function deskFacts(tx: Tx, { on, at }: DigestWish, now: Temporal.Instant): Promise<DeskFacts> {
  const week = sql`${on}::date`;
  const comes = sql`${at}::timestamptz`;
  const first = sql`${firstWeekOf({ weekOn: dayFrom(on) }).toString()}::date`;
  const instant = sql`${now.toString()}::timestamptz`;
  const { rows } = await tx.execute<{ facts: DeskFactsJson }>(sql`
    select json_build_object(
      'weekOn', ${week}, 'timeZone', a.time_zone,
      'isNew', not exists (select from plans where set_at < ${comes})
        and not exists (select from tasks where created_at < ${comes}),
      'clients', ${list(
        sql`json_build_object('clientId', c.client_id, 'name', c.name, 'timeZone', c.time_zone,
          'overdue', (select count(*) from tasks t where t.client_id = c.client_id and t.due_at < ${instant}
            and t.status not in ('submitted', 'accepted', 'cancelled')), ${hoursFacts(first, now)}) order by c.name_key`,
        sql`from clients c`,
      )},
      'assistants', ${list(
        sql`json_build_object('name', p.name, 'timeZone', p.time_zone,
          'held', (select count(*) from tasks t where t.holder_id = p.person_id and t.status not in ('accepted', 'cancelled')),
          'entries', ${list(
            sql`json_build_object('startedAt', e.started_at, 'endedAt', e.ended_at)`,
            sql`from time_entries e where ${workAbout(week, now)}`,
          )}) order by p.name, p.person_id`,
        sql`from people p where p.is_assistant`,
      )},
      'claims', ${list(
        sql`json_build_object('at', k.claimed_at, 'openSince', ${openedBefore(sql`k.task`, sql`k.claimed_at`)})`,
        sql`from claims k where k.claimed_at between ${week} - 2 and ${week} + 9`,
      )},
      'openSince', ${list(openedBefore(sql`t.number`, instant), sql`from tasks t where t.status = 'open'`)},
      'before', ${digestBefore('manager-digest', sql`a.agency_id`, week)}) as facts
    from agencies a`);
  const [found] = rows;
  if (!found) throw new Error('an agency whose digest is made is not there');
  return asDeskFacts(found.facts);
}

/** Since when nobody had a task, at a moment at which that was so. Where a clock was set back, since then. */
const openedBefore = (task: SQL, at: SQL): SQL => sql`coalesce((
  select max(o.at) from timeline o where o.task = ${task} and o.to_status = 'open' and o.at <= ${at}
    and o.from_status is distinct from 'open'), ${at})`;

const asDeskFacts = ({ before, ...facts }: DeskFactsJson): DeskFacts => ({
  ...facts,
  weekOn: dayFrom(facts.weekOn),
  clients: facts.clients.map(({ hours, ledger, ...client }) => ({
    ...client,
    ...asHoursFacts({ hours, ledger }),
  })),
  assistants: facts.assistants.map((assistant) => ({ ...assistant, entries: assistant.entries.map(asWork) })),
  claims: facts.claims.map(({ at, openSince }) => ({
    at: Temporal.Instant.from(at),
    openSince: Temporal.Instant.from(openSince),
  })),
  openSince: facts.openSince.map((since) => Temporal.Instant.from(since)),
  before: before && { ...before, weekOn: dayFrom(before.weekOn) },
});
