import { Temporal } from 'temporal-polyfill';
import { statementCard, statementsCard } from '../../cards/hours/statement-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { clientById, type Client } from '../../db/clients.ts';
import { accountOf } from '../../db/hours/accounts.ts';
import { statementOf } from '../../db/hours/ledger.ts';
import { drawnPeriods, linkStatement } from '../../db/hours/statements.ts';
import { DomainError } from '../../domain/errors.ts';
import { readPeriodText } from '../../domain/hours/period/period-text.ts';
import { dayOf, periodFrom, periodOf, submittedBy, type Period } from '../../domain/hours/period.ts';
import { isId } from '../../domain/ids.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';
import { clientKnown, clientNamed, clientsSeenBy } from './clients-seen.ts';

/** What was charged to a client in a period, with files of it. */
export const exportHours: Command = {
  typed: {
    words: 'hours export',
    help: {
      form: '/hours export [CLIENT] [PERIOD]',
      about: 'help.hours-export',
      examples: ['/hours export', '/hours export Acme 2026-W47', '/hours export Acme 2026-11'],
    },
    run: exportTyped,
  },
  pressed: { 'export-hours': exportPressed },
};

async function exportTyped(ctx: Context, text: string): Promise<Reply> {
  const clients = await clientsSeenBy(ctx);
  if (clients.length === 0) throw new DomainError('not-allowed', { verb: 'see-hours' });
  const { days, rest } = readPeriodText(text);
  const client = rest === '' ? clientKnown(ctx, clients) : clientNamed(clients, rest);
  if (!client) throw new DomainError('whose-hours', { clients: clients.map(({ name }) => name) });
  return show(ctx, client, days);
}

/** `value`: nothing, a client's id, or that and the first day of a period: `CLIENT:2026-11-16`. */
async function exportPressed(ctx: Context, value: string): Promise<Reply> {
  const [clientId = '', day = ''] = value.split(':');
  if (clientId === '') return exportTyped(ctx, '');
  const { days } = readPeriodText(day);
  permit(ctx, 'see-hours', clientId);
  const client = isId(clientId) ? await clientById(ctx.tx, clientId) : undefined;
  if (!client) throw new DomainError('not-allowed', { verb: 'see-hours' });
  return show(ctx, client, days);
}

async function show(ctx: Context, client: Client, days: Period | undefined): Promise<Reply> {
  const periods = await drawnPeriods(ctx.tx, client.id);
  const meant = days ? periods.filter((period) => overlap(period, days)) : periods.slice(-1);
  const [only] = meant;
  if (!only) throw await whyNone(ctx, client, periods, days);
  if (meant.length === 1) return showOne(ctx, client, periods, only);
  const named = { clientId: client.id, clientName: client.name };
  return { kind: 'card', card: statementsCard(named, meant, ctx.audience) };
}

async function showOne(
  { tx, agency, actor, now, publicUrl, audience }: Context,
  { id: clientId }: Client,
  periods: readonly Period[],
  period: Period,
): Promise<Reply> {
  const periodOn = period.startsOn;
  const statement = await statementOf(tx, clientId, periodOn);
  if (!statement) throw new Error('a period that was drawn up has no statement');
  const link = { clientId, periodOn, locale: audience.locale, madeBy: actor.id };
  const { token, expiresAt } = await linkStatement(tx, agency.id, link, now);
  const index = periods.indexOf(period);
  const view = {
    statement,
    links: { address: `${publicUrl}/statements/${token}`, expiresAt },
    previous: periods[index - 1],
    next: periods[index + 1],
  };
  return { kind: 'card', card: statementCard(view, audience) };
}

const overlap = (one: Period, other: Period): boolean =>
  Temporal.PlainDate.compare(one.startsOn, other.endsOn) < 0 &&
  Temporal.PlainDate.compare(other.startsOn, one.endsOn) < 0;

/** It was before the first, or is yet to come: then it is known when. */
async function whyNone(
  { tx, now }: Context,
  { id, name, timeZone, reviewLength }: Client,
  [first]: readonly Period[],
  days: Period | undefined,
): Promise<DomainError> {
  const account = await accountOf(tx, id);
  const today = dayOf(now, timeZone);
  const open = account ? periodFrom(account.openOn, reviewLength) : periodOf(today, reviewLength);
  if (days && Temporal.PlainDate.compare(days.endsOn, open.startsOn) <= 0)
    return new DomainError('no-statement-then', { client: name, firstOn: (first ?? open).startsOn });
  if (!days || overlap(days, open)) {
    const at = account?.submitBy ?? submittedBy(open, timeZone);
    return new DomainError('statement-not-yet', { client: name, period: open, at });
  }
  const period = periodOf(days.startsOn, reviewLength);
  return new DomainError('statement-not-yet', { client: name, period, at: submittedBy(period, timeZone) });
}
