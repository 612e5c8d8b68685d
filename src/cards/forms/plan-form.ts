import type { Temporal } from 'temporal-polyfill';
import type { Form, FormElement, Option } from '../../chat/form.ts';
import { reviewLengths, type ReviewLength } from '../../domain/hours/period.ts';
import { overages, planKinds, roundings, roundingScopes, spendOrders } from '../../domain/hours/plan.ts';
import type { PlanTerms } from '../../domain/hours/agreed/plan-terms.ts';
import type { Audience } from '../audience.ts';
import { typedDuration } from './typed-duration.ts';

interface PlannedClient {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
  readonly showsHours: boolean;
}

/** What the form begins with. */
export interface PlanStart {
  /** Undefined where it is to be chosen: then an answer about the client that is left out changes nothing. */
  readonly client: PlannedClient | undefined;
  readonly clients: readonly Option[];
  readonly terms: PlanTerms;
  readonly from: Temporal.PlainDate;
}

/** Longest amount, and longest IANA name with room to spare, in characters. */
const amountLength = 20;
const zoneLength = 60;

/** All that is agreed with a client about hours. `subject` is the id of the client, if it is known. */
export function planForm({ client, clients, terms, from }: PlanStart, { t, locale }: Audience): Form {
  return {
    id: 'plan',
    subject: client?.id ?? '',
    locale,
    title: t('form.plan-title'),
    submit: t('form.save'),
    cancel: t('form.cancel'),
    missing: t('form.missing'),
    elements: [
      client
        ? { kind: 'text', text: t('form.plan-client', { client: client.name }) }
        : { kind: 'choice', name: 'client', label: t('field.client'), options: clients },
      ...hoursQuestions(terms, t),
      ...chargingQuestions(terms, t),
      { kind: 'date', name: 'from', label: t('form.plan-from'), initial: from.toString() },
      ...clientQuestions(client, t),
    ],
  };
}

function hoursQuestions(
  { kind, seconds, rollOver, packDays, overage }: PlanTerms,
  t: Audience['t'],
): FormElement[] {
  const days = kind === 'pack' ? packDays : rollOver.days;
  return [
    choice(
      'kind',
      t('form.plan-kind'),
      options(planKinds, (each) => t(`form.kind-${each}`)),
      kind,
    ),
    amount('hours', t('form.plan-hours'), t('form.plan-hours-hint'), seconds > 0 && typedDuration(seconds)),
    amount(
      'roll-percent',
      t('form.roll-percent'),
      t('form.roll-hint'),
      rollOver.percent !== null && String(rollOver.percent),
    ),
    amount(
      'roll-hours',
      t('form.roll-hours'),
      t('form.roll-hint'),
      rollOver.seconds !== null && typedDuration(rollOver.seconds),
    ),
    amount('days', t('form.plan-days'), t('form.plan-days-hint'), days !== null && `${days}d`),
    choice(
      'overage',
      t('form.overage'),
      options(overages, (each) => t(`form.overage-${each}`)),
      overage,
    ),
  ];
}

function chargingQuestions({ rounding, spendOrder }: PlanTerms, t: Audience['t']): FormElement[] {
  const { direction, stepSeconds, scope, minimumSeconds } = rounding;
  return [
    choice(
      'rounding',
      t('form.rounding'),
      options(roundings, (each) => t(`form.rounding-${each}`)),
      direction,
    ),
    amount('step', t('form.rounding-step'), t('form.amount-hint'), typedDuration(stepSeconds)),
    choice(
      'scope',
      t('form.rounding-scope'),
      options(roundingScopes, (each) => t(`form.scope-${each}`)),
      scope,
    ),
    amount(
      'minimum',
      t('form.minimum'),
      t('form.amount-hint'),
      minimumSeconds > 0 && typedDuration(minimumSeconds),
    ),
    choice(
      'order',
      t('form.spend-order'),
      options(spendOrders, (each) => t(`form.order-${each}`)),
      spendOrder,
    ),
  ];
}

const clientQuestions = (client: PlannedClient | undefined, t: Audience['t']): FormElement[] => [
  {
    kind: 'words',
    name: 'zone',
    label: t('form.plan-zone'),
    hint: t('settings.zone-hint'),
    optional: true,
    maxLength: zoneLength,
    ...(client ? { initial: client.timeZone } : {}),
  },
  {
    ...choice(
      'review',
      t('form.review'),
      options(reviewLengths, (each) => t(`form.review-${each}`)),
      client?.reviewLength,
    ),
    optional: true,
  },
  {
    ...choice(
      'shows',
      t('form.shows-hours'),
      options(['no', 'yes'], (each) => t(`form.shows-${each}`)),
      client && (client.showsHours ? 'yes' : 'no'),
    ),
    optional: true,
  },
];

const options = <V extends string>(values: readonly V[], label: (value: V) => string): Option[] =>
  values.map((value) => ({ value, label: label(value) }));

const choice = (name: string, label: string, options: readonly Option[], initial: string | undefined) =>
  ({ kind: 'choice', name, label, options, ...(initial === undefined ? {} : { initial }) }) as const;

const amount = (name: string, label: string, hint: string, initial: string | false) =>
  ({
    kind: 'words',
    name,
    label,
    hint,
    optional: true,
    maxLength: amountLength,
    ...(initial === false ? {} : { initial }),
  }) as const;
