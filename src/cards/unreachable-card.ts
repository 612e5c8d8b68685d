import type { Card, Element } from '../chat/card.ts';
import type { Named } from '../domain/people.ts';
import { channelMention, mention, taskNumber, type Audience } from './audience.ts';

interface Unreached {
  readonly address: string;
  readonly name: string | null;
  /** Whose direct messages it is. */
  readonly person: Named | null;
  readonly waiting: number;
  readonly tasks: ReadonlyArray<{ readonly number: number; readonly title: string }>;
}

/** Tells a manager of a channel, or a person, that the bot cannot write to, and what waits there. */
export const unreachableCard = (unreached: Unreached, audience: Audience): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'text', text: whatIsWrong(unreached, audience) },
    ...whatWaits(unreached, audience),
    {
      kind: 'note',
      text: audience.t(unreached.person ? 'delivery.person-what-to-do' : 'unreachable.what-to-do'),
    },
  ],
});

const whatIsWrong = (unreached: Unreached, audience: Audience) =>
  unreached.person
    ? audience.t.rich('delivery.person-unreached', { person: mention(unreached.person) })
    : audience.t.rich('unreachable.channel', { channel: channelMention(unreached, audience) });

function whatWaits({ waiting, tasks }: Unreached, { t }: Audience): Element[] {
  if (waiting === 0) return [];
  return [
    { kind: 'text', text: t('delivery.waiting', { count: waiting }) },
    ...(tasks.length > 0
      ? [
          {
            kind: 'list',
            items: tasks.map(({ number, title }) =>
              t('delivery.waiting-task', { task: taskNumber(number), title }),
            ),
          } as const,
        ]
      : []),
  ];
}
