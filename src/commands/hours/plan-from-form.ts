import { Temporal } from 'temporal-polyfill';
import type { FormValues } from '../../chat/form.ts';
import type { Client, ClientTerms } from '../../db/clients.ts';
import { readDuration } from '../../domain/duration.ts';
import { DomainError } from '../../domain/errors.ts';
import { reviewLengths } from '../../domain/hours/period.ts';
import {
  overages,
  planKinds,
  roundings,
  roundingScopes,
  spendOrders,
  type Rounding,
} from '../../domain/hours/plan.ts';
import { assertInRange, type PlanTerms } from '../../domain/hours/agreed/plan-terms.ts';
import { readDays } from '../../domain/hours/agreed/plan-text.ts';
import { words } from '../answers.ts';
import { timeZoneFrom } from '../context.ts';

/** What the plan form was filled in with; answers to what its kind of plan does not have are left aside. @throws DomainError about a question */
export function termsFromForm(values: FormValues): PlanTerms {
  const kind = oneOf(planKinds, values, 'kind');
  const days = kind === 'as-needed' ? null : daysFrom(values);
  return {
    kind,
    seconds: kind === 'as-needed' ? 0 : hoursFrom(values),
    rollOver: kind === 'monthly' ? rollOverFrom(values, days) : { percent: null, seconds: null, days: null },
    packDays: kind === 'pack' ? days : null,
    overage: oneOf(overages, values, 'overage'),
    rounding: roundingFrom(values),
    spendOrder: oneOf(spendOrders, values, 'order'),
  };
}

/** The day on which the plan begins. @throws DomainError `form-incomplete` */
export function firstDayFrom(values: FormValues): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(words(values, 'from') ?? '');
  } catch (error) {
    if (error instanceof RangeError) throw new DomainError('form-incomplete', {}, 'from');
    throw error;
  }
}

/** What was left out stays as it is. @throws DomainError `zone-unknown` */
export function clientTermsFrom(values: FormValues, client: Client): ClientTerms {
  const zone = words(values, 'zone');
  const timeZone = zone === undefined ? client.timeZone : timeZoneFrom(zone);
  if (timeZone === undefined) throw new DomainError('zone-unknown', { words: zone ?? '' }, 'zone');
  const review = words(values, 'review');
  const shows = words(values, 'shows');
  return {
    timeZone,
    reviewLength: review === undefined ? client.reviewLength : oneOf(reviewLengths, values, 'review'),
    showsHours: shows === undefined ? client.showsHours : shows === 'yes',
  };
}

function hoursFrom(values: FormValues): number {
  const typed = words(values, 'hours');
  if (typed === undefined) throw new DomainError('plan-lacks', { part: 'hours' }, 'hours');
  const seconds = durationFrom(typed, 'hours');
  assertInRange(seconds / 3600, 'hours', typed, 'hours');
  return seconds;
}

function daysFrom(values: FormValues): number | null {
  const typed = words(values, 'days');
  if (typed === undefined) return null;
  const days = readDays(/^\d+$/.test(typed) ? `${typed}d` : typed, 'days');
  if (days === undefined) throw new DomainError('days-unreadable', { words: typed }, 'days');
  return days;
}

function rollOverFrom(values: FormValues, days: number | null): PlanTerms['rollOver'] {
  const typedPercent = words(values, 'roll-percent');
  const typedHours = words(values, 'roll-hours');
  const percent = typedPercent === undefined ? null : percentFrom(typedPercent);
  const seconds = typedHours === undefined ? null : durationFrom(typedHours, 'roll-hours');
  if (days !== null && percent === null && seconds === null)
    throw new DomainError('plan-lacks', { part: 'rollover' }, 'days');
  return { percent, seconds, days };
}

function percentFrom(typed: string): number {
  const percent = /^\d+ ?%?$/.test(typed) ? Number.parseInt(typed, 10) : NaN;
  assertInRange(percent, 'percent', typed, 'roll-percent');
  return percent;
}

function roundingFrom(values: FormValues): Rounding {
  const step = words(values, 'step');
  const minimum = words(values, 'minimum');
  const direction = oneOf(roundings, values, 'rounding');
  if (direction !== 'exact' && step === undefined) throw new DomainError('form-incomplete', {}, 'step');
  return {
    direction,
    stepSeconds: step === undefined ? 60 : minutesFrom(step, 'step'),
    scope: oneOf(roundingScopes, values, 'scope'),
    minimumSeconds: minimum === undefined ? 0 : minutesFrom(minimum, 'minimum'),
  };
}

function minutesFrom(typed: string, question: string): number {
  const seconds = durationFrom(/^\d+$/.test(typed) ? `${typed}m` : typed, question);
  assertInRange(seconds / 60, 'minutes', typed, question);
  return seconds;
}

function durationFrom(typed: string, question: string): number {
  const seconds = readDuration(typed);
  if (seconds === undefined) throw new DomainError('amount-unreadable', { words: typed }, question);
  return seconds;
}

function oneOf<V extends string>(known: readonly V[], values: FormValues, question: string): V {
  const chosen = known.find((value) => value === values[question]);
  if (chosen === undefined) throw new DomainError('form-incomplete', {}, question);
  return chosen;
}
