import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { PersonDescription } from '../description.ts';
import type { Team } from '../state/directory.ts';
import { threadId, type Activity } from '../wire.ts';
import type { World } from '../world.ts';
import type { Scene } from './presence.ts';

/** The id of what is no message: an invoke, a press, an event. */
const eventId = (): string => `f:${randomUUID()}`;

const localTime = (now: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' });

const accountOf = ({ account, name, aadObjectId }: PersonDescription) => ({ id: account, name, aadObjectId });

const botOf = ({ directory, tenant }: World) => ({ id: directory.botAccount, name: tenant.bot.name });

const clientInfo = ({ locale, timeZone }: PersonDescription) => ({
  locale,
  country: new Intl.Locale(locale).maximize().region,
  platform: 'Web',
  timezone: timeZone,
  type: 'clientInfo',
});

const conversationOf = ({ tenant }: World, { where, thread }: Scene) =>
  where.kind === 'personal'
    ? { conversationType: 'personal', tenantId: tenant.id, id: where.id }
    : {
        isGroup: true,
        conversationType: 'channel',
        tenantId: tenant.id,
        id: threadId(where.id, thread),
      };

/** Where it happened, as the client says it: by ids alone. */
const placeData = ({ tenant }: World, { where }: Scene) =>
  where.kind === 'personal'
    ? { tenant: { id: tenant.id } }
    : { channel: { id: where.id }, team: { id: where.team.id }, tenant: { id: tenant.id } };

const envelope = (world: World) => ({
  timestamp: new Date(world.now()).toISOString(),
  channelId: 'msteams',
  serviceUrl: world.serviceUrl(),
  recipient: botOf(world),
});

/** What everything that a person does in a client carries. */
const personal = (world: World, scene: Scene) => ({
  ...envelope(world),
  localTimestamp: localTime(world.now(), scene.person.timeZone),
  localTimezone: scene.person.timeZone,
  locale: scene.person.locale,
  from: accountOf(scene.person),
  conversation: conversationOf(world, scene),
});

/** Words; `more` is what is said, and what stands beside it. */
export const messageActivity = (
  world: World,
  scene: Scene,
  more: {
    readonly id: string;
    readonly entities: readonly unknown[];
    readonly isTargeted: boolean;
  } & Readonly<Record<string, unknown>>,
): Activity => {
  const { entities, isTargeted, ...said } = more;
  const { where } = scene;
  const names = where.kind === 'channel' ? { teamsChannelId: where.id, teamsTeamId: where.team.id } : {};
  return {
    type: 'message',
    ...personal(world, scene),
    ...said,
    recipient: { ...botOf(world), ...(isTargeted ? { isTargeted } : {}) },
    entities: [...entities, clientInfo(scene.person)],
    channelData: { ...names, ...placeData(world, scene) },
  };
};

/** A press of an `Action.Submit`: a message without words. */
export const submitActivity = (world: World, scene: Scene, replyToId: string, value: unknown): Activity => ({
  type: 'message',
  id: eventId(),
  ...personal(world, scene),
  entities: [clientInfo(scene.person)],
  channelData: { ...placeData(world, scene), source: { name: 'message' }, legacy: { replyToId } },
  replyToId,
  value,
});

/** A question of the client that the bot answers in the same request. */
export const invokeActivity = (
  world: World,
  scene: Scene,
  more: {
    readonly name: string;
    readonly value: unknown;
    readonly replyToId?: string | undefined;
    readonly source: 'message' | 'compose';
  },
): Activity => {
  const { where } = scene;
  const { name, value, replyToId, source } = more;
  return {
    type: 'invoke',
    name,
    id: eventId(),
    ...personal(world, scene),
    conversation: {
      ...conversationOf(world, scene),
      ...(where.kind === 'channel' ? { name: where.name } : {}),
    },
    entities: [clientInfo(scene.person)],
    channelData: { ...placeData(world, scene), source: { name: source } },
    ...(replyToId === undefined ? {} : { replyToId }),
    value,
  };
};

/** Something that happened to a conversation; nobody's client says it, so it carries no language. */
export const conversationUpdate = (
  world: World,
  scene: Omit<Scene, 'thread'>,
  more: { readonly channelData: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>,
): Activity => ({
  type: 'conversationUpdate',
  id: eventId(),
  ...envelope(world),
  from: { id: scene.person.account, aadObjectId: scene.person.aadObjectId },
  conversation: conversationOf(world, scene),
  ...more,
  channelData: { ...more.channelData, tenant: { id: world.tenant.id } },
});

export const installationUpdate = (
  world: World,
  scene: Omit<Scene, 'thread'>,
  action: 'add' | 'remove',
): Activity => {
  const { person, where } = scene;
  return {
    type: 'installationUpdate',
    action,
    id: eventId(),
    ...envelope(world),
    from: accountOf(person),
    conversation: conversationOf(world, scene),
    entities: [{ type: 'clientInfo', locale: person.locale }],
    locale: person.locale,
    channelData: {
      tenant: { id: world.tenant.id },
      source: { name: 'message' },
      settings: { selectedChannel: { id: where.id } },
      ...(where.kind === 'channel' ? { team: teamData(where.team), channel: { id: where.id } } : {}),
    },
  };
};

export const teamData = ({ id, name, aadGroupId }: Team) => ({ id, name, aadGroupId });
