import { and, asc, desc, eq, gt, isNotNull, isNull, lt, ne, sql, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import {
  counts,
  longestEntrySeconds,
  sourceOfCorrection,
  type EndedEntry,
  type TimeEntry,
} from '../../domain/hours/entry.ts';
import type { Tx } from '../client.ts';
import { timeEntries } from '../schema/hours.ts';

/** What is read of an entry: a `TimeEntry`. */
export const entryColumns = {
  id: timeEntries.entryId,
  clientId: timeEntries.clientId,
  task: timeEntries.task,
  personId: timeEntries.personId,
  startedAt: timeEntries.startedAt,
  endedAt: timeEntries.endedAt,
  source: timeEntries.source,
  memo: timeEntries.memo,
  isProvisional: timeEntries.isProvisional,
  supersedes: timeEntries.supersedes,
  reason: timeEntries.reason,
  isCurrent: timeEntries.isCurrent,
};

const at = (instant: Temporal.Instant): SQL => sql`${instant.toString()}::timestamptz`;

/** What an entry is about: whose work, on which task of which client. */
export interface EntrySubject {
  readonly clientId: string;
  readonly task: number;
  readonly personId: string;
}

/** From when to when somebody worked, and what they say about it. */
export interface EntrySpan {
  readonly startedAt: Temporal.Instant;
  /** At most 16 hours after the start. */
  readonly endedAt: Temporal.Instant;
  readonly memo: string | null;
}

export async function entryById(tx: Tx, entryId: number): Promise<TimeEntry | undefined> {
  const [entry] = await tx.select(entryColumns).from(timeEntries).where(eq(timeEntries.entryId, entryId));
  return entry;
}

/** An entry as it was corrected last: itself, if nobody has corrected it. */
export async function latestRevision(tx: Tx, entryId: number): Promise<TimeEntry | undefined> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    with recursive revisions (id) as (
      select ${entryId}::bigint
      union all select e.entry_id from time_entries e join revisions r on e.supersedes = r.id)
    select max(id) as id from revisions`);
  return entryById(tx, Number(rows[0]?.id));
}

export async function runningEntry(tx: Tx, personId: string): Promise<TimeEntry | undefined> {
  const [entry] = await tx
    .select(entryColumns)
    .from(timeEntries)
    .where(and(eq(timeEntries.personId, personId), isNull(timeEntries.endedAt)));
  return entry;
}

/**
 * The timer that runs for somebody, while nobody else starts, records or corrects time of theirs until the transaction
 * ends: whoever does so holds their clock first.
 */
export async function holdClock(tx: Tx, personId: string): Promise<TimeEntry | undefined> {
  await tx.execute(sql`select from people where person_id = ${personId} for no key update`);
  return runningEntry(tx, personId);
}

/**
 * Starts a timer of somebody whose clock is held and for whom none runs. Where another instance's clock is ahead, it
 * starts when the last entry ends.
 */
export async function startEntry(
  tx: Tx,
  agencyId: string,
  subject: EntrySubject,
  now: Temporal.Instant,
): Promise<TimeEntry> {
  const { personId } = subject;
  const lastEnd = sql`(select max(ended_at) from time_entries
    where person_id = ${personId} and is_current and tstzrange(started_at, ended_at) && tstzrange(${at(now)}, null))`;
  const [started] = await tx
    .insert(timeEntries)
    .values({
      agencyId,
      ...subject,
      startedAt: sql`greatest(${at(now)}, ${lastEnd})`,
      source: 'timer',
      recordedBy: personId,
      recordedAt: now,
    })
    .returning(entryColumns);
  if (!started) throw new Error('a timer that was started is not there');
  return started;
}

export interface Stop {
  /** Before the start means at the start. After 16 hours of running means then, provisionally. */
  readonly endedAt: Temporal.Instant;
  readonly memo: string | null;
  readonly isProvisional: boolean;
  /** The id of who stopped it. */
  readonly by: string;
}

/** Ends a running timer. @returns undefined when it does not run any more: of many who stop it at once, one gets the entry. */
export async function stopEntry(
  tx: Tx,
  entryId: number,
  { endedAt, memo, isProvisional, by }: Stop,
  now: Temporal.Instant,
): Promise<EndedEntry | undefined> {
  const latest = sql`started_at + make_interval(secs => ${longestEntrySeconds})`;
  const [stopped] = await tx
    .update(timeEntries)
    .set({
      endedAt: sql`least(greatest(${at(endedAt)}, started_at), ${latest})`,
      isProvisional: sql`${isProvisional}::bool or ${at(endedAt)} > ${latest}`,
      memo,
      recordedBy: by,
      recordedAt: now,
    })
    .where(and(eq(timeEntries.entryId, entryId), isNull(timeEntries.endedAt)))
    .returning(entryColumns);
  return stopped && asEnded(stopped);
}

/**
 * Says what was done, of a current entry that has ended without saying so. Once a line of it is in the ledger it is too
 * late, for the line says it too: the client's account is held.
 * @returns undefined when nothing is to be added
 */
export async function addMemo(tx: Tx, entryId: number, memo: string): Promise<EndedEntry | undefined> {
  const [told] = await tx
    .update(timeEntries)
    .set({ memo })
    .where(and(eq(timeEntries.entryId, entryId), isWork, isOpen))
    .returning(entryColumns);
  return told && asEnded(told);
}

/** Records time by hand, for somebody whose clock is held and who did nothing else meanwhile: see `entryWithin`. */
export async function recordEntry(
  tx: Tx,
  agencyId: string,
  { by, ...entry }: EntrySubject & EntrySpan & { readonly by: string },
  now: Temporal.Instant,
): Promise<EndedEntry> {
  const [recorded] = await tx
    .insert(timeEntries)
    .values({ agencyId, ...entry, source: 'manual', recordedBy: by, recordedAt: now })
    .returning(entryColumns);
  if (!recorded) throw new Error('an entry that was recorded is not there');
  return asEnded(recorded);
}

/**
 * Puts another entry in the place of one that has ended; confirms it, if it was provisional. Its person's clock is held.
 * From a moment to the same moment: it is withdrawn.
 * @returns undefined when another has been put in its place already.
 */
export async function supersede(
  tx: Tx,
  agencyId: string,
  entry: TimeEntry,
  { by, ...correction }: EntrySpan & { readonly reason: string; readonly by: string },
  now: Temporal.Instant,
): Promise<EndedEntry | undefined> {
  const { id, clientId, task, personId } = entry;
  const overtaken = await tx
    .update(timeEntries)
    .set({ isCurrent: false })
    .where(and(eq(timeEntries.entryId, id), eq(timeEntries.isCurrent, true), isNotNull(timeEntries.endedAt)))
    .returning({ id: timeEntries.entryId });
  if (overtaken.length === 0) return undefined;
  const source = sourceOfCorrection(entry, correction);
  const subject = { clientId, task, personId, source, supersedes: id };
  const [corrected] = await tx
    .insert(timeEntries)
    .values({ agencyId, ...subject, ...correction, recordedBy: by, recordedAt: now })
    .returning(entryColumns);
  return corrected && asEnded(corrected);
}

/** Current entries of a person that reach into a stretch of time, the running one included, in order. */
export const entriesOfPerson = (
  tx: Tx,
  personId: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<TimeEntry[]> =>
  tx
    .select(entryColumns)
    .from(timeEntries)
    .where(reachesInto(personId, from, to))
    .orderBy(asc(timeEntries.startedAt));

/** The first current entry of a person that a stretch of time would overlap, other than one that is to be corrected. */
export async function entryWithin(
  tx: Tx,
  personId: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
  otherThan?: number,
): Promise<TimeEntry | undefined> {
  const [entry] = await tx
    .select(entryColumns)
    .from(timeEntries)
    .where(
      and(
        reachesInto(personId, from, to),
        otherThan === undefined ? undefined : ne(timeEntries.entryId, otherThan),
      ),
    )
    .orderBy(asc(timeEntries.startedAt))
    .limit(1);
  return entry;
}

/** Entries that count towards a client's hours and reach into a stretch of time, in order. */
export async function countedEntries(
  tx: Tx,
  clientId: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<EndedEntry[]> {
  const entries = await tx
    .select(entryColumns)
    .from(timeEntries)
    .where(
      and(
        eq(timeEntries.clientId, clientId),
        isWork,
        gt(timeEntries.startedAt, from.subtract({ seconds: longestEntrySeconds })),
        gt(timeEntries.endedAt, from),
        lt(timeEntries.startedAt, to),
      ),
    )
    .orderBy(asc(timeEntries.startedAt), asc(timeEntries.entryId));
  return entries.filter(counts);
}

/** The last that a person has done, up to now. */
export async function lastEntry(tx: Tx, personId: string): Promise<EndedEntry | undefined> {
  const [entry] = await tx
    .select(entryColumns)
    .from(timeEntries)
    .where(and(eq(timeEntries.personId, personId), isWork))
    .orderBy(desc(timeEntries.startedAt))
    .limit(1);
  return entry && asEnded(entry);
}

/** Entries of a person that a memo can still be given to, the latest first. */
export const entriesWithoutMemo = (tx: Tx, personId: string, atMost: number): Promise<TimeEntry[]> =>
  tx
    .select(entryColumns)
    .from(timeEntries)
    .where(and(eq(timeEntries.personId, personId), isWork, isOpen))
    .orderBy(desc(timeEntries.startedAt))
    .limit(atMost);

/** Has no memo, and can be given one. */
const isOpen = and(
  isNull(timeEntries.memo),
  sql`not exists (select from ledger_lines l where l.entry_id = ${timeEntries.entryId})`,
);

/** Ended, current, and not withdrawn. */
const isWork = and(eq(timeEntries.isCurrent, true), sql`ended_at > started_at`);

const reachesInto = (personId: string, from: Temporal.Instant, to: Temporal.Instant) =>
  and(
    eq(timeEntries.personId, personId),
    eq(timeEntries.isCurrent, true),
    sql`tstzrange(started_at, ended_at) && tstzrange(${at(from)}, ${at(to)})`,
  );

/** @throws Error when it runs: then it was asked for by mistake. */
export function asEnded({ endedAt, ...entry }: TimeEntry): EndedEntry {
  if (!endedAt) throw new Error('an entry that has ended has no end');
  return { ...entry, endedAt };
}
