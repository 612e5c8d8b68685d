import pg from 'pg';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Tx } from '../../src/db/client.ts';
import { clientNamed, addClient } from '../../src/db/clients.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, type SampleAgency } from './sample-agency.ts';

const { url, db } = await testDatabase();
let agency: SampleAgency;
beforeAll(async () => {
  agency = await addSampleAgency(db, 'acme');
});

const reader = { locale: 'en', timeZone: 'UTC' } as const;
const add = (tx: Tx, name: string) => addClient(tx, agency.id, { name, ...reader });
const isThere = (name: string) =>
  db.inAgency(agency.id, async (tx) => (await clientNamed(tx, name)) !== undefined);
const failing = (tx: Tx) => tx.execute(sql`select 1 / 0`);

describe('a transaction in an agency', () => {
  it('commits, and answers with what the work answered', async () => {
    const added = await db.inAgency(agency.id, (tx) => add(tx, 'kept'));
    expect(added?.name).toBe('kept');
    expect(await isThere('kept')).toBe(true);
  });

  it('rolls back when the work throws, and throws the same', async () => {
    const error = new Error('changed my mind');
    const work = db.inAgency(agency.id, async (tx) => {
      await add(tx, 'thrown away');
      throw error;
    });
    await expect(work).rejects.toBe(error);
    expect(await isThere('thrown away')).toBe(false);
  });

  it('rolls back when a statement fails, even if the work goes on', async () => {
    const work = db.inAgency(agency.id, async (tx) => {
      await add(tx, 'half done');
      await failing(tx).catch(() => undefined);
      await add(tx, 'too late');
    });
    await expect(work).rejects.toThrow();
    expect(await isThere('half done')).toBe(false);
  });

  it('is not taken for done when a statement failed and nobody minded', async () => {
    const work = db.inAgency(agency.id, async (tx) => {
      await add(tx, 'never there');
      await failing(tx).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('a statement failed');
    expect(await isThere('never there')).toBe(false);
  });

  it('begins anew on a connection that has undone its work', async () => {
    const single = connect(url, () => undefined, 1);
    afterAll(single.end);
    const error = new Error('no');
    const work = single.inAgency(agency.id, async (tx) => {
      await add(tx, 'undone');
      throw error;
    });
    await expect(work).rejects.toBe(error);
    await single.inAgency(agency.id, (tx) => add(tx, 'done'));
    expect([await isThere('undone'), await isThere('done')]).toEqual([false, true]);
  });

  it('gives its connection back, however it ends', async () => {
    const works = Array.from({ length: 40 }, (_, index) =>
      db.inAgency(agency.id, async (tx) => {
        if (index % 4 === 0) throw new Error('no');
        if (index % 4 === 1) await failing(tx);
        return tx.execute(sql`select 1`);
      }),
    );
    const ends = await Promise.allSettled(works);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    const { idleCount, totalCount, waitingCount } = db.pool;
    expect({ idleCount, waitingCount }).toEqual({ idleCount: totalCount, waitingCount: 0 });
  });

  it('leaves nothing of the agency behind on its connection', async () => {
    const single = connect(url, () => undefined, 1);
    afterAll(single.end);
    const named = await single.inAgency(
      agency.id,
      async (tx) => (await tx.execute(sql`select from clients`)).rows,
    );
    expect(named.length).toBeGreaterThan(0);
    const { rows } = await single.pool.query(
      `select coalesce(current_setting('deskhand.agency', true), '') as agency, (select count(*)::int from clients) as seen`,
    );
    expect(rows).toEqual([{ agency: '', seen: 0 }]);
  });

  it.each(['', 'acme', `'; drop table agencies; --`, '00000000-0000-0000-0000-00000000000', 'NULL'])(
    'takes nothing for an agency that is not an id: %j',
    async (id) => {
      await expect(db.inAgency(id, () => Promise.resolve('done'))).rejects.toThrow(TypeError);
    },
  );
});

describe('a connection that breaks', () => {
  const administrator = new pg.Client({ connectionString: url });
  beforeAll(() => administrator.connect());
  afterAll(() => administrator.end());
  const breakOff = (pid: number | undefined) => administrator.query('select pg_terminate_backend($1)', [pid]);

  async function pidOf(tx: Tx): Promise<number | undefined> {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    return rows[0]?.pid;
  }

  it('in the middle of the work undoes it, and is not used again', async () => {
    const single = connect(url, () => undefined, 1);
    afterAll(single.end);
    let broken: number | undefined;
    const work = single.inAgency(agency.id, async (tx) => {
      await add(tx, 'cut off');
      broken = await pidOf(tx);
      await breakOff(broken);
      await add(tx, 'never heard');
    });
    await expect(work).rejects.toThrow();
    const next = await single.inAgency(agency.id, pidOf);
    expect(next).toBeGreaterThan(0);
    expect(next).not.toBe(broken);
    expect(await isThere('cut off')).toBe(false);
  });

  it('while nobody uses it is reported and replaced', async () => {
    const { promise: reported, resolve: report } = Promise.withResolvers<Error>();
    const single = connect(url, report, 1);
    afterAll(single.end);
    const before = await single.inAgency(agency.id, pidOf);
    await breakOff(before);
    await expect(reported).resolves.toMatchObject({ code: '57P01' });
    expect(await single.inAgency(agency.id, pidOf)).not.toBe(before);
  });
});
