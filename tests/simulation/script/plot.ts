import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../../../src/db/client.ts';
import { diceFrom, type Dice } from '../world/dice.ts';
import type { Town } from '../world/settling.ts';
import { shownAt } from './clockwork.ts';
import { act, delegate } from './deeds.ts';
import type { Deed, Happening, Seconds } from './happening.ts';

interface TaskRow {
  readonly number: number;
  readonly status: string;
  readonly holder: string | null;
  readonly client: string;
  readonly skills: readonly string[];
  readonly [column: string]: unknown;
}

interface Doing {
  readonly by: string;
  readonly deed: Exclude<Deed, Delegation>;
}

type Delegation = Extract<Deed, { readonly verb: 'delegate' }>;

const hour = 3600;
const day = 24 * hour;

/** What people do all year, by chance that is the same every time. */
export function createPlot(db: Database, town: Town) {
  const dice = diceFrom(2028);
  const log: Happening[] = [];
  const workedUntil = new Map<string, Seconds>();
  const createdAt = new Map<number, Seconds>();
  const assistants = [...town.people].filter(([, { isAssistant }]) => isAssistant);
  const clients = [...town.clients];
  const managers = [...town.people].filter(([, { isManager }]) => isManager).map(([id]) => id);
  return { log, scene };

  /** Sometimes a task is delegated, and something is done about some that are under way. */
  async function scene(real: Seconds): Promise<void> {
    const at = shownAt(real);
    await db.inAgency(town.agencyId, async (tx) => {
      if (dice.happens(75)) await begin(tx, real, at);
      for (const task of await unfinished(tx)) {
        // Some are neglected from the beginning.
        if (!dice.happens(task.number % 4 === 0 ? 6 : 30)) continue;
        const next = deedFor(task, at);
        if (!next) continue;
        await act(tx, town, { at, by: next.by }, task.number, next.deed);
        log.push({ real, at, task: task.number, ...next });
      }
    });
  }

  async function begin(tx: Tx, real: Seconds, at: Seconds): Promise<void> {
    const [client, { memberIds }] = clients[dice.below(clients.length)] ?? clients[0] ?? noClient();
    const by = (dice.happens(85) ? dice.one(memberIds) : dice.one(managers)) ?? '';
    const deed: Delegation = {
      verb: 'delegate',
      client,
      due: dice.happens(70) ? dueAfter(at, dice) : null,
      isUrgent: dice.happens(15),
      skills: dice.happens(40) ? ['travel', 'books'].slice(dice.below(2)).slice(0, 1 + dice.below(2)) : [],
    };
    const task = await delegate(tx, town, { at, by }, deed);
    createdAt.set(task, at);
    log.push({ real, at, task, by, deed });
  }

  function deedFor(task: TaskRow, at: Seconds): Doing | undefined {
    const { memberIds } = town.clients.get(task.client) ?? { memberIds: [] };
    const member = dice.one(memberIds) ?? '';
    const isOld = at - (createdAt.get(task.number) ?? at) > 20 * day;
    if (isOld) return { by: member, deed: { verb: 'cancel' } };
    const holder = task.holder ?? '';
    const throwOf = dice.below(100);
    switch (task.status) {
      case 'open': {
        if (throwOf < 12) return { by: member, deed: { verb: 'edit', due: dueAfter(at, dice) } };
        const able = assistants.filter(([, { skills }]) =>
          task.skills.every((skill) => skills.includes(skill)),
        );
        return { by: dice.one(able)?.[0] ?? '', deed: { verb: 'claim' } };
      }
      case 'waiting for client':
        return throwOf < 80
          ? { by: member, deed: { verb: 'answer' } }
          : { by: holder, deed: { verb: 'submit' } };
      case 'submitted':
        return { by: member, deed: { verb: throwOf < 60 ? 'accept' : 'request-changes' } };
      default:
        return atWork(task, holder, throwOf, at);
    }
  }

  function atWork({ status }: TaskRow, by: string, throwOf: number, at: Seconds): Doing | undefined {
    if (throwOf < 20) return { by, deed: { verb: 'ask' } };
    if (throwOf < 50) return { by, deed: { verb: 'submit' } };
    if (throwOf < 75) {
      const endedAt = at - dice.below(2) * 1800;
      if (endedAt - 1200 < (workedUntil.get(by) ?? 0)) return undefined;
      workedUntil.set(by, endedAt);
      return { by, deed: { verb: 'log', endedAt } };
    }
    if (throwOf < 80) return { by, deed: { verb: 'return' } };
    if (throwOf < 85) return { by, deed: { verb: 'edit', due: dueAfter(at, dice) } };
    if (throwOf < 90) return { by, deed: { verb: 'keep' } };
    const kind = dice.one(['due-soon', 'overdue', 'quiet-claim']) ?? '';
    const wait = [hour, 20 * hour, 3 * day][dice.below(3)] ?? hour;
    return status === 'open' ? undefined : { by, deed: { verb: 'snooze', kind, until: at + wait } };
  }
}

/** In a few hours to nine days, on a quarter of an hour. */
const dueAfter = (at: Seconds, dice: Dice): Seconds =>
  Math.ceil(at / 900) * 900 + (3 + dice.below(210)) * hour;

async function unfinished(tx: Tx): Promise<TaskRow[]> {
  const { rows } = await tx.execute<TaskRow>(sql`
    select number, status, holder_id as holder, client_id as client, skills from tasks
    where status not in ('accepted', 'cancelled') order by number`);
  return rows;
}

const noClient = (): never => {
  throw new Error('there are no clients');
};
