import { Temporal } from 'temporal-polyfill';
import { balanceAlert, type ToldHours } from '../../cards/alerts/balance-alert.ts';
import { lossesAlert } from '../../cards/alerts/losses-alert.ts';
import { reviewAlert } from '../../cards/alerts/review-alert.ts';
import { weekAlert } from '../../cards/alerts/week-alert.ts';
import type { Tx } from '../../db/client.ts';
import { clientById, type Client } from '../../db/clients.ts';
import { readHours } from '../../db/hours/balance.ts';
import { reviewOf } from '../../db/hours/settling/periods-in-review.ts';
import { periodsToApprove } from '../../db/pings/hours-facts.ts';
import { unsubmittedWork } from '../../db/pings/week-facts.ts';
import type { ClientHours } from '../../domain/hours/balance.ts';
import { balanceOf } from '../../domain/hours/balance-of.ts';
import { usedHoursOf } from '../../domain/pings/hours/thresholds.ts';
import { lossesAhead } from '../../domain/pings/hours/losses.ts';
import { waitsForSubmission } from '../../domain/pings/hours/week-pings.ts';
import type { Ping } from '../../domain/pings/ping.ts';
import type { Person } from '../../domain/people.ts';
import type { PingNews } from './news.ts';

/** What there is to say of hours now, whatever it was when the ping came about. */
export const hoursPingNews = {
  balance: async (tx, ping, audience, reader) => {
    const told = await hoursTold(tx, ping, audience.now, reader);
    return balanceAlert(told, usedHoursOf(told.balance), audience);
  },
  'expiring-hours': async (tx, ping, audience, reader) => {
    const told = await hoursTold(tx, ping, audience.now, reader);
    const { on } = told.balance;
    const days = on.until(there(ping, ping.details?.on)).days;
    return lossesAlert(told, days > 0 ? lossesAhead(told.hours, told.balance, days) : [], audience);
  },
  'review-closing': async (tx, ping, audience) => {
    const client = await clientOf(tx, ping);
    const upTo = Temporal.Instant.from(there(ping, ping.details?.at));
    const reviews = [];
    for (const startsOn of await periodsToApprove(tx, client.id, upTo))
      reviews.push(there(ping, await reviewOf(tx, { clientId: client.id, startsOn })));
    return reviewAlert(client.name, reviews, audience);
  },
  'unsubmitted-week': async (tx, { subject }, audience) => {
    const work = (await unsubmittedWork(tx, [subject])).get(subject) ?? [];
    return weekAlert(
      work.filter((each) => waitsForSubmission(each, audience.now)),
      audience,
    );
  },
} satisfies PingNews;

async function hoursTold(
  tx: Tx,
  ping: Ping,
  now: Temporal.Instant,
  reader: Person | undefined,
): Promise<ToldHours & { readonly hours: ClientHours }> {
  const { id, name } = await clientOf(tx, ping);
  const [read] = await readHours(tx, [id], now);
  const hours = there(ping, read);
  const isTheirs = reader === undefined || reader.clientIds.includes(id);
  return { clientId: id, clientName: name, hours, balance: balanceOf(hours, now), isTheirs };
}

const clientOf = async (tx: Tx, ping: Ping): Promise<Client> =>
  there(ping, await clientById(tx, ping.clientId ?? ''));

/** Accounts, clients and periods are never deleted, so what is missing is a fault of ours. */
function there<T>({ id, kind }: Ping, it: T | undefined): T {
  if (it === undefined) throw new Error(`ping ${id} (${kind}) is about nothing`);
  return it;
}
