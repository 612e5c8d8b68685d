import { hoursCard, noHoursCard } from '../../cards/hours/hours-card.ts';
import { hoursTableCard } from '../../cards/hours/hours-table-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById, type Client } from '../../db/clients.ts';
import { readHours } from '../../db/hours/balance.ts';
import { chargedSince } from '../../db/hours/charged.ts';
import { DomainError } from '../../domain/errors.ts';
import { balanceOf } from '../../domain/hours/balance-of.ts';
import { allCharged, chargedSeconds } from '../../domain/hours/shown/charged.ts';
import { dayOf } from '../../domain/hours/period.ts';
import { isId } from '../../domain/ids.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';
import { clientKnown, clientNamed, clientsSeenBy } from './clients-seen.ts';
import { ownWork } from './own-work.ts';
import { readView } from './read-view.ts';

/** A client's hours for its people and for managers, who see all; an assistant’s own work for the others. */
export const showHours: Command = {
  typed: {
    words: 'hours',
    help: { form: '/hours [CLIENT]', about: 'help.hours', examples: ['/hours', '/hours Acme'] },
    run: show,
  },
  pressed: { hours: (ctx, clientId) => (clientId === '' ? show(ctx, '') : showClient(ctx, clientId)) },
};

async function show(ctx: Context, text: string): Promise<Reply> {
  const { actor } = ctx;
  if (!actor.isManager && actor.clientIds.length === 0) {
    if (!actor.isAssistant || text !== '') throw new DomainError('not-allowed', { verb: 'see-hours' });
    return ownWork(ctx);
  }
  const clients = await clientsSeenBy(ctx);
  const client = text === '' ? clientKnown(ctx, clients) : clientNamed(clients, text);
  return client ? one(ctx, client) : several(ctx, clients);
}

async function showClient(ctx: Context, clientId: string): Promise<Reply> {
  permit(ctx, 'see-hours', clientId);
  const client = isId(clientId) ? await clientById(ctx.tx, clientId) : undefined;
  if (!client) throw new DomainError('form-incomplete', {});
  return one(ctx, client);
}

async function one({ tx, now, audience }: Context, client: Client): Promise<Reply> {
  const [hours] = await readHours(tx, [client.id], now);
  const card = hours
    ? hoursCard(await readView(tx, hours, now), audience)
    : noHoursCard(client.name, audience);
  return { kind: 'card', card };
}

async function several({ tx, now, audience }: Context, clients: readonly Client[]): Promise<Reply> {
  const ids = clients.map(({ id }) => id);
  const all = new Map((await readHours(tx, ids, now)).map((hours) => [hours.clientId, hours]));
  // A month early, for clients in whose calendar the next has not begun.
  const from = dayOf(now, 'UTC').with({ day: 1 }).subtract({ months: 1 });
  const drawn = Map.groupBy(await chargedSince(tx, ids, from), ({ clientId }) => clientId);
  const rows = clients.map(({ id, name }) => {
    const hours = all.get(id);
    if (!hours) return { name };
    const balance = balanceOf(hours, now);
    const { on } = balance;
    const charged = allCharged(drawn.get(id) ?? [], hours, now);
    return { name, balance, usedSeconds: chargedSeconds(charged, on.with({ day: 1 }), on.add({ days: 1 })) };
  });
  return { kind: 'card', card: hoursTableCard(rows, audience) };
}
