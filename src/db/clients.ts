import { asc, eq, sql } from 'drizzle-orm';
import type { ReviewLength } from '../domain/hours/period.ts';
import type { Locale } from '../domain/locale.ts';
import { nameKey } from '../domain/names.ts';
import type { ClientReminders } from '../domain/pings/reminders.ts';
import type { Tx } from './client.ts';
import { rescheduleSubmission } from './hours/accounts.ts';
import { channels, clients } from './schema/desk.ts';

export interface Client {
  readonly id: string;
  readonly name: string;
  /** What the bot speaks in the client's channels. */
  readonly locale: Locale;
  /** IANA name; what the times in the client's channels are reckoned in. */
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
  /** Whether what becomes of their hours may be read by everybody in their channel. */
  readonly showsHours: boolean;
  readonly reminders: ClientReminders;
}

const columns = {
  id: clients.clientId,
  name: clients.name,
  locale: clients.locale,
  timeZone: clients.timeZone,
  reviewLength: clients.reviewLength,
  showsHours: clients.showsHours,
  reminders: clients.reminders,
};

/** All clients of the agency, by name. */
export const allClients = (tx: Tx): Promise<Client[]> =>
  tx.select(columns).from(clients).orderBy(asc(clients.nameKey));

export async function clientNamed(tx: Tx, name: string): Promise<Client | undefined> {
  const [found] = await tx
    .select(columns)
    .from(clients)
    .where(eq(clients.nameKey, nameKey(name)));
  return found;
}

export async function clientById(tx: Tx, clientId: string): Promise<Client | undefined> {
  const [found] = await tx.select(columns).from(clients).where(eq(clients.clientId, clientId));
  return found;
}

/** @returns undefined when a client of this name exists. */
export async function addClient(
  tx: Tx,
  agencyId: string,
  client: { name: string; locale: Locale; timeZone: string },
): Promise<Client | undefined> {
  const [added] = await tx
    .insert(clients)
    .values({ agencyId, clientId: crypto.randomUUID(), nameKey: nameKey(client.name), ...client })
    .onConflictDoNothing()
    .returning(columns);
  return added;
}

export async function setClientPreferences(
  tx: Tx,
  clientId: string,
  chosen: { locale: Locale; timeZone: string; reminders?: ClientReminders },
): Promise<void> {
  await change(tx, clientId, chosen);
}

/** How their hours are reckoned and shown. */
export type ClientTerms = Pick<Client, 'timeZone' | 'reviewLength' | 'showsHours'>;

/** @returns the client as they are then; undefined where there is no such client */
export const setClientTerms = (tx: Tx, clientId: string, terms: ClientTerms): Promise<Client | undefined> =>
  change(tx, clientId, terms);

/** The open period of their hours ends by their calendar. */
async function change(tx: Tx, clientId: string, changed: Partial<Client>): Promise<Client | undefined> {
  const [client] = await tx
    .update(clients)
    .set(changed)
    .where(eq(clients.clientId, clientId))
    .returning(columns);
  if (client) await rescheduleSubmission(tx, client);
  return client;
}

/** Speaks to a client's channels as to its first member, unless somebody has chosen otherwise. @returns whether it does now */
export async function followFirstMember(tx: Tx, clientId: string, personId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    update clients c set locale = p.locale, time_zone = p.time_zone
    from people p, agencies a
    where c.client_id = ${clientId} and p.person_id = ${personId}
      and (c.locale, c.time_zone) = (a.locale, a.time_zone)
      and (c.locale, c.time_zone) is distinct from (p.locale, p.time_zone)
      and p.person_id = (
        select m.person_id from client_members m where m.client_id = c.client_id
        order by m.added_at, m.person_id limit 1)`);
  if (rowCount !== 1) return false;
  const client = await clientById(tx, clientId);
  if (client) await rescheduleSubmission(tx, client);
  return true;
}

interface Place {
  readonly platform: 'slack' | 'teams';
  readonly address: string;
  readonly name: string | null;
}

/** What a conversation is used for now, if for anything. */
export async function useOf(tx: Tx, address: string) {
  return tx.query.channels.findFirst({ where: eq(channels.address, address) });
}

/** What a conversation is called now; one that is used for nothing is not kept. */
export async function renameChannel(tx: Tx, address: string, name: string): Promise<void> {
  await tx.update(channels).set({ name }).where(eq(channels.address, address));
}

/** Makes a conversation one of the client's. It must not be in use. */
export async function bindToClient(tx: Tx, agencyId: string, clientId: string, place: Place): Promise<void> {
  await tx.insert(channels).values({ agencyId, use: 'client', clientId, ...place });
}

/** Makes a conversation the dispatch channel, in place of the one there was. @returns the address of that one. */
export async function bindToDispatch(tx: Tx, agencyId: string, place: Place): Promise<string | undefined> {
  const before = await dispatchChannel(tx);
  if (before)
    await tx
      .update(channels)
      .set({ ...place, boundAt: sql`now()` })
      .where(eq(channels.use, 'dispatch'));
  else await tx.insert(channels).values({ agencyId, use: 'dispatch', ...place });
  return before?.address;
}

export async function dispatchChannel(tx: Tx) {
  return tx.query.channels.findFirst({ where: eq(channels.use, 'dispatch') });
}
