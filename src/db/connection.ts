import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import * as schema from './schema.ts';

export type Tx = NodePgDatabase<typeof schema>;

/** What the transactions of one connection are done with, one after the other. */
interface Connection {
  readonly client: pg.PoolClient;
  readonly tx: Tx;
  /** COMMIT goes along with the next statement. */
  isEnding: boolean;
  committed: Promise<pg.QueryResult> | undefined;
}

const connections = new WeakMap<pg.PoolClient | Tx, Connection>();

export function connectionOf(client: pg.PoolClient): Connection {
  const known = connections.get(client);
  if (known) return known;
  const send = (query: pg.QueryConfig, values: unknown[]) => {
    const result = client.query({ ...query, name: nameOf(query.text) }, values);
    if (made.isEnding) commit(made);
    return result;
  };
  const sending = new Proxy(client, {
    get: (target, property) => (property === 'query' ? send : Reflect.get(target, property)),
  });
  const made: Connection = {
    client,
    tx: drizzle(sending, { schema }),
    isEnding: false,
    committed: undefined,
  };
  connections.set(client, made).set(made.tx, made);
  return made;
}

/** Sends the COMMIT, unless it was sent already. @returns whether it was one, and not the end of what had failed */
export async function commit(connection: Connection): Promise<boolean> {
  connection.isEnding = false;
  connection.committed ??= connection.client.query('COMMIT');
  const { command } = await connection.committed;
  return command === 'COMMIT';
}

/**
 * Does the last thing of a transaction, a single statement, with which the COMMIT goes along: the locks it takes are
 * held for no further round trip.
 */
export function lastly<T>(tx: Tx, statement: () => Promise<T>): Promise<T> {
  const connection = connections.get(tx);
  if (connection) connection.isEnding = true;
  return statement();
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
