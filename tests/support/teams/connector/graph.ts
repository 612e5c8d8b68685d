import { ConnectorError } from './connector-error.ts';
import type { Handler } from './operation.ts';

const filterOnUser = /microsoft\.graph\.aadUserConversationMember\/userId eq '([^']*)'/;

/** Microsoft Graph's members of a team: what the connector does not tell, who owns it, stands there. */
export const graphMembers: Handler = ({ directory, tenant }, { conversation: group, query }) => {
  const team = directory.teams.find(({ aadGroupId }) => aadGroupId === group);
  if (!team) throw new ConnectorError(404, 'NotFound', 'There is no such team.');
  // The app may read the members of teams that it was added to, and no others.
  if (!team.hasBot) throw new ConnectorError(403, 'Forbidden', 'Missing role permissions on the request.');
  const filter = query['$filter'];
  const [, user] = filterOnUser.exec(typeof filter === 'string' ? filter : '') ?? [];
  if (filter !== undefined && user === undefined)
    throw new ConnectorError(400, 'BadRequest', 'The filter is not understood.');
  const members = tenant.people.filter(
    ({ account, aadObjectId }) => team.members.has(account) && (user === undefined || user === aadObjectId),
  );
  return {
    status: 200,
    body: {
      '@odata.count': members.length,
      value: members.map(({ account, aadObjectId, name, handle, userRole }) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        id: Buffer.from(`${group}##${aadObjectId}`).toString('base64'),
        roles: team.owners.has(account) ? ['owner'] : userRole === 'guest' ? ['guest'] : [],
        displayName: name,
        userId: aadObjectId,
        email: `${handle}@example.com`,
        tenantId: tenant.id,
      })),
    },
  };
};
