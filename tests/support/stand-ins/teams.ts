import { afterAll } from 'vitest';
import type { TenantDescription } from '../teams/description.ts';
import { createTeams, type Teams } from '../teams/teams-server.ts';
import { tenant } from '../teams/tenant.ts';
import { listen } from './listen.ts';

/** As the product is told of a stand-in Teams: its service URL comes with all that people do. */
export const teamsEnvironment = { DESKHAND_TEAMS_ANONYMOUS: '1' };

export interface ListeningTeams {
  readonly teams: Teams;
  readonly serviceUrl: string;
}

/** Everybody goes by the name they have in Slack: their handle. */
const byHandle: TenantDescription = {
  ...tenant,
  people: tenant.people.map((person) => ({ ...person, name: person.handle })),
};

/**
 * A stand-in Teams on a port of its own, not yet told where the product is. Closed when the file’s tests are over, which
 * fail then if it was sent anything that Teams does not take.
 */
export async function startTeams({
  locale,
}: { readonly locale?: string | undefined } = {}): Promise<ListeningTeams> {
  const people = byHandle.people.map((person) => ({ ...person, locale: locale ?? person.locale }));
  const teams = createTeams({ tenant: { ...byHandle, people } });
  const serviceUrl = await listen(teams.router);
  teams.connect({ baseUrl: serviceUrl });
  afterAll(teams.close);
  return { teams, serviceUrl };
}
