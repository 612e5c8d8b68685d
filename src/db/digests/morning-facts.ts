import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { HeldTask } from '../../domain/digests/morning-figures.ts';
import { isOver, type Task } from '../../domain/task.ts';
import type { Status } from '../../domain/status.ts';
import type { Tx } from '../client.ts';
import type { Json } from '../hours/json.ts';
import { list } from './hours-facts.ts';

/** What each of some people has that is not delivered, by their ids, in one statement. */
export async function heldTasks(
  tx: Tx,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldTask[]>> {
  const { rows } = await tx.execute<{ id: string; tasks: Json<HeldTask[]> }>(sql`
    select p.person_id as id, ${list(
      sql`json_build_object('task', t.number, 'title', t.title, 'clientName', c.name, 'due', t.due_at, 'status', t.status,
        'answeredAt', (select max(e.at) from timeline e where e.task = t.number and e.verb = 'answer'))`,
      sql`from tasks t join clients c using (agency_id, client_id) where t.holder_id = p.person_id
        and t.status in ('claimed', 'in progress', 'changes requested', 'waiting for client')`,
    )} as tasks
    from people p where p.person_id = any(${sql.param([...people])}::uuid[])`);
  const moment = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));
  return new Map(
    rows.map(({ id, tasks }) => [
      id,
      tasks.map((task) => ({ ...task, due: moment(task.due), answeredAt: moment(task.answeredAt) })),
    ]),
  );
}

/** Which of some tasks somebody has no more to do about: they were delivered, or are somebody else's. */
export async function doneBy(
  tx: Tx,
  personId: string,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await tx.execute<Pick<Task, 'number' | 'holderId'> & { status: Status }>(sql`
    select number, holder_id as "holderId", status from tasks where number = any(${sql.param([...numbers])}::int[])`);
  const isDone = ({ holderId, status }: { holderId: string | null; status: Status }) =>
    holderId !== personId || status === 'submitted' || isOver(status);
  return new Set(rows.filter(isDone).map(({ number }) => number));
}
