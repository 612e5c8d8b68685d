import { allClients, type Client } from '../../db/clients.ts';
import { DomainError } from '../../domain/errors.ts';
import { leadingName } from '../../domain/leading-name.ts';
import type { Context } from '../context.ts';

interface ClientMeant {
  /** Undefined where none is named, nor known from the channel. */
  readonly client: Client | undefined;
  /** What follows the name. */
  readonly rest: string;
}

/** The client that the words of a manager begin with, else the one whose channel they are in. @throws DomainError `no-clients`, `unknown-client` */
export async function clientMeant({ tx, channel }: Context, text: string): Promise<ClientMeant> {
  const clients = await allClients(tx);
  if (clients.length === 0) throw new DomainError('no-clients', {});
  const names = clients.map(({ name }) => name);
  const { known, typed, rest } = leadingName(text, names);
  if (known !== undefined) return { client: clients.find(({ name }) => name === known), rest };
  const here = channel?.use === 'client' ? clients.find(({ id }) => id === channel.clientId) : undefined;
  if (typed === '') return { client: here, rest };
  throw new DomainError('unknown-client', { name: typed, clients: names });
}
