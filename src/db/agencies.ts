import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { TimeRules } from '../domain/clock/time-rules.ts';
import type { Locale } from '../domain/locale.ts';
import type { Person } from '../domain/people.ts';
import type { AgencyReminders } from '../domain/pings/reminders.ts';
import type { Tx } from './client.ts';
import { personWithAccount } from './people.ts';
import { agencies } from './schema/desk.ts';

export type Agency = NewAgency & TimeRules & { readonly reminders: AgencyReminders };

interface NewAgency {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** SQL for the `Agency` of a row `a` as JSON. */
const agencyJson = sql<Agency>`json_build_object(
  'id', a.agency_id, 'name', a.name, 'locale', a.locale, 'timeZone', a.time_zone,
  'requiresMemo', a.requires_memo, 'timerCheckHours', a.timer_check_hours, 'reminders', a.reminders)`;

/** What a conversation is used for. */
export type Channel =
  | { readonly use: 'dispatch' }
  | {
      readonly use: 'client';
      readonly clientId: string;
      readonly clientName: string;
      readonly locale: Locale;
    };

export interface Arrival {
  /** False when this delivery has had its effect already. */
  readonly isNew: boolean;
  readonly agency: Agency;
  /** Who did it, if the agency knows them. */
  readonly person: Person | null;
  /** The platform was last asked about them more than a day ago. */
  readonly isProfileStale: boolean;
  /** The platform has told another language or zone of theirs with the delivery, and they have chosen none here. */
  readonly isToldOtherwise: boolean;
  /** What the conversation is used for, if for anything. */
  readonly channel: Channel | null;
}

/**
 * Notes a delivery and finds out who it is from and where it happened, in one round trip.
 * A second delivery waits here until the first has committed, and then is not new.
 */
export async function receive(
  tx: Tx,
  agencyId: string,
  delivery: {
    key: string;
    platform: 'slack' | 'teams';
    account: string;
    address: string;
    /** What was told of the person with it. */
    locale: Locale | null;
    timeZone: string | null;
  },
  now: Temporal.Instant,
): Promise<Arrival> {
  const { rows } = await tx.execute<{ arrival: Arrival }>(sql`
    with noted as (
      insert into inbox (agency_id, delivery_key) values (${agencyId}, ${delivery.key})
      on conflict do nothing returning 1
    )
    select json_build_object(
      'isNew', exists (select from noted),
      'agency', ${agencyJson},
      'person', ${personWithAccount(delivery.platform, delivery.account)},
      'isProfileStale', coalesce(who.profile_read_at < ${now.toString()}::timestamptz - interval '1 day', false),
      'isToldOtherwise', coalesce(
        not who.has_chosen_locale and who.locale <> coalesce(${delivery.locale}::locale, who.locale)
          or not who.has_chosen_zone and who.time_zone <> coalesce(${delivery.timeZone}::text, who.time_zone), false),
      'channel', (
        select json_build_object('use', c.use, 'clientId', c.client_id, 'clientName', l.name, 'locale', l.locale)
        from channels c left join clients l using (agency_id, client_id)
        where c.address = ${delivery.address})
    ) as arrival
    from agencies a left join lateral (
      select p.* from people p join identities i using (agency_id, person_id)
      where i.platform = ${delivery.platform} and i.account = ${delivery.account}) who on true
    where a.agency_id = ${agencyId}`);
  const arrival = rows[0]?.arrival;
  if (!arrival) throw new Error('a workspace is routed to an agency that does not exist');
  return arrival;
}

/** Makes an agency of a workspace. @returns false, and stores nothing, when the workspace has got one in the meantime. */
export async function createAgency(
  tx: Tx,
  { id, name, locale, timeZone }: NewAgency,
  { platform, externalId }: { platform: 'slack' | 'teams'; externalId: string },
): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    with routed as (
      insert into workspaces (agency_id, platform, external_id) values (${id}, ${platform}, ${externalId})
      on conflict do nothing returning agency_id
    )
    insert into agencies (agency_id, name, locale, time_zone)
    select agency_id, ${name}, ${locale}::locale, ${timeZone} from routed`);
  return rowCount === 1;
}

export async function agencyById(tx: Tx, agencyId: string): Promise<Agency | undefined> {
  const { rows } = await tx.execute<{ agency: Agency }>(
    sql`select ${agencyJson} as agency from agencies a where a.agency_id = ${agencyId}`,
  );
  return rows[0]?.agency;
}

/** What is configured and what has been going on, for `/desk status`. */
export interface DeskStatus {
  /** The platform of each, in the order in which they joined. */
  readonly workspaces: ReadonlyArray<'slack' | 'teams'>;
  readonly dispatch: { readonly address: string; readonly name: string | null } | null;
  readonly managers: number;
  readonly assistants: number;
  readonly members: number;
  readonly clients: ReadonlyArray<{
    readonly name: string;
    readonly members: number;
    readonly channels: ReadonlyArray<{ readonly address: string; readonly name: string | null }>;
  }>;
  readonly openTasks: number;
  readonly tasksUnderWay: number;
  readonly lastDelivery: string | null;
  readonly waiting: number;
  /** Channels that cannot be written to. */
  readonly failing: ReadonlyArray<{ readonly address: string; readonly name: string | null }>;
}

export async function deskStatus(tx: Tx): Promise<DeskStatus> {
  const { rows } = await tx.execute<{ status: DeskStatus }>(sql`
    select json_build_object(
      'workspaces', (select json_agg(platform order by installed_at, external_id) from workspaces),
      'dispatch', (select json_build_object('address', address, 'name', name) from channels where use = 'dispatch'),
      'managers', (select count(*) from people where is_manager),
      'assistants', (select count(*) from people where is_assistant),
      'members', (select count(distinct person_id) from client_members),
      'clients', (select coalesce(json_agg(json_build_object(
          'name', c.name,
          'members', (select count(*) from client_members m where m.client_id = c.client_id),
          'channels', (select coalesce(json_agg(json_build_object('address', h.address, 'name', h.name) order by h.bound_at), '[]')
            from channels h where h.client_id = c.client_id)) order by c.name), '[]')
        from clients c),
      'openTasks', (select count(*) from tasks where status = 'open'),
      'tasksUnderWay', (select count(*) from tasks where status not in ('open', 'accepted', 'cancelled')),
      'lastDelivery', (select max(sent_at) from posts),
      'waiting', (select count(*) from posts where wanted > sent and dead_at is null),
      'failing', (select coalesce(json_agg(json_build_object('address', c.address, 'name', c.name) order by c.address), '[]')
        from channels c where exists (
          select from posts p where p.conversation = c.address and p.wanted > p.sent and p.problem = 'unreachable'))
    ) as status`);
  const status = rows[0]?.status;
  if (!status) throw new Error('the status query returned nothing');
  return status;
}

/** What the bot speaks in the dispatch channel from now on, the zone of the times there, and when it reminds people. */
export async function setAgencyPreferences(
  tx: Tx,
  agencyId: string,
  chosen: {
    readonly locale: Locale;
    readonly timeZone: string;
    readonly reminders?: AgencyReminders;
  },
): Promise<void> {
  await tx.update(agencies).set(chosen).where(eq(agencies.agencyId, agencyId));
}

/** How time is tracked from now on. */
export async function setTimeRules(
  tx: Tx,
  agencyId: string,
  { requiresMemo, timerCheckHours }: TimeRules,
): Promise<void> {
  await tx.update(agencies).set({ requiresMemo, timerCheckHours }).where(eq(agencies.agencyId, agencyId));
}
