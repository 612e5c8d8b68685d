import { createHash } from 'node:crypto';
import type {
  ChannelDescription,
  PersonDescription,
  TeamDescription,
  TenantDescription,
} from '../description.ts';
import { Refused } from '../../../../src/playground/slack-error.ts';

export interface Team {
  readonly id: string;
  readonly aadGroupId: string;
  name: string;
  readonly members: Set<string>;
  readonly owners: ReadonlySet<string>;
  readonly channels: readonly Channel[];
  hasBot: boolean;
}

export interface Channel {
  readonly kind: 'channel';
  readonly id: string;
  readonly team: Team;
  name: string;
}

/** A person with the bot. */
export interface PersonalChat {
  readonly kind: 'personal';
  readonly id: string;
  readonly person: PersonDescription;
  /** Whether the bot may write there: because they added it, or somebody put it into a team of theirs. */
  hasBot: boolean;
  isBlocked: boolean;
}

export type Conversation = Channel | PersonalChat;

/** Who and what there is in the tenant, and where the bot is. */
export interface Directory {
  readonly tenant: TenantDescription;
  readonly botAccount: string;
  readonly teams: readonly Team[];
  /** Channels and personal chats, by their id without `;messageid=`. */
  conversation(id: string): Conversation | undefined;
  /** By account, or by object id in the directory, as the connector takes both. */
  person(id: string): PersonDescription | undefined;
  /** Whether this is somebody or something that can be mentioned. */
  knows(id: string): boolean;
  /** @throws Refused when there is nobody of that account */
  personOf(account: string): PersonDescription;
  personalWith(person: PersonDescription): PersonalChat;
  /** By the id of the team or of one of its channels. */
  team(id: string): Team | undefined;
  membersOf(where: Conversation): readonly PersonDescription[];
  isMember(where: Conversation, account: string): boolean;
  /** Whether the bot is where it can be spoken to. */
  hasBot(where: Conversation): boolean;
}

const personalId = (account: string): string =>
  `a:1${createHash('sha512').update(account).digest('base64url')}`;

const teamFrom = (about: TeamDescription): Team => {
  const channels: Channel[] = [];
  const team: Team = {
    id: about.id,
    aadGroupId: about.aadGroupId,
    name: about.name,
    members: new Set([...about.members, ...about.owners]),
    owners: new Set(about.owners),
    channels,
    hasBot: about.hasBot ?? true,
  };
  const general: ChannelDescription = { id: about.id, name: 'General' };
  const all = about.channels.some(({ id }) => id === about.id)
    ? about.channels
    : [general, ...about.channels];
  channels.push(...all.map(({ id, name }): Channel => ({ kind: 'channel', id, name, team })));
  return team;
};

export const createDirectory = (tenant: TenantDescription): Directory => {
  const people = new Map(tenant.people.map((person) => [person.account, person]));
  const byObjectId = new Map(tenant.people.map((person) => [person.aadObjectId, person]));
  const teams = tenant.teams.map(teamFrom);
  const channels = new Map(teams.flatMap((team) => team.channels.map((channel) => [channel.id, channel])));
  const isOnTeamWithBot = (account: string): boolean =>
    teams.some(({ members, hasBot }) => hasBot && members.has(account));
  const personal = new Map(
    tenant.people.map((person): [string, PersonalChat] => [
      personalId(person.account),
      {
        kind: 'personal',
        id: personalId(person.account),
        person,
        hasBot: isOnTeamWithBot(person.account),
        isBlocked: person.hasBlockedBot ?? false,
      },
    ]),
  );

  const personOf = (account: string): PersonDescription => {
    const person = people.get(account);
    if (!person) throw new Refused(`There is nobody ${account} in this tenant.`);
    return person;
  };

  const botAccount = `28:${tenant.bot.appId}`;

  return {
    tenant,
    botAccount,
    knows: (id) => id === botAccount || people.has(id) || byObjectId.has(id) || channels.has(id),
    teams,
    conversation: (id) => channels.get(id) ?? personal.get(id),
    person: (id) => people.get(id) ?? byObjectId.get(id),
    personOf,
    personalWith(person) {
      const chat = personal.get(personalId(person.account));
      if (!chat) throw new Refused(`There is nobody ${person.account} in this tenant.`);
      return chat;
    },
    team: (id) => teams.find((team) => team.id === id) ?? channels.get(id)?.team,
    membersOf: (where) =>
      where.kind === 'personal'
        ? [where.person]
        : tenant.people.filter(({ account }) => where.team.members.has(account)),
    isMember: (where, account) =>
      where.kind === 'personal' ? where.person.account === account : where.team.members.has(account),
    hasBot: (where) => (where.kind === 'personal' ? where.hasBot : where.team.hasBot),
  };
};
