import { createHash } from 'node:crypto';
import { and, asc, eq, gt, sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { DrawnPart } from '../../domain/hours/balance.ts';
import type { EndedEntry } from '../../domain/hours/entry.ts';
import { canonicalText, type LedgerLine, type NewLine } from '../../domain/hours/ledger.ts';
import { dayOf } from '../../domain/hours/period.ts';
import type { Statement, StatementLine } from '../../domain/hours/statement.ts';
import type { Tx } from '../client.ts';
import { namedPerson } from '../people.ts';
import { clients } from '../schema/desk.ts';
import { timeEntries } from '../schema/hours.ts';
import { hourAccounts, ledgerLines, reviewPeriods } from '../schema/ledger.ts';
import { holdAccount } from './accounts.ts';
import { asEnded, entryColumns } from './entries.ts';
import { dayFrom, type Json } from './json.ts';

const hashOf = (line: LedgerLine): string => createHash('sha256').update(canonicalText(line)).digest('hex');

/** Writes lines at the end of the ledger of a client whose account is locked, and adds them to the sums of their days. */
export async function appendLines(
  tx: Tx,
  agencyId: string,
  clientId: string,
  lines: readonly NewLine[],
  now: Temporal.Instant,
): Promise<void> {
  if (lines.length === 0) return;
  const [head] = await tx
    .select({ lineNo: hourAccounts.lineCount, hash: hourAccounts.headHash })
    .from(hourAccounts)
    .where(eq(hourAccounts.clientId, clientId));
  if (!head) throw new Error('there is no account to write to');
  const writtenAt = now.round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  const rows = [];
  for (const line of lines) {
    const placed = { ...line, lineNo: head.lineNo + 1, writtenAt, previousHash: head.hash };
    head.lineNo = placed.lineNo;
    head.hash = hashOf(placed);
    rows.push(rowOf(placed, head.hash));
  }
  await tx.execute(sql`
    with written as (
      insert into ledger_lines (agency_id, client_id, line_no, period_on, entry_id, person_id, task, work_on,
        exact_seconds, rounded_seconds, reverses, reason, written_at, previous_hash, hash)
      select ${agencyId}::uuid, ${clientId}::uuid, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line (
        line_no int, period_on date, entry_id bigint, person_id uuid, task int, work_on date,
        exact_seconds int, rounded_seconds int, reverses int, reason text, written_at timestamptz,
        previous_hash text, hash text)
      returning period_on, work_on, rounded_seconds
    ), days as (
      insert into ledger_days as d (agency_id, client_id, period_on, work_on, rounded_seconds)
      select ${agencyId}::uuid, ${clientId}::uuid, period_on, work_on, sum(rounded_seconds) from written
      group by period_on, work_on
      on conflict (agency_id, client_id, period_on, work_on)
        do update set rounded_seconds = d.rounded_seconds + excluded.rounded_seconds
    )
    update hour_accounts set line_count = ${head.lineNo}, head_hash = ${head.hash} where client_id = ${clientId}`);
}

const rowOf = ({ entry, ...line }: LedgerLine, hash: string) => ({
  line_no: line.lineNo,
  period_on: line.periodOn,
  entry_id: entry.id,
  person_id: entry.personId,
  task: entry.task,
  work_on: line.on,
  exact_seconds: line.exactSeconds,
  rounded_seconds: line.roundedSeconds,
  reverses: line.reverses,
  reason: line.reason,
  written_at: line.writtenAt,
  previous_hash: line.previousHash,
  hash,
});

interface StoredLine extends LedgerLine {
  readonly hash: string;
}

/** Lines as they are stored, what is hashed of their entries included, in order. */
async function storedLines(tx: Tx, where: SQL | undefined, atMost?: number): Promise<StoredLine[]> {
  const lines = tx
    .select({ line: ledgerLines, entry: entryColumns })
    .from(ledgerLines)
    .innerJoin(timeEntries, eq(timeEntries.entryId, ledgerLines.entryId))
    .where(where)
    .orderBy(asc(ledgerLines.lineNo));
  const rows = await (atMost === undefined ? lines : lines.limit(atMost));
  return rows.map(({ line, entry }) => ({
    ...line,
    on: line.workOn,
    // What the line says of the entry counts where the two differ: then the hash is wrong.
    entry: asEnded({ ...entry, clientId: line.clientId, personId: line.personId, task: line.task }),
  }));
}

/** Lines of an entry that nothing has taken back, in order. */
export const standingLinesOf = (tx: Tx, entryId: number): Promise<StoredLine[]> =>
  storedLines(tx, and(eq(ledgerLines.entryId, entryId), sql`${ledgerLines.reverses} is null`, isNotReversed));

export async function lineOf(tx: Tx, clientId: string, lineNo: number): Promise<LedgerLine | undefined> {
  const [line] = await storedLines(
    tx,
    and(eq(ledgerLines.clientId, clientId), eq(ledgerLines.lineNo, lineNo)),
  );
  return line;
}

const isNotReversed = sql`not exists (select from ledger_lines r
  where r.client_id = ${ledgerLines.clientId} and r.reverses = ${ledgerLines.lineNo})`;

/** What the ledger holds of some entries, and of all work on the days that they take part of. */
export async function drawnParts(
  tx: Tx,
  clientId: string,
  entries: readonly EndedEntry[],
  timeZone: string,
): Promise<DrawnPart[]> {
  if (entries.length === 0) return [];
  const [first, last] = [
    Math.min(...entries.map(({ startedAt }) => startedAt.epochMilliseconds)),
    Math.max(...entries.map(({ endedAt }) => endedAt.epochMilliseconds)),
  ].map((at) => dayOf(Temporal.Instant.fromEpochMilliseconds(at), timeZone).toString());
  const { rows } = await tx.execute<{ part: Json<DrawnPart> }>(sql`
    select json_build_object('entryId', entry_id, 'task', task, 'on', work_on,
      'exactSeconds', sum(exact_seconds), 'roundedSeconds', sum(rounded_seconds)) as part
    from ledger_lines
    where client_id = ${clientId}
      and (work_on between ${first}::date and ${last}::date
        or entry_id = any(${sql.param(entries.map(({ id }) => id))}::bigint[]))
    group by entry_id, task, work_on order by work_on, entry_id`);
  return rows.map(({ part }) => ({ ...part, on: dayFrom(part.on) }));
}

/** How much of a chain holds. */
export interface ChainCheck {
  /** So many lines are as they were written, from the first on. */
  readonly lines: number;
  /** The first that is not; null where all are. */
  readonly bad: BadLine | null;
}

export interface BadLine {
  readonly lineNo: number;
  /** As it reads now; null where the line itself is gone. */
  readonly on: Temporal.PlainDate | null;
  readonly task: number | null;
}

const linesAtOnce = 1000;

/** Checks every line of a client's ledger against its hash, each hash against the line before, and the last against the account. */
export async function verifyChain(tx: Tx, clientId: string): Promise<ChainCheck> {
  const account = await holdAccount(tx, clientId);
  const head = { lineNo: account?.lineCount ?? 0, hash: account?.headHash ?? '' };
  let last: StoredLine | undefined;
  for (;;) {
    const from = last?.lineNo ?? 0;
    const page = await storedLines(
      tx,
      and(eq(ledgerLines.clientId, clientId), gt(ledgerLines.lineNo, from)),
      linesAtOnce,
    );
    for (const line of page) {
      if (line.lineNo !== (last?.lineNo ?? 0) + 1) return broken((last?.lineNo ?? 0) + 1);
      const follows = line.previousHash === (last?.hash ?? '') && line.lineNo <= head.lineNo;
      if (!follows || line.hash !== hashOf(line)) return broken(line.lineNo, line);
      last = line;
    }
    if (page.length < linesAtOnce) break;
  }
  const lines = last?.lineNo ?? 0;
  if (lines < head.lineNo) return broken(lines + 1);
  if (last && last.hash !== head.hash) return broken(lines, last);
  return { lines, bad: null };
}

const broken = (lineNo: number, line?: StoredLine): ChainCheck => ({
  lines: lineNo - 1,
  bad: { lineNo, on: line?.on ?? null, task: line?.entry.task ?? null },
});

/** What became of a line that was objected to. A line is objected to once. */
const disputeState = sql`(
  select coalesce(answer.verb::text, 'open') from hours_events d
  left join hours_events answer on answer.answers = d.event_id
  where d.entry_id = l.entry_id and d.line_no = l.line_no and d.verb = 'disputed')`;

/** The lines of one period, in the order of the days. */
async function linesOfPeriod(
  tx: Tx,
  clientId: string,
  periodOn: Temporal.PlainDate,
): Promise<StatementLine[]> {
  const { rows } = await tx.execute<{ line: Json<StatementLine> }>(sql`
    select json_build_object(
      'lineNo', l.line_no, 'entryId', l.entry_id, 'on', l.work_on, 'startedAt', e.started_at, 'endedAt', e.ended_at,
      'person', ${namedPerson(sql`l.person_id`)}, 'task', l.task, 'title', t.title, 'memo', e.memo, 'source', e.source,
      'exactSeconds', l.exact_seconds, 'roundedSeconds', l.rounded_seconds, 'reverses', l.reverses,
      'reason', l.reason, 'dispute', ${disputeState}) as line
    from ledger_lines l join time_entries e using (agency_id, entry_id) join tasks t on t.number = l.task
    where l.client_id = ${clientId} and l.period_on = ${periodOn.toString()}::date
    order by l.work_on, e.started_at, l.line_no`);
  return rows.map(({ line }) => ({
    ...line,
    on: dayFrom(line.on),
    startedAt: Temporal.Instant.from(line.startedAt),
    endedAt: Temporal.Instant.from(line.endedAt),
  }));
}

/** What was charged in the period that begins on a day; undefined where none was drawn up. */
export async function statementOf(
  tx: Tx,
  clientId: string,
  periodOn: Temporal.PlainDate,
): Promise<Statement | undefined> {
  const [found] = await tx
    .select({
      clientName: clients.name,
      timeZone: clients.timeZone,
      endsOn: reviewPeriods.endsOn,
      status: reviewPeriods.status,
      leftSeconds: reviewPeriods.leftSeconds,
    })
    .from(reviewPeriods)
    .innerJoin(clients, eq(clients.clientId, reviewPeriods.clientId))
    .where(and(eq(reviewPeriods.clientId, clientId), eq(reviewPeriods.startsOn, periodOn)));
  if (!found) return undefined;
  const { endsOn, ...rest } = found;
  const lines = await linesOfPeriod(tx, clientId, periodOn);
  const sum = (of: (line: StatementLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    clientId,
    ...rest,
    period: { startsOn: periodOn, endsOn },
    lines,
    exactSeconds: sum((line) => line.exactSeconds),
    roundedSeconds: sum((line) => line.roundedSeconds),
  };
}
