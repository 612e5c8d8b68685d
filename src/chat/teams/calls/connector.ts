import { z } from 'zod';
import { DeliveryError } from '../../errors.ts';
import type { TeamsMessage } from '../render.ts';
import { request, type Call } from './request.ts';
import type { ServiceUrls } from './service-urls.ts';

export type Connector = ReturnType<typeof createConnector>;
export type Member = z.infer<typeof memberSchema>;

/** A conversation as the connector addresses it; `;messageid=` behind the id of a channel names a thread of it. */
export interface Spot {
  readonly tenant: string;
  readonly conversation: string;
}

interface ConnectorOptions {
  readonly serviceUrls: Pick<ServiceUrls, 'of'>;
  readonly token: () => Promise<string | undefined>;
  /** The app id of the bot, where it has one. */
  readonly appId: string | undefined;
  readonly patienceMs: number;
}

/** The calls of the connector service that Deskhand makes. @throws DeliveryError, all of them */
export const createConnector = ({ serviceUrls, token, appId, patienceMs }: ConnectorOptions) => {
  // Somebody waits for the answer to a command while a profile is looked up.
  const hurriedMs = Math.min(patienceMs, 2000);

  const call = async <T>(
    tenant: string,
    path: string,
    schema: z.ZodType<T>,
    details: Pick<Call, 'name' | 'aim' | 'method' | 'body'>,
  ): Promise<T> => {
    const url = `${await serviceUrls.of(tenant)}/v3/${path}`;
    const answer = await request({
      ...details,
      url,
      token,
      patienceMs: details.method === 'GET' ? hurriedMs : patienceMs,
    });
    const { data, success } = schema.safeParse(answer);
    if (success) return data;
    throw new DeliveryError(
      details.aim === 'create' ? 'unsure' : 'refused',
      `${details.name}: not understood`,
    );
  };

  const activities = ({ conversation }: Spot, activity?: string): string =>
    `conversations/${encodeURIComponent(conversation)}/activities${activity ? `/${encodeURIComponent(activity)}` : ''}`;

  return {
    /** Begins a thread in a channel. @returns the id of the message it begins with */
    startThread: async ({ tenant, conversation }: Spot, message: TeamsMessage): Promise<string> => {
      const { activityId } = await call(tenant, 'conversations', threadSchema, {
        name: 'start a thread',
        aim: 'create',
        method: 'POST',
        body: {
          isGroup: true,
          tenantId: tenant,
          channelData: { channel: { id: conversation }, tenant: { id: tenant } },
          activity: message,
        },
      });
      return activityId;
    },

    /** Makes the same conversation each time. @returns its id */
    openPersonal: async (tenant: string, account: string): Promise<string> => {
      const { id } = await call(tenant, 'conversations', idSchema, {
        name: 'open a personal chat',
        aim: 'ask',
        method: 'POST',
        body: {
          isGroup: false,
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
          ...(appId === undefined ? {} : { bot: { id: `28:${appId}` } }),
          members: [{ id: account }],
        },
      });
      return id;
    },

    /** @returns the id of the message */
    post: async (spot: Spot, message: TeamsMessage): Promise<string> => {
      const { id } = await call(spot.tenant, activities(spot), idSchema, {
        name: 'post',
        aim: 'create',
        method: 'POST',
        body: message,
      });
      return id;
    },

    /** Says something in a channel or group chat that only one person sees. @returns the id of the message */
    whisper: async (spot: Spot, account: string, message: TeamsMessage): Promise<string> => {
      const { id } = await call(spot.tenant, `${activities(spot)}?${targeted}`, idSchema, {
        name: 'whisper',
        aim: 'create',
        method: 'POST',
        body: { ...message, recipient: { id: account } },
      });
      return id;
    },

    edit: async (spot: Spot, activity: string, message: TeamsMessage): Promise<void> => {
      await call(spot.tenant, activities(spot, activity), z.unknown(), {
        name: 'edit',
        aim: 'edit',
        method: 'PUT',
        body: message,
      });
    },

    editWhisper: async (spot: Spot, activity: string, message: TeamsMessage): Promise<void> => {
      await call(spot.tenant, `${activities(spot, activity)}?${targeted}`, z.unknown(), {
        name: 'edit a whisper',
        aim: 'edit',
        method: 'PUT',
        body: message,
      });
    },

    member: ({ tenant, conversation }: Spot, account: string): Promise<Member> =>
      call(
        tenant,
        `conversations/${encodeURIComponent(conversation)}/members/${encodeURIComponent(account)}`,
        memberSchema,
        { name: 'look up a member', aim: 'ask', method: 'GET' },
      ),

    channels: async (tenant: string, team: string): Promise<readonly z.infer<typeof channelSchema>[]> => {
      const { conversations } = await call(
        tenant,
        `teams/${encodeURIComponent(team)}/conversations`,
        z.looseObject({ conversations: z.array(channelSchema) }),
        { name: 'look up the channels of a team', aim: 'ask', method: 'GET' },
      );
      return conversations;
    },

    team: (tenant: string, team: string): Promise<z.infer<typeof teamSchema>> =>
      call(tenant, `teams/${encodeURIComponent(team)}`, teamSchema, {
        name: 'look up a team',
        aim: 'ask',
        method: 'GET',
      }),
  };
};

/** Asks Teams to show a message to its recipient alone. */
const targeted = 'isTargetedActivity=true';

const idSchema = z.looseObject({ id: z.string().min(1) });

const threadSchema = z
  .looseObject({ id: z.string(), activityId: z.string().min(1).nullish() })
  .transform(({ id, activityId }) => ({ activityId: activityId ?? id.split(';messageid=')[1] ?? '' }))
  .refine(({ activityId }) => activityId !== '');

const memberSchema = z
  .looseObject({
    id: z.string(),
    name: z.string().nullish(),
    aadObjectId: z.string().nullish(),
    objectId: z.string().nullish(),
    userRole: z.string().nullish(),
    userPrincipalName: z.string().nullish(),
  })
  .transform(({ id, name, aadObjectId, objectId, userRole, userPrincipalName }) => ({
    name: name || id,
    user: aadObjectId ?? objectId ?? undefined,
    isGuest: userRole === 'guest' || Boolean(userPrincipalName?.includes('#EXT#')),
  }));

const channelSchema = z.looseObject({ id: z.string(), name: z.string().nullish() });

const teamSchema = z.looseObject({ aadGroupId: z.string().nullish() });
