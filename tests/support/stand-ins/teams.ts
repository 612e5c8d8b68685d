import { afterAll } from 'vitest';
import { claimsFor, tokensOf, type TestAuthority } from '../teams/authority.ts';
import type { PersonDescription, TenantDescription } from '../teams/description.ts';
import { createTeams, type Teams } from '../teams/teams-server.ts';
import { tenant } from '../teams/tenant.ts';
import { listen } from './listen.ts';

/** As the product is told of a stand-in Teams: its service URL comes with all that people do. */
export const teamsEnvironment = { DESKHAND_TEAMS_ANONYMOUS: '1' };

/** The same where tokens are wanted. */
export const credentialsEnvironment = {
  MicrosoftAppId: tenant.bot.appId,
  MicrosoftAppPassword: 'the password',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant.id,
};

export interface ListeningTeams {
  readonly teams: Teams;
  readonly serviceUrl: string;
}

interface TeamsWishes extends Partial<Pick<TenantDescription, 'teams'>> {
  /** BCP 47; what everybody reads, instead of each their own language. */
  readonly locale?: string | undefined;
  readonly furtherPeople?: readonly PersonDescription[];
  readonly ackLimitMs?: number;
  /** Both sides want to see tokens that it vouches for. */
  readonly authority?: TestAuthority | undefined;
}

/** Everybody goes by the name they have in Slack: their handle. */
const byHandle = tenant.people.map((person) => ({ ...person, name: person.handle }));

/**
 * A stand-in Teams on a port of its own, not yet told where the product is. Closed when the file’s tests are over, which
 * fail then if it was sent anything that Teams does not take.
 */
export async function startTeams({
  locale,
  furtherPeople = [],
  teams: itsTeams = tenant.teams,
  authority,
  ...options
}: TeamsWishes = {}): Promise<ListeningTeams> {
  const people = [...byHandle, ...furtherPeople].map((person) => ({
    ...person,
    locale: locale ?? person.locale,
  }));
  const tokens = authority && {
    authorization: async () =>
      `Bearer ${await authority.sign(claimsFor(`${serviceUrl}/`, tenant.bot.appId))}`,
    isAuthorized: (shown = '') => tokensOf(tenant.id).includes(shown.replace(/^Bearer /, '')),
  };
  const teams = createTeams({ tenant: { ...tenant, people, teams: itsTeams }, ...tokens, ...options });
  const serviceUrl: string = await listen(teams.router);
  teams.connect({ baseUrl: serviceUrl });
  afterAll(teams.close);
  return { teams, serviceUrl };
}
