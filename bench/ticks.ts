import { sql } from 'drizzle-orm';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { createAgency } from '../src/db/agencies.ts';
import { connect, type Database, type Tx } from '../src/db/client.ts';
import { addClient, bindToClient, bindToDispatch } from '../src/db/clients.ts';
import { migrate } from '../src/db/migrations.ts';
import { addClientMember, ensurePerson } from '../src/db/people.ts';
import { createTick } from '../src/schedule/tick.ts';
import { addHoursClient, addHoursDesk, addWork } from './hours-world.ts';

const reader = { locale: 'en', timeZone: 'Europe/Berlin' } as const;
const hour = 3600;

/** A Monday morning on which everybody works. */
const monday = Temporal.Instant.from('2026-11-23T08:00:00Z');

/** Prints what the scheduler’s ticks cost, as what waits and who is to hear grow. */
export async function benchTicks(
  databases: readonly [few: string, many: string, digests: string],
): Promise<void> {
  const [few, many, digests] = databases;
  process.stdout.write(`A tick with ${due} tasks due among others that wait\n`);
  console.table(await ticksAmong(few, many));
  process.stdout.write('The tick on Monday at nine, with the digests of all clients\n');
  console.table(await digestsOf(digests));
}

const [fewTasks, manyTasks, due, rounds] = [10_000, 1_000_000, 1000, 7];

/** Both in turns; the first round counts for nothing, and is followed by what autovacuum would do. */
async function ticksAmong(fewUrl: string, manyUrl: string) {
  const few = await deskWithTasks(fewUrl, fewTasks);
  const many = await deskWithTasks(manyUrl, manyTasks);
  const taken = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    taken.few.push(await few.tick(round));
    taken.many.push(await many.tick(round));
    if (round === 0) for (const url of [fewUrl, manyUrl]) await vacuum(url);
  }
  await few.end();
  await many.end();
  const ms = { few: median(taken.few.slice(1)), many: median(taken.many.slice(1)) };
  return {
    [`${due} among ${fewTasks}`]: { ms: twoDigits(ms.few), ratio: 1 },
    [`${due} among ${manyTasks}`]: { ms: twoDigits(ms.many), ratio: twoDigits(ms.many / ms.few) },
  };
}

/** An agency with tasks that nobody has claimed, nothing of which is due. */
async function deskWithTasks(url: string, waiting: number) {
  await migrate(url);
  const db = connect(url, () => undefined, 2);
  const agencyId = crypto.randomUUID();
  const creator = await db.inAgency(agencyId, async (tx) => {
    await createAgency(
      tx,
      { id: agencyId, name: 'Bench', ...reader },
      { platform: 'slack', externalId: 'W' },
    );
    await bindToDispatch(tx, agencyId, { platform: 'slack', address: 'W/dispatch', name: 'dispatch' });
    const id = await addPerson(tx, agencyId, 'somebody');
    const client = await addClient(tx, agencyId, { name: 'Acme', ...reader });
    if (!client) throw new Error('the bench database is not new');
    const later = monday.add({ hours: 24 * 30 });
    await addTasks(tx, agencyId, { creator: id, first: 1, count: waiting, at: monday, lookAt: later });
    await tx.execute(sql`update agencies set last_task_number = ${waiting}`);
    return id;
  });
  return { tick, end: () => db.end() };

  /** The channel is to hear of some new ones. @returns how long that took, in milliseconds */
  async function tick(round: number): Promise<number> {
    const at = monday.add({ minutes: 20 * round });
    const dueNow = { creator, first: waiting + 1 + round * due, count: due, at, lookAt: at };
    await db.inAgency(agencyId, (tx) => addTasks(tx, agencyId, dueNow));
    const now = at.add({ minutes: 15 });
    const milliseconds = await timeOfTick(db, now);
    const { rows } = await db.inAgency(agencyId, (tx) =>
      tx.execute<{ count: string }>(sql`select count(*) from pings`),
    );
    if (Number(rows[0]?.count) !== due * (round + 1)) throw new Error('not every ping was sent');
    return milliseconds;
  }
}

