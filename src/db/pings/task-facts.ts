import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { AgencyReminders, ClientReminders, PersonReminders } from '../../domain/pings/reminders.ts';
import { rulesOf } from '../../domain/pings/rules.ts';
import type { Desk, Hearer, TaskFacts } from '../../domain/pings/tasks/task-facts.ts';
import { calendarOf } from '../../domain/rhythm/rhythm.ts';
import type { Status } from '../../domain/status.ts';
import type { Tx } from '../client.ts';

interface PersonRow {
  readonly id: string;
  readonly timeZone: string;
  readonly reminders: PersonReminders;
}

interface DeskRow {
  readonly timeZone: string;
  readonly reminders: AgencyReminders;
  readonly dispatch: string | null;
  readonly crew: ReadonlyArray<
    PersonRow & { readonly isManager: boolean; readonly isAssistant: boolean; readonly skills: string[] }
  >;
}

/** SQL for a person of a row `p`, as JSON with further pairs. */
const personJson = (more = sql``) =>
  sql`json_build_object('id', p.person_id, 'timeZone', p.time_zone, 'reminders', p.reminders ${more})`;

/** Who may be pinged of tasks, and what the agency has settled on. */
export async function deskFacts(tx: Tx): Promise<Desk & { readonly reminders: AgencyReminders }> {
  const { rows } = await tx.execute<{ desk: DeskRow }>(sql`
    select json_build_object('timeZone', a.time_zone, 'reminders', a.reminders,
      'dispatch', (select c.address from channels c where c.use = 'dispatch'),
      'crew', (select coalesce(json_agg(${personJson(
        sql`, 'isManager', p.is_manager, 'isAssistant', p.is_assistant, 'skills', p.skills`,
      )} order by p.created_at, p.person_id), '[]') from people p where p.is_manager or p.is_assistant)) as desk
    from agencies a`);
  const desk = rows[0]?.desk;
  if (!desk) throw new Error('the agency is not there');
  const { timeZone, reminders, dispatch, crew } = desk;
  return {
    reminders,
    dispatch,
    calendar: calendarOf(timeZone, reminders.rhythm),
    managers: crew.filter(({ isManager }) => isManager).map((person) => hearer(person, reminders)),
    assistants: crew
      .filter(({ isAssistant }) => isAssistant)
      .map((person) => ({ ...hearer(person, reminders), skills: person.skills })),
  };
}

const hearer = ({ id, timeZone, reminders }: PersonRow, agency: AgencyReminders): Hearer => ({
  id,
  calendar: calendarOf(timeZone, agency.rhythm, reminders.rhythm),
});

interface TaskRow {
  readonly number: number;
  readonly status: Status;
  readonly sinceEvent: number;
  readonly sinceAt: string;
  readonly due: string | null;
  readonly isUrgent: boolean;
  readonly skills: readonly string[];
  readonly client: { readonly timeZone: string; readonly reminders: ClientReminders };
  readonly contact: PersonRow;
  readonly holder:
    | (PersonRow & {
        readonly claimedAt: string;
        readonly lastSign: string;
        readonly timerSince: string | null;
      })
    | null;
  readonly announced: ReadonlyArray<Omit<TaskFacts['announced'][number], 'at'> & { readonly at: string }>;
  readonly quietUntil: string | null;
}

/**
 * SQL for whom the client of a task is pinged through: whoever delegated it where they are of the client, else its
 * first member; where it has none, whoever delegated it.
 */
const contactId = sql`coalesce((
  select m.person_id from client_members m where m.client_id = t.client_id
  order by m.person_id = t.created_by desc, m.added_at, m.person_id limit 1), t.created_by)`;

/** SQL for who has a task, with their signs of work. The claim is one of the things they did to it. */
const holderJson = sql`(
  select ${personJson(sql`,
    'claimedAt', c.claimed_at,
    'lastSign', greatest(since.at, c.claimed_at,
      (select max(e.at) from timeline e where e.task = t.number and e.person_id = t.holder_id),
      (select max(w.ended_at) from time_entries w
        where w.task = t.number and w.person_id = t.holder_id and w.is_current)),
    'timerSince', (select w.started_at from time_entries w
      where w.person_id = t.holder_id and w.ended_at is null and w.task = t.number)`)}
  from people p join claims c on c.task = t.number and c.ended_at is null
  where p.person_id = t.holder_id and c.person_id = t.holder_id)`;

/** What decides who is pinged of some unfinished tasks, and when. Others are left out. */
export async function taskFacts(
  tx: Tx,
  numbers: readonly number[],
  agency: AgencyReminders,
): Promise<TaskFacts[]> {
  const { rows } = await tx.execute<{ task: TaskRow }>(sql`
    select json_build_object('number', t.number, 'status', t.status, 'sinceEvent', since.event_id, 'sinceAt', since.at,
      'due', t.due_at, 'isUrgent', t.is_urgent, 'skills', t.skills,
      'client', (select json_build_object('timeZone', l.time_zone, 'reminders', l.reminders) from clients l
        where l.client_id = t.client_id),
      'contact', (select ${personJson()} from people p where p.person_id = ${contactId}),
      'holder', ${holderJson},
      'announced', (select coalesce(json_agg(json_build_object('kind', g.kind, 'recipient', g.recipient, 'mark', g.mark,
        'at', g.at)), '[]') from pings g where g.task = t.number and g.kind in ('quiet-claim', 'to-accept')),
      'quietUntil', (select s.until from snoozes s where (s.recipient, s.kind, s.subject) = (
        t.holder_id::text, 'quiet-claim', t.number::text))) as task
    from tasks t, lateral (
      select e.event_id, e.at from timeline e
      where e.task = t.number and e.to_status = t.status and e.from_status is distinct from e.to_status
      order by e.event_id desc limit 1) since
    where t.number = any(${sql.param([...numbers])}::int[]) and t.status not in ('accepted', 'cancelled')
    order by t.number`);
  return rows.map(({ task }) => asFacts(task, agency));
}

/** The same of one; undefined where it is finished. */
export async function factsOfTask(tx: Tx, number: number): Promise<TaskFacts | undefined> {
  const [facts] = await taskFacts(tx, [number], (await deskFacts(tx)).reminders);
  return facts;
}

function asFacts(
  { sinceEvent, sinceAt, due, client, contact, holder, announced, quietUntil, ...task }: TaskRow,
  agency: AgencyReminders,
): TaskFacts {
  return {
    ...task,
    since: { event: sinceEvent, at: Temporal.Instant.from(sinceAt) },
    due: instantOrNull(due),
    rules: rulesOf(agency.rules, client.reminders.rules),
    client: {
      calendar: calendarOf(client.timeZone, agency.rhythm, client.reminders.rhythm),
      off: client.reminders.off ?? [],
    },
    contact: { ...hearer(contact, agency), choices: contact.reminders.choices ?? {} },
    holder: holder && {
      ...hearer(holder, agency),
      claimedAt: Temporal.Instant.from(holder.claimedAt),
      lastSign: Temporal.Instant.from(holder.lastSign),
      timerSince: instantOrNull(holder.timerSince),
    },
    announced: announced.map(({ at, ...ping }) => ({ ...ping, at: Temporal.Instant.from(at) })),
    quietUntil: instantOrNull(quietUntil),
  };
}

const instantOrNull = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);
