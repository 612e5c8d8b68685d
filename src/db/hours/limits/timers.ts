import { eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { TimeEntry } from '../../../domain/hours/entry.ts';
import type { HoursEvent } from '../../../domain/hours/event.ts';
import type { RunningTimer, TimerMatter } from '../../../domain/limits/forgotten-timer.ts';
import type { Tx } from '../../client.ts';
import { refreshPosts } from '../../posts.ts';
import { tasks } from '../../schema/desk.ts';
import { holdClock, latestRevision } from '../entries.ts';
import type { Json } from '../json.ts';

/** All timers that run in the agency, and what was asked about them, the longest first. */
export async function runningTimers(tx: Tx): Promise<RunningTimer[]> {
  const { rows } = await tx.execute<{ timer: Json<RunningTimer> }>(sql`
    select json_build_object(
      'entryId', e.entry_id, 'clientId', e.client_id, 'task', e.task, 'personId', e.person_id,
      'startedAt', e.started_at, 'checkHours', a.timer_check_hours,
      'confirmedAt', (select max(h.at) from hours_events h where h.entry_id = e.entry_id and h.verb = 'still-working'),
      'question', (select json_build_object('id', h.event_id, 'at', h.at) from hours_events h
        where h.entry_id = e.entry_id and h.verb = 'timer-asked'
          and not exists (select from hours_events w where w.answers = h.event_id)),
      'timesAsked', (select count(*) from hours_events h where h.entry_id = e.entry_id and h.verb = 'timer-asked'),
      'isToldOfHours', exists (select from hours_events h where h.entry_id = e.entry_id and h.verb = 'hours-used-up')
    ) as timer
    from time_entries e join agencies a using (agency_id) where e.ended_at is null order by e.started_at`);
  return rows.map(({ timer: { startedAt, confirmedAt, question, ...timer } }) => ({
    ...timer,
    startedAt: Temporal.Instant.from(startedAt),
    confirmedAt: confirmedAt === null ? null : Temporal.Instant.from(confirmedAt),
    question: question && { id: question.id, at: Temporal.Instant.from(question.at) },
  }));
}

/** The timer, kept from being stopped until the transaction ends; undefined when it has been. */
export async function holdTimer(
  tx: Tx,
  { id, personId }: Pick<TimeEntry, 'id' | 'personId'>,
): Promise<TimeEntry | undefined> {
  const running = await holdClock(tx, personId);
  return running?.id === id ? running : undefined;
}

/** When the person of a timer last did something on the record since it began: its start, if nothing. */
export async function lastSignOfWork(
  tx: Tx,
  { personId, startedAt }: Pick<TimeEntry, 'personId' | 'startedAt'>,
): Promise<Temporal.Instant> {
  const start = sql`${startedAt.toString()}::timestamptz`;
  const { rows } = await tx.execute<{ sign: Json<Temporal.Instant> }>(sql`
    select to_json(greatest(${start},
      (select max(t.at) from timeline t where t.person_id = ${personId} and t.at > ${start}),
      (select max(h.at) from hours_events h where h.person_id = ${personId} and h.at > ${start}))) as sign`);
  return rows[0] ? Temporal.Instant.from(rows[0].sign) : startedAt;
}

/** Makes every message about a timer say what it says anew: it was stopped, or its entry, any revision of which will do, corrected. */
export const refreshTimerPosts = (tx: Tx, entryId: number, now: Temporal.Instant): Promise<void> =>
  refreshPosts(
    tx,
    sql`hours_event_id in (
      with recursive earlier (id) as (
        select ${entryId}::bigint
        union all select e.supersedes from time_entries e join earlier r on e.entry_id = r.id
        where e.supersedes is not null)
      select event_id from hours_events join earlier on entry_id = id
      where verb in ('timer-asked', 'timer-stopped'))`,
    now,
  );

/** The event by which somebody's timer was stopped who had been asked about it, or had not stopped it for too long. */
export async function stopOf(tx: Tx, entryId: number): Promise<number | undefined> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select event_id as id from hours_events
    where entry_id = ${entryId} and verb = 'timer-stopped'`);
  return rows[0] && Number(rows[0].id);
}

/** What there is to say about a timer: its entry as it was corrected last, and what was asked about it. */
export async function timerMatter(tx: Tx, entryId: number, asked?: HoursEvent): Promise<TimerMatter> {
  const entry = await latestRevision(tx, entryId);
  if (!entry) throw new Error(`there is no time entry ${entryId}`);
  const [task] = await tx.select({ title: tasks.title }).from(tasks).where(eq(tasks.number, entry.task));
  return { entry, title: task?.title ?? '', ...(asked ? { asked } : {}) };
}