interface NewTasks {
  readonly creator: string;
  readonly first: number;
  readonly count: number;
  readonly at: Temporal.Instant;
  readonly lookAt: Temporal.Instant;
}

async function addTasks(
  tx: Tx,
  agencyId: string,
  { creator, first, count, at, lookAt }: NewTasks,
): Promise<void> {
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`
    with added as (
      insert into tasks (agency_id, number, client_id, title, created_by, created_at, changed_at, next_look_at)
      select ${agencyId}, number, client_id, 'Something to do', ${creator}, ${at.toString()}, ${at.toString()},
        ${lookAt.toString()}
      from clients, generate_series(${first}::int, ${first + count - 1}::int) number
      returning number
    )
    insert into timeline (agency_id, task, at, person_id, verb, to_status)
    select ${agencyId}, number, ${at.toString()}, ${creator}, 'delegate', 'open' from added`);
}

const clientCounts = [15, 150];

async function digestsOf(url: string) {
  await migrate(url);
  const costs: Record<string, { readonly statements: number; readonly ms: number }> = {};
  for (const count of clientCounts) {
    const db = connect(url, () => undefined, 2);
    const statements = countStatements(db);
    await addDigestDesk(db, count);
    // Whatever is new is looked at once; on Monday there is nothing but the digests.
    await timeOfTick(db, monday.subtract({ minutes: 5 }));
    statements.count = 0;
    const ms = await timeOfTick(db, monday);
    costs[`${count} clients`] = { statements: statements.count, ms: twoDigits(ms) };
    await db.end();
  }
  return costs;
}

/** An agency whose clients each had work done for them last week. */
async function addDigestDesk(db: Database, clientCount: number): Promise<void> {
  const desk = await addHoursDesk(db, `${clientCount} clients`, 10);
  const weekBefore = monday.subtract({ hours: 24 * 7 });
  await db.inAgency(desk.id, async (tx) => {
    for (let nth = 1; nth <= clientCount; nth++) {
      const name = `${clientCount}-${nth}`;
      const { id } = await addHoursClient(tx, desk, { name, task: nth, at: weekBefore });
      await bindToClient(tx, desk.id, id, { platform: 'slack', address: `W/${name}`, name });
      await addClientMember(tx, desk.id, id, await addPerson(tx, desk.id, name));
      const people = desk.people.slice(nth % 10, (nth % 10) + 1);
      const from = weekBefore.add({ hours: Math.floor(nth / 10) });
      await addWork(tx, desk, {
        clientId: id,
        task: nth,
        people,
        from,
        count: 3,
        everySeconds: 24 * hour,
        seconds: hour,
      });
    }
  });
}

function addPerson(tx: Tx, agencyId: string, name: string): Promise<string> {
  const who = { platform: 'slack', account: name, directAddress: `W/@${name}`, name, ...reader } as const;
  return ensurePerson(tx, agencyId, who, monday);
}

/** Counts what is asked of the database from now on. */
function countStatements({ pool }: Database): { count: number } {
  const statements = { count: 0 };
  pool.on('connect', (client) => {
    const ask = client.query.bind(client);
    client.query = ((...asked: Parameters<typeof ask>) => {
      statements.count += 1;
      return ask(...asked);
    }) as typeof client.query;
  });
  return statements;
}

async function timeOfTick(db: Database, now: Temporal.Instant): Promise<number> {
  const tick = createTick({
    db,
    now: () => now,
    wake: () => undefined,
    log: console,
    observe: (duty, outcome) => {
      if (outcome === 'failed') throw new Error(`${duty} failed`);
    },
  });
  const begun = performance.now();
  await tick();
  return performance.now() - begun;
}

async function vacuum(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('vacuum analyze');
  await owner.end();
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const twoDigits = (value: number): number => Math.round(value * 100) / 100;
