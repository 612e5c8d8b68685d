import { grantNewsCard, planNewsCard } from '../../cards/hours/plan-card.ts';
import type { Tx } from '../../db/client.ts';
import { clientById, type Client } from '../../db/clients.ts';
import { grantById, planById } from '../../db/hours/plans.ts';
import type { HoursEvent } from '../../domain/hours/event.ts';
import type { HoursNews } from './news.ts';

/** What a client is told of their plan, and of hours they were given. */
export const hoursNews = {
  'plan-set': async (tx, event, audience) => {
    const plan = there(event, await planById(tx, event.details.id ?? 0));
    return planNewsCard(there(event, event.who), await clientOf(tx, event), plan, audience);
  },
  granted: async (tx, event, audience) => {
    const grant = there(event, await grantById(tx, event.details.id ?? 0));
    return grantNewsCard(there(event, event.who), event.clientName, grant, audience);
  },
} satisfies HoursNews;

const clientOf = async (tx: Tx, event: HoursEvent): Promise<Client> =>
  there(event, await clientById(tx, event.clientId));

/** Nothing of hours is ever deleted, so what is missing is a fault of ours. */
function there<T>({ id, verb }: HoursEvent, row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Error(`hours event ${id} (${verb}) is about nothing`);
  return row;
}
