import { sql, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { remainingSeconds, type DayWork, type HoursState } from '../../../domain/hours/lot.ts';
import type { PeriodKey } from '../../../domain/hours/period/period-key.ts';
import { reckon } from '../../../domain/hours/reckon.ts';
import type { Tx } from '../../client.ts';
import { lockAccount } from '../accounts.ts';
import { asStanding, standing, type Standing } from '../balance.ts';
import { dayFrom, type Json } from '../json.ts';
import { refreshReviews } from './periods-in-review.ts';

type ClosingPeriod = PeriodKey & {
  readonly endsOn: Temporal.PlainDate;
  readonly approveBy: Temporal.Instant;
};

/** What is in review of the account `a`; all of it begins where the last period closed, or later. */
const periodsOfAccount = sql`from review_periods p
  where p.client_id = a.client_id and p.starts_on >= a.closed_on and p.status = 'in review'`;

/** SQL for accounts `a` whose next period closes. A later one may be due before it: hours that nobody has worked are not reviewed. */
const isDue = (now: Temporal.Instant) => {
  const moment = sql`${now.toString()}::timestamptz`;
  return sql`exists (select ${periodsOfAccount} and p.approve_by <= ${moment})
    and (select p.approve_by ${periodsOfAccount} order by p.starts_on limit 1) <= ${moment}`;
};

/**
 * Closes every period whose time for review is over, of all clients at once and oldest first. Any number of instances
 * may do so at the same time.
 */
export async function closeDuePeriods(
  tx: Tx,
  agencyId: string,
  clientIds: readonly string[] | 'all',
  now: Temporal.Instant,
): Promise<void> {
  const ofThese =
    clientIds === 'all' ? sql`` : sql`and a.client_id = any(${sql.param([...clientIds])}::uuid[])`;
  for (;;) {
    const { rows } = await tx.execute<{ id: string }>(sql`
      select a.client_id as id from hour_accounts a where ${isDue(now)} ${ofThese}
      order by a.client_id for update`);
    const oldest = await oldestInReview(
      tx,
      rows.map(({ id }) => id),
    );
    const due = oldest.filter(({ approveBy }) => Temporal.Instant.compare(approveBy, now) <= 0);
    if (due.length === 0) return;
    await settle(tx, agencyId, due, null, now);
  }
}

/** Whether the time for review of any period is over. */
export async function isAnyPeriodDue(tx: Tx, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from hour_accounts a where ${isDue(now)} limit 1`);
  return rows.length > 0;
}

/**
 * Closes the period of a client that somebody has approved.
 * @returns false when it is not in review, or an older one is
 */
export async function closePeriod(
  tx: Tx,
  agencyId: string,
  { clientId, startsOn }: PeriodKey,
  by: string,
  now: Temporal.Instant,
): Promise<boolean> {
  await lockAccount(tx, clientId);
  const [period] = await oldestInReview(tx, [clientId]);
  if (!period?.startsOn.equals(startsOn)) return false;
  await settle(tx, agencyId, [period], by, now);
  await closeDuePeriods(tx, agencyId, [clientId], now);
  return true;
}

/** Of each client the period that closes next, if there is one. */
async function oldestInReview(tx: Tx, clientIds: readonly string[]): Promise<ClosingPeriod[]> {
  if (clientIds.length === 0) return [];
  const { rows } = await tx.execute<{ period: Json<ClosingPeriod> | null }>(sql`
    select (select json_build_object('clientId', p.client_id, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
      'approveBy', p.approve_by) ${periodsOfAccount} order by p.starts_on limit 1) as period
    from hour_accounts a where a.client_id = any(${sql.param([...clientIds])}::uuid[])`);
  return rows.flatMap(({ period }) => (period ? [asClosing(period)] : []));
}

const asClosing = ({ clientId, startsOn, endsOn, approveBy }: Json<ClosingPeriod>): ClosingPeriod => ({
  clientId,
  startsOn: dayFrom(startsOn),
  endsOn: dayFrom(endsOn),
  approveBy: Temporal.Instant.from(approveBy),
});

/** Reckons the hours of some clients, whose accounts are locked, to the end of a period each, and notes how they stand. */
async function settle(
  tx: Tx,
  agencyId: string,
  periods: readonly ClosingPeriod[],
  by: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const keys = sql`jsonb_to_recordset(${JSON.stringify(periods.map(keyOf))}::jsonb) as k (client_id uuid, period_on date)`;
  const [standings, work] = await Promise.all([standingsOf(tx, keys), dailyWork(tx, keys)]);
  const settled = periods.flatMap(({ clientId, startsOn, endsOn }) => {
    const before = standings.get(clientId);
    const days = work.get(clientId) ?? [];
    return before ? [{ clientId, startsOn, days, state: reckon(before.state, before, days, endsOn) }] : [];
  });
  await storeStates(tx, agencyId, settled);
  await noteClosed(tx, agencyId, settled, by, now);
}

const keyOf = ({ clientId, startsOn }: PeriodKey) => ({ client_id: clientId, period_on: startsOn });

async function standingsOf(tx: Tx, keys: SQL): Promise<Map<string, Standing>> {
  const { rows } = await tx.execute<{ id: string; standing: Json<Standing> }>(sql`
    select a.client_id as id, json_build_object(${standing}) as standing
    from hour_accounts a join ${keys} using (client_id)`);
  return new Map(rows.map(({ id, standing }) => [id, asStanding(standing)]));
}

interface DaySum {
  readonly id: string;
  readonly workOn: string;
  readonly periodOn: string;
  readonly seconds: number;
}

/** What was worked each day, by client; what is in dispute apart. Work of days before the period counts on its first. */
async function dailyWork(tx: Tx, keys: SQL): Promise<Map<string, DayWork[]>> {
  const [{ rows: sums }, { rows: disputed }] = await Promise.all([
    tx.execute<DaySum & Record<string, unknown>>(sql`
      select client_id as id, work_on as "workOn", period_on as "periodOn", rounded_seconds as seconds
      from ledger_days join ${keys} using (client_id, period_on)`),
    tx.execute<DaySum & { readonly by: string } & Record<string, unknown>>(sql`
      select e.client_id as id, l.work_on as "workOn", 'line:' || e.line_no as by, l.rounded_seconds as seconds
      from hours_events e join ${keys} using (client_id, period_on), lateral (
        select work_on, rounded_seconds from ledger_lines where client_id = e.client_id and line_no = e.line_no limit 1) l
      where e.verb = 'disputed' and not exists (select from hours_events answer where answer.answers = e.event_id)
      order by e.line_no`),
  ]);
  const holds = Map.groupBy(disputed, ({ id, workOn }) => `${id} ${workOn}`);
  const work = sums.map(({ id, workOn, periodOn, seconds }) => {
    const held = (holds.get(`${id} ${workOn}`) ?? []).map((line) => ({ by: line.by, seconds: line.seconds }));
    const inDispute = held.map((line) => line.seconds).reduce(sum, 0);
    const on = dayFrom(workOn < periodOn ? periodOn : workOn);
    return { id, on, seconds: seconds - inDispute, held };
  });
  return Map.groupBy(work, ({ id }) => id);
}

interface Settled extends PeriodKey {
  readonly days: readonly DayWork[];
  readonly state: HoursState;
}

async function storeStates(tx: Tx, agencyId: string, settled: readonly Settled[]): Promise<void> {
  const accounts = settled.map(({ clientId, state: { on, owed, uncovered } }) => ({
    client_id: clientId,
    closed_on: on,
    owed: owed.seconds,
    owed_held: owed.held,
    uncovered: uncovered.seconds,
    uncovered_held: uncovered.held,
  }));
  const lots = settled.flatMap(({ clientId, state }) =>
    state.lots.map((lot) => ({
      client_id: clientId,
      lot_id: lot.id,
      kind: lot.kind,
      seconds: lot.seconds,
      from_on: lot.from,
      until_on: lot.until,
      spent: lot.spentSeconds,
      held: lot.held,
      expired: lot.expiredSeconds,
      rolled: lot.rolledSeconds,
    })),
  );
  await tx.execute(sql`
    with lots_now as (
      insert into lots (agency_id, client_id, lot_id, kind, seconds, from_on, until_on, spent, held, expired, rolled)
      select ${agencyId}::uuid, * from jsonb_to_recordset(${JSON.stringify(lots)}::jsonb) as lot (
        client_id uuid, lot_id text, kind lot_kind, seconds bigint, from_on date, until_on date, spent bigint,
        held jsonb, expired bigint, rolled bigint)
      on conflict (agency_id, client_id, lot_id) do update set seconds = excluded.seconds,
        until_on = excluded.until_on, spent = excluded.spent, held = excluded.held, expired = excluded.expired,
        rolled = excluded.rolled
    )
    update hour_accounts a set closed_on = now.closed_on, owed = now.owed, owed_held = now.owed_held,
      uncovered = now.uncovered, uncovered_held = now.uncovered_held
    from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as now (client_id uuid, closed_on date, owed bigint,
      owed_held jsonb, uncovered bigint, uncovered_held jsonb)
    where a.client_id = now.client_id`);
}

/** Notes that periods have closed, what was used in them and what is left, and has the cards of their review say so. */
async function noteClosed(
  tx: Tx,
  agencyId: string,
  settled: readonly Settled[],
  by: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const closed = settled.map((period) => ({
    ...keyOf(period),
    used: usedIn(period),
    left: leftOf(period.state),
  }));
  const at = sql`${now.toString()}::timestamptz`;
  await tx.execute(sql`
    with closed as (
      update review_periods p set status = 'closed', closed_at = ${at}, closed_by = ${by}::uuid,
        used_seconds = k.used, left_seconds = k."left"
      from jsonb_to_recordset(${JSON.stringify(closed)}::jsonb) as k (
        client_id uuid, period_on date, used bigint, "left" bigint)
      where (p.client_id, p.starts_on) = (k.client_id, k.period_on)
      returning p.client_id, p.starts_on
    )
    insert into hours_events (agency_id, at, verb, person_id, client_id, period_on)
    select ${agencyId}::uuid, ${at}, 'period-closed', ${by}::uuid, client_id, starts_on from closed`);
  await refreshReviews(tx, settled, now);
}

const usedIn = ({ days }: Settled): number =>
  days.flatMap(({ seconds, held }) => [seconds, ...held.map((part) => part.seconds)]).reduce(sum, 0);

/** At the end of the last day, before anything expires that does not last beyond it. */
const leftOf = ({ lots, owed }: HoursState): number => lots.map(remainingSeconds).reduce(sum, -owed.seconds);

const sum = (a: number, b: number): number => a + b;
