import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { fill } from './fill.ts';
import { addSampleAgency } from './sample-agency.ts';

const { url, db } = await testDatabase();
/** Whoever the database belongs to. */
const owner = new pg.Client({ connectionString: url });
let agencyId: string;

beforeAll(async () => {
  const agency = await addSampleAgency(db, 'acme');
  await fill(db, agency, 1);
  agencyId = agency.id;
  await owner.connect();
  await owner.query(`select set_config('deskhand.agency', $1, false)`, [agencyId]);
});
afterAll(() => owner.end());

const rowsOf = async (table: string) =>
  (await owner.query(`select to_jsonb(t) as row from ${table} t where agency_id = $1`, [agencyId])).rows;

describe.each([
  ['timeline', `verb = 'edit'`],
  ['inbox', `received_at = '2000-01-01'`],
  ['audit_log', `account = 'somebody else'`],
  ['plans', 'seconds = 1'],
  ['grants', 'seconds = 1'],
  ['ledger_lines', 'rounded_seconds = 0'],
  ['hours_events', `verb = 'kept'`],
  ['digests', `week_on = '2000-01-03'`],
  ['occurrences', 'task = null'],
])('%s', (table, change) => {
  it.each([
    ['changed', `update ${table} set ${change}`],
    ['deleted', `delete from ${table}`],
    ['emptied', `truncate ${table} cascade`],
    ['emptied by way of another table', 'truncate agencies cascade'],
  ])('is never %s, not even by its owner', async (_, statement) => {
    const before = await rowsOf(table);
    expect(before.length).toBeGreaterThan(0);
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '23001' });
    expect(await rowsOf(table)).toEqual(before);
  });

  it.each([`update ${table} set ${change}`, `delete from ${table}`, `truncate ${table}`])(
    'is out of reach for the product: %s',
    async (statement) => {
      await expect(db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );
});

describe('time_entries', () => {
  it.each(['delete from time_entries', 'truncate time_entries cascade'])(
    'lose nothing, not even to their owner: %s',
    async (statement) => {
      const before = await rowsOf('time_entries');
      expect(before.length).toBeGreaterThan(0);
      await expect(owner.query(statement)).rejects.toMatchObject({ code: '23001' });
      expect(await rowsOf('time_entries')).toEqual(before);
    },
  );
});
