import { connect } from '../../src/db/client.ts';
import { createTick } from '../../src/schedule/tick.ts';
import { query } from '../support/stored.ts';
import { realOf, shownAt } from './script/clockwork.ts';
import { instant } from './script/deeds.ts';
import type { Seconds } from './script/happening.ts';

/** Three instances of the scheduler on one database, by one clock that is moved by hand. */
export function startMachines(url: string) {
  let real = 0;
  const faults: unknown[] = [];
  const databases = [1, 2, 3].map(() => connect(url, () => undefined, 2));
  const ticks = databases.map((db) =>
    createTick({
      db,
      now: () => instant(shownAt(real)),
      wake: () => undefined,
      log: { error: (about) => faults.push(about) },
      observe: () => undefined,
    }),
  );
  let turn = 0;
  return { faults, tick, nextLook, lookAtAllAnew, rest, end };

  /** The minute has come: for one of them, each in its turn, or for all at once. */
  async function tick(now: Seconds, who: 'one' | 'all'): Promise<void> {
    real = now;
    turn += 1;
    const own = ticks.filter((_, nth) => who === 'all' || nth === turn % ticks.length);
    await Promise.all(own.map((run) => run()));
  }

  /** When the database says that there is something to be done next; undefined where there never is. */
  async function nextLook(after: Seconds): Promise<Seconds | undefined> {
    const [row] = await query<{ next: string | null }>({ databaseUrl: url }, nextLooks);
    const next = row?.next ?? null;
    return next === null ? undefined : realOf(Number(next), after);
  }

  async function lookAtAllAnew(): Promise<void> {
    for (const table of ['tasks', 'clients', 'people'])
      await query(
        { databaseUrl: url },
        `update ${table} set next_look_at = 'epoch' where next_look_at is not null`,
      );
  }

  /** What autovacuum would have done by now: a year goes by in less than the minute for which it sleeps. */
  async function rest(): Promise<void> {
    await query({ databaseUrl: url }, 'analyze');
  }

  async function end(): Promise<void> {
    for (const db of databases) await db.end();
  }
}

/** In seconds since the epoch. */
const nextLooks = `
  select extract(epoch from least(
    (select min(next_look_at) from tasks), (select min(next_look_at) from clients),
    (select min(next_look_at) from people), (select min(next_at) from recurrences),
    (select min(submit_by) from hour_accounts),
    (select min(next.approve_by) from hour_accounts a, lateral (
      select approve_by from review_periods p where p.client_id = a.client_id and p.status = 'in review'
      order by p.starts_on limit 1) next))) as next`;
