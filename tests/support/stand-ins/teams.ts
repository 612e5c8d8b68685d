import { afterAll } from 'vitest';
import type { PersonDescription, TenantDescription } from '../teams/description.ts';
import { createTeams, type Teams } from '../teams/teams-server.ts';
import { tenant } from '../teams/tenant.ts';
import { listen } from './listen.ts';

/** As the product is told of a stand-in Teams: its service URL comes with all that people do. */
export const teamsEnvironment = { DESKHAND_TEAMS_ANONYMOUS: '1' };

export interface ListeningTeams {
  readonly teams: Teams;
  readonly serviceUrl: string;
}

interface TeamsWishes extends Partial<Pick<TenantDescription, 'teams'>> {
  /** BCP 47; what everybody reads, instead of each their own language. */
  readonly locale?: string | undefined;
  readonly furtherPeople?: readonly PersonDescription[];
  readonly ackLimitMs?: number;
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
  ...options
}: TeamsWishes = {}): Promise<ListeningTeams> {
  const people = [...byHandle, ...furtherPeople].map((person) => ({
    ...person,
    locale: locale ?? person.locale,
  }));
  const teams = createTeams({ tenant: { ...tenant, people, teams: itsTeams }, ...options });
  const serviceUrl = await listen(teams.router);
  teams.connect({ baseUrl: serviceUrl });
  afterAll(teams.close);
  return { teams, serviceUrl };
}
