import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { HoursDetails, HoursEvent, HoursVerb } from '../../domain/hours/event.ts';
import type { Tx } from '../client.ts';
import { namedPerson } from '../people.ts';
import { hoursEvents } from '../schema/hours.ts';
import { dayFrom } from './json.ts';

export interface NewHoursEvent {
  readonly verb: HoursVerb;
  readonly clientId: string;
  /** Absent where Deskhand does it by itself. */
  readonly by?: string;
  readonly task?: number;
  readonly entryId?: number;
  readonly lineNo?: number;
  readonly periodOn?: Temporal.PlainDate;
  /** The event that this answers: each is answered once. */
  readonly answers?: number;
  /** Whatever would have the same key did not happen. */
  readonly onceKey?: string;
  readonly details?: HoursDetails;
}

/** @returns its id; undefined when it has happened, or what it answers has been answered: of many at once, one gets the id. */
export async function noteHoursEvent(
  tx: Tx,
  agencyId: string,
  { by, ...event }: NewHoursEvent,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const [noted] = await tx
    .insert(hoursEvents)
    .values({ agencyId, at: now, personId: by ?? null, ...event })
    .onConflictDoNothing()
    .returning({ id: hoursEvents.eventId });
  return noted?.id;
}

type EventJson = Omit<HoursEvent, 'at' | 'periodOn'> & {
  readonly at: string;
  readonly periodOn: string | null;
};

async function select(tx: Tx, rest: SQL): Promise<HoursEvent[]> {
  const { rows } = await tx.execute<{ event: EventJson }>(sql`
    select json_build_object(
      'id', e.event_id, 'at', e.at, 'verb', e.verb, 'who', ${namedPerson(sql`e.person_id`)},
      'clientId', e.client_id, 'clientName', (select c.name from clients c where c.client_id = e.client_id),
      'task', e.task, 'entryId', e.entry_id, 'lineNo', e.line_no, 'periodOn', e.period_on, 'answers', e.answers,
      'answeredBy', (select a.verb from hours_events a where a.answers = e.event_id), 'details', e.details) as event
    from hours_events e ${rest}`);
  return rows.map(({ event }) => ({
    ...event,
    at: Temporal.Instant.from(event.at),
    periodOn: event.periodOn === null ? null : dayFrom(event.periodOn),
  }));
}

export async function hoursEventById(tx: Tx, eventId: number): Promise<HoursEvent | undefined> {
  const [event] = await select(tx, sql`where e.event_id = ${eventId}`);
  return event;
}

/** What has answered an event, if anything has. */
export async function answerTo(tx: Tx, eventId: number): Promise<HoursEvent | undefined> {
  const [event] = await select(tx, sql`where e.answers = ${eventId}`);
  return event;
}

/** What happened to a client's hours, oldest first: events of one verb that nothing has answered. */
export const unansweredEvents = (tx: Tx, clientId: string, verb: HoursVerb): Promise<HoursEvent[]> =>
  select(
    tx,
    sql`where e.client_id = ${clientId} and e.verb = ${verb}::hours_verb
      and not exists (select from hours_events a where a.answers = e.event_id) order by e.event_id`,
  );
