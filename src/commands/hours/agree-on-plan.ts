import type { Temporal } from 'temporal-polyfill';
import { planCard } from '../../cards/hours/plan-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import type { Client } from '../../db/clients.ts';
import { noteHoursEvent } from '../../db/hours/events.ts';
import { heldAccount, plansOf, setPlan } from '../../db/hours/plans.ts';
import { tellClientOfHours } from '../../db/hours/tell.ts';
import { DomainError } from '../../domain/errors.ts';
import { dayOf, isBefore } from '../../domain/hours/period.ts';
import { planOn, type Plan } from '../../domain/hours/plan.ts';
import { isSameTerms, type PlanTerms } from '../../domain/hours/agreed/plan-terms.ts';
import type { Context } from '../context.ts';

/**
 * Agrees on a plan with a client, who is told. Without a day, the first begins with this month and another today. What is
 * agreed already begins no second time.
 * @throws DomainError `plan-in-closed-period`
 */
export async function agreeOnPlan(
  ctx: Context,
  client: Client,
  terms: PlanTerms,
  day?: Temporal.PlainDate,
): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  const { closedOn } = await heldAccount(tx, agency.id, client, now);
  const plans = await plansOf(tx, client.id);
  const from = day ?? firstDay(client, plans, closedOn, now);
  if (isBefore(from, closedOn)) throw new DomainError('plan-in-closed-period', { from, closedOn }, 'from');
  const agreed = planOn(plans, from);
  if (agreed && isSameTerms(agreed, terms))
    return { kind: 'card', card: planCard('plan.agreed-already', client, agreed, audience) };
  const id = await setPlan(tx, agency.id, client.id, { from, ...terms }, actor.id, now);
  const event = { verb: 'plan-set', clientId: client.id, by: actor.id, details: { id } } as const;
  const eventId = await noteHoursEvent(tx, agency.id, event, now);
  if (eventId !== undefined) await tellClientOfHours(tx, client, eventId);
  return { kind: 'card', card: planCard('plan.agreed', client, { from, ...terms }, audience) };
}

/** When a plan begins if nobody says when, in the client's calendar, and never among days that are closed. */
export function firstDay(
  { timeZone }: Pick<Client, 'timeZone'>,
  plans: readonly Plan[],
  closedOn: Temporal.PlainDate | undefined,
  now: Temporal.Instant,
): Temporal.PlainDate {
  const today = dayOf(now, timeZone);
  const from = plans.length === 0 ? today.with({ day: 1 }) : today;
  return closedOn && isBefore(from, closedOn) ? closedOn : from;
}
