import { inject } from 'vitest';
import { directAddress as slackAddress } from '../../src/chat/slack/address.ts';
import { directAddress as teamsAddress } from '../../src/chat/teams/address.ts';
import type { Player, Playing } from './playing/player.ts';
import { playSlack, slackPlayer } from './playing/slack.ts';
import { playTeams, teamsPlayer } from './playing/teams.ts';
import { slackEnvironment, startStandIn } from './stand-ins/slack.ts';
import { startTeams, teamsEnvironment } from './stand-ins/teams.ts';
import { tenant } from './teams/tenant.ts';
import { workspace } from './workspace.ts';

interface Crowd {
  readonly playing: Playing;
  readonly crowd: readonly Member[];
  /** As the product is told of the platform. */
  readonly environment: Readonly<Record<string, string>>;
  /** The platform’s name for the workspace. */
  readonly workspace: string;
  connect(urls: { readonly productUrl: string }): void;
}

interface Member {
  readonly name: string;
  readonly player: Player;
  readonly directAddress: string;
}

// What is raced for is the task, not the seconds that a platform waits.
const ackLimitMs = 60_000;

/** The platform at hand with that many more people in its dispatch channel. */
export const startCrowd = (size: number): Promise<Crowd> => {
  const names = Array.from({ length: size }, (_, index) => `assistant${index}`);
  return inject('platform') === 'teams' ? inTeams(names) : inSlack(names);
};

async function inSlack(names: readonly string[]): Promise<Crowd> {
  const { id: team } = workspace.team;
  const crowd = names.map((name, index) => ({
    id: `U9${String(index).padStart(4, '0')}`,
    handle: name,
    name,
    locale: 'en-US',
    timeZone: 'Etc/UTC',
  }));
  const channels = workspace.channels.map(({ members, ...channel }) => ({
    ...channel,
    members: channel.name === 'dispatch' ? [...members, ...crowd.map(({ id }) => id)] : members,
  }));
  const people = [...workspace.people, ...crowd];
  const { slack, slackApiUrl } = await startStandIn({ ...workspace, people, channels }, { ackLimitMs });
  return {
    playing: playSlack(slack),
    crowd: crowd.map(({ id, name }) => ({
      name,
      player: slackPlayer(slack, id),
      directAddress: slackAddress(team, id),
    })),
    environment: slackEnvironment(slackApiUrl),
    workspace: team,
    connect: slack.connect,
  };
}

async function inTeams(names: readonly string[]): Promise<Crowd> {
  const crowd = names.map((name, index) => ({
    account: `29:1${name}`,
    aadObjectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    handle: name,
    name,
    locale: 'en-US',
    timeZone: 'Etc/UTC',
  }));
  const teams = tenant.teams.map(({ members, ...team }) => ({
    ...team,
    members: team.channels.some(({ name }) => name === 'dispatch')
      ? [...members, ...crowd.map(({ account }) => account)]
      : members,
  }));
  const standIn = await startTeams({ furtherPeople: crowd, teams, ackLimitMs });
  return {
    playing: playTeams(standIn.teams),
    crowd: crowd.map(({ account, name }) => ({
      name,
      player: teamsPlayer(standIn.teams, account),
      directAddress: teamsAddress(tenant.id, account),
    })),
    environment: teamsEnvironment,
    workspace: tenant.id,
    connect: standIn.teams.connect,
  };
}
