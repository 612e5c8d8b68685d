import { eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Grant, Plan } from '../../domain/hours/plan.ts';
import type { Client } from '../clients.ts';
import type { Tx } from '../client.ts';
import { grants, plans } from '../schema/hours.ts';
import { holdAccount, openAccount, type HourAccount } from './accounts.ts';
import { dayFrom, type Json } from './json.ts';

/** SQL for a `Plan` as JSON, of the row `p`. */
export const planJson = sql`json_build_object(
  'id', p.plan_id, 'from', p.from_on, 'kind', p.kind, 'seconds', p.seconds,
  'rollOver', json_build_object('percent', p.roll_percent, 'seconds', p.roll_seconds, 'days', p.roll_days),
  'packDays', p.pack_days, 'overage', p.overage,
  'rounding', json_build_object('direction', p.rounding, 'stepSeconds', p.rounding_step,
    'scope', p.rounding_scope, 'minimumSeconds', p.minimum_seconds),
  'spendOrder', p.spend_order)`;

export const asPlan = ({ from, ...plan }: Json<Plan>): Plan => ({
  ...plan,
  from: dayFrom(from),
});

/** All that was ever agreed with a client, in the order in which it counts. */
export async function plansOf(tx: Tx, clientId: string): Promise<Plan[]> {
  const { rows } = await tx.execute<{ plan: Json<Plan> }>(
    sql`select ${planJson} as plan from plans p where p.client_id = ${clientId} order by p.from_on, p.plan_id`,
  );
  return rows.map(({ plan }) => asPlan(plan));
}

export async function planById(tx: Tx, planId: number): Promise<Plan | undefined> {
  const { rows } = await tx.execute<{ plan: Json<Plan> }>(
    sql`select ${planJson} as plan from plans p where p.plan_id = ${planId}`,
  );
  return rows[0] && asPlan(rows[0].plan);
}

export async function grantById(tx: Tx, grantId: number): Promise<Grant | undefined> {
  const found = await tx.query.grants.findFirst({ where: eq(grants.grantId, grantId) });
  if (!found) return undefined;
  const { kind, seconds, fromOn: from, untilOn: until, why } = found;
  return { id: grantId, kind, seconds, from, until, why };
}

/** A client's account, opened if there was none, kept from being drawn up until the transaction ends. */
export async function heldAccount(
  tx: Tx,
  agencyId: string,
  client: Pick<Client, 'id' | 'timeZone' | 'reviewLength'>,
  now: Temporal.Instant,
): Promise<HourAccount> {
  await openAccount(tx, agencyId, client, now);
  const account = await holdAccount(tx, client.id);
  if (!account) throw new Error('an account that was just opened is not there');
  return account;
}

/** Agrees on a plan, which must begin on a day that is not closed: hold the account. @returns its id */
export async function setPlan(
  tx: Tx,
  agencyId: string,
  clientId: string,
  { from, rollOver, rounding, ...plan }: Omit<Plan, 'id'>,
  by: string,
  now: Temporal.Instant,
): Promise<number> {
  const [set] = await tx
    .insert(plans)
    .values({
      agencyId,
      clientId,
      fromOn: from,
      ...plan,
      rollPercent: rollOver.percent,
      rollSeconds: rollOver.seconds,
      rollDays: rollOver.days,
      rounding: rounding.direction,
      roundingStep: rounding.stepSeconds,
      roundingScope: rounding.scope,
      minimumSeconds: rounding.minimumSeconds,
      setBy: by,
      setAt: now,
    })
    .returning({ id: plans.planId });
  if (!set) throw new Error('a plan that was just set is not there');
  return set.id;
}

export interface NewGrant extends Pick<Grant, 'kind' | 'seconds' | 'why'> {
  /** How many days they last; null: for good. */
  readonly days: number | null;
}

/** Gives a client hours once, from today in their calendar; opens their account if there was none. */
export async function grantHours(
  tx: Tx,
  agencyId: string,
  client: Pick<Client, 'id' | 'timeZone' | 'reviewLength'>,
  { kind, seconds, why, days }: NewGrant,
  by: string,
  now: Temporal.Instant,
): Promise<Grant> {
  const { closedOn } = await heldAccount(tx, agencyId, client, now);
  const from = later(now.toZonedDateTimeISO(client.timeZone).toPlainDate(), closedOn);
  const until = days === null ? null : from.add({ days });
  const [granted] = await tx
    .insert(grants)
    .values({
      agencyId,
      clientId: client.id,
      kind,
      seconds,
      fromOn: from,
      untilOn: until,
      why,
      grantedBy: by,
      grantedAt: now,
    })
    .returning({ id: grants.grantId });
  if (!granted) throw new Error('hours that were just granted are not there');
  return { id: granted.id, kind, seconds, from, until, why };
}

/** A client who has moved west may be in a day that is closed. */
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;
