import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { capMark } from '../../../domain/limits/cap.ts';
import type { Tx } from '../../client.ts';
import { noteHoursEvent } from '../events.ts';
import { tellPeopleOfHours } from '../tell.ts';

/** A task's cap, what was worked on it, running timers included, and who has it. */
interface CappedTask {
  readonly number: number;
  readonly clientId: string;
  readonly holderId: string;
  readonly capSeconds: number;
  readonly workedSeconds: number;
}

/**
 * Tells the assistant who has a task, once each, that its time cap is near or reached. Whatever may bring it there calls
 * this: a stop, an entry by hand, a confirmation; while a timer runs, the schedule does.
 */
export async function tellOfCap(
  tx: Tx,
  agencyId: string,
  number: number,
  now: Temporal.Instant,
): Promise<void> {
  const task = await cappedTask(tx, number, now);
  const verb = task && capMark(task.workedSeconds, task.capSeconds);
  if (!task || !verb) return;
  const { clientId, capSeconds, holderId } = task;
  const onceKey = `${verb}:${number}:${capSeconds}`;
  const event = { verb, clientId, task: number, onceKey, details: { seconds: capSeconds } };
  const eventId = await noteHoursEvent(tx, agencyId, event, now);
  if (eventId !== undefined) await tellPeopleOfHours(tx, clientId, eventId, [holderId]);
}

/** Tasks that have a cap and a running timer. */
export async function cappedTasksBeingWorkedOn(tx: Tx): Promise<number[]> {
  const { rows } = await tx.execute<{ number: number }>(sql`
    select distinct t.number from time_entries e join tasks t on t.number = e.task
    where e.ended_at is null and t.cap_seconds is not null and t.holder_id is not null order by t.number`);
  return rows.map(({ number }) => number);
}

async function cappedTask(tx: Tx, number: number, now: Temporal.Instant): Promise<CappedTask | undefined> {
  const { rows } = await tx.execute<{ task: CappedTask }>(sql`
    select json_build_object('number', t.number, 'clientId', t.client_id, 'holderId', t.holder_id,
      'capSeconds', t.cap_seconds, 'workedSeconds', (
        select coalesce(sum(floor(extract(epoch from coalesce(e.ended_at, ${now.toString()}::timestamptz) - e.started_at))), 0)
        from time_entries e where e.task = t.number and e.is_current and not e.is_provisional)) as task
    from tasks t where t.number = ${number} and t.cap_seconds is not null and t.holder_id is not null`);
  return rows[0]?.task;
}
