import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import { addClient } from '../../src/db/clients.ts';
import { agencyOf } from '../../src/db/routing.ts';
import { hourAccounts, reviewPeriods } from '../../src/db/schema/ledger.ts';
import { tenantTables, type Reference } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';
import { fill } from './fill.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from './sample-agency.ts';
import { addEntry, closedPeriod, sampleAccount, sampleEntry, samplePeriod } from './hours/sample-hours.ts';

const { db } = await testDatabase();
const tables = await tenantTables(db.pool);
const references = tables.flatMap((table) =>
  table.references
    .filter(({ columns }) => columns.length > 1)
    .map((reference) => ({ ...reference, table: table.name })),
);

let theirs: SampleAgency;
let ours: SampleAgency;
beforeAll(async () => {
  theirs = await addSampleAgency(db, 'theirs');
  ours = await addSampleAgency(db, 'ours');
  await fill(db, theirs, 101);
  await fill(db, ours, 1);
});

/** PostgreSQL's codes for “you may not”, “there is no such row to refer to” and “this stays as it is”. */
const [forbidden, noSuchRow, unchangeable] = ['42501', '23503', '23001'];

type Row = Readonly<Record<string, unknown>>;

const table = (name: string) => sql.identifier(name);
const inOurs = (query: SQL) => db.inAgency(ours.id, async (tx) => (await tx.execute(query)).rows);
const changedInOurs = (query: SQL) => db.inAgency(ours.id, async (tx) => (await tx.execute(query)).rowCount);

async function rowOf(agency: SampleAgency, name: string): Promise<Row> {
  const rows = await db.inAgency(
    agency.id,
    async (tx) => (await tx.execute<{ row: Row }>(sql`select to_jsonb(t) as row from ${table(name)} t`)).rows,
  );
  const row = rows.at(-1)?.row;
  if (!row) throw new Error(`the sample agency has nothing in ${name}`);
  return row;
}

const insert = (name: string, row: Row): SQL => {
  const columns = tables.find((each) => each.name === name)?.columns ?? [];
  const list = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  return sql`insert into ${table(name)} (${list})
    select ${list} from jsonb_populate_record(null::${table(name)}, ${JSON.stringify(row)}::jsonb)`;
};

/** Rows affected, or the code of the refusal. */
async function attempt(change: Promise<number | null>): Promise<number | string | null> {
  try {
    return await change;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error && 'code' in cause) return String(cause.code);
    throw error;
  }
}

describe.each(tables)('in $name an agency', ({ name, written }) => {
  it('sees its own rows and no others', async () => {
    await rowOf(theirs, name);
    const seen = await inOurs(sql`select distinct agency_id from ${table(name)}`);
    expect(seen).toEqual([{ agency_id: ours.id }]);
  });

  it('changes nothing of another', async () => {
    const before = await rowOf(theirs, name);
    const change = changedInOurs(
      sql`update ${table(name)} set agency_id = agency_id where agency_id = ${theirs.id}`,
    );
    expect([0, forbidden]).toContain(await attempt(change));
    expect(await rowOf(theirs, name)).toEqual(before);
  });

  it('deletes nothing of another', async () => {
    const before = await rowOf(theirs, name);
    const change = changedInOurs(sql`delete from ${table(name)} where agency_id = ${theirs.id}`);
    expect([0, forbidden]).toContain(await attempt(change));
    expect(await rowOf(theirs, name)).toEqual(before);
  });

  it('locks nothing of another', async () => {
    const change = changedInOurs(sql`select from ${table(name)} where agency_id = ${theirs.id} for update`);
    expect([0, forbidden]).toContain(await attempt(change));
  });

  it('writes nothing in the name of another', async () => {
    const row = await rowOf(theirs, name);
    expect(await attempt(changedInOurs(insert(name, row)))).toBe(forbidden);
  });

  it('gives nothing of its own away', async () => {
    const change = changedInOurs(sql`update ${table(name)} set agency_id = ${theirs.id}`);
    expect([forbidden, unchangeable]).toContain(await attempt(change));
  });

  it('is nobody, and sees and writes nothing, when it is not said which', async () => {
    const { rows } = await db.pool.query(`select from ${name}`);
    expect(rows).toEqual([]);
    const row = JSON.stringify(await rowOf(ours, name));
    await expect(
      db.pool.query(
        `insert into ${name} (${written}) overriding system value
          select ${written} from jsonb_populate_record(null::${name}, $1)`,
        [row],
      ),
    ).rejects.toMatchObject({ code: forbidden });
  });
});

describe.each(references)('by $name an agency cannot refer to another’s $to', (reference) => {
  it('even where the id is known', async () => {
    const change = await changeTo(reference, await rowOf(theirs, reference.to));
    expect(await attempt(changedInOurs(change))).toBe(noSuchRow);
  });

  it('while its own can be referred to', async () => {
    const change = await changeTo(reference, await rowOf(ours, reference.to));
    expect(await attempt(changedInOurs(change))).toBe(1);
  });
});

/** How a further row differs from one there is, so that nothing but what it refers to can be wrong with it. */
const further: Readonly<Record<string, (refers: Row) => Row>> = {
  time_entries: (refers) => ({ is_current: false, supersedes: null, ...givenWith(refers, 'supersedes') }),
  review_periods: () => ({ starts_on: nextDay() }),
  ledger_lines: (refers) => ({ line_no: ++rowsAdded + 2, reverses: null, ...givenWith(refers, 'reverses') }),
  hours_events: () => ({ answers: null }),
  statement_links: () => ({ token_hash: crypto.randomUUID() }),
  digest_links: () => ({ token_hash: crypto.randomUUID() }),
  occurrences: () => ({ occurs_on: nextDay() }),
  pings: ({ person_id: person }) => ({ mark: crypto.randomUUID(), ...(person ? { recipient: person } : {}) }),
};
let rowsAdded = 0;
const nextDay = (): string => Temporal.PlainDate.from('2020-01-01').add({ days: ++rowsAdded }).toString();
const givenWith = (refers: Row, column: string): Row => ({ reason: column in refers ? 'a mistake' : null });

