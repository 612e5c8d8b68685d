import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { agencyOf } from '../../src/db/routing.ts';
import { tenantTables, type Reference } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, fill, type SampleAgency } from './sample-agency.ts';

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

/** PostgreSQL's codes for “you may not” and “there is no such row to refer to”. */
const [forbidden, noSuchRow] = ['42501', '23503'];

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

describe.each(tables)('in $name an agency', ({ name }) => {
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
    expect(await attempt(change)).toBe(forbidden);
  });

  it('is nobody, and sees and writes nothing, when it is not said which', async () => {
    const { rows } = await db.pool.query(`select from ${name}`);
    expect(rows).toEqual([]);
    const row = JSON.stringify(await rowOf(ours, name));
    await expect(
      db.pool.query(
        `insert into ${name} overriding system value select * from jsonb_populate_record(null::${name}, $1)`,
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

/** Makes one of our rows refer to `target`; where rows never change, adds one that does. */
async function changeTo(
  { table: name, columns, toColumns }: Reference & { table: string },
  target: Row,
): Promise<SQL> {
  const row = await rowOf(ours, name);
  const [, column = ''] = columns;
  const id = target[toColumns[1] ?? ''];
  const changed = insert(name, { ...row, [column]: id });
  const { rows } = await db.pool.query<{ may: boolean }>(`select has_table_privilege($1, 'update') as may`, [
    name,
  ]);
  if (!rows[0]?.may) return changed;
  const referring = sql.identifier(column);
  return sql`update ${table(name)} set ${referring} =
      (jsonb_populate_record(null::${table(name)}, ${JSON.stringify({ [column]: id })}::jsonb)).${referring}
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
});
