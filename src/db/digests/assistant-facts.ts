import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { AssistantFacts, WorkFact } from '../../domain/digests/assistant-figures.ts';
import type { AssistantFigures } from '../../domain/digests/figures.ts';
import { longestEntrySeconds } from '../../domain/hours/entry.ts';
import type { Tx } from '../client.ts';
import { dayFrom, type Json } from '../hours/json.ts';
import type { DigestWish } from './client-facts.ts';
import { list } from './hours-facts.ts';
import { digestBefore } from './kept.ts';

type AssistantFactsJson = Json<Omit<AssistantFacts, 'before'>> & {
  readonly before: { readonly weekOn: string; readonly figures: AssistantFigures } | null;
};

/** All that the digests of some assistants are made of, in one statement. */
export async function assistantFacts(
  tx: Tx,
  wishes: readonly DigestWish[],
  now: Temporal.Instant,
): Promise<AssistantFacts[]> {
  const { rows } = await tx.execute<{ facts: AssistantFactsJson }>(sql`
    select json_build_object(
      'personId', p.person_id, 'timeZone', p.time_zone, 'weekOn', w."on",
      'isNew', not exists (select from claims k where k.person_id = p.person_id and k.claimed_at < w.at),
      'entries', ${entries(now)}, 'tasks', ${tasks}, 'unsubmitted', ${unsubmitted},
      'before', ${digestBefore('assistant-digest', sql`p.person_id`, sql`w."on"`)}) as facts
    from json_to_recordset(${JSON.stringify(wishes)}::json) as w(subject uuid, "on" date, at timestamptz)
    join people p on p.person_id = w.subject`);
  return rows.map(({ facts }) => asAssistantFacts(facts));
}

/** SQL for the current and confirmed work of the person `p` that may lie in the week from `on`, or in the one before. */
export const workAbout = (on: SQL, now: Temporal.Instant): SQL => sql`
  e.person_id = p.person_id and e.is_current and not e.is_provisional
  and e.started_at > ${on} - 9 and e.started_at < least((${on} + 9)::timestamptz, ${now.toString()}::timestamptz)`;

const entries = (now: Temporal.Instant): SQL =>
  list(
    sql`json_build_object('startedAt', e.started_at, 'endedAt', e.ended_at, 'clientName', c.name)`,
    sql`from time_entries e join clients c using (agency_id, client_id) where ${workAbout(sql`w."on"`, now)}`,
  );

const tasks = list(
  sql`json_build_object('task', t.number, 'title', t.title, 'clientName', c.name, 'due', t.due_at)`,
  sql`from tasks t join clients c using (agency_id, client_id)
    where t.holder_id = p.person_id and t.due_at is not null
      and t.status in ('claimed', 'in progress', 'changes requested', 'waiting for client')`,
);

const unsubmitted = list(
  sql`json_build_object('clientId', c.client_id, 'clientName', c.name, 'timeZone', c.time_zone,
    'reviewLength', c.review_length, 'openOn', a.open_on, 'openAt', a.open_at, 'submitBy', a.submit_by,
    'since', work.since) order by c.name_key`,
  sql`from hour_accounts a join clients c using (agency_id, client_id), lateral (
      select min(e.started_at) as since from time_entries e
      where e.person_id = p.person_id and e.is_current and e.client_id = a.client_id
        and e.started_at > a.open_at - ${longestEntrySeconds} * interval '1 second'
        and tstzrange(e.started_at, e.ended_at) && tstzrange(a.open_at, null)) work
    where work.since is not null and not exists (select from hours_events h where h.client_id = a.client_id
      and h.verb = 'week-submitted' and h.person_id = p.person_id and h.period_on = a.open_on)`,
);

export const asWork = <T extends Json<WorkFact>>({ startedAt, endedAt, ...rest }: T) => ({
  ...rest,
  startedAt: Temporal.Instant.from(startedAt),
  endedAt: endedAt === null ? null : Temporal.Instant.from(endedAt),
});

const asAssistantFacts = ({ before, ...facts }: AssistantFactsJson): AssistantFacts => ({
  ...facts,
  weekOn: dayFrom(facts.weekOn),
  entries: facts.entries.map(asWork),
  tasks: facts.tasks.map((task) => ({ ...task, due: Temporal.Instant.from(task.due) })),
  unsubmitted: facts.unsubmitted.map((work) => ({
    ...work,
    openOn: dayFrom(work.openOn),
    openAt: Temporal.Instant.from(work.openAt),
    submitBy: Temporal.Instant.from(work.submitBy),
    since: Temporal.Instant.from(work.since),
  })),
  before: before && { ...before, weekOn: dayFrom(before.weekOn) },
});
