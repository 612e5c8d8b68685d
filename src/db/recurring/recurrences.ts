import { and, eq, sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../../domain/recurrence/occurrences.ts';
import type {
  Pattern,
  Recurrence,
  RecurrenceStatus,
  RecurringDraft,
} from '../../domain/recurrence/recurrence.ts';
import type { Person } from '../../domain/people.ts';
import type { Tx } from '../client.ts';
import { namedPerson } from '../people.ts';
import { recurrences } from '../schema/recurrences.ts';
import { calendarFrom, calendarJson, type CalendarJson } from './calendar.ts';

/** A recurrence as JSON carries it: its days are text. */
type RecurrenceJson = Omit<Recurrence, 'pattern' | 'nextOn' | 'lastOn' | 'calendar'> & {
  readonly pattern: Omit<Pattern, 'startsOn'> & { readonly startsOn: string };
  readonly nextOn: string | null;
  readonly lastOn: string | null;
  readonly calendar: CalendarJson;
};

const asDay = (day: string | null) => (day === null ? null : Temporal.PlainDate.from(day));

const asRecurrence = ({ pattern, nextOn, lastOn, calendar, ...rest }: RecurrenceJson): Recurrence => ({
  ...rest,
  pattern: { ...pattern, startsOn: Temporal.PlainDate.from(pattern.startsOn) },
  nextOn: asDay(nextOn),
  lastOn: asDay(lastOn),
  calendar: calendarFrom(calendar),
});

const preferredId = sql`(r.draft ->> 'preferredId')::uuid`;

const recurrenceJson = sql<RecurrenceJson>`json_build_object(
  'id', r.recurrence_id, 'clientId', r.client_id, 'clientName', c.name, 'creator', ${namedPerson(sql`r.created_by`)},
  'askedAt', r.asked_at, 'draft', r.draft, 'preferred', ${namedPerson(preferredId)},
  'pattern', json_build_object('rule', r.rule, 'startsOn', r.starts_on, 'time', r.time, 'timeZone', r.time_zone,
    'shift', r.shift),
  'status', r.status, 'nextOn', r.next_on, 'calendar', ${calendarJson},
  'lastOn', (select max(o.occurs_on) from occurrences o where o.recurrence_id = r.recurrence_id))`;

async function select(tx: Tx, rest: SQL): Promise<Recurrence[]> {
  const { rows } = await tx.execute<{ recurrence: RecurrenceJson }>(sql`
    select ${recurrenceJson} as recurrence from recurrences r join clients c using (agency_id, client_id) ${rest}`);
  return rows.map(({ recurrence }) => asRecurrence(recurrence));
}

export async function recurrenceById(tx: Tx, id: number): Promise<Recurrence | undefined> {
  const [recurrence] = await select(tx, sql`where r.recurrence_id = ${id}`);
  return recurrence;
}

/** The recurrence, kept from changing until the transaction ends. */
export async function lockRecurrence(tx: Tx, id: number): Promise<Recurrence | undefined> {
  await tx.execute(sql`select from recurrences where recurrence_id = ${id} for no key update`);
  return recurrenceById(tx, id);
}

/** Those that have come by then. */
export async function recurrencesDue(tx: Tx, now: Temporal.Instant): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    select recurrence_id::int as id from recurrences where next_at <= ${now.toString()}::timestamptz
    order by next_at, recurrence_id`);
  return rows.map(({ id }) => id);
}

/** One of these, locked, unless another instance has it or has dealt with it. */
export async function takeDue(tx: Tx, id: number, now: Temporal.Instant): Promise<Recurrence | undefined> {
  const { rows } = await tx.execute(sql`
    select from recurrences where recurrence_id = ${id} and next_at <= ${now.toString()}::timestamptz
    for no key update skip locked`);
  return rows.length > 0 ? recurrenceById(tx, id) : undefined;
}

/**
 * What is delegated again and again and has not ended: for managers all of it, for members of clients what is for them,
 * for assistants what is meant for them.
 */
export const recurrencesSeenBy = (tx: Tx, person: Person, atMost: number): Promise<Recurrence[]> =>
  select(
    tx,
    sql`where r.status <> 'ended' and (${person.isManager}
        or r.client_id = any(${sql.param([...person.clientIds])}::uuid[])
        or ${person.isAssistant} and ${preferredId} = ${person.id}::uuid)
      order by r.next_on nulls last, r.recurrence_id limit ${atMost}`,
  );

export interface NewRecurrence {
  readonly clientId: string;
  readonly creatorId: string;
  readonly askedAt: string;
  readonly draft: RecurringDraft;
  readonly pattern: Pattern;
}

/** @returns its id */
export async function addRecurrence(
  tx: Tx,
  agencyId: string,
  { creatorId, pattern, ...recurrence }: NewRecurrence,
  first: Occurrence,
  now: Temporal.Instant,
): Promise<number> {
  const [added] = await tx
    .insert(recurrences)
    .values({ agencyId, createdBy: creatorId, ...recurrence, ...pattern, ...nextOf(first), createdAt: now })
    .returning({ id: recurrences.recurrenceId });
  if (!added) throw new Error('a recurrence was not stored');
  return added.id;
}

/** What can be changed about a recurrence; it is active exactly as long as there is a next occurrence. */
export interface RecurrenceChange {
  readonly draft?: RecurringDraft;
  readonly pattern?: Pattern;
  readonly next: Occurrence | Exclude<RecurrenceStatus, 'active'>;
}

export async function changeRecurrence(
  tx: Tx,
  id: number,
  { draft, pattern, next }: RecurrenceChange,
): Promise<void> {
  const course =
    typeof next === 'string'
      ? { status: next, nextOn: null, nextAt: null }
      : ({ status: 'active', ...nextOf(next) } as const);
  await tx
    .update(recurrences)
    .set({ ...(draft ? { draft } : {}), ...pattern, ...course })
    .where(eq(recurrences.recurrenceId, id));
}

/** When whoever has snoozed the news of a pause is to hear again; null where nobody is. */
export async function lookAtPausedAt(tx: Tx, id: number, at: Temporal.Instant | null): Promise<void> {
  await tx
    .update(recurrences)
    .set({ nextAt: at })
    .where(and(eq(recurrences.recurrenceId, id), eq(recurrences.status, 'paused')));
}

const nextOf = ({ on, at }: Occurrence) => ({ nextOn: on, nextAt: at });
