import { sql } from 'drizzle-orm';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { connect, type Database } from '../src/db/client.ts';
import { readHours } from '../src/db/hours/balance.ts';
import { drawUp } from '../src/db/hours/review.ts';
import { closeDuePeriods } from '../src/db/hours/settling/closing.ts';
import { migrate } from '../src/db/migrations.ts';
import { balanceOf } from '../src/domain/hours/balance-of.ts';
import { addHoursClient, addHoursDesk, addWork, settleHistory } from './hours-world.ts';

const hour = 3600;
const week = 7 * 24 * hour;

/** A Friday; what is older than its week has been settled. */
const today = Temporal.Instant.from('2026-11-20T12:00:00Z');
const thisMonday = Temporal.Instant.from('2026-11-15T23:00:00Z');
/** A Monday, as those above in Berlin. */
const threeYearsAgo = Temporal.Instant.from('2023-11-19T23:00:00Z');

/** Prints what hours cost as they grow, as ratios. */
export async function benchHours(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl);
  // Keeping a person's work apart takes minutes for a million entries, and no part in what is measured.
  await asOwner(databaseUrl, 'alter table time_entries drop constraint time_entries_apart');
  const db = connect(databaseUrl, () => undefined, 2);
  try {
    process.stdout.write('Reading a balance after three years of settled work\n');
    console.table(await balances(db, databaseUrl));
    process.stdout.write('Closing a week of 150 clients with 200 entries each\n');
    console.table(await closing(db, databaseUrl));
  } finally {
    await db.end();
  }
}

const [few, many, unsettled, readings] = [1000, 1_000_000, 40, 200];

/** Two clients who differ in nothing but how much was ever worked for them. */
async function balances(db: Database, databaseUrl: string) {
  const desk = await addHoursDesk(db, 'balances', 41);
  const [busy, rare] = [desk.people.slice(0, 40), desk.people.slice(40)];
  const histories = [
    { name: `${few}`, task: 1, people: rare, count: few, everySeconds: 26 * hour },
    { name: `${many}`, task: 2, people: busy, count: many, everySeconds: 3773 },
  ];
  const clients: string[] = [];
  for (const { name, task, ...history } of histories) {
    const clientId = await db.inAgency(desk.id, async (tx) => {
      const { id } = await addHoursClient(tx, desk, { name, task, at: threeYearsAgo });
      await addWork(tx, desk, { clientId: id, task, from: threeYearsAgo, seconds: 2400, ...history });
      await settleHistory(tx, desk, id, thisMonday);
      const open = { count: unsettled, everySeconds: 2 * hour, from: thisMonday, seconds: 2400 };
      await addWork(tx, desk, { clientId: id, task, people: history.people.slice(0, 1), ...open });
      return id;
    });
    clients.push(clientId);
  }
  await vacuum(databaseUrl);

  const [small = '', large = ''] = clients;
  const taken = { small: [] as number[], large: [] as number[] };
  for (let nth = 0; nth < readings; nth++) {
    taken.small.push(await milliseconds(() => read(db, desk.id, small)));
    taken.large.push(await milliseconds(() => read(db, desk.id, large)));
  }
  return {
    [`${few} entries`]: { ms: round(median(taken.small)), ratio: 1 },
    [`${many} entries`]: {
      ms: round(median(taken.large)),
      ratio: round(median(taken.large) / median(taken.small)),
    },
  };
}

const read = (db: Database, agencyId: string, clientId: string) =>
  db.inAgency(agencyId, async (tx) => {
    const [hours] = await readHours(tx, [clientId], today);
    if (hours?.entries.length !== unsettled) throw new Error('something else was read');
    balanceOf(hours, today);
  });

const [clientCount, entriesEach, weeks] = [150, 200, 5];

/** The same weeks are summed in plain SQL, drawn up, and closed. */
async function closing(db: Database, databaseUrl: string) {
  const desk = await addHoursDesk(db, 'closing', 10);
  const firstMonday = thisMonday.subtract({ seconds: weeks * week });
  const perPerson = (clientCount * entriesEach) / desk.people.length;
  const everySeconds = Math.floor(week / perPerson) - 1;
  const clients = await db.inAgency(desk.id, async (tx) => {
    const added: string[] = [];
    for (let nth = 1; nth <= clientCount; nth++)
      added.push((await addHoursClient(tx, desk, { name: `${nth}`, task: nth, at: firstMonday })).id);
    return added;
  });

  const taken = { sum: [] as number[], close: [] as number[], draw: [] as number[] };
  for (let nth = 0; nth < weeks; nth++) {
    const monday = firstMonday.add({ seconds: nth * week });
    await db.inAgency(desk.id, async (tx) => {
      const each = entriesEach / desk.people.length;
      for (const [index, clientId] of clients.entries())
        await addWork(tx, desk, {
          clientId,
          task: index + 1,
          people: desk.people,
          from: monday.add({ seconds: index * each * everySeconds }),
          count: entriesEach,
          everySeconds,
          seconds: everySeconds - 10,
        });
    });
    const drawnAt = monday.add({ seconds: week + 12 * hour });
    const startsOn = monday.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
    taken.draw.push(
      await milliseconds(() =>
        db.inAgency(desk.id, async (tx) => {
          for (const clientId of clients) await drawUp(tx, desk.id, { clientId, startsOn }, drawnAt);
        }),
      ),
    );
    await vacuum(databaseUrl);
    const sum = () =>
      db.inAgency(desk.id, (tx) =>
        tx.execute(sql`
          select client_id, sum(extract(epoch from ended_at - started_at)) from time_entries
          where is_current and started_at >= ${monday.toString()}::timestamptz
            and started_at < ${monday.add({ seconds: week }).toString()}::timestamptz
          group by client_id`),
      );
    await sum();
    taken.sum.push(await milliseconds(sum));
    const isOver = drawnAt.add({ seconds: week });
    taken.close.push(
      await milliseconds(() => db.inAgency(desk.id, (tx) => closeDuePeriods(tx, desk.id, 'all', isOver))),
    );
    await assertClosed(db, desk.id, (nth + 1) * clientCount);
  }
  const plain = median(taken.sum);
  return {
    'plain sum of the entries': { ms: round(plain), ratio: 1 },
    'closing what was drawn up': {
      ms: round(median(taken.close)),
      ratio: round(median(taken.close) / plain),
    },
    'drawing up, before the review': {
      ms: round(median(taken.draw)),
      ratio: round(median(taken.draw) / plain),
    },
  };
}

async function assertClosed(db: Database, agencyId: string, expected: number): Promise<void> {
  const { rows } = await db.inAgency(agencyId, (tx) =>
    tx.execute<{ count: string }>(sql`select count(*) from review_periods where status = 'closed'`),
  );
  if (Number(rows[0]?.count) !== expected) throw new Error('not every period was closed');
}

/** What only the owner of the tables may. */
async function asOwner(databaseUrl: string, statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

/** What autovacuum would have done by now. */
const vacuum = (databaseUrl: string) => asOwner(databaseUrl, 'vacuum analyze');

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const round = (value: number): number => Math.round(value * 100) / 100;
