import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addAccount,
  addWorkspace,
  judgeLinkCode,
  keepLinkCode,
  uniteWith,
  useLinkCode,
} from '../../src/db/links.ts';
import { addClient } from '../../src/db/clients.ts';
import { addClientMember, ensurePerson, grantRole, personById } from '../../src/db/people.ts';
import { agencyOf } from '../../src/db/routing.ts';
import { clientMembers } from '../../src/db/schema/desk.ts';
import { claimTask } from '../../src/db/tasks.ts';
import { testDatabase } from '../support/database.ts';
import { query } from '../support/stored.ts';
import { at } from './hours/sample-hours.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from './sample-agency.ts';

const { url: databaseUrl, db } = await testDatabase();
const owner = { databaseUrl };
let agency: SampleAgency;
beforeAll(async () => {
  agency = await addSampleAgency(db, 'acme');
});

const inAcme = <T>(work: Parameters<typeof db.inAgency<T>>[1]) => db.inAgency(agency.id, work);
const later = (minutes: number) => now.add({ minutes });

const keep = (code: string, madeAt = now) =>
  inAcme((tx) =>
    keepLinkCode(tx, agency.id, {
      code,
      madeBy: agency.managerId,
      madeAt,
      expiresAt: madeAt.add({ minutes: 15 }),
    }),
  );
const use = (code: string, at = now) => inAcme((tx) => useLinkCode(tx, code, at));

let deliveries = 0;
const judge = async (
  code: string,
  {
    at = now,
    workspace = 'elsewhere',
    account = 'somebody',
    deliveryKey = `delivery ${++deliveries}`,
  }: { at?: typeof now; workspace?: string; account?: string; deliveryKey?: string } = {},
) => (await judgeLinkCode(db.pool, code, { platform: 'teams', workspace, account, deliveryKey }, at)).verdict;

const refusedIn = async (workspace: string) =>
  (await query(owner, 'select from refused_codes where workspace = $1', [workspace])).length;

describe('a code', () => {
  it('is stored as a hash alone', async () => {
    await keep('SECRE-TSECR');
    const rows = await query<{ row: string }>(owner, 'select link_codes::text as row from link_codes');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('SECRE');
    expect(rows[0]?.row).toMatch(/[0-9a-f]{64}/);
  });

  it('is good until the quarter of an hour is over, and says whose it is', async () => {
    await keep('AAAAA-00001');
    const there = { platform: 'teams', workspace: 'w', account: 'a', deliveryKey: 'k' } as const;
    expect(await judgeLinkCode(db.pool, 'AAAAA-00001', there, now)).toEqual({
      agencyId: agency.id,
      verdict: 'good',
    });
    expect(await judge('AAAAA-00001', { at: later(14) })).toBe('good');
    expect(await judge('AAAAA-00001', { at: later(15) })).toBe('expired');
    expect(await use('AAAAA-00001', later(15))).toBeUndefined();
  });

  it('gives way to a newer one of the same person', async () => {
    await keep('AAAAA-00002');
    await keep('AAAAA-00003');
    expect(await judge('AAAAA-00002')).toBe('unknown');
    expect(await judge('AAAAA-00003')).toBe('good');
  });

  it('is used once', async () => {
    await keep('AAAAA-00004');
    expect(await use('AAAAA-00004')).toBe(agency.managerId);
    expect(await use('AAAAA-00004')).toBeUndefined();
    expect(await judge('AAAAA-00004')).toBe('used');
  });

  it('is used by one of many who use it at once', async () => {
    await keep('AAAAA-00005');
    const uses = await Promise.all(Array.from({ length: 8 }, () => use('AAAAA-00005')));
    expect(uses.filter((madeBy) => madeBy !== undefined)).toEqual([agency.managerId]);
  });

  it('can be used again when what it was used for came to nothing', async () => {
    await keep('AAAAA-00006');
    const failing = inAcme(async (tx) => {
      await useLinkCode(tx, 'AAAAA-00006', now);
      throw new Error('came to nothing');
    });
    await expect(failing).rejects.toThrow('came to nothing');
    expect(await use('AAAAA-00006')).toBe(agency.managerId);
  });

  it('is not another agency’s to use', async () => {
    await keep('AAAAA-00007');
    const rival = await addSampleAgency(db, 'rival');
    expect(await db.inAgency(rival.id, (tx) => useLinkCode(tx, 'AAAAA-00007', now))).toBeUndefined();
    await db.inAgency(rival.id, (tx) =>
      addWorkspace(tx, rival.id, { platform: 'teams', workspace: 'the rival’s' }),
    );
    expect(await judge('AAAAA-00007', { workspace: 'the rival’s' })).toBe('elsewhere');
    expect(await judge('AAAAA-00007')).toBe('good');
  });
});

