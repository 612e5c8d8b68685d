import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Database } from '../../src/db/client.ts';
import { judgeLinkCode, keepLinkCode } from '../../src/db/links.ts';
import { migrate } from '../../src/db/migrations.ts';
import { claimConversations } from '../../src/db/delivery/leases.ts';
import { agencyOf, rememberServiceUrl, serviceUrlOf } from '../../src/db/routing.ts';
import { emptyDatabase } from '../support/database.ts';
import { onServer } from '../support/global-setup.ts';
import { addSampleHours } from './hours/sample-hours.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from './sample-agency.ts';

const name = `deskhand_owner_${crypto.randomUUID().replaceAll('-', '')}`;
const { url: server } = inject('server');

/** A database whose owner row-level security binds, as a hosted PostgreSQL has it. */
async function ownedByNobodySpecial(): Promise<string> {
  await onServer(server, `create role ${name} login password '${name}' nosuperuser in role deskhand_app`);
  afterAll(() => onServer(server, `drop role ${name}`));
  const url = new URL(await emptyDatabase());
  await onServer(server, `alter database ${url.pathname.slice(1)} owner to ${name}`);
  url.username = name;
  url.password = name;
  return url.href;
}

const url = await ownedByNobodySpecial();
await migrate(url);
const db: Database = connect(url, () => undefined);
afterAll(db.end);
let agency: SampleAgency;
beforeAll(async () => {
  agency = await addSampleAgency(db, 'acme');
});

describe('for an owner whom row-level security binds', () => {
  it('a workspace finds its agency', async () => {
    expect(await agencyOf(db.pool, 'slack', 'acme')).toBe(agency.id);
  });

  it('a workspace is reached where its platform said', async () => {
    expect(await rememberServiceUrl(db.pool, 'slack', 'acme', 'https://there.example')).toBe(true);
    expect(await serviceUrlOf(db.pool, 'slack', 'acme')).toBe('https://there.example');
  });

  it('conversations that wait are found', async () => {
    await db.inAgency(agency.id, (tx) => addTask(tx, agency));
    const paces = { slack: { intervalMs: 100, burst: 10 } };
    const claim = { now, leaseSeconds: 30, atMost: 10, paces };
    expect((await claimConversations(db.pool, claim)).length).toBeGreaterThan(0);
  });

  it('what is due about hours is found, and whose a statement is', async () => {
    const working = await addSampleAgency(db, 'working');
    await db.inAgency(working.id, async (tx) => addSampleHours(tx, working, await addTask(tx, working)));
    const asked = async (call: string, ...values: string[]) =>
      (await db.pool.query<{ id: string }>(`select ${call} as id`, values)).rows;
    const found = [{ id: working.id }];
    expect(await asked('agencies_with_hours_due($1)', '2026-11-23T11:00:00Z')).toEqual(found);
    expect(await asked('agencies_with_ledger()')).toEqual(found);
    expect(await asked('agency_of_statement($1)', `statement of ${working.id}`)).toEqual(found);
  });

  it('codes are judged, and refusals noted', async () => {
    const code = { code: '7K3QM-9XZ4T', madeBy: agency.managerId, madeAt: now };
    await db.inAgency(agency.id, (tx) =>
      keepLinkCode(tx, agency.id, { ...code, expiresAt: now.add({ minutes: 15 }) }),
    );
    const typed = (typedCode: string, deliveryKey: string) =>
      judgeLinkCode(
        db.pool,
        typedCode,
        { platform: 'slack', workspace: 'acme', account: 'eve', deliveryKey },
        now,
      );
    expect(await typed('7K3QM-9XZ4T', 'right')).toEqual({ agencyId: agency.id, verdict: 'good' });
    for (const guess of ['1', '2', '3', '4', '5'])
      expect(await typed('WRONG-WRONG', guess)).toEqual({ agencyId: null, verdict: 'unknown' });
    expect(await typed('7K3QM-9XZ4T', 'too late')).toEqual({ agencyId: null, verdict: 'too many' });
    const { refusals } = await db.inAgency(agency.id, async (tx) => ({
      refusals: await tx.query.auditLog.findMany(),
    }));
    expect(refusals.map(({ act, account }) => `${act} ${account}`)).toEqual(
      Array.from({ length: 5 }, () => 'link-code-refused eve'),
    );
  });
});
