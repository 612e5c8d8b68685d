import { nothingRunsCard, type Worked } from '../../cards/clock/timer-answers.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById } from '../../db/clients.ts';
import { openAccount } from '../../db/hours/accounts.ts';
import { entryById, lastEntry } from '../../db/hours/entries.ts';
import { taskByNumber } from '../../db/tasks.ts';
import { assertUnderWay } from '../../domain/clock/tracking.ts';
import { DomainError } from '../../domain/errors.ts';
import type { TimeEntry } from '../../domain/hours/entry.ts';
import { rowId } from '../../domain/ids.ts';
import type { Task } from '../../domain/task.ts';
import type { Context } from '../context.ts';
import { assertHoursLeft } from '../hours/hours-left.ts';
import { permittedTask } from '../permit.ts';

/**
 * The task that the actor wants to track time on, kept from changing.
 * @throws DomainError `which-task`, `not-under-way`, and as `permittedTask` does
 */
export async function trackableTask(ctx: Context, number: string): Promise<Task> {
  if (number === '') throw new DomainError('which-task', {});
  const task = await permittedTask(ctx, 'track-time', number);
  assertUnderWay(task);
  return task;
}

/** Opens the account of hours that work on a task goes to. @throws DomainError as `assertHoursLeft` does */
export async function openHours(ctx: Context, { number, clientId }: Task): Promise<void> {
  const client = await clientById(ctx.tx, clientId);
  if (!client) throw new Error('a task has no client');
  await openAccount(ctx.tx, ctx.agency.id, client, ctx.now);
  await assertHoursLeft(ctx, clientId, number);
}

/** @throws DomainError `not-allowed` unless the actor is one of those who track time */
export function permitClock({ actor }: Context): void {
  if (!actor.isAssistant) throw new DomainError('not-allowed', { verb: 'track-time' });
}

/** An entry of the actor's time: of others' nobody learns whether they exist. @throws DomainError `no-such-entry` */
export async function ownEntry({ tx, actor }: Context, value: string): Promise<TimeEntry> {
  const entry = await entryById(tx, rowId(value));
  if (entry?.personId !== actor.id) throw new DomainError('no-such-entry', {});
  return entry;
}

/** An entry with its task. */
export async function withTask<Entry extends TimeEntry>(
  { tx }: Context,
  entry: Entry,
): Promise<Worked<Entry> & { readonly task: Task }> {
  const task = await taskByNumber(tx, entry.task);
  if (!task) throw new Error('an entry has no task');
  return { entry, task };
}

/** Says that no timer of the actor runs, and what the last was. */
export async function nothingRuns(ctx: Context): Promise<Reply> {
  const last = await lastEntry(ctx.tx, ctx.actor.id);
  return { kind: 'card', card: nothingRunsCard(last && (await withTask(ctx, last)), ctx.audience) };
}
