import { sql } from 'drizzle-orm';
import type { AgencyReminders, ClientReminders } from '../../domain/pings/reminders.ts';
import { calendarOf, type Calendar } from '../../domain/rhythm/rhythm.ts';
import type { Tx } from '../client.ts';

/** What a client's calendar is made of. */
export interface CalendarJson {
  readonly timeZone: string;
  readonly ofAgency: AgencyReminders['rhythm'] | null;
  readonly ofClient: ClientReminders['rhythm'] | null;
}

/** SQL for that of a row `c` of clients as JSON. */
export const calendarJson = sql<CalendarJson>`json_build_object(
  'timeZone', c.time_zone, 'ofClient', c.reminders -> 'rhythm',
  'ofAgency', (select a.reminders -> 'rhythm' from agencies a where a.agency_id = c.agency_id))`;

export const calendarFrom = ({ timeZone, ofAgency, ofClient }: CalendarJson): Calendar =>
  calendarOf(timeZone, ofAgency ?? undefined, ofClient ?? undefined);

/** When a client works. @throws Error when there is no such client */
export async function clientCalendar(tx: Tx, clientId: string): Promise<Calendar> {
  const { rows } = await tx.execute<{ calendar: CalendarJson }>(
    sql`select ${calendarJson} as calendar from clients c where c.client_id = ${clientId}`,
  );
  const [row] = rows;
  if (!row) throw new Error('a calendar of no client was asked for');
  return calendarFrom(row.calendar);
}
