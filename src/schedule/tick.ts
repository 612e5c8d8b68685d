import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/client.ts';
import { withoutValues } from '../db/error-trace.ts';
import { agenciesDue } from '../db/pings/agencies-due.ts';
import { sourcesAbout } from '../db/pings/sources/sources.ts';
import type { Chore, Duty } from './duty.ts';
import { forgottenTimers } from './forgotten-timers.ts';
import { hoursAtWork } from './hours-at-work.ts';
import { lookAt } from './look.ts';
import { recurringTasks } from './recurring-tasks.ts';
import { timeCaps } from './time-caps.ts';
import { reviewDeadlines } from './review-deadlines.ts';
import { usedUpHours } from './used-up-hours.ts';

/** In the order in which they are done. */
const duties: Readonly<Record<string, Duty>> = {
  'forgotten-timers': forgottenTimers,
  'time-caps': timeCaps,
  'used-up-hours': usedUpHours,
  'review-deadlines': reviewDeadlines,
  'recurring-tasks': recurringTasks,
  'task-pings': lookAt('tasks', sourcesAbout.tasks),
  'hours-at-work': hoursAtWork,
  'client-pings': lookAt('clients', sourcesAbout.clients),
  'person-pings': lookAt('people', sourcesAbout.people),
};

export interface TickOptions {
  readonly db: Database;
  readonly now: () => Temporal.Instant;
  /** Wakes this process's delivery worker: something was committed. */
  readonly wake: () => void;
  readonly log: { error(about: object, message: string): void };
  /** Told of every chore: of which duty, and how it ended. */
  readonly observe: (duty: string, outcome: 'done' | 'failed') => void;
}

interface About {
  readonly duty: string;
  readonly agency?: string;
}

/**
 * Does what is due. Any number of instances may do so at once, and each thing is done once: rows decide by whom. In one
 * process it never overlaps itself: who asks for it while it is going on waits for its end.
 */
export function createTick({ db, now, wake, log, observe }: TickOptions): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  return () =>
    (underWay ??= run().finally(() => {
      underWay = undefined;
    }));

  async function run(): Promise<void> {
    const at = now();
    const agencies = await attempt({ duty: 'agencies' }, () => agenciesDue(db.pool, at));
    for (const agency of agencies ?? [])
      for (const [name, duty] of Object.entries(duties)) await perform(name, duty, agency, at);
    wake();
  }

  async function perform(name: string, duty: Duty, agency: string, at: Temporal.Instant): Promise<void> {
    const about = { duty: name, agency };
    const chores = await attempt(about, () => db.inAgency(agency, (tx) => duty(tx, agency, at)));
    for (const chore of chores ?? []) while ((await attempt(about, () => carryOut(chore, about))) === 'more');
  }

  async function carryOut(chore: Chore, about: About & { readonly agency: string }): Promise<'more' | void> {
    const outcome = await db.inAgency(about.agency, (tx) => chore(tx, (error) => failed(about, error)));
    observe(about.duty, 'done');
    return outcome;
  }

  function failed(about: About, error: unknown): void {
    observe(about.duty, 'failed');
    log.error({ ...about, error: withoutValues(error) }, 'a duty failed');
  }

  /** @returns undefined when it failed, which is logged without anybody's words */
  async function attempt<T>(about: About, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      failed(about, error);
      return undefined;
    }
  }
}
