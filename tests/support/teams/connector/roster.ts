import type { PersonDescription } from '../description.ts';
import type { Directory } from '../state/directory.ts';
import type { World } from '../world.ts';
import { badArgument, ConnectorError, noConversation } from './connector-error.ts';
import { conversationIn, type Handler } from './operation.ts';

/** How the connector describes a person: nothing of their language, their time zone, or what they own. */
const rosterEntry = ({ tenant }: Directory, person: PersonDescription) => {
  const [givenName = '', ...surnames] = person.name.split(' ');
  const mailbox = `${person.handle}@example.com`;
  return {
    id: person.account,
    name: person.name,
    aadObjectId: person.aadObjectId,
    objectId: person.aadObjectId,
    givenName,
    surname: surnames.join(' '),
    email: mailbox,
    userPrincipalName:
      person.userRole === 'guest' ? `${person.handle}_example.com#EXT#@tenant.example.com` : mailbox,
    tenantId: tenant.id,
    userRole: person.userRole ?? 'user',
  };
};

/** The bot sees a roster by the id of a team too, which is the one of its General channel. */
const peopleIn = (world: World, conversation: string): readonly PersonDescription[] =>
  world.directory.membersOf(conversationIn(world, conversation).where);

export const members: Handler = (world, { conversation }) => ({
  status: 200,
  body: peopleIn(world, conversation).map((person) => rosterEntry(world.directory, person)),
});

export const member: Handler = (world, { conversation, memberId = '' }) => {
  const person = world.directory.person(memberId);
  if (!person || !peopleIn(world, conversation).includes(person))
    throw new ConnectorError(404, 'MemberNotFoundInConversation', 'The member is not in the conversation.');
  return { status: 200, body: rosterEntry(world.directory, person) };
};

const smallestPage = 50;
const largestPage = 500;

export const pagedMembers: Handler = (world, { conversation, query }) => {
  const { pageSize, continuationToken = '0' } = query;
  const start = Number(continuationToken);
  if (!Number.isInteger(start) || start < 0) throw badArgument('The continuation token is none.');
  const size = Math.min(Math.max(Number(pageSize ?? largestPage), smallestPage), largestPage);
  const people = peopleIn(world, conversation);
  const end = start + size;
  return {
    status: 200,
    body: {
      members: people.slice(start, end).map((person) => rosterEntry(world.directory, person)),
      ...(end < people.length ? { continuationToken: String(end) } : {}),
    },
  };
};

const teamIn = ({ directory }: World, id: string) => {
  const team = directory.team(id);
  if (!team) throw noConversation();
  if (!team.hasBot)
    throw new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the team.');
  return team;
};

export const team: Handler = (world, { conversation }) => {
  const { id, name, aadGroupId, channels, members: accounts } = teamIn(world, conversation);
  return {
    status: 200,
    body: {
      id,
      name,
      type: 'standard',
      aadGroupId,
      tenantId: world.tenant.id,
      channelCount: channels.length,
      memberCount: accounts.size,
    },
  };
};

export const channels: Handler = (world, { conversation }) => {
  const about = teamIn(world, conversation);
  return {
    status: 200,
    body: {
      // The General channel goes without a name, for every client calls it in its own language.
      conversations: about.channels.map(({ id, name }) =>
        id === about.id ? { id, type: 'standard' } : { id, name, type: 'standard' },
      ),
    },
  };
};
