import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../src/db/hours/ledger.ts';
import { testDatabase } from '../../support/database.ts';
import { addSampleAgency } from '../sample-agency.ts';
import { at, day } from './sample-hours.ts';
import { firstWeek, nextMonday, workedWeeks } from './worked-weeks.ts';

const { db, url } = await testDatabase();
/** A superuser for whom no trigger and no foreign key holds. */
const intruder = new pg.Client({ connectionString: url, options: '-c session_replication_role=replica' });
const worked = await workedWeeks(db, 'chained');
const { agency, client, inTx } = worked;
const verify = () => inTx((tx) => verifyChain(tx, client.id));

beforeAll(async () => {
  await intruder.connect();
  await worked.works('2026-11-17T09:00Z', 60);
  const second = await worked.works('2026-11-18T09:00Z', 60, { source: 'manual' });
  await worked.works('2026-11-19T09:00Z', 60);
  await worked.drawsUp(firstWeek, nextMonday);
  await worked.corrects(second, { endedAt: at('2026-11-18T09:30Z') }, nextMonday);
});

afterAll(() => intruder.end());

const change = (statement: string) => intruder.query(statement);

/** Changes a value behind the ledger's back, looks at what `verifyChain` finds, and changes it back. */
async function tampered(table: string, column: string, value: string, where: string) {
  const { rows } = await intruder.query<{ was: string | null }>(
    `select ${column}::text as was from ${table} where ${where}`,
  );
  await change(`update ${table} set ${column} = ${value} where ${where}`);
  const check = await verify();
  const type = `(select format_type(atttypid, atttypmod) from pg_attribute
    where attrelid = '${table}'::regclass and attname = '${column}')`;
  const [is] = (await intruder.query<{ type: string }>(`select ${type} as type`)).rows;
  await intruder.query(
    `update ${table} set ${column} = $1::text::${is?.type} where ${where.replace('line_no = 3', column === 'line_no' ? 'line_no = 9' : 'line_no = 3')}`,
    [rows[0]?.was],
  );
  return check;
}

describe('the chain of a ledger', () => {
  it('holds as it was written, through corrections', async () => {
    expect(await verify()).toEqual({ lines: 5, bad: null });
  });

  it.each([
    ['period_on', `'2026-11-23'`],
    ['person_id', `'${agency.managerId}'`],
    ['task', 'task + 1'],
    ['exact_seconds', 'exact_seconds - 1'],
    ['rounded_seconds', 'rounded_seconds - 900'],
    ['written_at', `written_at + interval '1 second'`],
    ['previous_hash', 'hash'],
    ['hash', 'previous_hash'],
  ])('shows when %s of a line was changed, and names the line', async (column, value) => {
    const { lines, bad } = await tampered('ledger_lines', column, value, 'line_no = 2');
    expect({ lines, lineNo: bad?.lineNo, on: bad?.on }).toEqual({
      lines: 1,
      lineNo: 2,
      on: day('2026-11-18'),
    });
    expect(await verify()).toEqual({ lines: 5, bad: null });
  });

  it('names the day and the task as they read now', async () => {
    const moved = await tampered('ledger_lines', 'work_on', `'2026-11-20'`, 'line_no = 2');
    expect(moved.bad).toEqual({ lineNo: 2, on: day('2026-11-20'), task: worked.task });
  });

  it.each([
    ['reverses', '1'],
    ['reason', `'another'`],
  ])('shows when %s of a line that takes back another was changed', async (column, value) => {
    expect((await tampered('ledger_lines', column, value, 'line_no = 4')).bad?.lineNo).toBe(4);
  });

  it.each([
    ['started_at', `started_at - interval '1 second'`],
    ['ended_at', `ended_at + interval '1 minute'`],
    ['memo', `'something else'`],
    ['memo', 'null'],
    ['source', `'manual'`],
  ])('shows when %s of the entry of a line was changed to %s', async (column, value) => {
    const third = `entry_id = (select entry_id from ledger_lines where line_no = 3)`;
    expect((await tampered('time_entries', column, value, third)).bad?.lineNo).toBe(3);
  });

  it('shows when a line is of another entry, or has another number', async () => {
    const other = '(select entry_id from ledger_lines where line_no = 1)';
    expect((await tampered('ledger_lines', 'entry_id', other, 'line_no = 3')).bad?.lineNo).toBe(3);
    expect((await tampered('ledger_lines', 'line_no', '9', 'line_no = 3')).bad).toEqual({
      lineNo: 3,
      on: null,
      task: null,
    });
  });

  it.each([2, 5])('shows when line %i is gone', async (lineNo) => {
    await change(`create temp table gone as select * from ledger_lines where line_no = ${lineNo}`);
    await change(`delete from ledger_lines where line_no = ${lineNo}`);
    expect(await verify()).toEqual({ lines: lineNo - 1, bad: { lineNo, on: null, task: null } });
    await change('insert into ledger_lines select * from gone');
    await change('drop table gone');
    expect(await verify()).toEqual({ lines: 5, bad: null });
  });

  it('shows when the account has another end than the ledger', async () => {
    const head = (await tampered('hour_accounts', 'head_hash', `repeat('a', 64)`, 'line_count = 5')).bad;
    expect(head?.lineNo).toBe(5);
    await change('update hour_accounts set line_count = 4 where line_count = 5');
    expect((await verify()).bad?.lineNo).toBe(5);
    await change('update hour_accounts set line_count = 5 where line_count = 4');
  });

  it('is empty for who has no account', async () => {
    const other = await addSampleAgency(db, 'empty');
    expect(await db.inAgency(other.id, (tx) => verifyChain(tx, other.clientId))).toEqual({
      lines: 0,
      bad: null,
    });
  });
});
