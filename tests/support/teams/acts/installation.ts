import { Refused } from '../../../../src/playground/slack-error.ts';
import type { Ack } from '../driver.ts';
import type { Conversation, Team } from '../state/directory.ts';
import type { World } from '../world.ts';
import { conversationUpdate, installationUpdate, teamData } from './activities.ts';

/** A channel or personal chat; a team by its General channel. @throws Refused when there is none */
const whereOf = ({ directory }: World, id: string): Conversation => {
  const where = directory.conversation(id);
  if (!where) throw new Refused(`There is no conversation ${id} in this tenant.`);
  return where;
};

const teamOf = (world: World, id: string): Team => {
  const team = world.directory.team(id);
  if (!team) throw new Refused(`There is no team ${id} in this tenant.`);
  return team;
};

const generalOf = (world: World, team: Team): Conversation => whereOf(world, team.id);

const setBot = (where: Conversation, hasBot: boolean): void => {
  if (where.kind === 'personal') where.hasBot = hasBot;
  else where.team.hasBot = hasBot;
};

/** Adds the bot, or takes it away, and tells it so: by both events, as Teams does. */
export const changeInstallation = async (
  world: World,
  conversation: string,
  by: string,
  action: 'add' | 'remove',
): Promise<readonly Ack[]> => {
  const where = whereOf(world, conversation);
  const person = world.directory.personOf(by);
  setBot(where, action === 'add');
  if (where.kind === 'channel' && action === 'add') letBotWriteTo(world, where.team.members);
  world.tell();
  const acks = [await world.outbound.deliver(installationUpdate(world, { person, where }, action))];
  // Whoever takes the bot out of their own chat is gone for it: there is no roster left to tell of.
  if (where.kind === 'personal' && action === 'remove') return acks;
  const bot = [{ id: world.directory.botAccount }];
  const team =
    where.kind === 'channel'
      ? {
          team: teamData(where.team),
          eventType: action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved',
        }
      : {};
  const update = conversationUpdate(
    world,
    { person, where: where.kind === 'channel' ? generalOf(world, where.team) : where },
    { ...(action === 'add' ? { membersAdded: bot } : { membersRemoved: bot }), channelData: team },
  );
  return [...acks, await world.outbound.deliver(update)];
};

/** Members of a team with the bot can be written to by it. */
const letBotWriteTo = ({ directory }: World, accounts: Iterable<string>): void => {
  for (const account of accounts) {
    const person = directory.person(account);
    if (person) directory.personalWith(person).hasBot = true;
  }
};

export const changeMembership = async (
  world: World,
  conversation: string,
  account: string,
  change: 'added' | 'removed',
): Promise<Ack> => {
  const team = teamOf(world, conversation);
  const person = world.directory.personOf(account);
  if (change === 'added') team.members.add(account);
  else team.members.delete(account);
  if (change === 'added' && team.hasBot) letBotWriteTo(world, [account]);
  world.tell();
  const members = [{ id: account, aadObjectId: person.aadObjectId }];
  return world.outbound.deliver(
    conversationUpdate(
      world,
      { person, where: generalOf(world, team) },
      {
        ...(change === 'added' ? { membersAdded: members } : { membersRemoved: members }),
        channelData: {
          team: teamData(team),
          eventType: change === 'added' ? 'teamMemberAdded' : 'teamMemberRemoved',
        },
      },
    ),
  );
};

export const renameChannel = async (world: World, id: string, name: string, by: string): Promise<Ack> => {
  const channel = whereOf(world, id);
  if (channel.kind !== 'channel') throw new Refused('A personal chat has no name.');
  channel.name = name;
  const person = world.directory.personOf(by);
  return world.outbound.deliver(
    conversationUpdate(
      world,
      { person, where: generalOf(world, channel.team) },
      {
        channelData: {
          channel: { id, name },
          team: { id: channel.team.id },
          eventType: 'channelRenamed',
        },
      },
    ),
  );
};

export const renameTeam = async (world: World, id: string, name: string, by: string): Promise<Ack> => {
  const team = teamOf(world, id);
  team.name = name;
  const person = world.directory.personOf(by);
  return world.outbound.deliver(
    conversationUpdate(
      world,
      { person, where: generalOf(world, team) },
      { channelData: { team: teamData(team), eventType: 'teamRenamed' } },
    ),
  );
};
