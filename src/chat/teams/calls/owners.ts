import { z } from 'zod';
import { DeliveryError } from '../../errors.ts';
import type { Log } from '../../connection/log.ts';
import { withoutThread } from '../address.ts';
import type { ReplyPath, Team } from '../reading/reply-path.ts';
import { createBoundedMap } from './bounded-map.ts';
import type { Connector, Member, Spot } from './connector.ts';
import { request } from './request.ts';

const mostRemembered = 10_000;
const patienceMs = 2000;

interface OwnersOptions {
  readonly connector: Connector;
  readonly graphUrl: string;
  /** Gives a token for Microsoft Graph in a tenant. */
  readonly token: (tenant: string) => Promise<string>;
  readonly log: Log;
}

export interface Owners {
  /** Remembers to which team a channel belongs: only what happens there tells. */
  met(path: ReplyPath): void;
  /** Whether somebody owns the team that a conversation belongs to. @throws DeliveryError */
  includes(spot: Spot, member: Member): Promise<boolean>;
}

/** Rosters do not say who owns a team: Microsoft Graph does, if the app may read members (`TeamMember.Read.Group`). */
export const createOwners = ({ connector, graphUrl, token, log }: OwnersOptions): Owners => {
  const teams = createBoundedMap<Team>(mostRemembered);

  const groupOf = async ({ tenant, conversation }: Spot): Promise<string | undefined> => {
    const team = teams.get(key(tenant, conversation));
    if (!team) return undefined;
    const group = team.aadGroupId ?? (await connector.team(tenant, team.id)).aadGroupId ?? undefined;
    if (group !== undefined) teams.set(key(tenant, conversation), { ...team, aadGroupId: group });
    return group;
  };

  const rolesIn = async (tenant: string, group: string, user: string): Promise<readonly string[]> => {
    const filter = `microsoft.graph.aadUserConversationMember/userId eq '${user.replaceAll("'", "''")}'`;
    const answer = await request({
      name: 'look up the owners of a team',
      aim: 'ask',
      method: 'GET',
      url: `${graphUrl}/v1.0/teams/${encodeURIComponent(group)}/members?$filter=${encodeURIComponent(`(${filter})`)}`,
      token: () => token(tenant),
      patienceMs,
    });
    return membersSchema.parse(answer).value.flatMap(({ roles }) => roles);
  };

  return {
    met({ tenant, conversation, team }) {
      if (team) teams.set(key(tenant, conversation), team);
    },

    async includes(spot, { user, isGuest }) {
      if (isGuest || user === undefined) return false;
      const group = await groupOf(spot);
      if (group === undefined) return false;
      try {
        return (await rolesIn(spot.tenant, group, user)).includes('owner');
      } catch (error) {
        if (error instanceof DeliveryError && error.problem === 'later') throw error;
        const why = error instanceof Error ? error.message : 'unknown';
        log.warn({ tenant: spot.tenant, why }, 'Who owns a team could not be read');
        return false;
      }
    },
  };
};

/** For local clients, where there is nobody to ask: everybody who is no guest. */
export const everybodyOwns: Owners = {
  met: () => {},
  includes: async (_spot, { isGuest }) => !isGuest,
};

const key = (tenant: string, conversation: string): string => `${tenant}/${withoutThread(conversation)}`;

const membersSchema = z.looseObject({
  value: z.array(z.looseObject({ roles: z.array(z.string()).default([]) })),
});
