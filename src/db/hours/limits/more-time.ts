import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { balanceOf } from '../../../domain/hours/balance-of.ts';
import type { HoursEvent } from '../../../domain/hours/event.ts';
import { scopeOfMore, type Scope } from '../../../domain/limits/more-time.ts';
import type { Task } from '../../../domain/task.ts';
import type { Tx } from '../../client.ts';
import type { Client } from '../../clients.ts';
import { refreshPosts } from '../../posts.ts';
import { tasks } from '../../schema/desk.ts';
import { takeSteps } from '../../tasks.ts';
import { readHours } from '../balance.ts';
import { unansweredEvents } from '../events.ts';
import { managersOfAgency, membersOfClient, tellClientOfHours, tellPeopleOfHours } from '../tell.ts';

/** What the client of a task can be asked for at present, if for anything. */
export async function scopeNow(
  tx: Tx,
  task: Pick<Task, 'clientId' | 'capSeconds'>,
  now: Temporal.Instant,
): Promise<Scope | undefined> {
  const [hours] = await readHours(tx, [task.clientId], now);
  return scopeOfMore(task, hours && balanceOf(hours, now));
}

/** What the client was asked for, for a task, and has not answered. */
export async function openRequest(
  tx: Tx,
  task: Pick<Task, 'clientId' | 'number'>,
  scope: Scope,
): Promise<HoursEvent | undefined> {
  const asked = await unansweredEvents(tx, task.clientId, 'more-asked');
  return asked.find((event) => event.task === task.number && event.details.scope === scope);
}

/** Asks a client for hours, which is said where their hours may be spoken of; a client of no members is asked through managers. */
export async function askForHours(
  tx: Tx,
  client: Pick<Client, 'id' | 'showsHours'>,
  eventId: number,
): Promise<void> {
  const isHeard = client.showsHours || (await membersOfClient(tx, client.id)).length > 0;
  if (isHeard) return tellClientOfHours(tx, client, eventId);
  return tellPeopleOfHours(tx, client.id, eventId, await managersOfAgency(tx));
}

/** Raises the cap of a task, as if somebody had edited it. Without a cap there is nothing to raise. */
export async function raiseCap(
  tx: Tx,
  agencyId: string,
  { number, status, capSeconds }: Task,
  bySeconds: number,
  by: string,
  now: Temporal.Instant,
): Promise<void> {
  if (capSeconds === null) return;
  await tx
    .update(tasks)
    .set({ capSeconds: capSeconds + bySeconds })
    .where(eq(tasks.number, number));
  const step = { task: number, from: status, to: status, by };
  await takeSteps(tx, agencyId, [{ ...step, verb: 'edit', details: { changed: ['cap'] } }], now);
}

/** Makes what was told of the limits of a task say anew what there is to be done about them. */
export const refreshLimitPosts = (tx: Tx, task: number, now: Temporal.Instant): Promise<void> =>
  refreshPosts(
    tx,
    sql`hours_event_id in (
      select event_id from hours_events where task = ${task} and verb in ('cap-reached', 'hours-used-up'))`,
    now,
  );
