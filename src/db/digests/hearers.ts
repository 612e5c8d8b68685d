import { sql } from 'drizzle-orm';
import type { AgencyReminders, ClientReminders, PersonReminders } from '../../domain/pings/reminders.ts';
import { calendarOf, type Calendar } from '../../domain/rhythm/rhythm.ts';
import type { Tx } from '../client.ts';

/** What somebody's calendar is made of. */
interface Kept<Reminders> {
  readonly id: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly reminders: Reminders;
}

export interface HearingClient extends Kept<ClientReminders> {
  readonly agency: AgencyReminders;
  /** Where the client's hours may be spoken of; null where that is nowhere. */
  readonly channel: string | null;
  readonly members: ReadonlyArray<Kept<PersonReminders>>;
}

/** Some clients, with those who hear of their hours: everybody in their channel, or each of them. */
export async function hearingClients(tx: Tx, clientIds: readonly string[]): Promise<HearingClient[]> {
  const { rows } = await tx.execute<{ client: HearingClient }>(sql`
    select json_build_object('id', c.client_id, 'timeZone', c.time_zone, 'reminders', c.reminders, 'agency', a.reminders,
      'channel', (select ch.address from channels ch where ch.client_id = c.client_id and c.shows_hours
        order by ch.unreachable_since is not null, ch.bound_at limit 1),
      'members', (
        select coalesce(json_agg(json_build_object('id', p.person_id, 'timeZone', p.time_zone, 'reminders', p.reminders)
          order by m.added_at, m.person_id), '[]')
        from client_members m join people p using (agency_id, person_id) where m.client_id = c.client_id)) as client
    from clients c join agencies a using (agency_id)
    where c.client_id = any(${sql.param([...clientIds])}::uuid[])`);
  return rows.map(({ client }) => client);
}

export interface HearingPerson extends Kept<PersonReminders> {
  readonly isAssistant: boolean;
  readonly isManager: boolean;
  readonly agency: AgencyReminders;
}

/** Those of some people who work at the desk. */
export async function hearingStaff(tx: Tx, people: readonly string[]): Promise<HearingPerson[]> {
  const { rows } = await tx.execute<{ person: HearingPerson }>(sql`
    select json_build_object('id', p.person_id, 'timeZone', p.time_zone, 'reminders', p.reminders,
      'isAssistant', p.is_assistant, 'isManager', p.is_manager, 'agency', a.reminders) as person
    from people p join agencies a using (agency_id)
    where p.person_id = any(${sql.param([...people])}::uuid[]) and (p.is_assistant or p.is_manager)`);
  return rows.map(({ person }) => person);
}

export const calendarOfStaff = ({ timeZone, agency, reminders }: HearingPerson): Calendar =>
  calendarOf(timeZone, agency.rhythm, reminders.rhythm);
