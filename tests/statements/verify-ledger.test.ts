import { execFile } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstWeek, nextMonday, workedWeeks } from '../db/hours/worked-weeks.ts';
import { testDatabase } from '../support/database.ts';
import { onThisMachine } from '../support/product-process.ts';

const { db, url } = await testDatabase();
/** A superuser for whom no trigger holds. */
const intruder = new pg.Client({ connectionString: url, options: '-c session_replication_role=replica' });
const [one, other] = [await workedWeeks(db, 'one'), await workedWeeks(db, 'other')];

beforeAll(async () => {
  await intruder.connect();
  for (const { works, drawsUp } of [one, other]) {
    await works('2026-11-17T09:00Z', 60);
    await works('2026-11-18T09:00Z', 60);
    await drawsUp(firstWeek, nextMonday);
  }
});

afterAll(() => intruder.end());

/** `npm run verify-ledger`, as an operator runs it. */
const verifyLedger = (databaseUrl: string) =>
  new Promise<{ code: number; lines: string[]; complaint: string }>((ended) => {
    const env = { ...onThisMachine, DATABASE_URL: databaseUrl };
    execFile(process.execPath, ['src/db/verify-ledger.ts'], { env }, (error, stdout, stderr) =>
      ended({
        code: typeof error?.code === 'number' ? error.code : 0,
        lines: stdout.trim().split('\n').toSorted(),
        complaint: stderr,
      }),
    );
  });

const about = ({ agency }: typeof one) => `agency ${agency.id}, client ${agency.clientId}`;

it(
  'finds every ledger of every agency good, and a changed line by its number',
  { timeout: 90_000 },
  async () => {
    expect(await verifyLedger(url)).toEqual({
      code: 0,
      lines: [one, other].map((ledger) => `${about(ledger)}: good, lines: 2`).toSorted(),
      complaint: '',
    });

    await intruder.query(
      `update ledger_lines set rounded_seconds = 60 where line_no = 2 and client_id = '${one.client.id}'`,
    );
    const { code, lines } = await verifyLedger(url);
    expect(code).toBe(1);
    expect(lines).toContain(`${about(one)}: BAD at line 2 of 2026-11-18; good before it, lines: 1`);
    expect(lines).toContain(`${about(other)}: good, lines: 2`);
  },
);

it('says by its name which variable is wrong', { timeout: 60_000 }, async () => {
  const { code, complaint } = await verifyLedger('mysql://localhost');
  expect(code).toBe(1);
  expect(complaint).toContain('DATABASE_URL');
});
