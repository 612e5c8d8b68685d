import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import * as deskSchema from './schema/desk.ts';
import * as hoursSchema from './schema/hours.ts';
import * as ledgerSchema from './schema/ledger.ts';
import * as linkSchema from './schema/links.ts';
import * as pingSchema from './schema/pings.ts';
import * as postSchema from './schema/posts.ts';
import * as recurrenceSchema from './schema/recurrences.ts';

const schema = {
  ...deskSchema,
  ...hoursSchema,
  ...ledgerSchema,
  ...linkSchema,
  ...postSchema,
  ...pingSchema,
  ...recurrenceSchema,
};

export type Tx = NodePgDatabase<typeof schema>;

const transactions = new WeakMap<pg.PoolClient, Tx>();

/** What the transactions of a connection are done with, one after the other: its statements are prepared once. */
export function transactionOn(client: pg.PoolClient): Tx {
  const known = transactions.get(client);
  if (known) return known;
  const prepared = new Proxy(client, {
    get: (target, property): unknown =>
      property === 'query'
        ? (query: pg.QueryConfig, values: unknown[]) =>
            target.query({ ...query, name: nameOf(query.text) }, values)
        : Reflect.get(target, property),
  });
  const tx = drizzle(prepared, { schema });
  transactions.set(client, tx);
  return tx;
}

/**
 * A statement's name, by which a connection parses and plans it only once: for most that is more work than to execute
 * it. There are as many names as statements in the code, since values are never part of the text.
 */
function nameOf(text: string): string {
  const known = names.get(text) ?? `statement-${names.size}`;
  names.set(text, known);
  return known;
}

const names = new Map<string, string>();
