import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';

/** The agencies in which something about hours may be due: a timer runs, or a period is to be drawn up or closed. */
export async function agenciesWithHoursDue(pool: pg.Pool, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'agencies-with-hours-due',
    text: 'select agencies_with_hours_due($1) as id',
    values: [now.toString()],
  });
  return rows.map(({ id }) => id);
}
