import { clientsAtWork, lookAtClients } from '../db/pings/clients-at-work.ts';
import type { Duty } from './duty.ts';

/** While a timer runs its client's balance changes, though nothing is written: the client is looked at every time. */
export const hoursAtWork: Duty = async (tx, _, now) => {
  const clientIds = await clientsAtWork(tx, now);
  return clientIds.length > 0 ? [(own) => lookAtClients(own, clientIds, now)] : [];
};