describe('codes that are refused', () => {
  beforeEach(() => query(owner, 'delete from refused_codes'));

  it('are counted for each account: after five nothing is looked at for a quarter of an hour', async () => {
    await keep('AAAAA-00008');
    const guess = (account: string, at = now) => judge('BBBBB-BBBBB', { workspace: 'w1', account, at });
    for (let count = 1; count <= 5; count += 1) expect(await guess('eve')).toBe('unknown');
    expect(await guess('eve')).toBe('too many');
    expect(await judge('AAAAA-00008', { workspace: 'w1', account: 'eve' })).toBe('too many');
    expect(await judge('AAAAA-00008', { workspace: 'w1', account: 'bob' })).toBe('good');
    expect(await refusedIn('w1')).toBe(5);
    expect(await guess('eve', later(16))).toBe('unknown');
  });

  it('are counted for each workspace: after twenty, whoever guesses there', async () => {
    for (let count = 1; count <= 20; count += 1)
      expect(await judge('BBBBB-BBBBB', { workspace: 'w2', account: `account ${count}` })).toBe('unknown');
    expect(await judge('BBBBB-BBBBB', { workspace: 'w2', account: 'yet another' })).toBe('too many');
    expect(await judge('BBBBB-BBBBB', { workspace: 'w3', account: 'yet another' })).toBe('unknown');
  });

  it('are counted also when they come all at once', async () => {
    const verdicts = await Promise.all(
      Array.from({ length: 9 }, () => judge('BBBBB-BBBBB', { workspace: 'w4' })),
    );
    expect(verdicts.filter((verdict) => verdict === 'unknown')).toHaveLength(5);
    expect(verdicts.filter((verdict) => verdict === 'too many')).toHaveLength(4);
  });

  it('count once for a delivery that is repeated, and are answered the same', async () => {
    for (let count = 1; count <= 7; count += 1)
      expect(await judge('BBBBB-BBBBB', { workspace: 'w5', deliveryKey: 'the same' })).toBe('unknown');
    expect(await refusedIn('w5')).toBe(1);
  });

  it('are forgotten after a day', async () => {
    await judge('BBBBB-BBBBB', { workspace: 'w6' });
    await judge('BBBBB-BBBBB', { workspace: 'w7', at: later(25 * 60) });
    expect([await refusedIn('w6'), await refusedIn('w7')]).toEqual([0, 1]);
  });

  it('are on record with the agency where they were typed, else with the one whose code it was', async () => {
    const refusals = async () => {
      const rows = await query<{ workspace: string }>(
        owner,
        `select a.name as agency, l.workspace from audit_log l join agencies a using (agency_id)
          where act = 'link-code-refused' and account = 'recorded' order by entry_id`,
      );
      return rows;
    };
    await inAcme((tx) => addWorkspace(tx, agency.id, { platform: 'teams', workspace: 'acme’s' }));
    await keep('AAAAA-00009');
    await use('AAAAA-00009');
    await judge('AAAAA-00009', { workspace: 'nobody’s', account: 'recorded' });
    await judge('BBBBB-BBBBB', { workspace: 'acme’s', account: 'recorded' });
    await judge('BBBBB-BBBBB', { workspace: 'nobody’s', account: 'recorded' });
    expect(await refusals()).toEqual([
      { agency: 'acme', workspace: 'nobody’s' },
      { agency: 'acme', workspace: 'acme’s' },
    ]);
  });
});

describe('a workspace', () => {
  it('joins one agency, the first, which is known at once', async () => {
    const rival = await addSampleAgency(db, 'late rival');
    const wanted = { platform: 'teams', workspace: 'wanted by two' } as const;
    expect(await agencyOf(db.pool, 'teams', 'wanted by two')).toBeUndefined();
    const joined = await Promise.all(
      [agency, rival].map(({ id }) => db.inAgency(id, (tx) => addWorkspace(tx, id, wanted))),
    );
    expect(joined.filter(Boolean)).toHaveLength(1);
    expect(await agencyOf(db.pool, 'teams', 'wanted by two')).toBe([agency, rival][joined.indexOf(true)]?.id);
  });
});

