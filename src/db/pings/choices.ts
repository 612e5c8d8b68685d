import { sql } from 'drizzle-orm';
import { choicesThatCount, isWanted, type PingChoices } from '../../domain/pings/choices.ts';
import type { NewPing, Recipient } from '../../domain/pings/ping.ts';
import type { Tx } from '../client.ts';

/** Those of some pings whose recipients want to hear of them; a channel hears of everything. */
export async function wantedPings<P extends Pick<NewPing, 'kind' | 'recipient'>>(
  tx: Tx,
  pings: readonly P[],
): Promise<P[]> {
  const choices = await choicesOf(
    tx,
    pings.flatMap(({ recipient }) => personIn(recipient)),
  );
  return pings.filter(({ kind, recipient }) =>
    personIn(recipient).every((person) => isWanted(kind, choices.get(person))),
  );
}

const personIn = (recipient: Recipient): readonly string[] =>
  'person' in recipient ? [recipient.person] : [];

/** What some people want to hear of, by their ids; who has chosen nothing is left out. */
async function choicesOf(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, PingChoices>> {
  const { rows } = await tx.execute<{ id: string; choices: PingChoices; isAssistant: boolean }>(sql`
    select person_id as id, reminders -> 'choices' as choices, is_assistant as "isAssistant" from people
    where person_id = any(${sql.param([...new Set(people)])}::uuid[]) and reminders ? 'choices'`);
  return new Map(rows.map(({ id, choices, isAssistant }) => [id, choicesThatCount(choices, isAssistant)]));
}
