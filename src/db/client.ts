import pg from 'pg';
import { isId } from '../domain/ids.ts';
import { transactionOn, type Tx } from './connection.ts';

export type { Tx };

export interface Database {
  /** Runs `work` in one transaction that sees and changes the rows of this agency alone; rolls back when it throws. */
  inAgency<T>(agencyId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** For the few questions that are asked before an agency is known: see `routing.ts`. */
  readonly pool: pg.Pool;
  end(): Promise<void>;
}

const appRole = 'deskhand_app';

/** A pool whose connections work as the role `deskhand_app`. Does not connect yet. `onError` hears of idle connections that broke. */
export function connect(url: string, onError: (error: Error) => void, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    options: `-c role=${appRole} -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000`,
    application_name: 'deskhand',
  });
  pool.on('error', onError);
  return {
    pool,
    end: () => pool.end(),
    inAgency: (agencyId, work) => inAgency(pool, agencyId, work),
  };
}

async function inAgency<T>(pool: pg.Pool, agencyId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!isId(agencyId)) throw new TypeError('not an agency id');
  const client = await pool.connect();
  let broken: Error | undefined;
  const breaks = (error: Error) => {
    broken = error;
  };
  client.on('error', breaks);
  try {
    // The first statement of the work goes along with it. The id was checked above, and SET takes no parameters.
    const begun = client.query(`BEGIN; SET LOCAL deskhand.agency = '${agencyId}'`);
    const [result] = await Promise.all([work(transactionOn(client)), begun]);
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('a statement failed, and the work went on as if it had not');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(breaks);
    throw error;
  } finally {
    client.off('error', breaks);
    client.release(broken);
  }
}

/**
 * Checks what the promise of separate agencies rests on.
 * @throws Error when the connection works as a role that row-level security does not bind.
 */
export async function assertBoundByRowSecurity(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; unbound: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user',
  );
  if (rows[0]?.unbound !== false)
    throw new Error(
      `The database role ${rows[0]?.name ?? '?'} is not bound by row-level security; see the README, “Database”.`,
    );
}
