import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import * as schema from './schema.ts';

export type Tx = NodePgDatabase<typeof schema>;

/** What the transactions of one connection are done with, one after the other. */
export interface Connection {
  readonly tx: Tx;
  /** Its first statement need not wait for it, and then goes along with it. `agencyId` is an id: SET takes no parameters. */
  begin(agencyId: string): Promise<unknown>;
  /** @throws Error when a statement had failed, and everything was rolled back instead */
  commit(): Promise<void>;
  rollback(): Promise<unknown>;
  /** Has COMMIT go along with the next statement. */
  end(): void;
}

const connections = new WeakMap<pg.PoolClient | Tx, Connection>();

export function connectionOf(client: pg.PoolClient): Connection {
  const known = connections.get(client);
  if (known) return known;
  const made = createConnection(client);
  connections.set(client, made).set(made.tx, made);
  return made;
}

/**
 * Does the last thing of a transaction, a single statement, with which the COMMIT goes along: what it locks is locked
 * for no further round trip. Whatever is thrown afterwards undoes nothing.
 */
export function lastly<T>(tx: Tx, statement: () => Promise<T>): Promise<T> {
  connections.get(tx)?.end();
  return statement();
}

function createConnection(client: pg.PoolClient): Connection {
  let isEnding = false;
  let committed: Promise<pg.QueryResult> | undefined;

  const sendCommit = (): Promise<pg.QueryResult> => {
    isEnding = false;
    committed ??= client.query('COMMIT');
    // Where the statement before it failed, nobody waits for this one.
    committed.catch(() => undefined);
    return committed;
  };
  const query = (statement: pg.QueryConfig, values: unknown[]): Promise<pg.QueryResult> => {
    const result = client.query({ ...statement, name: nameOf(statement.text) }, values);
    if (isEnding) void sendCommit();
    return result;
  };
  const named = new Proxy(client, {
    get: (target, property): unknown => (property === 'query' ? query : Reflect.get(target, property)),
  });

  return {
    tx: drizzle(named, { schema }),
    begin: (agencyId) => {
      isEnding = false;
      committed = undefined;
      return client.query(`BEGIN; SET LOCAL deskhand.agency = '${agencyId}'`);
    },
    commit: async () => {
      const { command } = await sendCommit();
      if (command !== 'COMMIT') throw new Error('a statement failed, and the work went on as if it had not');
    },
    rollback: () => committed ?? client.query('ROLLBACK'),
    end: () => {
      isEnding = true;
    },
  };
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
