import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';

/** The agencies in which something may be due. */
export async function agenciesDue(pool: pg.Pool, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'agencies-due',
    text: 'select agencies_due($1) as id',
    values: [now.toString()],
  });
  return rows.map(({ id }) => id);
}
