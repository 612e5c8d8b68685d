import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../src/db/client.ts';
import { recordEntry } from '../../../src/db/hours/entries.ts';
import { snooze } from '../../../src/db/pings/snooze.ts';
import {
  changeDraft,
  claimTask,
  createTask,
  takeSteps,
  taskByNumber,
  type Step,
} from '../../../src/db/tasks.ts';
import { pingKinds } from '../../../src/domain/pings/kinds.ts';
import { routeOf } from '../../../src/domain/task.ts';
import type { Town } from '../world/settling.ts';
import type { Deed, Happening, Seconds } from './happening.ts';

export const instant = (at: Seconds): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at * 1000);

/** Somebody, by the clock of the desk. */
type Doing = Pick<Happening, 'at' | 'by'>;

/** @returns the number of the task */
export async function delegate(
  tx: Tx,
  town: Town,
  { at, by }: Doing,
  { client, due, isUrgent, skills }: Extract<Deed, { verb: 'delegate' }>,
): Promise<number> {
  const draft = { title: 'Something', details: null, capSeconds: null, preferredId: null, isUrgent, skills };
  const creator = { id: by, name: 'somebody', accounts: {} };
  const task = await createTask(
    tx,
    town.agencyId,
    { ...draft, due: due === null ? null : instant(due), clientId: client, creator, askedAt: '' },
    instant(at),
  );
  if (!task) throw new Error('there is no dispatch channel');
  return task.number;
}

/** Does something to a task, as commands do. */
export async function act(
  tx: Tx,
  town: Town,
  { at, by }: Doing,
  number: number,
  deed: Exclude<Deed, { verb: 'delegate' }>,
): Promise<void> {
  const now = instant(at);
  const task = await taskByNumber(tx, number);
  if (!task) throw new Error('no such task');
  if (deed.verb === 'claim') {
    const skills = town.people.get(by)?.skills ?? [];
    if (!(await claimTask(tx, town.agencyId, number, { id: by, skills }, now)))
      throw new Error('not claimed');
  } else if (deed.verb === 'log') {
    const span = { startedAt: instant(deed.endedAt - 1200), endedAt: instant(deed.endedAt), memo: 'Work' };
    await recordEntry(
      tx,
      town.agencyId,
      { clientId: task.clientId, task: number, personId: by, by, ...span },
      now,
    );
  } else if (deed.verb === 'snooze') {
    const kind = pingKinds.find((known) => known === deed.kind);
    if (!kind) throw new Error('no such kind');
    const ping = { kind, subject: String(number), recipient: { person: by }, mark: '' };
    await snooze(tx, town.agencyId, [ping], instant(deed.until), by);
  } else {
    if (deed.verb === 'edit')
      await changeDraft(tx, number, {
        ...task,
        preferredId: null,
        due: deed.due === null ? null : instant(deed.due),
      });
    const route = routeOf(deed.verb, task);
    const stops = route.length === 0 ? [task.status] : route;
    const steps = stops.map((to, nth): Step => ({
      task: number,
      verb: nth < stops.length - 1 ? 'start' : deed.verb,
      from: stops[nth - 1] ?? task.status,
      to,
      by,
    }));
    await takeSteps(tx, town.agencyId, steps, now);
  }
}