/** Makes one of our rows refer to `target`; where what rows refer to never changes, adds one that does. */
async function changeTo(
  { table: name, columns, toColumns }: Reference & { table: string },
  target: Row,
): Promise<SQL> {
  const refers = Object.fromEntries(
    columns.slice(1).map((column, place) => [column, target[toColumns[place + 1] ?? '']]),
  );
  const { rows } = await db.pool.query<{ may: boolean }>(`select has_table_privilege($1, 'update') as may`, [
    name,
  ]);
  if (further[name] || !rows[0]?.may)
    return insert(name, { ...(await rowOf(ours, name)), ...further[name]?.(refers), ...refers });
  const [column = ''] = Object.keys(refers);
  const referring = sql.identifier(column);
  return sql`update ${table(name)} set ${referring} =
      (jsonb_populate_record(null::${table(name)}, ${JSON.stringify(refers)}::jsonb)).${referring}
    where ctid = (select ctid from ${table(name)} order by ${referring} nulls last limit 1)`;
}

describe('an agency that is set by hand', () => {
  const seenWith = async (value: string) => {
    const client = await db.pool.connect();
    try {
      await client.query(`select set_config('deskhand.agency', $1, false)`, [value]);
      return (await client.query('select from tasks')).rows.length;
    } finally {
      client.release(true);
    }
  };

  it('shows nothing when it is empty or nobody’s', async () => {
    expect(await seenWith('')).toBe(0);
    expect(await seenWith(crypto.randomUUID())).toBe(0);
  });

  it('fails when it is no id at all', async () => {
    await expect(seenWith(`' or true --`)).rejects.toMatchObject({ code: '22P02' });
  });
});

describe('what is asked before an agency is known', () => {
  it('finds the agency of a workspace, and nothing for one that is not installed', async () => {
    expect(await agencyOf(db.pool, 'slack', 'theirs')).toBe(theirs.id);
    expect(await agencyOf(db.pool, 'slack', 'nobody’s')).toBeUndefined();
    expect(await agencyOf(db.pool, 'teams', 'theirs')).toBeUndefined();
  });

  const asked = async (call: string, value: string) =>
    (await db.pool.query<{ agency: string | null }>(`select ${call} as agency`, [value])).rows.map(
      ({ agency }) => agency,
    );

  it('finds the agency of a statement, and nothing for one that there is not', async () => {
    expect(await asked('agency_of_statement($1)', `statement of ${theirs.id}`)).toEqual([theirs.id]);
    expect(await asked('agency_of_statement($1)', 'made up')).toEqual([null]);
  });
});

describe('what is asked of all agencies', () => {
  const ids = async (call: string, ...values: string[]) =>
    (await db.pool.query<{ id: string }>(`select ${call} as id`, values)).rows.map(({ id }) => id);
  const due = (moment: string) => ids('agencies_with_hours_due($1)', moment);
  /** An agency of the test's own, with nothing about hours but what `add` puts there. */
  const having = async (add: (tx: Tx, agency: SampleAgency) => Promise<unknown>) => {
    const agency = await addSampleAgency(db, crypto.randomUUID());
    await db.inAgency(agency.id, (tx) => add(tx, agency));
    return agency.id;
  };
  const account = (tx: Tx, agency: SampleAgency) => tx.insert(hourAccounts).values(sampleAccount(agency));

  it('names those that have a ledger, each once', async () => {
    const id = await having(async (tx, agency) => {
      await account(tx, agency);
      const second = await addClient(tx, agency.id, { name: 'second', locale: 'en', timeZone: 'UTC' });
      if (second) await account(tx, { ...agency, clientId: second.id });
    });
    const without = await having(() => Promise.resolve());
    const named = await ids('agencies_with_ledger()');
    expect(named.filter((each) => each === id)).toEqual([id]);
    expect(named).not.toContain(without);
  });

  it('names those in which a period is to be drawn up', async () => {
    const id = await having(account);
    expect(await due('2026-11-23T10:59:59Z')).not.toContain(id);
    expect(await due('2026-11-23T11:00:00Z')).toContain(id);
  });

  it('names those in which a period is to be approved, and not yet', async () => {
    const [open, closed] = await Promise.all(
      [samplePeriod, closedPeriod].map((period) =>
        having(async (tx, agency) => {
          await account(tx, agency);
          await tx.insert(reviewPeriods).values(period(agency));
        }),
      ),
    );
    expect(await due('2026-11-19T22:59:59Z')).not.toContain(open);
    const named = await due('2026-11-19T23:00:00Z');
    expect(named).toContain(open);
    expect(named).not.toContain(closed);
  });

  it('names those in which a timer runs, until it ends', async () => {
    const [running, ended] = await Promise.all(
      [null, now].map((endedAt) =>
        having(async (tx, agency) => {
          const entry = sampleEntry(agency, await addTask(tx, agency));
          await addEntry(tx, { ...entry, startedAt: now, endedAt });
        }),
      ),
    );
    const named = await due('2000-01-01T00:00:00Z');
    expect(named).toContain(running);
    expect(named).not.toContain(ended);
  });
});
