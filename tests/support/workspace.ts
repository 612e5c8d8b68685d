import type {
  ChannelDescription,
  PersonDescription,
  WorkspaceDescription,
} from '../../src/playground/description.ts';
import { workspace as noras } from '../../src/playground/seed.ts';
import type { Channels } from './playing/player.ts';

/** Channels of the workspace by their names. */
export const channels = {
  dispatch: 'C01DISPATCH',
  acme: 'C02ACME',
  qamar: 'C03QAMAR',
  team: 'C04TEAM',
  spare: 'C05SPARE',
  annex: 'C07ANNEX',
  /** The bot was not invited. */
  closed: 'C06CLOSED',
} as const satisfies Channels & { closed: string };

/** Who is in the workspace besides those of the playground. */
const newcomers: readonly PersonDescription[] = [
  { id: 'U11EVE', handle: 'eve', name: 'Eve Moreau', locale: 'en-GB', timeZone: 'Europe/London' },
  {
    id: 'U12OLGA',
    handle: 'olga',
    name: 'Olga Brandt',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    isOwner: true,
  },
  { id: 'U13ROBO', handle: 'robo', name: 'Robo', locale: 'en-US', timeZone: 'Etc/UTC', isBot: true },
];

const bot = noras.bot.userId;
const furtherMembers = ['U11EVE', 'U12OLGA'];

const furtherChannels: readonly ChannelDescription[] = [
  { id: channels.spare, name: 'spare', members: [bot, 'U01NORA', 'U02SARA', 'U05DANA', ...furtherMembers] },
  { id: channels.annex, name: 'annex', members: [bot, 'U01NORA', 'U02SARA', 'U05DANA', ...furtherMembers] },
  { id: channels.closed, name: 'closed', members: ['U01NORA', 'U05DANA', ...furtherMembers] },
];

/** The playground’s workspace with a stranger, a second administrator, an app and channels that nobody uses. */
export const workspace: WorkspaceDescription = {
  ...noras,
  people: [...noras.people, ...newcomers],
  channels: [
    ...noras.channels.map((channel) => ({ ...channel, members: [...channel.members, ...furtherMembers] })),
    ...furtherChannels,
  ],
};
