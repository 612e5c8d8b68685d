import { Temporal } from 'temporal-polyfill';
import type { Card, Element, Platform, Text } from '../chat/card.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { isolated } from '../i18n/bidi.ts';
import { formatList } from '../i18n/formats/lists.ts';
import { deliveryProblems, oldestUnsent, type DeliveryStatus } from './delivery-status.ts';
import { command, channelMention, moment, type Audience } from './audience.ts';

interface Place {
  readonly address: string;
  readonly name: string | null;
}

/** What `/desk status` tells; as `deskStatus` in `db/agencies.ts` reads it, and what has not arrived. */
interface Status extends DeliveryStatus {
  /** The platform of each, in the order in which they joined. */
  readonly workspaces: readonly Platform[];
  readonly dispatch: Place | null;
  readonly managers: number;
  readonly assistants: number;
  readonly members: number;
  readonly clients: ReadonlyArray<{
    readonly name: string;
    readonly members: number;
    readonly channels: readonly Place[];
  }>;
  readonly openTasks: number;
  readonly tasksUnderWay: number;
  readonly lastDelivery: string | null;
  readonly waiting: number;
  readonly failing: readonly Place[];
}

/** Clients listed in one answer; the rest is counted. */
const clientsShown = 30;

export function statusCard(agency: string, status: Status, audience: Audience): Card {
  const { t, locale } = audience;
  const { workspaces, clients, failing } = status;
  return {
    locale,
    elements: [
      { kind: 'heading', text: t('status.heading', { agency }) },
      {
        kind: 'fields',
        fields: [
          {
            label: t('status.workspaces'),
            value: t('status.workspaces-count', {
              count: workspaces.length,
              platforms: platformsOf(workspaces),
            }),
          },
          {
            label: t('status.dispatch'),
            value: status.dispatch ? [channelMention(status.dispatch, audience)] : t('status.none'),
          },
          {
            label: t('status.people'),
            value: t('status.people-count', {
              managers: status.managers,
              assistants: status.assistants,
              members: status.members,
            }),
          },
          {
            label: t('status.tasks'),
            value: t('status.tasks-count', { open: status.openTasks, underWay: status.tasksUnderWay }),
          },
          {
            label: t('status.deliveries'),
            value: status.lastDelivery
              ? t('status.last-delivery', {
                  at: moment(Temporal.Instant.from(status.lastDelivery), audience),
                  waiting: status.waiting,
                })
              : t('status.none'),
          },
          ...oldestUnsent(status, audience),
        ],
      },
      { kind: 'list', items: clients.slice(0, clientsShown).map(clientLine) },
      ...(clients.length > clientsShown
        ? [note(t('status.more-clients', { count: clients.length - clientsShown }))]
        : []),
      ...missing(status, audience),
      ...failing.map((place) => note(t.rich('status.failing', { channel: channelMention(place, audience) }))),
      ...deliveryProblems(status, audience),
    ],
  };

  function platformsOf(workspaces: readonly Platform[]): string {
    return formatList(
      [...new Set(workspaces)].map((platform) => t(`platform.${platform}`)),
      locale,
    );
  }

  function clientLine({ name, members, channels }: Status['clients'][number]): Text {
    return [
      { kind: 'strong', text: isolated(name, locale) },
      ' ',
      ...channels.flatMap((channel) => [channelMention(channel, audience), ' ']),
      t('status.members', { count: members }),
    ];
  }
}

const note = (text: Text): Element => ({ kind: 'note', text });

/** What to do next, with the command that does it. */
function missing(status: Status, audience: Audience): Element[] {
  const steps: ReadonlyArray<[boolean, Extract<MessageKey, `missing.${string}`>, string]> = [
    [status.dispatch === null, 'missing.dispatch', '/desk dispatch'],
    [status.assistants === 0, 'missing.assistant', '/desk assistant add @person +skill'],
    [status.clients.length === 0, 'missing.client', '/desk client add NAME #channel'],
    [
      status.clients.length > 0 && status.members === 0,
      'missing.member',
      '/desk client-member add NAME @person',
    ],
  ];
  return steps.flatMap(([isMissing, key, typed]) =>
    isMissing
      ? [{ kind: 'text', text: audience.t.rich(key, { command: command(typed, audience) }) } as const]
      : [],
  );
}
