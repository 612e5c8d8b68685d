import { createHash } from 'node:crypto';
import { workspace } from '../workspace.ts';
import type { PersonDescription, TeamDescription, TenantDescription } from './description.ts';

const digest = (of: string): Buffer => createHash('sha512').update(of).digest();

const guidOf = (of: string): string =>
  digest(of)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const threadOf = (of: string): string => `19:${digest(of).toString('hex').slice(0, 32)}@thread.tacv2`;

const channelOf = (name: string): string => threadOf(`#${name}`);

const accountOf = (handle: string): string => `29:1${digest(handle).toString('base64url')}`;

/** Where Teams writes a language otherwise than Slack does. */
const localesOfTeams: Readonly<Record<string, string>> = { ar: 'ar-SA', 'uz-UZ': 'uz-Latn-UZ' };

/** Channels of Slack have their own members, those of Teams the members of their team: who is apart there is here too. */
const teamsOfChannels: ReadonlyArray<
  Pick<TeamDescription, 'name' | 'hasBot'> & { readonly of: readonly string[] }
> = [
  { name: workspace.team.name, of: ['dispatch', 'team'] },
  { name: 'Acme Travel', of: ['acme'] },
  { name: 'Qamar Travel', of: ['qamar'] },
  { name: 'Spare', of: ['spare', 'annex'] },
  { name: 'Closed', of: ['closed'], hasBot: false },
];

const persons = workspace.people.filter(({ isBot }) => !isBot);
const handles = new Map(persons.map(({ id, handle }) => [id, handle]));

const people: readonly PersonDescription[] = persons.map(({ handle, name, locale, timeZone, team }) => ({
  account: accountOf(handle),
  aadObjectId: guidOf(handle),
  handle,
  name,
  locale: localesOfTeams[locale] ?? locale,
  timeZone,
  userRole: team ? 'guest' : 'user',
}));

const administrators = persons
  .filter(({ isAdmin, isOwner }) => isAdmin ?? isOwner)
  .map(({ handle }) => accountOf(handle));

const teams: readonly TeamDescription[] = teamsOfChannels.map(({ of, ...about }) => {
  const rooms = workspace.channels.filter(({ name }) => of.includes(name));
  const members = [...new Set(rooms.flatMap((room) => room.members))].flatMap((id) => {
    const handle = handles.get(id);
    return handle === undefined ? [] : [accountOf(handle)];
  });
  return {
    ...about,
    id: threadOf(about.name),
    aadGroupId: guidOf(about.name),
    channels: rooms.map(({ name }) => ({ id: channelOf(name), name })),
    members,
    owners: administrators.filter((account) => members.includes(account)),
  };
});

/** The workspace that tests play in Slack, as an organisation in Teams. */
export const tenant: TenantDescription = {
  id: guidOf(workspace.team.id),
  bot: { appId: guidOf(workspace.bot.appId), name: workspace.bot.name },
  people,
  teams,
};

/** Accounts by handle. */
export const accounts = {
  nora: accountOf('nora'),
  sara: accountOf('sara'),
  layla: accountOf('layla'),
  dilnoza: accountOf('dilnoza'),
  dana: accountOf('dana'),
  jonas: accountOf('jonas'),
  omar: accountOf('omar'),
  tom: accountOf('tom'),
  eve: accountOf('eve'),
  olga: accountOf('olga'),
} as const;

/** Channels of the tenant by their names, those of the workspace. */
export const teamsChannels = {
  dispatch: channelOf('dispatch'),
  acme: channelOf('acme'),
  qamar: channelOf('qamar'),
  team: channelOf('team'),
  spare: channelOf('spare'),
  annex: channelOf('annex'),
  /** The bot was not added to its team. */
  closed: channelOf('closed'),
} as const;
