import { and, eq, sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../domain/draft.ts';
import type { Named, Person } from '../domain/people.ts';
import type { EventDetails, Task, TimelineEvent } from '../domain/task.ts';
import type { EventVerb, Status } from '../domain/status.ts';
import type { Tx } from './client.ts';
import { namedPerson } from './people.ts';
import { refreshPosts } from './posts.ts';
import { directRoute } from './reach.ts';
import { claims, tasks, timeline } from './schema/desk.ts';

/** A task as JSON carries it: its moments are text. */
type TaskJson = Omit<Task, 'due' | 'timer'> & {
  readonly due: string | null;
  readonly timer: { readonly since: string } | null;
};

const asTask = ({ due, timer, ...task }: TaskJson): Task => ({
  ...task,
  due: due === null ? null : Temporal.Instant.from(due),
  timer: timer && { since: Temporal.Instant.from(timer.since) },
});

const taskJson = sql<TaskJson>`json_build_object(
  'number', t.number, 'title', t.title, 'details', t.details, 'status', t.status,
  'clientId', t.client_id, 'clientName', (select c.name from clients c where c.client_id = t.client_id),
  'due', t.due_at, 'capSeconds', t.cap_seconds, 'isUrgent', t.is_urgent, 'skills', t.skills,
  'preferred', ${namedPerson(sql`t.preferred_id`)}, 'creator', ${namedPerson(sql`t.created_by`)},
  'holderId', t.holder_id, 'holder', ${namedPerson(sql`t.holder_id`)},
  'workedSeconds', (select coalesce(sum(floor(extract(epoch from w.ended_at - w.started_at))), 0) from time_entries w
    where w.task = t.number and w.is_current and not w.is_provisional),
  'timer', (select json_build_object('since', r.started_at) from time_entries r
    where r.person_id = t.holder_id and r.ended_at is null and r.task = t.number),
  'lastWords', (select coalesce(json_object_agg(w.verb, w.details), '{}') from (
    select distinct on (e.verb) e.verb, e.details from timeline e
    where e.task = t.number and e.details <> '{}' order by e.verb, e.event_id desc) w))`;

async function select(tx: Tx, rest: SQL): Promise<Task[]> {
  const { rows } = await tx.execute<{ task: TaskJson }>(sql`select ${taskJson} as task from tasks t ${rest}`);
  return rows.map((row) => asTask(row.task));
}

export async function taskByNumber(tx: Tx, number: number): Promise<Task | undefined> {
  const [task] = await select(tx, sql`where t.number = ${number}`);
  return task;
}

/** The task, kept from changing until the transaction ends. Rows that refer to it can still be written: nobody waits in a circle. */
export async function lockTask(tx: Tx, number: number): Promise<Task | undefined> {
  await tx.execute(sql`select from tasks where number = ${number} for no key update`);
  return taskByNumber(tx, number);
}

const soonestFirst = sql`order by t.is_urgent desc, t.due_at nulls last, t.number`;

/** Tasks nobody has, the most pressing first. */
export const openTasks = (tx: Tx, atMost: number): Promise<Task[]> =>
  select(tx, sql`where t.status = 'open' ${soonestFirst} limit ${atMost}`);

/** Unfinished tasks a person holds, asked for, or whose company they belong to, the most pressing first. */
export const tasksOf = (tx: Tx, person: Person, atMost: number): Promise<Task[]> =>
  select(
    tx,
    sql`where t.status not in ('accepted', 'cancelled')
      and (t.holder_id = ${person.id} or t.created_by = ${person.id}
        or t.client_id = any(${sql.param([...person.clientIds])}::uuid[]))
      ${soonestFirst} limit ${atMost}`,
  );

type EventJson = Omit<TimelineEvent, 'at'> & { readonly at: string; readonly task: number };

const eventJson = sql<EventJson>`json_build_object(
  'at', e.at, 'task', e.task, 'who', ${namedPerson(sql`e.person_id`)}, 'verb', e.verb,
  'from', e.from_status, 'to', e.to_status, 'details', e.details)`;

async function selectEvents(tx: Tx, rest: SQL): Promise<Array<TimelineEvent & { readonly task: number }>> {
  const { rows } = await tx.execute<{ event: EventJson }>(
    sql`select ${eventJson} as event from timeline e ${rest}`,
  );
  return rows.map(({ event }) => ({ ...event, at: Temporal.Instant.from(event.at) }));
}

/** What happened to a task, oldest first. */
export const timelineOf = (tx: Tx, task: number) =>
  selectEvents(tx, sql`where e.task = ${task} order by e.event_id`);

export async function eventById(tx: Tx, eventId: number) {
  const [event] = await selectEvents(tx, sql`where e.event_id = ${eventId}`);
  return event;
}

export interface NewTask extends Draft {
  readonly clientId: string;
  readonly creator: Named;
  /** Where it was asked for: the card goes there if it is one of the client's channels. */
  readonly askedAt: string;
}

/**
 * Stores a task, the beginning of its timeline, and the posts of its two cards, in one statement: the number is taken
 * last, so that the agency's counter is held for a single round trip.
 * @returns undefined when there is no dispatch channel, and then nothing is stored.
 */
export async function createTask(
  tx: Tx,
  agencyId: string,
  { creator, askedAt, ...task }: NewTask,
  now: Temporal.Instant,
): Promise<Task | undefined> {
  const at = sql`${now.toString()}::timestamptz`;
  const by = sql`${creator.id}::uuid`;
  const { rows } = await tx.execute<Pick<Task, 'number' | 'clientName' | 'preferred'>>(sql`
    with counter as (
      update agencies set last_task_number = last_task_number + 1
      where agency_id = ${agencyId} and exists (select from channels where use = 'dispatch')
      returning last_task_number as number
    ), task as (
      insert into tasks (agency_id, number, client_id, title, details, due_at, cap_seconds, is_urgent, skills,
        preferred_id, created_by, created_at, changed_at)
      select ${agencyId}, number, ${task.clientId}::uuid, ${task.title}, ${task.details}, ${task.due?.toString() ?? null}::timestamptz,
        ${task.capSeconds}::int, ${task.isUrgent}::bool, ${sql.param([...task.skills])}::text[], ${task.preferredId}::uuid, ${by}, ${at}, ${at}
      from counter returning number
    ), event as (
      insert into timeline (agency_id, task, at, person_id, verb, to_status)
      select ${agencyId}, number, ${at}, ${by}, 'delegate', 'open' from task
    ), cards as (
      insert into posts (agency_id, kind, platform, conversation, task)
      select ${agencyId}, place.kind, place.platform, place.address, number from task, (
        (select 'client-task'::post_kind as kind, platform, address from channels where client_id = ${task.clientId}::uuid
          order by unreachable_since is not null, address = ${askedAt} desc, bound_at limit 1)
        union all
        select 'dispatch', platform, address from channels where use = 'dispatch'
      ) place
    )
    select number, (select name from clients where client_id = ${task.clientId}::uuid) as "clientName",
      ${namedPerson(sql`${task.preferredId}::uuid`)} as preferred
    from task`);
  const [created] = rows;
  return (
    created && {
      ...task,
      ...created,
      creator,
      status: 'open',
      holderId: null,
      holder: null,
      workedSeconds: 0,
      timer: null,
      lastWords: {},
    }
  );
}

/**
 * Gives an open task to a person who has the skills it wants; of any number who ask at once, to one.
 * Stores the claim, the timeline, their card and the client's news in the same statement.
 * @returns false when it was not open, or they lack a skill.
 */
export async function claimTask(
  tx: Tx,
  agencyId: string,
  number: number,
  person: Pick<Person, 'id' | 'skills'>,
  now: Temporal.Instant,
): Promise<boolean> {
  const at = sql`${now.toString()}::timestamptz`;
  const by = sql`${person.id}::uuid`;
  const { rows } = await tx.execute(sql`
    with won as (
      update tasks set status = 'claimed', holder_id = ${by}, changed_at = ${at}
      where number = ${number} and status = 'open' and skills <@ ${sql.param([...person.skills])}::text[]
      returning number
    ), claim as (
      insert into claims (agency_id, task, person_id, claimed_at) select ${agencyId}, number, ${by}, ${at} from won
    ), event as (
      insert into timeline (agency_id, task, at, person_id, verb, from_status, to_status)
      select ${agencyId}, number, ${at}, ${by}, 'claim', 'open', 'claimed' from won returning event_id
    ), raised as (
      update posts set wanted = wanted + 1, wanted_at = ${at} where task in (select number from won) and kind <> 'news'
    ), raised_pings as (
      update posts set wanted = wanted + 1, wanted_at = ${at} where post_id = any(array(${sharedPings(sql`(select number from won)`)}))
    ), card as (
      insert into posts (agency_id, kind, platform, conversation, task, person_id)
      select ${agencyId}, 'assistant-task', way.platform, way.direct_address, number, ${by} from won, ${directRoute(by)} way
    ), news as (
      insert into posts (agency_id, kind, platform, conversation, task, thread_of, event_id)
      select ${agencyId}, 'news', p.platform, p.conversation, p.task, p.post_id, event.event_id from posts p, event
      where p.task in (select number from won) and p.kind = 'client-task'
    )
    select number from won`);
  return rows.length > 0;
}

/** One step of a task's life: where it goes, by whose doing, with what words. */
export interface Step {
  readonly task: number;
  readonly verb: EventVerb;
  readonly from: Status;
  readonly to: Status;
  /** Null where Deskhand does it by itself. */
  readonly by: string | null;
  readonly details?: EventDetails;
}

/** Takes steps in order: the state, the timeline, the claim that ends with them, and every card that shows the task. @returns the id of the last event. */
export async function takeSteps(
  tx: Tx,
  agencyId: string,
  steps: readonly Step[],
  now: Temporal.Instant,
): Promise<number> {
  const last = steps.at(-1);
  if (!last) throw new RangeError('no steps');
  const isLetGo = last.to === 'open' || last.to === 'accepted' || last.to === 'cancelled';
  await tx
    .update(tasks)
    .set({ status: last.to, changedAt: now, ...(last.to === 'open' ? { holderId: null } : {}) })
    .where(eq(tasks.number, last.task));
  if (isLetGo)
    await tx
      .update(claims)
      .set({ endedAt: now })
      .where(and(eq(claims.task, last.task), sql`ended_at is null`));
  await convergeCards(tx, last.task, now);
  const events = await tx
    .insert(timeline)
    .values(
      steps.map(({ task, verb, from, to, by, details = {} }) => ({
        agencyId,
        task,
        at: now,
        personId: by,
        verb,
        fromStatus: from,
        toStatus: to,
        details,
      })),
    )
    .returning({ id: timeline.eventId });
  return Math.max(...events.map((event) => event.id));
}

/** SQL for the messages in a channel that remind of tasks of these numbers. What one person was told is left as it was said. */
const sharedPings = (numbers: SQL) =>
  sql`select g.post_id from pings g where g.task in ${numbers} and g.person_id is null`;

/**
 * Makes the cards of a task say what it is now, and the reminders of it in a channel. Of its news, only the last question
 * or delivery can offer what is then no longer possible; those before it were overtaken by the steps that followed them.
 */
const convergeCards = (tx: Tx, task: number, now: Temporal.Instant): Promise<void> =>
  refreshPosts(
    tx,
    sql`post_id = any(array(${sharedPings(sql`(${task})`)})) or task = ${task} and (kind <> 'news' or event_id = (
      select max(event_id) from timeline where task = ${task} and verb in ('ask', 'submit')))`,
    now,
  );

export async function changeDraft(tx: Tx, number: number, draft: Draft): Promise<void> {
  const { due, title, details, capSeconds, isUrgent, skills, preferredId } = draft;
  await tx
    .update(tasks)
    .set({ dueAt: due, title, details, capSeconds, isUrgent, skills: [...skills], preferredId })
    .where(eq(tasks.number, number));
}
