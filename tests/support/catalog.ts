import type pg from 'pg';

/** What PostgreSQL itself says of the tables that belong to agencies. */
export interface TenantTable {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isForced: boolean;
  readonly owner: string;
  readonly policies: number;
  /** What is written and numbered by hand. */
  readonly columns: readonly string[];
  /** All that can be written, as a list in SQL. */
  readonly written: string;
  /** Columns of the primary key and of each unique index, in order. */
  readonly keys: readonly Key[];
  readonly references: readonly Reference[];
}

interface Key {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface Reference extends Key {
  readonly to: string;
  readonly toColumns: readonly string[];
}

const columnNames = (table: string, numbers: string) => `(
  select json_agg(a.attname order by n.position) from unnest(${numbers}) with ordinality as n(number, position)
  join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number)`;

/** Every table of the schema with a column `agency_id`, by name. */
export async function tenantTables(connection: pg.Pool | pg.Client): Promise<TenantTable[]> {
  const { rows } = await connection.query<TenantTable>(`
    select t.relname as name, t.relrowsecurity as "isProtected", t.relforcerowsecurity as "isForced",
      pg_get_userbyid(t.relowner) as owner,
      (select count(*)::int from pg_policy p where p.polrelid = t.oid) as policies,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
          and a.attidentity = '' and a.attgenerated = '') as columns,
      (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as written,
      (select json_agg(json_build_object('name', i.indexrelid::regclass::text,
          'columns', ${columnNames('t.oid', 'i.indkey')}) order by i.indexrelid)
        from pg_index i where i.indrelid = t.oid and i.indisunique) as keys,
      coalesce((select json_agg(json_build_object('name', c.conname, 'to', c.confrelid::regclass::text,
          'columns', ${columnNames('c.conrelid', 'c.conkey')},
          'toColumns', ${columnNames('c.confrelid', 'c.confkey')}) order by c.conname)
        from pg_constraint c where c.conrelid = t.oid and c.contype = 'f'), '[]') as references
    from pg_class t
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
      and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'agency_id')
    order by t.relname`);
  return rows;
}