describe('two people who are one', () => {
  /** One has the account in Slack, the other that in Teams. */
  const twoOf = (account: string) =>
    inAcme(async (tx) => {
      const person = (platform: 'slack' | 'teams', name: string) =>
        ensurePerson(
          tx,
          agency.id,
          { platform, account, directAddress: `${platform}:${account}`, name, locale: 'en', timeZone: 'UTC' },
          now,
        );
      return [await person('slack', 'Uno in slack'), await person('teams', 'Uno in teams')] as const;
    });

  it('have the accounts, roles, companies and unfinished business of both; the other keeps what they did', async () => {
    const [one, other] = await twoOf('uno');
    const task = await inAcme(async (tx) => {
      await grantRole(tx, one, 'isManager');
      await grantRole(tx, other, 'isAssistant', ['excel']);
      await addClientMember(tx, agency.id, agency.clientId, one);
      await addClientMember(tx, agency.id, agency.clientId, other);
      const number = await addTask(tx, agency, {
        creator: { id: other, name: '', accounts: {} },
        preferredId: other,
      });
      await claimTask(tx, agency.id, number, { id: other, skills: [] }, now);
      return number;
    });

    await inAcme((tx) => uniteWith(tx, one, other));

    const [left, gone] = await inAcme(async (tx) => [await personById(tx, one), await personById(tx, other)]);
    expect(left).toMatchObject({
      name: 'Uno in slack',
      accounts: { slack: 'uno', teams: 'uno' },
      isManager: true,
      isAssistant: true,
      skills: ['excel'],
      clientIds: [agency.clientId],
    });
    expect(gone).toMatchObject({
      accounts: {},
      isManager: false,
      isAssistant: false,
      skills: [],
      clientIds: [],
    });
    const business = await inAcme(
      async (tx) =>
        (
          await tx.execute(sql`select holder_id, created_by, preferred_id,
            (select person_id from claims where task = number and ended_at is null) as claimant,
            (select json_agg(distinct person_id) from posts where task = number and person_id is not null) as readers,
            (select json_agg(distinct person_id) from timeline where task = number) as "those who acted"
          from tasks where number = ${task}`)
        ).rows,
    );
    expect(business).toEqual([
      {
        holder_id: one,
        created_by: one,
        preferred_id: one,
        claimant: one,
        readers: [one],
        'those who acted': [other],
      },
    ]);
  });

  it('belong to a company since the first of them did', async () => {
    const [one, other] = await twoOf('due');
    const [both, others] = await inAcme(async (tx) => {
      const client = (name: string) => addClient(tx, agency.id, { name, locale: 'en', timeZone: 'UTC' });
      return [await client('both'), await client('other’s')];
    });
    if (!both || !others) throw new Error('there are such clients already');
    const since = (day: number) => at(`2026-11-0${day}T09:00Z`);
    await inAcme((tx) =>
      tx.insert(clientMembers).values(
        [
          { clientId: both.id, personId: other, addedAt: since(1) },
          { clientId: both.id, personId: one, addedAt: since(3) },
          { clientId: others.id, personId: other, addedAt: since(2) },
        ].map((member) => ({ agencyId: agency.id, ...member })),
      ),
    );
    await inAcme((tx) => uniteWith(tx, one, other));
    const membership = await inAcme((tx) =>
      tx.query.clientMembers.findMany({
        where: eq(clientMembers.personId, one),
        orderBy: clientMembers.addedAt,
      }),
    );
    expect(membership).toMatchObject([
      { clientId: both.id, addedAt: since(1) },
      { clientId: others.id, addedAt: since(2) },
    ]);
  });

  it('cannot get at an account of another agency', async () => {
    const stranger = await addSampleAgency(db, 'stranger');
    const before = await query(owner, 'select * from identities where agency_id = $1', [stranger.id]);
    await inAcme((tx) => uniteWith(tx, agency.assistantId, stranger.managerId));
    expect(await query(owner, 'select * from identities where agency_id = $1', [stranger.id])).toEqual(
      before,
    );
    const give = inAcme((tx) =>
      addAccount(tx, agency.id, stranger.managerId, { platform: 'teams', account: 'x' }, 'somewhere'),
    );
    await expect(give).rejects.toMatchObject({ cause: expect.objectContaining({ code: '23503' }) });
  });
});
