import { sql } from 'drizzle-orm';
import type { Tx } from '../client.ts';

/** Does something that may fail without undoing the rest of the transaction. @throws what `work` throws, after undoing it */
export async function withSavepoint<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.execute(sql`savepoint attempt`);
  try {
    const result = await work();
    await tx.execute(sql`release savepoint attempt`);
    return result;
  } catch (error) {
    await tx.execute(sql`rollback to savepoint attempt`);
    throw error;
  }
}
