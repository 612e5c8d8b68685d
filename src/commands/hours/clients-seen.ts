import { allClients, type Client } from '../../db/clients.ts';
import { DomainError } from '../../domain/errors.ts';
import { leadingName } from '../../domain/leading-name.ts';
import { standingTowards } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import type { Context } from '../context.ts';

/** Those whose hours the actor may see: other clients’ names are not theirs to learn. @throws DomainError `no-clients` */
export async function clientsSeenBy({ tx, actor }: Context): Promise<Client[]> {
  const clients = await allClients(tx);
  if (clients.length === 0) throw new DomainError('no-clients', {});
  return clients.filter(({ id }) => may('see-hours', standingTowards(actor, id)));
}

/** In a client’s channel it is that client, for those who may see it; elsewhere the only one there is. */
export function clientKnown({ channel }: Context, clients: readonly Client[]): Client | undefined {
  const here = channel?.use === 'client' ? clients.find(({ id }) => id === channel.clientId) : undefined;
  return here ?? (clients.length === 1 ? clients[0] : undefined);
}

/** The client that words are the name of. @throws DomainError `unknown-client`, `unknown-words` */
export function clientNamed(clients: readonly Client[], text: string): Client | undefined {
  const names = clients.map(({ name }) => name);
  const { known, rest } = leadingName(text, names);
  if (known === undefined) throw new DomainError('unknown-client', { name: text, clients: names });
  if (rest !== '') throw new DomainError('unknown-words', { words: rest });
  return clients.find(({ name }) => name === known);
}
