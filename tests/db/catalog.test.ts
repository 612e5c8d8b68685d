import { beforeAll, describe, expect, it } from 'vitest';
import { tenantTables, type TenantTable } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';

const { db } = await testDatabase();
let tables: readonly TenantTable[];
beforeAll(async () => {
  tables = await tenantTables(db.pool);
});

/**
 * A workspace is looked up before its agency is known, and belongs to one agency only: its key says which workspace,
 * not whose.
 */
const keyedOtherwise = ['workspaces_platform_external_id_pk'];

/** The agencies themselves, and the deliveries, each of which would lock the row that tasks take their numbers from. */
const withoutReference = ['agencies', 'inbox'];

/** Codes that fit none, of which it is not known whose agency was meant. */
const ofNoAgency = ['refused_codes'];

describe('every table', () => {
  it('belongs to an agency, or is known to belong to none', async () => {
    const { rows } = await db.pool.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'v', 'f')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...tables.map(({ name }) => name), ...ofNoAgency].sort(),
    );
    expect(tables.length).toBeGreaterThan(0);
  });

  it('has row-level security, forced on its owner too, with a policy', () => {
    const unguarded = tables.filter((table) => !table.isProtected || !table.isForced || table.policies === 0);
    expect(unguarded).toEqual([]);
  });

  it('has primary and unique keys that begin with the agency', () => {
    const others = tables
      .flatMap(({ keys }) => keys)
      .filter(({ name, columns }) => columns[0] !== 'agency_id' && !keyedOtherwise.includes(name));
    expect(others).toEqual([]);
    expect(tables.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });

  it('has foreign keys that begin with the agency on both sides', () => {
    const references = tables.flatMap((table) => table.references);
    const others = references.filter(
      ({ columns, toColumns }) => columns[0] !== 'agency_id' || toColumns[0] !== 'agency_id',
    );
    expect(others).toEqual([]);
    const unattached = tables.filter((table) => table.references.length === 0).map(({ name }) => name);
    expect(unattached).toEqual(withoutReference);
  });
});

describe('a table of no agency', () => {
  it.each(ofNoAgency)('is %s, which is reached through functions alone', async (name) => {
    const { rows } = await db.pool.query(
      `select relrowsecurity as "isProtected", relforcerowsecurity as "isForced",
        (select count(*)::int from information_schema.table_privileges p
          where p.table_name = relname and p.grantee in ('deskhand_app', 'PUBLIC')) as privileges
      from pg_class where oid = $1::regclass`,
      [name],
    );
    expect(rows).toEqual([{ isProtected: true, isForced: true, privileges: 0 }]);
  });

  it.each(ofNoAgency)('is %s, of which the product reads, writes and deletes nothing', async (name) => {
    for (const statement of [
      `select from ${name}`,
      `insert into ${name} default values`,
      `delete from ${name}`,
    ])
      await expect(db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the role the product works as', () => {
  it('is bound by row-level security, cannot log in, and may make neither databases nor roles', async () => {
    const { rows } = await db.pool.query(`
      select current_user as name, rolsuper, rolbypassrls, rolcanlogin, rolcreatedb, rolcreaterole, rolreplication
      from pg_roles where rolname = current_user`);
    expect(rows).toEqual([
      {
        name: 'deskhand_app',
        rolsuper: false,
        rolbypassrls: false,
        rolcanlogin: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
      },
    ]);
  });

  it('is a member of no other role', async () => {
    const { rows } = await db.pool.query(
      `select roleid::regrole::text from pg_auth_members where member = 'deskhand_app'::regrole`,
    );
    expect(rows).toEqual([]);
  });

  it('owns nothing', async () => {
    const { rows } = await db.pool.query(`
      select 'table' as kind, relname as name from pg_class where relowner = current_user::regrole
      union all select 'function', proname from pg_proc where proowner = current_user::regrole
      union all select 'schema', nspname from pg_namespace where nspowner = current_user::regrole
      union all select 'type', typname from pg_type where typowner = current_user::regrole
      union all select 'database', datname from pg_database where datdba = current_user::regrole`);
    expect(rows).toEqual([]);
  });

  it.each([
    ['make tables', 'create table mine (id int)'],
    ['make schemas', 'create schema mine'],
    ['switch row-level security off', 'alter table tasks disable row level security'],
    ['let the owner of a table off', 'alter table tasks no force row level security'],
    ['drop policies', 'drop policy of_agency on tasks'],
    ['make policies', 'create policy mine on tasks using (true)'],
    ['switch triggers off', 'alter table timeline disable trigger all'],
    [
      'replace functions',
      'create or replace function current_agency() returns uuid language sql return null::uuid',
    ],
    ['free itself', 'alter role deskhand_app bypassrls'],
    ['delete', 'delete from tasks'],
    ['empty tables', 'truncate conversations'],
    ['change migrations', 'delete from migrations.__drizzle_migrations'],
  ])('cannot %s', async (_, statement) => {
    await expect(db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('may delete who belongs to a client, and who wants quiet, and nothing else', async () => {
    const { rows } = await db.pool.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and has_table_privilege(oid, 'delete') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['client_members', 'snoozes']);
  });

  it('cannot look past row-level security', async () => {
    const client = await db.pool.connect();
    try {
      await client.query('set row_security = off');
      await expect(client.query('select from tasks')).rejects.toMatchObject({ code: '42501' });
    } finally {
      client.release(true);
    }
  });
});

describe('functions that see more than their caller', () => {
  it('are those that are asked of all agencies or before one is known, with a path of their own, closed to others', async () => {
    const { rows } = await db.pool.query(`
      select proname as name, pg_get_function_result(oid) as returns, proconfig as settings, has_function_privilege('deskhand_app', oid, 'execute') as "isOurs",
        exists (select from aclexplode(proacl) where grantee = 0) as "isPublic"
      from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`);
    const closed = { settings: ['search_path=public, pg_temp'], isOurs: true, isPublic: false };
    expect(rows).toEqual([
      { name: 'agencies_due', returns: 'SETOF uuid', ...closed },
      { name: 'agencies_with_hours_due', returns: 'SETOF uuid', ...closed },
      { name: 'agencies_with_ledger', returns: 'SETOF uuid', ...closed },
      { name: 'agency_of', returns: 'uuid', ...closed },
      { name: 'agency_of_digest', returns: 'uuid', ...closed },
      { name: 'agency_of_statement', returns: 'uuid', ...closed },
      {
        name: 'claim_conversations',
        returns: 'TABLE(agency_id uuid, address text, post_id bigint, paid_until timestamp with time zone)',
        ...closed,
      },
      {
        name: 'delivery_backlog',
        returns: 'TABLE(unsent bigint, oldest timestamp with time zone, dead bigint, failing jsonb)',
        ...closed,
      },
      { name: 'judge_link_code', returns: 'TABLE(agency_id uuid, verdict text)', ...closed },
      { name: 'remember_service_url', returns: 'boolean', ...closed },
      { name: 'service_url_of', returns: 'text', ...closed },
    ]);
  });
});
