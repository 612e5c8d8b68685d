import { Temporal } from 'temporal-polyfill';
import type { DeliveryProblem } from '../chat/errors.ts';
import type { Element, Field, Text } from '../chat/card.ts';
import type { Named } from '../domain/people.ts';
import { channelMention, mention, moment, type Audience } from './audience.ts';

/** What has not arrived; as `backlogOf` in `db/delivery/backlog.ts` reads it. */
export interface DeliveryStatus {
  readonly oldest: string | null;
  readonly failures: ReadonlyArray<{ readonly problem: string; readonly count: number }>;
  readonly unreached: readonly Named[];
  readonly deadCount: number;
  readonly dead: ReadonlyArray<{
    readonly to: { readonly address: string; readonly name: string | null; readonly person: Named | null };
    readonly problem: string;
    readonly since: string;
  }>;
}

export const oldestUnsent = ({ oldest }: DeliveryStatus, audience: Audience): Field[] =>
  oldest === null
    ? []
    : [{ label: audience.t('delivery.oldest'), value: moment(Temporal.Instant.from(oldest), audience) }];

/** What failed and why, whom it does not reach, and what was given up, with a button that tries it again. */
export function deliveryProblems(status: DeliveryStatus, audience: Audience): Element[] {
  const { t } = audience;
  const note = (text: Text): Element => ({ kind: 'note', text });
  return [
    ...status.failures.map(({ problem, count }) => note(t(`delivery.failing-${known(problem)}`, { count }))),
    ...status.unreached.map((person) => note(t.rich('delivery.unreached', { person: mention(person) }))),
    ...(status.deadCount > 0 ? deadOnes(status, audience) : []),
  ];
}

function deadOnes({ deadCount, dead }: DeliveryStatus, audience: Audience): Element[] {
  const { t } = audience;
  return [
    { kind: 'text', text: t('delivery.dead', { count: deadCount }) },
    {
      kind: 'list',
      items: dead.map(({ to, problem, since }) =>
        t.rich('delivery.dead-one', {
          place: to.person ? mention(to.person) : channelMention(to, audience),
          at: moment(Temporal.Instant.from(since), audience),
          why: t(`delivery.why-${known(problem)}`),
        }),
      ),
    },
    {
      kind: 'buttons',
      buttons: [{ kind: 'button', action: 'try-again', value: 'dead', label: t('button.try-again') }],
    },
  ];
}

/** A message that was deleted is sent anew like any other. */
const known = (problem: string): Exclude<DeliveryProblem, 'gone'> =>
  problem === 'unsure' || problem === 'unreachable' || problem === 'refused' ? problem : 'later';
