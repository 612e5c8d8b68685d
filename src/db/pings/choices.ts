import { sql } from 'drizzle-orm';
import type { PersonReminders } from '../../domain/pings/reminders.ts';
import type { Tx } from '../client.ts';

/** What some people want to hear of, by their ids; who has chosen nothing is left out. */
export async function choicesOf(
  tx: Tx,
  people: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<PersonReminders['choices']>>> {
  const { rows } = await tx.execute<{ id: string; choices: NonNullable<PersonReminders['choices']> }>(sql`
    select person_id as id, reminders -> 'choices' as choices from people
    where person_id = any(${sql.param([...new Set(people)])}::uuid[]) and reminders ? 'choices'`);
  return new Map(rows.map(({ id, choices }) => [id, choices]));
}
