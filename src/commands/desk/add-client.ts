import { channelMention, command } from '../../cards/audience.ts';
import { channelTokens, withoutTokens } from '../../chat/words.ts';
import { addClient, bindToClient, clientById, clientNamed, useOf, type Client } from '../../db/clients.ts';
import { postDelegateCard } from '../../db/posts.ts';
import { DomainError } from '../../domain/errors.ts';
import { nameLimit, withoutQuotes } from '../../domain/names.ts';
import { textReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

export const addClientCommand: Command = {
  typed: {
    words: 'desk client add',
    help: {
      form: '/desk client add NAME [#channel]',
      about: 'help.desk-client-add',
      examples: ['/desk client add Acme #acme', '/desk client add "Miller & Sons"'],
    },
    run: add,
  },
};

/** A client that exists gets a further channel. */
async function add(ctx: Context, rest: string) {
  const { tx, agency, audience } = ctx;
  permit(ctx, 'administer');
  const name = clientName(rest);
  const place = namedOrPresentPlace(ctx, rest);
  await assertFree(ctx, place.address, name);
  const added = await addClient(tx, agency.id, { name, locale: agency.locale, timeZone: agency.timeZone });
  const client = added ?? (await existing(ctx, name));
  await bindToClient(tx, agency.id, client.id, place);
  await postDelegateCard(tx, agency.id, client.id, place);
  const said = audience.t.rich(added ? 'desk.client-added' : 'desk.client-bound', {
    client: client.name,
    channel: channelMention(place, audience),
  });
  const next = audience.t.rich('desk.client-next', {
    command: command(`/desk client-member add ${client.name} @person`, audience),
  });
  return textReply(ctx, said, next);
}

function clientName(rest: string): string {
  const name = withoutQuotes(withoutTokens(rest));
  const length = [...name].length;
  if (length === 0) throw new DomainError('name-missing', {});
  if (length > nameLimit) throw new DomainError('name-too-long', { length, limit: nameLimit });
  return name;
}

function namedOrPresentPlace({ place }: Context, rest: string) {
  const [channel] = channelTokens(rest);
  if (channel) return { platform: place.platform, address: channel.address, name: channel.name ?? null };
  if (place.isPrivate) throw new DomainError('not-a-channel', {});
  return { platform: place.platform, address: place.address, name: place.name };
}

async function assertFree({ tx }: Context, address: string, name: string): Promise<void> {
  const use = await useOf(tx, address);
  if (use?.use === 'dispatch') throw new DomainError('client-in-dispatch-channel', {});
  if (!use?.clientId) return;
  const owner = await clientById(tx, use.clientId);
  const isTheirs = owner !== undefined && owner.id === (await clientNamed(tx, name))?.id;
  throw new DomainError(isTheirs ? 'client-exists' : 'channel-taken', { client: owner?.name ?? '' });
}

async function existing({ tx }: Context, name: string): Promise<Client> {
  const client = await clientNamed(tx, name);
  if (!client) throw new Error('a client that exists is not there');
  return client;
}
